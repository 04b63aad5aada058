package viva.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import viva.journal.AnswerEntry;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.Loaded;
import viva.journal.SittingEntry;

/**
 * A learner's home directory as a test sees it: the banks put there and the journal found there.
 *
 * @param folder the home directory, where programs are started too
 */
record Home(Path folder) {
  /** The bank with a question of each kind, as it is named on a command line. */
  static final String NINE_KINDS = "questions/nine-kinds.yaml";

  /** A home with a bank of the tests in its folder of questions. */
  static Home with(Path folder, String... banks) {
    try {
      Path questions = Files.createDirectories(folder.resolve("questions"));
      for (String bank : banks) {
        try (InputStream text = Home.class.getResourceAsStream(bank + ".yaml")) {
          Files.copy(text, questions.resolve(bank + ".yaml"), StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return new Home(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program, to be started here. */
  Launch viva(String... arguments) {
    return Launch.viva(folder, arguments);
  }

  /** The program, to be started with one question of each kind in the bank's order. */
  Launch sitting(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "quiz";
    arguments[1] = NINE_KINDS;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return viva(arguments);
  }

  Path journal() {
    return folder.resolve("data/viva/journal");
  }

  /** The only file of the journal. */
  Path file() {
    try (Stream<Path> files = Files.list(journal())) {
      List<Path> all = files.toList();
      if (all.size() != 1) {
        throw new AssertionError("not one file: " + all);
      }
      return all.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The journal as the program reads it. */
  Loaded read() {
    return Journal.open(journal(), "reader").read();
  }

  private <T extends Entry> List<T> entries(Class<T> type) {
    return read().entries().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The answers that were kept, in order. */
  List<AnswerEntry> answers() {
    return entries(AnswerEntry.class);
  }

  /** The questions that were answered, in order. */
  List<String> answered() {
    return answers().stream().map(AnswerEntry::question).toList();
  }

  /** The sittings that were begun, in order. */
  List<SittingEntry> sittings() {
    return entries(SittingEntry.class);
  }
}
