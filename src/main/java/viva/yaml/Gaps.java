package viva.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;

/** Takes a cloze text apart into what stands around its gaps and what each gap accepts. */
final class Gaps {
  private static final String HINT = "a gap is {{word}} or {{word|other word}}";

  private final String stem;
  private final Span at;
  private final Faults faults;
  private final List<String> texts = new ArrayList<>();
  private final List<List<String>> accepted = new ArrayList<>();
  private int sought;

  Gaps(String stem, Span at, Faults faults) {
    this.stem = stem;
    this.at = at;
    this.faults = faults;
  }

  List<String> texts() {
    return texts;
  }

  List<List<String>> accepted() {
    return accepted;
  }

  /** Reads all gaps; false where a fault was told. */
  boolean read() {
    int from = 0;
    boolean sound = true;
    for (int open = stem.indexOf("{{"); open >= 0; open = stem.indexOf("{{", from)) {
      int close = stem.indexOf("}}", open);
      String inside = close < 0 ? "" : stem.substring(open + 2, close);
      if (close < 0 || inside.contains("{") || inside.contains("}")) {
        unclosed(open);
        return false;
      }
      texts.add(stem.substring(from, open));
      sound &= gap(inside);
      from = close + 2;
    }
    texts.add(stem.substring(from));
    if (accepted.isEmpty()) {
      faults.error(Code.CLOZE_NO_GAP, at, "this cloze text has no gap", HINT);
    }
    return sound && !accepted.isEmpty();
  }

  private boolean gap(String inside) {
    Set<String> words = new LinkedHashSet<>();
    boolean sound = true;
    for (String word : inside.split("\\|", -1)) {
      String line = Words.line(word);
      if (Words.isBlank(line)) {
        faults.error(
            Code.CLOZE_EMPTY_GAP, find("{{" + inside + "}}"), "a gap accepts an empty text", HINT);
        sound = false;
      } else if (!words.add(line)) {
        String message = "the gap accepts " + Quote.of(line) + " twice";
        faults.error(
            Code.ANSWER_DUPLICATE, find("{{" + inside + "}}"), message, "keep one of the two");
        sound = false;
      }
    }
    accepted.add(List.copyOf(words));
    return sound;
  }

  private void unclosed(int open) {
    String line =
        stem.substring(open, Math.min(stem.length(), open + 12)).lines().findFirst().orElse("");
    Span where = find(line);
    faults.error(
        Code.CLOZE_UNCLOSED_GAP,
        new Span(where.start(), Math.min(where.end(), where.start() + 2)),
        "a gap opens here and is not closed before the next brace",
        HINT);
  }

  /** Where a part of the stem stands in the file, or the whole stem where folding hides it. */
  private Span find(String part) {
    int found = sought < 0 ? -1 : faults.source().text(at).indexOf(part, sought);
    sought = found;
    int start = at.start() + found;
    return found < 0 ? at : new Span(start, start + part.length());
  }
}
