package viva.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import viva.bank.Bank;
import viva.yaml.BankReader;

/**
 * Writes a made journal into a folder, for looking at statistics and for measuring. After {@code
 * mvn package}:
 *
 * <pre>
 * java -cp target/viva.jar:target/test-classes viva.bench.MakeJournal FOLDER
 *     [days=90] [until=2026-11-22] [perDay=24] [devices=2] [seed=33] [copies=1] [BANK.yaml...]
 * VIVA_HOME=FOLDER java -jar target/viva.jar
 * </pre>
 *
 * <p>Without a bank it takes the made one, in so many copies, and writes those beside the journal.
 * Some 100,000 answers: {@code days=600 perDay=500 copies=44}.
 */
public final class MakeJournal {
  private final List<String> words;

  private MakeJournal(List<String> words) {
    this.words = words;
  }

  /** Makes it. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("name the folder to write into");
    }
    new MakeJournal(List.of(arguments)).run(Path.of(arguments[0]));
  }

  private void run(Path folder) throws IOException {
    Habits habits =
        new Habits(
            number("days", 90),
            LocalDate.parse(word("until", "2026-11-22")),
            number("perDay", 24),
            number("devices", 2),
            number("seed", 33));
    int answers = MadeJournal.write(banks(folder), habits, folder.resolve("journal"));
    System.out.println(answers + " answers in " + folder.resolve("journal"));
  }

  private List<Bank> banks(Path folder) throws IOException {
    List<String> files = words.stream().skip(1).filter(word -> word.endsWith(".yaml")).toList();
    List<Bank> banks = new ArrayList<>();
    for (String file : files) {
      banks.add(BankReader.read(Path.of(file), file).bank().orElseThrow());
    }
    return files.isEmpty() ? made(folder) : banks;
  }

  private List<Bank> made(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("banks"));
    List<Bank> banks = new ArrayList<>();
    for (int copy : IntStream.rangeClosed(1, number("copies", 1)).toArray()) {
      String id = copy == 1 ? "atlas" : "atlas-" + copy;
      String title = copy == 1 ? "Atlas and elements" : "Atlas and elements " + copy;
      banks.add(MadeBank.bank(id, title));
      Files.writeString(folder.resolve("banks").resolve(id + ".yaml"), MadeBank.text(id, title));
    }
    return banks;
  }

  private int number(String name, int usual) {
    return Integer.parseInt(word(name, Integer.toString(usual)));
  }

  private String word(String name, String usual) {
    return words.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse(usual);
  }
}
