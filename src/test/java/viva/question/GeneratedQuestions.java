package viva.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions and responses of every kind, the same for the same seed. */
final class GeneratedQuestions {
  private static final List<String> PIECES =
      List.of(
          "Libya",
          "Lybia",
          "libya.",
          "the",
          "The Council",
          "a",
          "asymmetry",
          "symmetry",
          "C",
          "C++",
          "C#",
          "1973",
          "1,973",
          "1.5",
          "-5",
          "5",
          "$6 billion",
          "six",
          "50 %",
          "1e3",
          "no-fly",
          "no fly",
          "true",
          "false",
          "good",
          "again",
          "é",
          "e\u0301",
          "İ",
          "ß",
          "SS",
          "北京",
          "🦊",
          "👩\u200d🚀",
          "\u0301",
          "\ud83e",
          "?",
          "-",
          "--",
          "'",
          "…",
          "½",
          "10²",
          "\u200bx",
          "x",
          "1e999999999",
          "%",
          "€",
          ",",
          ".",
          "u.s.");

  private static final List<String> BLANKS = List.of("", " ", "\u00a0", "\u200b", "\t");

  private final Random random;

  GeneratedQuestions(long seed) {
    random = new Random(seed);
  }

  /** One question of each kind. */
  List<Question> questions() {
    return List.of(
        new MultipleChoice("?", options(1)),
        new MultipleResponse("?", options(3), scoring()),
        new TrueFalse("?", random.nextBoolean(), "", ""),
        new ShortAnswer("?", texts(3), rejected(), random.nextBoolean()),
        numeric(),
        cloze(),
        new Ordering("?", distinct(2 + random.nextInt(4)), scoring()),
        matching(),
        new Flashcard("?", text()));
  }

  /** Any words at all, among them the question's own. */
  Response response(Question question) {
    List<String> own =
        Stream.of(question.choices(), question.key().words(), Flashcard.WORDS)
            .flatMap(List::stream)
            .toList();
    return new Response(
        IntStream.range(0, random.nextInt(6))
            .mapToObj(i -> random.nextBoolean() ? own.get(random.nextInt(own.size())) : any())
            .toList());
  }

  /** A response in which nothing was answered. */
  Response blank() {
    return new Response(IntStream.range(0, random.nextInt(4)).mapToObj(i -> one(BLANKS)).toList());
  }

  /** The same question with everything that may be shuffled in another order. */
  Question shuffled(Question question) {
    if (question instanceof MultipleChoice choice) {
      return new MultipleChoice("?", shuffled(choice.options()));
    }
    if (question instanceof MultipleResponse response) {
      return new MultipleResponse("?", shuffled(response.options()), response.scoring());
    }
    if (question instanceof Matching matching) {
      return new Matching(
          "?", shuffled(matching.pairs()), shuffled(matching.distractors()), matching.scoring());
    }
    return question;
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private Numeric numeric() {
    BigDecimal low = BigDecimal.valueOf(random.nextInt(2000) - 1000, random.nextInt(6) - 2);
    BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(3)));
    String shown = low.compareTo(high) == 0 ? low.toPlainString() : low + " to " + high;
    return new Numeric("?", shown, low, high, texts(2), List.of());
  }

  private Cloze cloze() {
    int gaps = 1 + random.nextInt(3);
    return new Cloze(
        "?",
        Collections.nCopies(gaps + 1, " "),
        IntStream.range(0, gaps).mapToObj(i -> texts(2)).toList(),
        scoring());
  }

  private Matching matching() {
    List<Matching.Pair> pairs =
        distinct(1 + random.nextInt(4)).stream().map(l -> new Matching.Pair(l, text())).toList();
    return new Matching("?", pairs, texts(2), scoring());
  }

  private List<Option> options(int correct) {
    List<String> texts = distinct(4);
    return IntStream.range(0, 4).mapToObj(i -> new Option(texts.get(i), i < correct, "")).toList();
  }

  private List<Rejected> rejected() {
    return texts(2).stream().map(text -> new Rejected(text, "")).toList();
  }

  private List<String> texts(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(i -> text()).toList();
  }

  private List<String> distinct(int count) {
    return Stream.generate(this::text).distinct().limit(count).toList();
  }

  private Scoring scoring() {
    return random.nextBoolean() ? Scoring.PARTIAL : Scoring.ALL_OR_NOTHING;
  }

  private String any() {
    int kind = random.nextInt(10);
    return kind == 0
        ? one(BLANKS)
        : kind == 1
            ? random
                .ints(random.nextInt(8), 0, 0x3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
            : text();
  }

  /** One to three pieces, something of which can be seen. */
  private String text() {
    StringBuilder text = new StringBuilder(one(PIECES));
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(random.nextBoolean() ? " " : "").append(one(PIECES));
    }
    return text.toString();
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
