package viva.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import viva.bank.Bank;
import viva.bank.Finding;
import viva.bank.Part;
import viva.desk.HeldSources;
import viva.source.Decoded;
import viva.source.Library;
import viva.text.Diagnostics;
import viva.text.Nearest;
import viva.text.Severity;

/**
 * The options of a command that holds citations against texts: {@code --source} and {@code
 * --coverage}. Texts kept by {@code viva source add} are used without being asked for; one that is
 * named on the command line goes before them. Each text is read once, and only if a bank has it as
 * a source.
 */
final class SourceOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--source",
      paramLabel = "ID=FILE",
      description = "Hold citations of the source ID against the text in FILE; may be repeated.")
  private List<String> named = List.of();

  @Option(
      names = "--coverage",
      description = "Print which paragraphs of the texts no question cites.")
  private boolean coverage;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> problems = new HashMap<>();
  private final Set<String> seen = new TreeSet<>();
  private final StringBuilder maps = new StringBuilder();
  private Map<String, String> given;
  private Map<String, Path> kept;

  /**
   * What the texts say of a bank's citations; nothing where no text of its sources is held. A kept
   * text that cannot be read is a warning about the bank's sources.
   *
   * @throws UsageProblem if an option makes no sense
   * @throws FaultyFiles if a file of the command line is no text
   * @throws UncheckedIOException if it cannot be read
   */
  List<Finding> findings(Bank bank) {
    Library library = library(bank);
    List<Finding> findings = new ArrayList<>();
    for (String id : bank.sources().keySet()) {
      Optional.ofNullable(problems.get(id))
          .ifPresent(problem -> findings.add(unreadable(id, problem)));
    }
    findings.addAll(library.findings());
    maps.append(coverage ? map(bank, library) : "");
    return List.copyOf(findings);
  }

  private static Finding unreadable(String id, String problem) {
    return Finding.of(
        "cite/text-unreadable",
        Severity.WARNING,
        Part.of("sources"),
        "the text kept for \"" + id + "\" cannot be read: " + problem,
        "viva source add " + id + " FILE says where it lies now");
  }

  /** Whether the maps are asked for. */
  boolean isCoverage() {
    return coverage;
  }

  /** Whether the command line asks for texts to be held against. */
  boolean areNamed() {
    return coverage || !named.isEmpty();
  }

  /** Whether a text of one of these sources is kept. */
  boolean areHeld(List<String> ids) {
    VivaCommand viva = (VivaCommand) command.root().userObject();
    return ids.stream().anyMatch(id -> kept(viva).containsKey(id));
  }

  /** The maps of the held texts of all banks looked at; empty where they are not asked for. */
  String coverage() {
    return maps.toString();
  }

  private String map(Bank bank, Library library) {
    StringBuilder out = new StringBuilder(library.coverage());
    for (String id : bank.sources().keySet()) {
      if (!texts.containsKey(id)) {
        out.append(id)
            .append(": no text is held; --source ")
            .append(id)
            .append("=FILE names one\n");
      }
    }
    return out.toString();
  }

  /**
   * To be called when all banks were looked at.
   *
   * @throws UsageProblem if a source of the command line is one that none of them has
   */
  void settle() {
    for (String id : given().keySet()) {
      if (!seen.contains(id)) {
        String ids = String.join(", ", seen);
        String near = Nearest.to(id, seen).map(n -> "; did you mean \"" + n + "\"?").orElse("");
        throw new UsageProblem(
            "no bank checked has a source \""
                + id
                + "\""
                + (seen.isEmpty() ? "; none has any" : "; there are: " + ids)
                + near);
      }
    }
  }

  private Library library(Bank bank) {
    for (String id : bank.sources().keySet()) {
      if (seen.add(id)) {
        load(id);
      }
    }
    return Library.of(bank, texts);
  }

  private void load(String id) {
    VivaCommand viva = (VivaCommand) command.root().userObject();
    String file = given().get(id);
    Path path = file == null ? kept(viva).get(id) : viva.world.here().resolve(file);
    if (path == null) {
      return;
    }
    try {
      Decoded decoded = HeldSources.read(path, file == null ? path.toString() : file);
      if (decoded.fault().isPresent() && file != null) {
        throw new FaultyFiles(decoded.fault().stream().toList());
      }
      decoded.fault().ifPresent(fault -> problems.put(id, fault.message()));
      decoded.text().ifPresent(text -> texts.put(id, text));
    } catch (IOException e) {
      if (file != null) {
        throw new UncheckedIOException(e);
      }
      problems.put(id, reason(e, path));
    }
  }

  private static String reason(IOException e, Path path) {
    String reason = e instanceof FileSystemException told ? told.getReason() : null;
    return path + ": " + (reason == null ? "there is no such file that you may read" : reason);
  }

  private Map<String, Path> kept(VivaCommand viva) {
    if (kept == null) {
      try {
        HeldSources held = HeldSources.of(viva.program().places());
        viva.world.err().print(Diagnostics.print(held.diagnostics()));
        kept = held.files();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return kept;
  }

  /** The files of the command line by id. */
  private Map<String, String> given() {
    if (given == null) {
      given = new LinkedHashMap<>();
      for (String word : named) {
        int equals = word.indexOf('=');
        if (equals < 1 || equals == word.length() - 1) {
          throw new UsageProblem(
              "--source takes ID=FILE, for example xu-2017=xu.md, and this is \"" + word + "\"");
        }
        if (given.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
          throw new UsageProblem("--source names \"" + word.substring(0, equals) + "\" twice");
        }
      }
    }
    return given;
  }
}
