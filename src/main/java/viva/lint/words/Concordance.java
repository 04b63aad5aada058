package viva.lint.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Many phrases, looked for in a text all at once: a tree of words is walked from each word of the
 * text, so that a text costs its own length however many phrases there are.
 */
public final class Concordance {
  /** A phrase of more words is a text of its own, and stands nowhere else. */
  private static final int LONGEST = 40;

  private final Branch root = new Branch();
  private int size;

  private static final class Branch {
    private final Map<String, Branch> next = new HashMap<>(2);
    private int phrase = -1;
  }

  /** Takes up a phrase; its number, the same for the same words, or -1 where it is too long. */
  public int add(List<String> words) {
    if (words.isEmpty() || words.size() > LONGEST) {
      return -1;
    }
    Branch branch = root;
    for (String word : words) {
      branch = branch.next.computeIfAbsent(word, w -> new Branch());
    }
    if (branch.phrase < 0) {
      branch.phrase = size++;
    }
    return branch.phrase;
  }

  /** The numbers of the phrases that stand in a text. */
  public Set<Integer> in(List<String> text) {
    Set<Integer> found = new TreeSet<>();
    for (int start = 0; start < text.size(); start++) {
      Branch branch = root.next.get(text.get(start));
      for (int i = start + 1; branch != null; i++) {
        if (branch.phrase >= 0) {
          found.add(branch.phrase);
        }
        branch = i < text.size() ? branch.next.get(text.get(i)) : null;
      }
    }
    return found;
  }
}
