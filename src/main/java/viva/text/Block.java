package viva.text;

import java.util.List;

/**
 * A paragraph, or code that is shown line by line.
 *
 * @param code whether it is code: then it has one run, with its line breaks and indentation
 * @param runs its text in order; a paragraph's holds no line break
 */
public record Block(boolean code, List<Run> runs) {
  public Block {
    runs = List.copyOf(runs);
  }

  /** The text of all runs. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }
}
