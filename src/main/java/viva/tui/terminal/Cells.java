package viva.tui.terminal;

import com.googlecode.lanterna.TextCharacter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import viva.text.Width;
import viva.tui.page.Style;

/** Turns a cluster in a style into a cell, and keeps the cells that were made: few recur often. */
final class Cells {
  private static final int KEPT = 4096;
  private static final String BLANK = " ";
  private static final String REPLACEMENT = "\uFFFD";

  private final Map<Style, Pen> pens;
  private final Map<Style, Map<String, TextCharacter>> kept = new EnumMap<>(Style.class);

  Cells(Map<Style, Pen> pens) {
    this.pens = pens;
  }

  /** The cell that shows a cluster. */
  TextCharacter of(String cluster, Style style) {
    Map<String, TextCharacter> known = kept.computeIfAbsent(style, any -> new HashMap<>());
    TextCharacter cell = known.get(cluster);
    if (cell == null) {
      if (known.size() >= KEPT) {
        known.clear();
      }
      cell = make(cluster, pens.get(style));
      known.put(cluster, cell);
    }
    return cell;
  }

  /** What is written for a cluster: a control character never reaches the terminal. */
  static String shown(String cluster) {
    for (int i = 0; i < cluster.length(); i++) {
      if (Character.isISOControl(cluster.charAt(i))) {
        return REPLACEMENT;
      }
    }
    return cluster.isEmpty() ? REPLACEMENT : cluster;
  }

  /** The pen of a style. */
  Pen pen(Style style) {
    return pens.get(style);
  }

  /** A blank that shows no ink is the same blank in every style, so that fewer cells differ. */
  private TextCharacter make(String cluster, Pen pen) {
    if (cluster.equals(BLANK) && !pen.inksBlanks()) {
      return Cell.BLANK;
    }
    String shown = shown(cluster);
    return new Cell(shown, Width.ofCluster(shown), pen);
  }
}
