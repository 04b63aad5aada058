package viva.yaml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import viva.text.Diagnostic;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Pieces;
import viva.yaml.tree.Span;
import viva.yaml.tree.Utf8;

/**
 * A file of paths, {@code id: path} a line, that a person may write in too. A change touches its
 * own line and leaves every other character as it is.
 */
public final class PathList {
  private static final Pattern PLAIN =
      Pattern.compile("[/\\p{L}\\p{N}]([\\p{L}\\p{N}/._+ -]*\\S)?");
  private static final char BOM = '\uFEFF';

  private final String file;
  private final String written;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private List<Diagnostic> diagnostics = List.of();

  private PathList(String file, byte[] bytes) {
    this.file = file;
    this.written = new String(bytes, StandardCharsets.UTF_8);
  }

  /** Reads the bytes of a file; one that is empty, or all comments, has no paths. */
  public static PathList read(String file, byte[] bytes) {
    PathList list = new PathList(file, bytes);
    Utf8 decoded = Utf8.decode(file, bytes);
    if (decoded.fault().isPresent()) {
      boolean empty = decoded.fault().get().code().equals(Code.FILE_EMPTY.word());
      list.diagnostics = empty ? List.of() : List.of(decoded.fault().get());
      return list;
    }
    Faults faults = decoded.faults();
    new Pieces(faults, Set.of()).read().ifPresent(root -> list.fill(root, faults));
    list.diagnostics = faults.told();
    return list;
  }

  private void fill(Node root, Faults faults) {
    if (root.asMapping().isEmpty() && !root.isBroken()) {
      String message = "each line is an id with a path, and this is " + root.shape();
      faults.error(Code.SETTING_SHAPE, root.at(), message, "for example xu-2017: /home/me/xu.md");
    }
    Values values = new Values(faults);
    root.asMapping()
        .ifPresent(keys -> keys.entries().forEach((id, entry) -> take(id, entry, values)));
  }

  private void take(String id, Node.Entry entry, Values values) {
    boolean sound = Ids.check(id, entry.key().at(), values.faults());
    if (values.word(entry.value(), id).isPresent() && sound) {
      entries.put(id, entry);
    }
  }

  /** The paths by id, as written, in the order of the file. */
  public Map<String, String> paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    entries.forEach((id, entry) -> paths.put(id, text(entry)));
    return paths;
  }

  private static String text(Node.Entry entry) {
    return entry.value().asScalar().orElseThrow().text();
  }

  /** Every fault of the file, by place. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /**
   * The file's text with this path under this id, in place of the one that stands there or in a
   * line of its own at the end; empty where the file, or the path, cannot be written so.
   */
  public Optional<String> with(String id, String path) {
    Map<String, String> wanted = paths();
    wanted.put(id, path);
    Node.Entry old = entries.get(id);
    if (old != null) {
      return settled(replaced(old.value().at(), quoted(path)), wanted);
    }
    String newline = written.contains("\r\n") ? "\r\n" : "\n";
    boolean open = !written.isEmpty() && !written.endsWith("\n");
    return settled(written + (open ? newline : "") + id + ": " + quoted(path) + newline, wanted);
  }

  /** The file's text without the line of this id; empty where it cannot be taken out. */
  public Optional<String> without(String id) {
    Map<String, String> wanted = paths();
    wanted.remove(id);
    Node.Entry old = entries.get(id);
    int start = written.lastIndexOf('\n', offset(old.key().at().start()) - 1) + 1;
    int end = written.indexOf('\n', offset(old.value().at().end()));
    int mark = start == 0 ? offset(0) : start;
    return settled(
        written.substring(0, mark) + (end < 0 ? "" : written.substring(end + 1)), wanted);
  }

  private int offset(int inText) {
    return inText + (!written.isEmpty() && written.charAt(0) == BOM ? 1 : 0);
  }

  private String replaced(Span at, String value) {
    return written.substring(0, offset(at.start())) + value + written.substring(offset(at.end()));
  }

  private static String quoted(String path) {
    return PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "''") + "'";
  }

  /** A changed text counts only if it reads as it is meant to, whatever shape the file has. */
  private Optional<String> settled(String text, Map<String, String> wanted) {
    PathList read = read(file, text.getBytes(StandardCharsets.UTF_8));
    boolean sound = diagnostics.isEmpty() && read.diagnostics.isEmpty();
    return sound && read.paths().equals(wanted) ? Optional.of(text) : Optional.empty();
  }
}
