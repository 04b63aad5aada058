package viva.lint.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import viva.bank.Finding;
import viva.lint.words.Choice;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** Options that differ in capitals or a full stop alone. */
public final class OptionDuplicate implements Rule {
  private static final About ABOUT =
      new About(
          "option/duplicate",
          Severity.WARNING,
          "Two options that say the same are both wrong, or both right and only one of them counts.",
          """
          questions:
            - question: Which body passed the text?
              options: [The Council, The Assembly, The council.]
              answer: The Assembly
          """,
          """
          questions:
            - question: Which body passed the text?
              options: [The Council, The Assembly, The Secretariat]
              answer: The Assembly
          """);
  private static final Pattern ABOUT_SPELLING =
      Pattern.compile(
          "(?i)spel(l|t)|capital(s|i[sz]|\\b.{0,20}letter)|\\bcase\\b|upper-?case|lower-?case");
  private static final int SHORTEST = 3;

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    // Nearly always all differ in more, and finding that out is cheap.
    long different = subject.choices().stream().map(c -> c.phrase().folded()).distinct().count();
    return different < subject.choices().size() ? twins(subject) : List.of();
  }

  private static List<Finding> twins(Subject subject) {
    Map<String, Choice> seen = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    boolean spelling = isAboutSpelling(subject);
    for (Choice choice : subject.choices()) {
      Choice first = seen.putIfAbsent(same(choice.phrase(), spelling), choice);
      if (first != null) {
        findings.add(
            ABOUT.in(
                subject.item(),
                choice.part(),
                choice.phrase().quoted()
                    + " says the same as "
                    + first.phrase().quoted()
                    + " before it",
                "keep one of the two and put something else in place of the other"));
      }
    }
    return findings;
  }

  private static boolean isAboutSpelling(Subject subject) {
    return ABOUT_SPELLING.matcher(subject.item().question().stem()).find()
        || subject.item().topics().stream().anyMatch(t -> ABOUT_SPELLING.matcher(t).find());
  }

  /** Symbols, signs and exponents stay; in code, and in spelling, case matters. */
  private static String same(Phrase option, boolean spelling) {
    String line = option.text().strip().replaceAll("\\s+", " ");
    String bare = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return option.hasCode() || spelling ? bare : folded(bare);
  }

  private static String folded(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (isWord(text.substring(at, end))) {
        String small = text.substring(at, end).toLowerCase(Locale.ROOT);
        out.replace(at, end, small.length() == end - at ? small : text.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return out.toString();
  }

  /** No unit or symbol, as mW and MW, mHz and MHz are: of three letters, small or all capital. */
  private static boolean isWord(String letters) {
    return letters.length() >= SHORTEST
        && (letters.chars().skip(1).noneMatch(Character::isUpperCase)
            || letters.chars().allMatch(Character::isUpperCase));
  }
}
