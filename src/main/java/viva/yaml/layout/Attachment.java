package viva.yaml.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import viva.yaml.tree.SourceText;

/**
 * Gives each comment to what it speaks of: one on a line of its own to what follows, or to the end
 * of the list or group that it is indented with; one behind something to that. Every comment goes
 * somewhere.
 */
final class Attachment {
  private final SourceText source;
  private final Unit root;

  /** What begins at an offset, the outermost. */
  private final TreeMap<Integer, Unit> starts = new TreeMap<>();

  /** What has come to an end, or been opened, before an offset. */
  private final TreeMap<Integer, Unit> ends = new TreeMap<>();

  private Unit next;
  private Unit last;

  private Attachment(SourceText source, Unit root) {
    this.source = source;
    this.root = root;
    root.walk(this::index);
  }

  static void attach(List<Comment> comments, SourceText source, Unit root) {
    Attachment attachment = new Attachment(source, root);
    for (Comment comment : comments) {
      if (comment.own()) {
        attachment.own(comment);
      } else {
        attachment.behind(comment);
      }
    }
  }

  private void index(Unit unit) {
    starts.putIfAbsent(unit.start(), unit);
    if (unit.isEntry()) {
      ends.put(unit.key().at().end(), unit);
    }
    if (unit.scalar().isPresent() || unit.isFlow()) {
      starts.putIfAbsent(unit.at().start(), unit);
      ends.put(unit.at().end(), unit);
    }
    if (unit.isFlow()) {
      ends.put(unit.at().start() + 1, unit);
    }
    int line = source.lineAt(unit.start());
    unit.blank = line > 0 && source.line(line - 1).isBlank(source.text());
  }

  private void behind(Comment comment) {
    if (inHeader(comment)) {
      starts.floorEntry(comment.at()).getValue().aside.add(comment);
      return;
    }
    int before = comment.at();
    while (Character.isWhitespace(source.text().charAt(before - 1))) {
      before--;
    }
    char sign = source.text().charAt(before - 1);
    Unit exact = ends.get(before);
    Map.Entry<Integer, Unit> near = ends.floorEntry(before);
    if (exact == null && (sign == '-' || sign == '?' || sign == '.' || near == null)) {
      Map.Entry<Integer, Unit> following = starts.ceilingEntry(comment.at());
      (following == null ? root.tail : following.getValue().lead).add(comment);
    } else {
      (exact == null ? near.getValue() : exact).aside.add(comment);
    }
  }

  private boolean inHeader(Comment comment) {
    Map.Entry<Integer, Unit> begun = starts.floorEntry(comment.at());
    return begun != null
        && begun.getValue().isBlockText()
        && comment.at() < begun.getValue().at().end();
  }

  private void own(Comment comment) {
    Unit flow = flow(comment.at());
    Map.Entry<Integer, Unit> following = starts.ceilingEntry(comment.at());
    Unit follower = following == null ? null : following.getValue();
    if (flow != null && (follower == null || following.getKey() >= flow.at().end())) {
      flow.tail.add(comment);
    } else if (flow != null) {
      follower.lead.add(comment);
    } else {
      inBlock(comment, follower);
    }
  }

  /** The innermost list or group in brackets around an offset. */
  private Unit flow(int at) {
    Map.Entry<Integer, Unit> before = starts.lowerEntry(at);
    for (Unit u = before == null ? null : before.getValue(); u != null; u = u.parent()) {
      Unit inner = innermost(u, at);
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private static Unit innermost(Unit unit, int at) {
    boolean around = unit.isFlow() && unit.at().start() < at && at < unit.at().end();
    return around ? unit : null;
  }

  /** Behind one that was given to what follows, or to an outer end, none goes further in. */
  private void inBlock(Comment comment, Unit follower) {
    boolean same = last != null && next == follower;
    if (!same) {
      Map.Entry<Integer, Unit> before = starts.lowerEntry(comment.at());
      last = before == null ? null : before.getValue();
      next = follower;
    }
    boolean deeper = last != follower && comment.column() > column(follower);
    Unit end = deeper ? end(comment) : null;
    last = end == null ? follower == null ? root : follower : end;
    if (end != null) {
      end.tail.add(comment);
    } else {
      (follower == null ? root.tail : follower.lead).add(comment);
    }
  }

  /**
   * The innermost that has come to its end and whose children do not begin further right; of two
   * that begin in one column the outer.
   */
  private Unit end(Comment comment) {
    Unit found = null;
    for (Unit unit = last; unit != null && !unit.holds(next); unit = unit.parent()) {
      boolean block = !unit.children.isEmpty() && !unit.isFlow();
      int column = block ? column(unit.at().start()) : Integer.MAX_VALUE;
      int inner = found == null ? -1 : column(found.at().start());
      if (column <= comment.column() && (found == null || column == inner)) {
        found = unit;
      }
    }
    return found;
  }

  /** The column, from 0, in which a unit's line begins; -1 for the end of the file. */
  private int column(Unit unit) {
    if (unit == null) {
      return -1;
    }
    boolean item = !unit.isEntry() && !unit.isRoot();
    return column(item ? unit.parent().at().start() : unit.start());
  }

  private int column(int offset) {
    return offset - source.line(source.lineAt(offset)).start();
  }
}
