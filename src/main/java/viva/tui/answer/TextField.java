package viva.tui.answer;

import java.util.List;
import java.util.Optional;
import viva.question.Response;
import viva.text.Clean;
import viva.text.Clusters;
import viva.text.Width;
import viva.tui.page.Span;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * A one-line editor.
 *
 * @param before what stands left of the cursor
 * @param after what stands right of it
 */
public record TextField(String before, String after) {
  /** Nothing typed yet. */
  public static final TextField EMPTY = new TextField("", "");

  /** More than this is not taken, in UTF-16 units. */
  static final int LONGEST = Response.LONGEST_TYPED;

  /** All that was typed. */
  public String text() {
    return before + after;
  }

  /** With text put in at the cursor, cleaned for a terminal and made one line. */
  public TextField insert(String typed) {
    String clean = Clean.line(typed);
    int room = Math.max(0, LONGEST - text().length());
    return clean.length() > room ? this : new TextField(before + clean, after);
  }

  /** After a key, or nothing if the key is not the editor's. */
  public Optional<TextField> press(Input.Key key) {
    return switch (key.name()) {
      case TEXT -> typed(key);
      case BACKSPACE -> Optional.of(key.alt() ? cut(wordStart()) : cut(before.length() - last()));
      case DELETE -> Optional.of(new TextField(before, after.substring(first())));
      case LEFT -> Optional.of(at(jumps(key) ? wordStart() : before.length() - last()));
      case RIGHT -> Optional.of(at(jumps(key) ? wordEnd() : before.length() + first()));
      case HOME -> Optional.of(at(0));
      case END -> Optional.of(at(text().length()));
      default -> Optional.empty();
    };
  }

  private Optional<TextField> typed(Input.Key key) {
    if (key.alt()) {
      return switch (key.text()) {
        case "b" -> Optional.of(at(wordStart()));
        case "f" -> Optional.of(at(wordEnd()));
        default -> Optional.empty();
      };
    }
    if (!key.ctrl()) {
      return Optional.of(insertRaw(key.text()));
    }
    return switch (key.text()) {
      case "a" -> Optional.of(at(0));
      case "e" -> Optional.of(at(text().length()));
      case "u" -> Optional.of(new TextField("", after));
      case "k" -> Optional.of(new TextField(before, ""));
      case "w" -> Optional.of(cut(wordStart()));
      case "d" -> Optional.of(new TextField(before, after.substring(first())));
      default -> Optional.empty();
    };
  }

  /** A key's text may be a combining mark that belongs to what was typed before it. */
  private TextField insertRaw(String text) {
    String clean = Clean.line(before + text);
    boolean fits = clean.length() + after.length() <= LONGEST;
    return fits ? new TextField(clean, after) : this;
  }

  private static boolean jumps(Input.Key key) {
    return key.ctrl() || key.alt();
  }

  private TextField at(int cursor) {
    return new TextField(text().substring(0, cursor), text().substring(cursor));
  }

  private TextField cut(int from) {
    return new TextField(before.substring(0, Math.max(0, from)), after);
  }

  private int last() {
    List<String> clusters = Clusters.of(before);
    return clusters.isEmpty() ? 0 : clusters.get(clusters.size() - 1).length();
  }

  private int first() {
    return after.isEmpty() ? 0 : Clusters.of(after).get(0).length();
  }

  private int wordStart() {
    int at = before.length();
    while (at > 0 && before.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && before.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private int wordEnd() {
    String text = text();
    int at = before.length();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    while (at < text.length() && text.charAt(at) != ' ') {
      at++;
    }
    return at;
  }

  /** The part of the text around the cursor that fits in so many columns. */
  public Span view(int width) {
    StringBuilder shown = new StringBuilder(start(width));
    int columns = Width.of(shown.toString());
    for (String cluster : Clusters.of(after)) {
      columns += Width.ofCluster(cluster);
      if (columns > width) {
        break;
      }
      shown.append(cluster);
    }
    int rest = width - Width.of(shown.toString());
    return new Span(shown + " ".repeat(Math.max(0, rest)), Style.FIELD);
  }

  /** The column of the cursor in that part. */
  public int cursor(int width) {
    return Width.of(start(width));
  }

  /** As much of the text before the cursor as leaves a column for the cursor. */
  private String start(int width) {
    List<String> clusters = Clusters.of(before);
    int columns = 0;
    int from = clusters.size();
    while (from > 0 && columns + Width.ofCluster(clusters.get(from - 1)) < width) {
      columns += Width.ofCluster(clusters.get(--from));
    }
    return String.join("", clusters.subList(from, clusters.size()));
  }
}
