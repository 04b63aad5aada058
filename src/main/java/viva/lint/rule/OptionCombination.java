package viva.lint.rule;

import java.util.List;
import java.util.regex.Pattern;
import viva.bank.Finding;
import viva.lint.words.Choice;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** Options that put other options, or statements of the question, together. */
public final class OptionCombination implements Rule {
  private static final About ABOUT =
      new About(
          "option/combination",
          Severity.WARNING,
          "A learner sure of one part can rule out most options; the rest tests patience with letters.",
          """
          questions:
            - question: "Which are gases? I. helium II. iron III. neon"
              options: [I only, I and II, I and III, "I, II and III"]
              answer: I and III
          """,
          """
          questions:
            - question: Which of these are gases?
              options: [Helium, Iron, Neon, Copper]
              answer: [Helium, Neon]
          """);
  private static final int LONGEST = 60;
  private static final String PIECE = "[(]?([a-f]|[1-5]|i{1,3}|iv|vi{0,3})[).]?";
  private static final Pattern COMBINED =
      Pattern.compile("(both )?" + PIECE + "( ?(, and|,|and|&|\\+) ?" + PIECE + "){1,7}( only)?");
  private static final Pattern FIRST = Pattern.compile("(^|[\\s(])[1AaIi][.):]");
  private static final Pattern SECOND = Pattern.compile("(^|[\\s(])(2|B|b|II|ii)[.):]");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    List<Choice> found = subject.choices().stream().filter(c -> isCombined(c.phrase())).toList();
    if (found.isEmpty() || !refers(found, subject.stem())) {
      return List.of();
    }
    Choice first = found.get(0);
    return List.of(
        ABOUT.in(
            subject.item(),
            first.part(),
            first.phrase().quoted() + " is made of other options or statements put together",
            "make each statement an option of its own, and give all that are right as a list under"
                + " \"answer\""));
  }

  private static boolean isCombined(Phrase option) {
    return option.text().length() <= LONGEST && COMBINED.matcher(option.folded()).matches();
  }

  /**
   * Whether the letters or numbers stand for something. Two options of letters are enough; numbers
   * are often meant as numbers, so the question has to list what they stand for.
   */
  private static boolean refers(List<Choice> found, Phrase stem) {
    boolean digits = found.get(0).phrase().text().chars().anyMatch(Character::isDigit);
    return (found.size() >= 2 && !digits) || hasList(stem.text());
  }

  private static boolean hasList(String stem) {
    return FIRST.matcher(stem).find() && SECOND.matcher(stem).find();
  }
}
