package viva.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import viva.question.Matching;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Ordering;
import viva.question.Question;
import viva.text.Figures;
import viva.text.Severity;

/** A question beside what it was: which of its facets changed, the weightiest first. */
final class Compared {
  private static final String TELL =
      "tell those who have answered; another question needs a new id";

  private final Item before;
  private final Facets was;
  private final Item item;
  private final Facets is;
  private final List<Finding> findings = new ArrayList<>();

  Compared(Item before, Facets was, Item item, Facets is) {
    this.before = before;
    this.was = was;
    this.item = item;
    this.is = is;
  }

  List<Finding> findings() {
    key();
    points();
    options();
    words();
    return findings;
  }

  /** Another key outweighs another tolerance, which mostly comes with it. */
  private void key() {
    if (!before.question().kind().equals(item.question().kind())) {
      String kinds = before.question().kind().word() + " and is " + item.question().kind().word();
      add(Changes.KEY, Severity.WARNING, "answer", "the question was " + kinds + " now", TELL);
    } else if (!was.key().equals(is.key())) {
      add(Changes.KEY, Severity.WARNING, keyPart(), keyMessage(), TELL);
    } else if (!was.manner().equals(is.manner())) {
      String message =
          "the same answer may be marked otherwise: scoring, tolerance, match or reject";
      add(Changes.SCORING, Severity.WARNING, "answer", message + " changed", TELL);
    }
  }

  private String keyMessage() {
    String old = Quoted.of(was.shown());
    String now = Quoted.of(is.shown());
    return old.equals(now)
        ? "the key changed"
        : "the key was " + old + " and is now " + now + ", which marks earlier answers otherwise";
  }

  private String keyPart() {
    return switch (item.question().kind()) {
      case ORDERING -> "order";
      case MATCHING -> "pairs";
      case CLOZE -> "question";
      default -> "answer";
    };
  }

  private void points() {
    if (before.points() != item.points()) {
      String message =
          "the question was worth %s and is worth %s now"
              .formatted(Figures.points(before.points()), Figures.points(item.points()));
      add(Changes.SCORING, Severity.WARNING, "points", message, TELL);
    }
  }

  /** Options that changed only because the key did, or its wording, are told with the key. */
  private void options() {
    List<String> gone = without(was.options(), is.options());
    List<String> come = without(is.options(), was.options());
    if (before.question().kind() != item.question().kind()
        || (gone.isEmpty() && come.isEmpty())
        || was.distractors().equals(is.distractors())) {
      return;
    }
    List<String> parts = new ArrayList<>();
    if (!gone.isEmpty()) {
      parts.add("gone: " + quoted(gone));
    }
    if (!come.isEmpty()) {
      parts.add("new: " + quoted(come));
    }
    String message = "the options changed; " + String.join("; ", parts);
    findings.add(Finding.of(Changes.OPTIONS, Severity.HINT, item, optionPart(come), message, ""));
  }

  /** The first option, as the author wrote them, that is new; all of them where some only went. */
  private Part optionPart(List<String> come) {
    String key =
        switch (item.question().kind()) {
          case ORDERING -> "order";
          case MATCHING -> "distractors";
          default -> "options";
        };
    List<String> written = written(item.question());
    return IntStream.range(0, written.size())
        .filter(i -> come.contains(written.get(i)))
        .mapToObj(i -> Part.of(key, i))
        .findFirst()
        .orElse(Part.of(key));
  }

  private static List<String> written(Question question) {
    if (question instanceof MultipleChoice q) {
      return q.choices();
    }
    if (question instanceof MultipleResponse q) {
      return q.choices();
    }
    if (question instanceof Ordering q) {
      return q.order();
    }
    return question instanceof Matching q ? q.distractors() : List.of();
  }

  private static List<String> without(List<String> all, List<String> others) {
    List<String> left = new ArrayList<>(all);
    left.removeAll(others);
    return left;
  }

  private static String quoted(List<String> texts) {
    return String.join(", ", texts.stream().map(Quoted::of).toList());
  }

  private void words() {
    if (!line(was.words()).equals(line(is.words()))) {
      String message = "the words of the question were " + Quoted.of(was.words());
      add(Changes.WORDS, Severity.HINT, "question", message, "");
    }
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void add(String code, Severity severity, String key, String message, String hint) {
    findings.add(Finding.of(code, severity, item, Part.of(key), message, hint));
  }
}
