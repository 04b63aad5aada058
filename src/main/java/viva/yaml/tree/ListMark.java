package viva.yaml.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign that begins a line where a person writes a list, and YAML wants a hyphen and a space.
 */
public final class ListMark {
  private static final Pattern MARK =
      Pattern.compile(
          "([-\u2013\u2014\u2022\u00b7\u2023\u25aa\u25e6*+]|[A-Za-z0-9]{1,2}[.)](?= ))\\s*+\\S.*");
  private static final String NO_ENTRY = "this line is no entry of a list to YAML";
  private static final int LOOKED_AT = 200;

  private ListMark() {}

  /** What to do about a text that begins with such a sign. */
  public static Optional<String> hint(String text) {
    Matcher mark = MARK.matcher(text.lines().findFirst().orElse("").strip());
    return mark.matches()
        ? Optional.of(
            "begin each entry with a hyphen and a space, not with " + found(mark.group(1)))
        : Optional.empty();
  }

  private static String found(String sign) {
    return sign.equals("-") ? "a hyphen alone" : sign;
  }

  /** The fault of a line that begins with such a sign, from where its text begins. */
  static Optional<Fault> fault(SourceText source, int start) {
    int end = Math.min(source.line(source.lineAt(start)).end(), start + LOOKED_AT);
    String text = source.text(new Span(start, Math.max(start, end)));
    return hint(text.startsWith("- ") ? "" : text)
        .map(hint -> Fault.error(Code.YAML_LIST, Span.at(start), NO_ENTRY, hint));
  }
}
