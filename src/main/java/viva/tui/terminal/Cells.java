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

  /** The cell that shows a cluster; a control character never reaches the terminal. */
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

  /** A blank that shows no ink is the same blank in every style, so that fewer cells differ. */
  private TextCharacter make(String cluster, Pen pen) {
    if (cluster.equals(BLANK) && !pen.inksBlanks()) {
      return TextCharacter.DEFAULT_CHARACTER;
    }
    if (cluster.isEmpty() || cluster.chars().anyMatch(Character::isISOControl)) {
      return new Cell(REPLACEMENT, 1, pen);
    }
    return new Cell(cluster, Width.ofCluster(cluster), pen);
  }
}
