package viva.cli;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import viva.bank.Bank;
import viva.desk.Browser;
import viva.desk.Desk;
import viva.progress.Comment;
import viva.text.Clean;
import viva.text.Markup;

/** {@code viva notes}: what was written to the authors of questions. */
@Command(
    addMethodSubcommands = false,
    name = "notes",
    description = {
      "List what you wrote to the authors of questions, oldest first, for handing on.",
      "n writes such a note in a sitting or in the search, :note in the plain mode."
    },
    footer = {
      "",
      "Examples:",
      "  viva notes",
      "  viva notes xu > for-the-author.txt",
      "  viva notes --json"
    })
final class NotesCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Parameters(
      paramLabel = "BANK",
      arity = "0..*",
      description = "Banks by id or title; notes to all if none is named.")
  private List<String> banks = List.of();

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(viva.world, () -> print(viva.program()));
  }

  private int print(Program program) throws IOException {
    Desk desk = program.desk(program.shelf(List.of()));
    List<String> unreadable = desk.unreadable();
    if (!unreadable.isEmpty()) {
      unreadable.forEach(viva.world::talk);
      return Exit.TROUBLE;
    }
    Browser browser = new Browser(desk);
    List<Comment> all = browser.comments();
    Set<String> wanted = wanted(program, all);
    List<Comment> notes =
        all.stream().filter(note -> wanted.isEmpty() || wanted.contains(note.bank())).toList();
    if (json) {
      List<Map<String, Object>> rows = notes.stream().map(note -> row(note, desk)).toList();
      viva.world.out().println(JsonText.of(rows));
    } else {
      notes.forEach(note -> print(note, desk));
    }
    if (notes.isEmpty() && !json) {
      viva.world.err().println("Nothing was written to an author. n writes a note in a sitting.");
    }
    desk.takeNews().forEach(viva.world::talk);
    return Exit.FINE;
  }

  /** The ids of the banks that are meant; one out of reach is known by the notes to it. */
  private Set<String> wanted(Program program, List<Comment> notes) throws IOException {
    Set<String> wanted = new LinkedHashSet<>();
    for (String word : banks) {
      if (notes.stream().anyMatch(note -> note.bank().equals(word))) {
        wanted.add(word);
      } else {
        NamedBanks.of(List.of(word), program, viva.world).banks().stream()
            .map(Bank::id)
            .forEach(wanted::add);
      }
    }
    return wanted;
  }

  private void print(Comment note, Desk desk) {
    String name = note.question().isEmpty() ? note.bank() : note.bank() + "/" + note.question();
    OffsetDateTime here = note.at().withOffsetSameInstant(desk.now().getOffset());
    viva.world.out().println(Clean.line(name) + ", " + here.toLocalDate());
    stem(note, desk).ifPresent(stem -> viva.world.out().println("  " + stem));
    viva.world.out().println("  " + Clean.line(note.text()));
    viva.world.out().println();
  }

  private static Optional<String> stem(Comment note, Desk desk) {
    return desk.shelf()
        .bank(note.bank())
        .flatMap(bank -> bank.item(note.question()))
        .map(item -> Clean.line(Markup.plain(item.question().prompt())));
  }

  private static Map<String, Object> row(Comment note, Desk desk) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("bank", note.bank());
    row.put("id", note.question());
    row.put("question", stem(note, desk).orElse(null));
    row.put("at", note.at().toString());
    row.put("text", note.text());
    return row;
  }
}
