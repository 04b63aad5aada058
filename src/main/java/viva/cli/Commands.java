package viva.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands by their names, in the order in which help lists them. Reading what one says of
 * itself takes picocli milliseconds, so where the command line names one, that one alone is read,
 * and where there are no further commands none is looked for among its methods.
 */
final class Commands {
  private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

  static {
    // No option is a time or a row of a database, which take the longest to get ready for.
    System.setProperty("picocli.converters.excludes", "java\\.(time|sql)\\..*");
    ALL.put("study", StudyCommand::new);
    ALL.put("quiz", QuizCommand::new);
    ALL.put("plan", PlanCommand::new);
    ALL.put("find", FindCommand::new);
    ALL.put("notes", NotesCommand::new);
    ALL.put("suspend", SuspendCommand::new);
    ALL.put("restart", RestartCommand::new);
    ALL.put("new", NewCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("preview", PreviewCommand::new);
    ALL.put("fmt", FmtCommand::new);
    ALL.put("banks", BanksCommand::new);
    ALL.put("source", SourceCommand::new);
    ALL.put("scores", ScoresCommand::new);
    ALL.put("journal", JournalCommand::new);
    ALL.put("stats", StatsCommand::new);
    ALL.put("where", WhereCommand::new);
    ALL.put("doctor", DoctorCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put("licences", LicencesCommand::new);
    ALL.put("completion", CompletionCommand::new);
  }

  private Commands() {}

  /** The command line as it is needed to run these arguments; without any, all of it. */
  static CommandLine line(VivaCommand root, String... arguments) {
    CommandLine line = new CommandLine(root);
    Supplier<Object> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
    if (named != null) {
      line.addSubcommand(arguments[0], named.get());
    } else {
      ALL.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
    return line;
  }
}
