package viva.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a typed text is held against.
 *
 * @param accepted texts that are right; the first is shown
 * @param rejected texts that look near and are wrong
 * @param others texts of the question that are right elsewhere in it, and so are no slip here
 * @param lenient whether case, accents and slips are forgiven
 */
record TextKey(
    List<String> accepted, List<Rejected> rejected, List<String> others, boolean lenient) {

  /** One text of the key, and what typing it is worth. */
  private record Entry(String text, Verdict verdict, String feedback) {}

  /** The nearest entry and its distance. */
  private record Near(Entry entry, int slips) {}

  /** Marks a typed text. */
  Mark.Part part(String label, String typed) {
    if (Folding.isBlank(typed)) {
      return new Mark.Part(label, "", accepted.get(0), Verdict.UNANSWERED, "");
    }
    List<Entry> entries = entries();
    entries.removeIf(entry -> isFar(entry.text, typed));
    Entry found =
        alike(entries, typed)
            .or(() -> lenient ? near(entries, typed) : Optional.empty())
            .orElse(new Entry(accepted.get(0), Verdict.WRONG, ""));
    String expected = found.verdict == Verdict.WRONG ? accepted.get(0) : found.text;
    return new Mark.Part(label, typed, expected, found.verdict, found.feedback);
  }

  /** Whether a text is so long that nobody types it, and typed cannot be like it. */
  private static boolean isFar(String text, String typed) {
    return text.length() > Response.LONGEST_TYPED && text.length() / 10 > typed.length();
  }

  /** Rejected before accepted: where both fit equally well, the author's warning holds. */
  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Rejected text : rejected) {
      if (!accepted.contains(text.text())) {
        entries.add(new Entry(text.text(), Verdict.WRONG, text.feedback()));
      }
    }
    accepted.forEach(text -> entries.add(new Entry(text, Verdict.RIGHT, "")));
    others.forEach(text -> entries.add(new Entry(text, Verdict.WRONG, "")));
    return entries;
  }

  private Optional<Entry> alike(List<Entry> entries, String typed) {
    List<Likeness> likenesses = lenient ? List.of(Likeness.values()) : List.of(Likeness.EXACT);
    for (Likeness likeness : likenesses) {
      String form = likeness.of(typed);
      for (Entry entry : entries) {
        if (likeness.of(entry.text).equals(form)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Entry> near(List<Entry> entries, String typed) {
    return Stream.of(Likeness.TRIMMED, Likeness.BARE)
        .flatMap(likeness -> nearest(entries, likeness, likeness.words(typed)).stream())
        .findFirst()
        .map(Near::entry)
        .map(e -> e.verdict == Verdict.RIGHT ? new Entry(e.text, Verdict.NEARLY, "") : e);
  }

  /** The entry with the fewest slips; among equals an accepted one, for the learner's benefit. */
  private static Optional<Near> nearest(
      List<Entry> entries, Likeness likeness, List<String> typed) {
    Near nearest = null;
    for (Entry entry : entries) {
      OptionalInt slips = NearMiss.slips(typed, likeness.words(entry.text));
      if (slips.isPresent() && (nearest == null || isNearer(entry, slips.getAsInt(), nearest))) {
        nearest = new Near(entry, slips.getAsInt());
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static boolean isNearer(Entry entry, int slips, Near than) {
    return slips < than.slips
        || (slips == than.slips
            && entry.verdict == Verdict.RIGHT
            && than.entry.verdict != Verdict.RIGHT);
  }
}
