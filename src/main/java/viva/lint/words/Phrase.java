package viva.lint.words;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import viva.text.Width;

/**
 * A text of a question as the rules read it. Code and quotations are left out of its words, because
 * what they say is not the author's own wording. What is worked out is kept, because many rules ask
 * for the same.
 */
public final class Phrase {
  private static final int LONGEST_QUOTE = 40;
  private static final int MOST_SPOT = 6;
  private static final String STOPS = ".?!:;";

  private final String text;
  private String plain;
  private Tokens tokens;
  private Set<String> content;
  private int width = -1;

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
      plain = Bare.of(text);
    }
    return plain;
  }

  /** How many columns of a terminal it takes, on one line. */
  public int width() {
    if (width < 0) {
      width = Width.of(text);
    }
    return width;
  }

  private Tokens tokens() {
    if (tokens == null) {
      tokens = new Tokens(plain());
    }
    return tokens;
  }

  /** Its words in lower case. */
  public List<String> words() {
    return tokens().words();
  }

  /** A word by its place, from 0; an empty one where there is none. */
  public String word(int at) {
    return at >= 0 && at < words().size() ? words().get(at) : "";
  }

  /** The words from one to another, inclusive, as they are written. */
  public String written(int from, int to) {
    return plain().substring(tokens().start(from), tokens().end(to, 0));
  }

  /** What stands between a word and the one before it; behind the last one, what follows it. */
  public String before(int word) {
    int start = word < words().size() ? tokens().start(word) : plain().length();
    return plain().substring(tokens().end(word - 1, 0), start);
  }

  /** Whether a sentence, or a part behind a colon or semicolon, begins with this word. */
  public boolean begins(int word) {
    return word == 0 || before(word).chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
  }

  /**
   * The words from one to another as they are written, with as many before them as it takes to find
   * them by their letters: {@code can not} where there is a note before it.
   */
  public String spot(int from, int to) {
    int first = from;
    while (first > 0
        && from - first < MOST_SPOT
        && plain().indexOf(written(first, to)) < tokens().start(first)) {
      first--;
    }
    return written(first, to);
  }

  /** The stems of its words that carry meaning, as {@link English} tells them. */
  public Set<String> content() {
    if (content == null) {
      content = new LinkedHashSet<>();
      words().stream().filter(English::isContent).map(English::stem).forEach(content::add);
    }
    return content;
  }

  /** The text on one line in small letters, without a full stop at its end. */
  public String folded() {
    String line = line().toLowerCase(Locale.ROOT);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private String line() {
    return text.indexOf('\n') < 0 && !text.contains("  ") ? text : text.replaceAll("\\s+", " ");
  }

  /** The text for a message: in quotation marks, cut where it is long. */
  public String quoted() {
    String line = line();
    if (line.length() <= LONGEST_QUOTE) {
      return '"' + line + '"';
    }
    int end = line.lastIndexOf(' ', LONGEST_QUOTE);
    int cut = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_QUOTE));
    return '"' + line.substring(0, end > 0 ? end : cut) + "…\"";
  }
}
