package viva.bank;

import java.util.ArrayList;
import java.util.List;
import viva.question.Question;
import viva.text.Figures;

/** All that an author wants to see of a question besides what a student sees, in words. */
public final class Notes {
  private Notes() {}

  /** The key, as it is printed where it cannot be marked in place. */
  public static List<Note> key(Question question) {
    return question.match(new KeyNotes());
  }

  /** What else decides how an answer is marked, and what is said to it. */
  public static List<Note> marking(Question question) {
    return question.match(new MarkingNotes());
  }

  /** Why the key is right: explanation, sources, and the words to look for there. */
  public static List<Note> reasons(Bank bank, Item item) {
    List<Note> notes = new ArrayList<>();
    add(notes, "Explanation", item.explanation());
    Citation.words(bank, item.citations()).forEach(place -> add(notes, "Source", place));
    add(notes, "Look for", quoted(item.terms()));
    return notes;
  }

  /** Everything that is said about a question and not in it. */
  public static List<Note> about(Bank bank, Item item) {
    List<Note> notes = new ArrayList<>();
    item.hints().forEach(hint -> add(notes, "Hint", hint));
    add(notes, "Topics", String.join(", ", item.topics().stream().map(bank::topicName).toList()));
    add(notes, "Tags", String.join(", ", item.tags()));
    add(notes, "Level", item.level().map(Level::word).orElse(""));
    add(notes, "Difficulty", item.difficulty() == 0 ? "" : item.difficulty() + " of 5");
    add(notes, "Points", Figures.points(item.points()));
    add(notes, "Silenced", String.join(", ", item.ignore()));
    return notes;
  }

  static void add(List<Note> notes, String label, String text) {
    if (!text.isBlank()) {
      notes.add(new Note(label, text));
    }
  }

  static String quoted(List<String> texts) {
    return texts.isEmpty() ? "" : "“" + String.join("”, “", texts) + "”";
  }
}
