package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.text.Severity;

/** An article before the blank that fits some options alone. */
public final class KeyArticle implements Rule {
  private static final About ABOUT =
      new About(
          "key/article",
          Severity.WARNING,
          "\"a\" or \"an\" before the blank rules out every option that begins with the other sound.",
          """
          questions:
            - question: "The animal in the picture is an:"
              options: [elephant, tiger, lion]
              answer: elephant
          """,
          """
          questions:
            - question: "The animal in the picture is:"
              options: [an elephant, a tiger, a lion]
              answer: an elephant
          """);
  private static final List<String> LETTER = List.of("of", "to", "for", "=", "find", "and", "or");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (subject.phrases().isEmpty() || !subject.isEnglish()) {
      return List.of();
    }
    String article = article(subject.stem().plain());
    List<Sound> sounds = subject.phrases().stream().map(p -> Sound.of(p.plain())).toList();
    if (article.isEmpty()
        || sounds.contains(Sound.UNKNOWN)
        || sounds.stream().distinct().count() < 2) {
      return List.of();
    }
    int misfit = sounds.indexOf(article.equals("an") ? Sound.CONSONANT : Sound.VOWEL);
    String option = subject.phrases().get(misfit).quoted();
    return List.of(
        ABOUT
            .in(
                subject.item(),
                Part.of("question"),
                '"' + article + "\" at the end does not go with " + option + " and so rules it out",
                "move the article into each option, or write \"a(n)\"")
            .at(written(subject.stem(), article)));
  }

  /** The article with the word before it, because its letters stand in many words. */
  private static String written(Phrase stem, String article) {
    int last = stem.words().size() - 1;
    return stem.word(last).equals(article) ? stem.spot(Math.max(0, last - 1), last) : article;
  }

  /** The article at the end, before nothing but a blank or a colon; else empty. */
  private static String article(String stem) {
    int end = stem.length();
    while (end > 0 && "_ :…".indexOf(stem.charAt(end - 1)) >= 0) {
      end--;
    }
    while (stem.startsWith("..", Math.max(0, end - 2)) && end >= 2) {
      end = dots(stem, end);
    }
    String said = stem.substring(0, end);
    for (String article : List.of("a", "an")) {
      if (said.endsWith(" " + article) && (end < stem.length() || !isLetterName(said))) {
        return article;
      }
    }
    return "";
  }

  private static int dots(String stem, int end) {
    int at = end;
    while (at > 0 && ". ".indexOf(stem.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** The value of a, with respect to a: the letter, not the article. */
  private static boolean isLetterName(String said) {
    return LETTER.stream().anyMatch(before -> said.endsWith(" " + before + " a"));
  }
}
