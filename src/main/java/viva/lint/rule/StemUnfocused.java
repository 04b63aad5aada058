package viva.lint.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import viva.bank.Finding;
import viva.bank.Part;
import viva.lint.words.Phrase;
import viva.lint.words.Subject;
import viva.question.Kind;
import viva.text.Severity;

/** Questions that do not ask anything. */
public final class StemUnfocused implements Rule {
  private static final About ABOUT =
      new About(
          "stem/unfocused",
          Severity.HINT,
          "A learner should know what is asked before reading the options.",
          """
          questions:
            - question: The treaty of 1921
              options: [It ended the war, It opened the port, It was never signed]
              answer: It opened the port
          """,
          """
          questions:
            - question: What did the treaty of 1921 bring about?
              options: [The end of the war, The opening of the port, A change of government]
              answer: The opening of the port
          """);
  private static final int FEWEST = 3;
  private static final Pattern QUOTED = Pattern.compile("[“„«‘][^“”„«»]{8,}[”“»’]");

  /** A statement asks by its kind, a gap by its braces, and the front of a card may be a word. */
  private static final Set<Kind> EXEMPT = Set.of(Kind.TRUE_FALSE, Kind.CLOZE, Kind.FLASHCARD);

  private static final Set<String> BEGUN =
      words(
          "a an the is are was were be been has have had can could will would shall should may"
              + " might must do does did of to by for in on at with from into as than that which"
              + " when where because if and or not called named means except");
  private static final Set<String> ORDERS =
      words(
          "add answer arrange assign calculate check choose classify combine compare complete"
              + " compute conjugate connect consider convert correct count decide define derive"
              + " describe determine differentiate discuss divide draw enter estimate evaluate"
              + " expand explain express factor fill find give group identify indicate infer"
              + " integrate interpret join judge justify label link list look mark match multiply"
              + " name note order outline pair pick place predict prove put rank read recall replace"
              + " rewrite round say select show simplify solve sort spell state subtract suggest"
              + " summarise summarize tell tick translate type use write");

  private static Set<String> words(String row) {
    return Set.of(row.split(" "));
  }

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inQuestion(Subject subject) {
    Phrase stem = subject.stem();
    if (EXEMPT.contains(subject.kind()) || !subject.isEnglish() || orders(stem)) {
      return List.of();
    }
    if (isShort(stem) && QUOTED.matcher(stem.text().strip()).matches()) {
      String message = "the quotes around the question will be seen by learners";
      String hint = "take them out, or ask a question about the words between them";
      return List.of(ABOUT.in(subject.item(), Part.of("question"), message, hint));
    }
    if (isShort(stem)) {
      return List.of(finding(subject, "the question has fewer than three words"));
    }
    return asks(stem) || isBegun(stem)
        ? List.of()
        : List.of(finding(subject, "this asks nothing, and tells not what to do"));
  }

  private static Finding finding(Subject subject, String message) {
    String hint = "ask a whole question, or begin with what to do: Choose, Name, Put in order";
    return ABOUT.in(subject.item(), Part.of("question"), message, hint);
  }

  /** A quotation counts as a word here; a formula says enough by itself. */
  private static boolean isShort(Phrase stem) {
    String text = stem.text();
    boolean quotes = !stem.hasCode() && text.chars().anyMatch(c -> "\"“«".indexOf(c) >= 0);
    boolean formula =
        stem.plain().chars().anyMatch(c -> Character.isDigit(c) || "=+<>".indexOf(c) >= 0);
    return !formula && stem.words().size() + (quotes ? 1 : 0) < FEWEST;
  }

  private static boolean asks(Phrase stem) {
    String text = stem.text();
    return text.chars().anyMatch(c -> "?:…=".indexOf(c) >= 0)
        || text.contains("__")
        || text.contains("...");
  }

  /** Whether a sentence is begun that the options end: its last word wants another. */
  private static boolean isBegun(Phrase stem) {
    String last = stem.word(stem.words().size() - 1);
    return !stem.plain().endsWith(".") && BEGUN.contains(last);
  }

  /** Whether a sentence, or a part of one behind a comma, begins with what to do. */
  private static boolean orders(Phrase stem) {
    for (int i = 0; i < stem.words().size(); i++) {
      boolean begins = stem.begins(i) || stem.before(i).indexOf(',') >= 0;
      boolean please = stem.word(i - 1).equals("please");
      if ((begins || please) && ORDERS.contains(stem.word(i))) {
        return true;
      }
    }
    return false;
  }
}
