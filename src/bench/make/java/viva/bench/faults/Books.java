package viva.bench.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import viva.journal.AnswerEntry;
import viva.journal.Entry;
import viva.journal.Journal;
import viva.journal.SittingEntry;

/**
 * Holds what was acknowledged against what stands in the journal, as viva reads it and as a reader
 * does that knows nothing of viva: whole lines, and in them the texts of a few keys.
 */
final class Books {
  private static final Pattern ANSWER =
      Pattern.compile(
          "\\{\"v\":1,\"kind\":\"answer\",\"id\":\"([^\"]+)\".*\"sitting\":\"([^\"]+)\""
              + ".*\"question\":\"([^\"]+)\".*\\}");

  private static final Pattern SITTING =
      Pattern.compile(
          "\\{\"v\":1,\"kind\":\"sitting\",\"id\":\"([^\"]+)\".*\"learner\":\"([^\"]+)\".*\\}");

  private static final String NOBODY = "nobody/";

  private final Home home;
  private final Set<String> acknowledged = new TreeSet<>();
  private final Set<String> given = new HashSet<>();

  Books(Home home) {
    this.home = home;
  }

  /** Enters what somebody saw. */
  void enter(Sitter sitter) {
    sitter.acknowledged().forEach(q -> acknowledged.add(sitter.learner() + "/sum-" + q));
    sitter.given().forEach(q -> given.add(sitter.learner() + "/sum-" + q));
  }

  /** What is not among these was damaged by somebody else and is expected no more. */
  void keepOnly(Set<String> whole) {
    acknowledged.retainAll(whole);
  }

  /** What the two readers found wrong; lost ones and doubled ones. */
  Result audit() throws IOException {
    Map<String, Set<String>> viva = byViva();
    Map<String, Set<String>> simply = simply(home.journal());
    Set<String> lost = new TreeSet<>();
    Set<String> doubled = new TreeSet<>();
    for (Map<String, Set<String>> ids : List.of(viva, simply)) {
      acknowledged.stream().filter(answer -> !ids.containsKey(answer)).forEach(lost::add);
      ids.forEach(
          (answer, found) -> {
            // Where a sitting was damaged nobody can tell whose answers those are.
            boolean known = !answer.startsWith(NOBODY);
            if (known && (found.size() > 1 || !given.contains(answer))) {
              doubled.add(answer);
            }
          });
    }
    return new Result(lost, doubled);
  }

  /** What is lost and what is counted twice, or counted though it was never given. */
  record Result(Set<String> lost, Set<String> doubled) {}

  private Map<String, Set<String>> byViva() {
    List<Entry> entries = Journal.open(home.journal(), "reader").read().entries();
    Map<String, String> learners = new HashMap<>();
    Map<String, Set<String>> ids = new HashMap<>();
    int copies = 0;
    for (Entry entry : entries) {
      if (entry instanceof SittingEntry sitting) {
        learners.put(sitting.id(), sitting.learner() + "/");
      } else if (entry instanceof AnswerEntry answer) {
        String name = learners.getOrDefault(answer.sitting(), NOBODY) + answer.question();
        if (!ids.computeIfAbsent(name, n -> new HashSet<>()).add(answer.id())) {
          ids.get(name).add(answer.id() + " again " + ++copies);
        }
      }
    }
    return ids;
  }

  /** The ids of answers by learner and question; one with two wordings stands as two. */
  static Map<String, Set<String>> simply(Path journal) throws IOException {
    Map<String, String> learners = new HashMap<>();
    Map<String, String> wording = new HashMap<>();
    Map<String, Set<String>> ids = new HashMap<>();
    List<Matcher> answers = new ArrayList<>();
    for (String line : lines(journal)) {
      if (line.indexOf("\"kind\":") != line.lastIndexOf("\"kind\":")) {
        continue; // Two lines that were torn and grew together.
      }
      Matcher sitting = SITTING.matcher(line);
      Matcher answer = ANSWER.matcher(line);
      if (sitting.matches()) {
        learners.put(sitting.group(1), sitting.group(2) + "/");
      } else if (answer.matches()) {
        answers.add(answer);
      }
    }
    for (Matcher answer : answers) {
      String id = answer.group(1);
      String name = learners.getOrDefault(answer.group(2), NOBODY) + answer.group(3);
      String first = wording.putIfAbsent(id, answer.group());
      boolean other = first != null && !first.equals(answer.group());
      ids.computeIfAbsent(name, n -> new HashSet<>()).add(other ? id + " otherwise" : id);
    }
    return ids;
  }

  private static List<String> lines(Path journal) throws IOException {
    List<String> lines = new ArrayList<>();
    if (!Files.isDirectory(journal)) {
      return lines;
    }
    try (Stream<Path> files = Files.list(journal)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        text.replace("\uFEFF", "").lines().forEach(lines::add);
      }
    }
    return lines;
  }
}
