package viva.yaml.layout;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import viva.bank.Bank;
import viva.bank.Item;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.yaml.Sheet;
import viva.yaml.tree.Node;
import viva.yaml.tree.SourceText;
import viva.yaml.tree.Span;

/**
 * Lays out a bank's file: the order of the keys, the indentation, how texts are quoted and folded,
 * and an id for every question. Comments stay with what they speak of, blank lines between
 * questions and between the keys of the head stay, one at most; line ends are those of the file's
 * first line, and a byte order mark stays.
 *
 * <p>The result is proved before it is given: reading it gives the same bank, every comment is
 * there, and laying it out again changes nothing. Where that cannot be, or the file has faults, it
 * is refused with the place.
 */
public final class Layout {
  private static final String BOM = "\uFEFF";

  private Layout() {}

  /**
   * Lays out a file.
   *
   * @param file its name as the person gave it, for diagnostics
   */
  public static Formatted of(String file, byte[] bytes) {
    Sheet sheet = Sheet.read(file, bytes);
    if (sheet.reading().hasErrors()) {
      return Formatted.refused(sheet.reading().diagnostics());
    }
    try {
      return proved(file, bytes, sheet);
    } catch (Refusal refusal) {
      return Formatted.refused(refusal.diagnostics(sheet.source()));
    }
  }

  private static Formatted proved(String file, byte[] bytes, Sheet sheet) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    refuseBreaks(text, sheet.source());
    Unit before = units(sheet);
    int ids = addIds(before, sheet.reading().bank().orElseThrow());
    Printer.Printed printed = Printer.print(before);
    byte[] result = asIn(text, printed.text()).getBytes(StandardCharsets.UTF_8);
    Sheet again = Sheet.read(file, result);
    Blame blame = new Blame(before, printed);
    if (!Proof.sameBank(sheet.reading(), again.reading())) {
      throw new Refusal(Refusal.Why.BANK, blame.bank(sheet.reading(), again.reading()));
    }
    Unit after = units(again);
    if (!Proof.comments(before).equals(Proof.comments(after))) {
      throw new Refusal(Refusal.Why.COMMENT, blame.comments(after));
    }
    String twice = Printer.print(after).text();
    if (!twice.equals(printed.text())) {
      throw new Refusal(Refusal.Why.UNSTABLE, blame.lines(twice));
    }
    return new Formatted(Optional.of(result), List.of(), ids);
  }

  /**
   * The reader takes line breaks that only Unicode knows for spaces, each for one. A carriage
   * return alone ends a line for it, and is written as a line feed.
   */
  private static void refuseBreaks(String written, SourceText source) {
    String text = written.startsWith(BOM) ? written.substring(1) : written;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != source.text().charAt(i) && text.charAt(i) != '\r') {
        throw new Refusal(Refusal.Why.LINE_BREAK, i);
      }
    }
  }

  private static Unit units(Sheet sheet) {
    Unit root = Unit.of(sheet.root().orElseThrow(), sheet.source().text());
    root.walk(Layout::refuseLostLines);
    Set<Place> warnings =
        sheet.reading().diagnostics().stream()
            .map(Diagnostic::place)
            .collect(Collectors.toUnmodifiableSet());
    List<Comment> comments = CommentFinder.in(sheet.source(), warnings, root);
    Attachment.attach(comments, sheet.source(), root);
    return root;
  }

  /** A folded block is read as far as its lines are indented like the first one. */
  private static void refuseLostLines(Unit unit) {
    if (unit.isBlockText() && unit.sign() == '>') {
      String body = unit.written().substring(unit.written().indexOf('\n') + 1);
      if (!squeezed(body).equals(squeezed(unit.scalar().orElseThrow().text()))) {
        throw new Refusal(Refusal.Why.BLOCK, unit.at().start());
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[ \\t\\r\\n]+", "");
  }

  /** Writes ids in where there are none; how many. */
  private static int addIds(Unit root, Bank bank) {
    Map<String, Integer> stems = new HashMap<>();
    bank.items().forEach(item -> stems.merge(item.stemHash(), 1, Integer::sum));
    NewIds ids = new NewIds(bank);
    List<Unit> questions = root.questions();
    int added = 0;
    for (int i = 0; i < questions.size(); i++) {
      Item item = bank.items().get(i);
      if (!item.named()) {
        if (stems.get(item.stemHash()) > 1) {
          throw new Refusal(Refusal.Why.SAME_WORDS, questions.get(i).start());
        }
        addId(questions.get(i), ids.of(item.question().stem()));
        added++;
      }
    }
    return added;
  }

  private static void addId(Unit question, String id) {
    Span nowhere = new Span(question.start(), question.start());
    Node.Scalar key = new Node.Scalar("id", true, nowhere);
    question.children.add(new Unit(question, key, new Node.Scalar(id, true, nowhere), ""));
  }

  /** With the line ends of the file and its byte order mark. */
  private static String asIn(String written, String printed) {
    int end = written.indexOf('\n');
    boolean crlf = end > 0 && written.charAt(end - 1) == '\r';
    String mark = written.startsWith(BOM) ? BOM : "";
    return mark + (crlf ? printed.replace("\n", "\r\n") : printed);
  }
}
