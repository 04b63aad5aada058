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
  /** Words of the longest phrase; one of more is a text of its own, and stands nowhere else. */
  public static final int LONGEST = 40;

  private final Branch root = new Branch();
  private int size;

  private static final class Branch {
    private final Map<String, Branch> next = new HashMap<>(2);
    private int phrase = -1;
  }

  /**
   * Takes up a phrase; its number, from 0, is the same for the same words.
   *
   * @param words the first {@value #LONGEST} of them count
   */
  public int add(List<String> words) {
    Branch branch = root;
    for (String word : words.subList(0, Math.min(words.size(), LONGEST))) {
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
