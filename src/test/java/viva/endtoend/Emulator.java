package viva.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.builtins.ScreenTerminal;
import viva.text.Clusters;
import viva.text.Width;

/**
 * What a person would see: reads what a program writes and keeps the cells of the window.
 *
 * <p>The terminal behind it gives every character one cell and knows none beyond the basic plane.
 * So whatever takes two cells or more than one character is written as a stand-in from the private
 * area, with a filler for its second cell, and put back when the rows are read. And it fails when
 * the cursor is put beyond the last column, as a program does that was not yet told of a narrower
 * window; a real terminal puts it on the last column, so that is what is written to it.
 */
final class Emulator {
  private static final char FIRST = '\ue000';
  private static final char FILLER = '\uf8ff';
  private static final Pattern PLACE = Pattern.compile("\033\\[(\\d+);(\\d+)H");

  /** The end of what was read may be half of a character or half of the place of the cursor. */
  private static final Pattern HALF = Pattern.compile("(\033(\\[[\\d;]*)?|[\ud800-\udbff])$");

  private final ScreenTerminal cells;
  private final List<String> standingIn = new ArrayList<>();
  private String half = "";
  private int columns;

  Emulator(int columns, int rows) {
    cells = new ScreenTerminal(columns, rows);
    this.columns = columns;
  }

  void write(String text) {
    String whole = half + text;
    Matcher cut = HALF.matcher(whole);
    int end = cut.find() ? cut.start() : whole.length();
    half = whole.substring(end);
    StringBuilder written = new StringBuilder();
    Clusters.of(placed(whole.substring(0, end))).forEach(cluster -> written.append(cell(cluster)));
    cells.write(written.toString());
  }

  private String placed(String text) {
    return PLACE.matcher(text).replaceAll(this::withinTheRow);
  }

  private String withinTheRow(MatchResult place) {
    int column = Math.min(columns, Integer.parseInt(place.group(2)));
    return "\033[" + place.group(1) + ";" + column + "H";
  }

  private String cell(String cluster) {
    boolean control = cluster.charAt(0) < ' ';
    int width = control ? 1 : Width.ofCluster(cluster);
    if (control || (width == 1 && cluster.length() == 1)) {
      return cluster;
    }
    if (width == 0) {
      return ""; // The rest of a cluster that came in two pieces.
    }
    if (!standingIn.contains(cluster)) {
      standingIn.add(cluster);
    }
    String standIn = String.valueOf((char) (FIRST + standingIn.indexOf(cluster)));
    return width == 2 ? standIn + FILLER : standIn;
  }

  void resize(int columns, int rows) {
    if (!cells.setSize(columns, rows)) {
      throw new IllegalArgumentException("the emulator knows sizes from 2 to 256 only");
    }
    this.columns = columns;
  }

  /** The rows of the window without the blanks at their ends. */
  List<String> lines() {
    return cells.toString().lines().map(this::line).toList();
  }

  private String line(String row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      int index = c - FIRST;
      if (index >= 0 && index < standingIn.size()) {
        line.append(standingIn.get(index));
      } else if (c != FILLER && c != 0) {
        line.append(c);
      }
    }
    return line.toString().stripTrailing();
  }
}
