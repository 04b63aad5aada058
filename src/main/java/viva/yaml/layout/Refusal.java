package viva.yaml.layout;

import java.util.List;
import viva.text.Diagnostic;
import viva.text.Severity;
import viva.yaml.tree.SourceText;
import viva.yaml.tree.Span;

/** Something stands in a file that laying it out would lose; the place goes with it. */
final class Refusal extends RuntimeException {
  /** Why a file is not laid out. The words are the codes that a person reads. */
  enum Why {
    LINE_BREAK(
        "fmt/line-break",
        "a line break that only Unicode knows stands here, and is read as a space",
        "put a space or a new line in its place"),
    BLOCK(
        "fmt/block",
        "a part of this block is indented less than its first line, and is not read",
        "begin all lines of the block in one column"),
    SIGN(
        "fmt/sign",
        "this would be lost in the canonical layout",
        "take it out if it is not needed"),
    SAME_WORDS(
        "fmt/same-words",
        "this has no id and the same words as another question, and answers could not follow to a"
            + " new id",
        "give it an id of your own"),
    BANK(
        "fmt/bank",
        "what stands here would not be read the same in its canonical layout, so the file is left as"
            + " it is",
        "put its texts in double quotes, on one line each"),
    COMMENT(
        "fmt/comment",
        "a comment in this part would be lost in the canonical layout, so the file is left as it is",
        "put the comments of this part on lines of their own"),
    UNSTABLE(
        "fmt/unstable",
        "the canonical layout of this part would change again, so the file is left as it is",
        "put the comments of this part on lines of their own");

    private final String code;
    private final String message;
    private final String hint;

    Why(String code, String message, String hint) {
      this.code = code;
      this.message = message;
      this.hint = hint;
    }
  }

  private final transient Why why;
  private final int at;

  Refusal(Why why, int at) {
    super(why.message);
    this.why = why;
    this.at = at;
  }

  List<Diagnostic> diagnostics(SourceText source) {
    int start = Math.min(at, source.text().length());
    return List.of(
        new Diagnostic(
            source.file(),
            source.place(start),
            source.length(new Span(start, start)),
            Severity.ERROR,
            why.code,
            why.message,
            why.hint,
            source.shown(start)));
  }
}
