package viva.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import viva.journal.AnswerEntry;
import viva.progress.Attempt;
import viva.progress.PastAnswer;
import viva.question.Kind;
import viva.question.Verdict;
import viva.text.Clean;
import viva.text.Clusters;
import viva.text.Figures;
import viva.text.Markup;

/** A past answer in sentences: {@code Wrong: “Lyon”. Study, sure, 1 hint, 12 s. Taken back.} */
final class AttemptWords {
  /** Longer words of an answer are cut, in clusters. */
  private static final int LONGEST = 80;

  /** So many words of an answer are told at most. */
  private static final int MOST = 12;

  private final Attempt attempt;
  private final PastAnswer answer;
  private final AnswerEntry entry;

  private AttemptWords(Attempt attempt) {
    this.attempt = attempt;
    this.answer = attempt.answer();
    this.entry = answer.entry();
  }

  static String of(Attempt attempt) {
    if (attempt.open()) {
      return "Answered in an exam that is not over yet.";
    }
    AttemptWords words = new AttemptWords(attempt);
    List<String> sentences = new ArrayList<>();
    sentences.add(words.outcome());
    sentences.add(String.join(", ", words.circumstances()));
    sentences.addAll(words.remarks());
    return sentences.stream()
        .filter(sentence -> !sentence.isEmpty())
        .map(AttemptWords::sentence)
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private String outcome() {
    String said = said();
    return verdict(answer.verdict(), answer.score()) + (said.isEmpty() ? "" : ": " + said);
  }

  private String verdict(Verdict verdict, double score) {
    boolean card = entry.kind().equals(Optional.of(Kind.FLASHCARD));
    return switch (verdict) {
      case RIGHT -> card ? "known" : "right";
      case NEARLY -> "right but for the spelling";
      case PARTLY -> "partly right, " + Figures.percent(score);
      case WRONG -> card ? "not known" : "wrong";
      case UNANSWERED -> "not answered";
    };
  }

  private String said() {
    List<String> words = entry.response().words();
    List<String> told = new ArrayList<>();
    boolean pairs = entry.kind().equals(Optional.of(Kind.MATCHING));
    for (int i = 0; i < words.size() && told.size() < MOST; i += pairs ? 2 : 1) {
      boolean both = pairs && i + 1 < words.size();
      told.add(
          both ? quoted(words.get(i)) + " with " + quoted(words.get(i + 1)) : quoted(words.get(i)));
    }
    boolean more = told.size() * (pairs ? 2 : 1) < words.size();
    return entry.response().isEmpty() ? "" : String.join(", ", told) + (more ? ", …" : "");
  }

  private static String quoted(String word) {
    String plain = Clean.line(Markup.plain(word));
    List<String> clusters = Clusters.of(plain);
    return clusters.size() <= LONGEST
        ? "“" + plain + "”"
        : "“" + String.join("", clusters.subList(0, LONGEST)) + "…”";
  }

  private List<String> circumstances() {
    List<String> words = new ArrayList<>();
    words.add(Clean.line(attempt.mode()));
    words.add(entry.attempt() > 1 ? "asked again" : "");
    words.add(Clean.line(entry.certainty()));
    words.add(entry.hints() == 0 ? "" : Figures.count(entry.hints(), "hint"));
    words.add(Figures.duration(entry.millis()));
    words.removeIf(String::isEmpty);
    return words;
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (answer.changed()) {
      String before = verdict(entry.verdict(), entry.score());
      remarks.add("you changed the mark; it was " + before);
    }
    if (answer.latest() != answer.score()) {
      String now = verdict(Verdict.ofScore(answer.latest()), answer.latest());
      remarks.add("by the key as it is now " + now);
    }
    if (answer.undone()) {
      remarks.add("taken back");
    }
    if (attempt.replaced()) {
      remarks.add("a later answer took its place");
    }
    if (attempt.before()) {
      remarks.add("you started over since");
    }
    return remarks;
  }
}
