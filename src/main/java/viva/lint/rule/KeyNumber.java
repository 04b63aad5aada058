package viva.lint.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.English;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** A verb before the blank whose number fits the key alone. */
public final class KeyNumber implements Rule {
  private static final About ABOUT =
      new About(
          "key/number",
          Severity.HINT,
          "\"are\" before the blank rules out every option in the singular, and \"is\" those in the plural.",
          """
          questions:
            - question: "The organs that clean the blood are ____"
              options: [the kidneys, the heart, the stomach]
              answer: the kidneys
          """,
          """
          questions:
            - question: "The organs that clean the blood are ____"
              options: [the kidneys, the lungs, the eyes]
              answer: the kidneys
          """);
  private static final int FEWEST = 3;
  private static final int MOST_WORDS = 3;

  /** Whether the verb asks for a plural. */
  private static final Map<String, Boolean> VERBS =
      Map.of("is", false, "was", false, "are", true, "were", true);

  private static final Set<String> OPEN = Set.of("and", "of", "or", "in", "for", "to", "with");
  private static final Set<String> IRREGULAR =
      Set.of("men", "women", "people", "children", "mice", "teeth", "feet", "bacteria", "criteria");
  private static final Set<String> SINGULAR = Set.of("news", "series", "species", "lens", "gas");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    int key = subject.key();
    List<Phrase> options = subject.phrases();
    Boolean plural = VERBS.get(verb(subject.stem()));
    if (key < 0 || options.size() < FEWEST || plural == null || !subject.isEnglish()) {
      return List.of();
    }
    for (int i = 0; i < options.size(); i++) {
      if (!isNoun(options.get(i)) || isPlural(options.get(i)) != (plural == (i == key))) {
        return List.of();
      }
    }
    String verb = verb(subject.stem());
    int last = subject.stem().words().size() - 1;
    return List.of(
        ABOUT
            .in(
                subject.item(),
                Part.of("question"),
                '"' + verb + "\" at the end goes with the right option alone",
                "give all options the same number, or ask a whole question")
            .at(subject.stem().spot(last, last)));
  }

  /** The verb at the end, before nothing but a blank or a colon; else empty. */
  private static String verb(Phrase stem) {
    int last = stem.words().size() - 1;
    boolean ends =
        last >= 0 && stem.before(last + 1).chars().allMatch(c -> "_ :….".indexOf(c) >= 0);
    return ends ? stem.word(last) : "";
  }

  /** A few words of which the last is the noun; with and, of or a number nobody can tell. */
  private static boolean isNoun(Phrase option) {
    return !option.words().isEmpty()
        && option.words().size() <= MOST_WORDS
        && !option.hasCode()
        && option.words().stream().noneMatch(OPEN::contains)
        && option.words().stream().allMatch(w -> Character.isLetter(w.codePointAt(0)));
  }

  private static boolean isPlural(Phrase option) {
    String noun = option.word(option.words().size() - 1);
    return IRREGULAR.contains(noun)
        || (English.isPlural(noun) && !noun.endsWith("ics") && !SINGULAR.contains(noun));
  }
}
