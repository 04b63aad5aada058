package viva.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.lint.words.Acronyms;
import viva.lint.words.Asked;
import viva.lint.words.NumberForms;
import viva.lint.words.Plurals;
import viva.lint.words.Quoted;
import viva.lint.words.Subject;
import viva.lint.words.Wording;
import viva.question.Cloze;
import viva.question.Question;
import viva.question.Rejected;
import viva.question.Response;
import viva.question.ShortAnswer;
import viva.question.Verdict;
import viva.text.Severity;

/**
 * Answers to be typed of which an obvious other form would be marked wrong: the number in digits or
 * words, an acronym that the bank spells out, the singular, or a plural that the bank uses. What is
 * wrong the real marking says; what the author rejects is left alone.
 */
public final class AnswerVariant implements Rule {
  /** A question about the form of its answer. */
  private static final Pattern ABOUT_FORM =
      Pattern.compile(
          "(?i)abbreviat|acronym|initials|stands? for|in full|full name|spell|letters?\\b"
              + "|figures|digits|numerals?\\b|in words|singular|plural");

  /** Digits in a typed answer had to be put in quotes, so that digits are meant. */
  private static final Pattern DIGITS = Pattern.compile("\\s*\\d+\\s*");

  private static final About ABOUT =
      new About(
          "answer/variant",
          Severity.HINT,
          "A learner who knows the answer and writes it another way should not be marked wrong.",
          """
          questions:
            - question: How many members has the Security Council?
              type: short-answer
              answer: fifteen
          """,
          """
          questions:
            - question: How many members has the Security Council?
              type: short-answer
              answer: [fifteen, "15"]
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  /**
   * Texts that a question accepts in one place.
   *
   * @param isWrong whether a typed text would be marked wrong there, without the author's saying so
   */
  private record Blank(Item item, Part part, List<String> accepted, Predicate<String> isWrong) {}

  @Override
  public List<Finding> inBank(Whole whole) {
    // Number words and plurals are those of English.
    List<Blank> blanks =
        whole.subjects().stream()
            .filter(Subject::isEnglish)
            .flatMap(AnswerVariant::blanks)
            .toList();
    if (blanks.isEmpty()) {
      return List.of();
    }
    Acronyms acronyms = new Acronyms();
    Set<String> vocabulary = new HashSet<>();
    texts(whole).forEach(acronyms::read);
    texts(whole).forEach(text -> vocabulary.addAll(Wording.words(text)));
    return blanks.stream().flatMap(b -> finding(b, acronyms, vocabulary).stream()).toList();
  }

  private static Stream<String> texts(Whole whole) {
    return Stream.concat(
        whole.bank().passages().values().stream(),
        whole.subjects().stream()
            .map(Subject::item)
            .flatMap(
                item ->
                    Stream.of(
                            Asked.of(item.question()).texts(),
                            item.hints().stream(),
                            Stream.of(item.explanation()))
                        .flatMap(texts -> texts)));
  }

  private static Stream<Blank> blanks(Subject subject) {
    Item item = subject.item();
    if (item.question() instanceof ShortAnswer answer) {
      Predicate<String> wrong = typed -> isWrong(answer, typed) && !isRejected(answer, typed);
      return answer.lenient()
          ? Stream.of(new Blank(item, Part.of("answer"), answer.accepted(), wrong))
          : Stream.of();
    }
    if (item.question() instanceof Cloze cloze) {
      return IntStream.range(0, cloze.gaps().size())
          .mapToObj(
              gap ->
                  new Blank(
                      item,
                      Part.of("question"),
                      cloze.gaps().get(gap),
                      typed -> isWrong(cloze, gap, typed)));
    }
    return Stream.of();
  }

  private static boolean isWrong(Question question, String typed) {
    return question.mark(Response.of(typed)).verdict() == Verdict.WRONG;
  }

  private static boolean isRejected(ShortAnswer answer, String typed) {
    List<String> rejected = answer.rejected().stream().map(Rejected::text).toList();
    return !rejected.isEmpty()
        && !isWrong(new ShortAnswer(answer.stem(), rejected, List.of(), true), typed);
  }

  private static boolean isWrong(Cloze cloze, int gap, String typed) {
    List<String> words = new ArrayList<>(cloze.key().words());
    words.set(gap, typed);
    return cloze.mark(new Response(words)).parts().get(gap).verdict() == Verdict.WRONG;
  }

  private static Optional<Finding> finding(Blank blank, Acronyms acronyms, Set<String> vocabulary) {
    Asked asked = Asked.of(blank.item.question());
    List<String> stem = Wording.words(asked.stem());
    for (String text : blank.accepted) {
      Optional<String> variant =
          variants(text, acronyms, vocabulary)
              .filter(typed -> !digitsAreMeant(blank, text))
              .filter(typed -> !Wording.holds(stem, Wording.words(typed)))
              .filter(blank.isWrong)
              .findFirst();
      if (variant.isPresent() && !ABOUT_FORM.matcher(asked.stem()).find()) {
        return Optional.of(finding(blank, text, variant.get()));
      }
    }
    return Optional.empty();
  }

  private static boolean digitsAreMeant(Blank blank, String text) {
    return blank.item.question() instanceof ShortAnswer && DIGITS.matcher(text).matches();
  }

  private static Stream<String> variants(String text, Acronyms acronyms, Set<String> vocabulary) {
    Optional<String> plural = Plurals.plural(text).filter(vocabulary::contains);
    return Stream.of(
            NumberForms.other(text).stream(),
            text.indexOf('(') < 0 ? acronyms.variants(text).stream() : Stream.<String>of(),
            Plurals.singular(text).stream(),
            plural.stream())
        .flatMap(forms -> forms);
  }

  private static Finding finding(Blank blank, String text, String variant) {
    String message =
        "%s is accepted, and %s would be marked wrong"
            .formatted(Quoted.of(text), Quoted.of(variant));
    String hint = "accept it too, or reject it with a reason";
    return ABOUT.in(blank.item, blank.part, message, hint).at(text);
  }
}
