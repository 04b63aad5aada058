package viva.lint.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a question as the rules read it. Code and quotations are left out of its words, because
 * what they say is not the author's own wording. What is worked out is kept, because many rules ask
 * for the same.
 */
public final class Phrase {
  private static final Pattern CODE = Pattern.compile("```.*?(```|$)|`[^`]*`", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(['’.-][\\p{L}\\p{N}]+)*");

  private final String text;
  private String plain;
  private List<String> words;
  private Set<String> content;

  private Phrase(String text) {
    this.text = text;
  }

  /** A text as it stands in a question. */
  public static Phrase of(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    return new Phrase(text.strip());
  }

  /** The text as it is written. */
  public String text() {
    return text;
  }

  /** Whether a part of it is code. */
  public boolean hasCode() {
    return text.indexOf('`') >= 0;
  }

  /** The text without code and quotations, on one line. */
  public String plain() {
    if (plain == null) {
      String bare = hasCode() ? CODE.matcher(text).replaceAll(" ") : text;
      plain = QUOTED.matcher(bare).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
    return plain;
  }

  /** Its words in lower case. */
  public List<String> words() {
    if (words == null) {
      words = new ArrayList<>();
      Matcher matcher = WORD.matcher(plain());
      while (matcher.find()) {
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The stems of its words that carry meaning, as {@link English} tells them. */
  public Set<String> content() {
    if (content == null) {
      content = new LinkedHashSet<>();
      words().stream().filter(English::isContent).map(English::stem).forEach(content::add);
    }
    return content;
  }
}
