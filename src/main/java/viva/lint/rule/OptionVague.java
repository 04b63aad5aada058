package viva.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import viva.bank.Finding;
import viva.lint.words.Choice;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** Words in options that mean another amount to everyone. */
public final class OptionVague implements Rule {
  private static final About ABOUT =
      new About(
          "option/vague",
          Severity.HINT,
          "Readers take \"often\" and \"usually\" to mean very different things, so the best may miss the key.",
          """
          questions:
            - question: What is true of the summers there?
              options: [It often rains, Rivers dry up, Storms destroy houses]
              answer: Rivers dry up
          """,
          """
          questions:
            - question: What is true of the summers there?
              options: [It rains in most weeks, Rivers dry up, Storms destroy houses]
              answer: Rivers dry up
          """);
  private static final Set<String> VAGUE =
      Set.of(
          "often",
          "frequently",
          "usually",
          "typically",
          "normally",
          "generally",
          "commonly",
          "sometimes",
          "occasionally",
          "rarely",
          "seldom",
          "mostly",
          "somewhat");

  /** Words of frequency about which nobody can be of two minds. */
  private static final Set<String> FIRM =
      Set.of("always", "never", "daily", "weekly", "monthly", "yearly", "once", "twice");

  /** More often than, most commonly: these compare, and say enough. */
  private static final Set<String> COMPARING = Set.of("more", "most", "less", "least", "as", "how");

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    if (!subject.isEnglish() || subject.kind() == Kind.ORDERING) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Choice choice : subject.choices()) {
      int word = find(choice.phrase());
      if (word >= 0) {
        findings.add(finding(subject, choice, word));
      }
    }
    return isAboutFrequency(subject) ? List.of() : findings;
  }

  /** Where every option is a word of frequency and no more, the question asks for the word. */
  private static boolean isAboutFrequency(Subject subject) {
    return subject.choices().stream()
        .map(Choice::phrase)
        .allMatch(
            phrase ->
                phrase.words().size() == 1
                    && (VAGUE.contains(phrase.word(0)) || FIRM.contains(phrase.word(0))));
  }

  private static Finding finding(Subject subject, Choice choice, int word) {
    Phrase phrase = choice.phrase();
    return ABOUT
        .in(
            subject.item(),
            choice.part(),
            '"' + phrase.written(word, word) + "\" means more to some readers and less to others",
            "say how much or how often, or leave the word out")
        .at(phrase.spot(word, word));
  }

  private static int find(Phrase phrase) {
    for (int i = 0; i < phrase.words().size(); i++) {
      boolean compares = COMPARING.contains(phrase.word(i - 1));
      boolean term = phrase.word(i).equals("normally") && phrase.word(i + 1).equals("distributed");
      if (VAGUE.contains(phrase.word(i)) && !compares && !term) {
        return i;
      }
    }
    return -1;
  }
}
