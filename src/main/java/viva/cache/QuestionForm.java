package viva.cache;

import java.math.BigDecimal;
import java.util.List;
import viva.question.Cloze;
import viva.question.Flashcard;
import viva.question.Kind;
import viva.question.Matching;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Numeric;
import viva.question.Option;
import viva.question.Ordering;
import viva.question.Question;
import viva.question.Rejected;
import viva.question.Scoring;
import viva.question.ShortAnswer;
import viva.question.TrueFalse;

/** A question of any kind as bytes, and back. */
record QuestionForm(Packer out) implements Question.Cases<Packer> {

  static void write(Packer out, Question question) {
    out.text(question.kind().word()).text(question.stem());
    question.match(new QuestionForm(out));
  }

  static Question read(Unpacker in) {
    Kind kind = Kind.named(in.text()).orElseThrow();
    String stem = in.text();
    return switch (kind) {
      case MULTIPLE_CHOICE -> new MultipleChoice(stem, options(in));
      case MULTIPLE_RESPONSE -> new MultipleResponse(stem, options(in), scoring(in));
      case TRUE_FALSE -> new TrueFalse(stem, in.flag(), in.text(), in.text());
      case SHORT_ANSWER -> new ShortAnswer(stem, in.texts(), rejected(in), in.flag());
      case NUMERIC -> numeric(stem, in);
      case CLOZE -> new Cloze(stem, in.texts(), in.list(Unpacker::texts), scoring(in));
      case ORDERING -> new Ordering(stem, in.texts(), scoring(in));
      case MATCHING ->
          new Matching(
              stem,
              in.list(pair -> new Matching.Pair(pair.text(), pair.text())),
              in.texts(),
              scoring(in));
      case FLASHCARD -> new Flashcard(stem, in.text());
    };
  }

  private static Numeric numeric(String stem, Unpacker in) {
    String shown = in.text();
    BigDecimal low = new BigDecimal(in.text());
    BigDecimal high = new BigDecimal(in.text());
    return new Numeric(stem, shown, low, high, in.texts(), rejected(in));
  }

  private static List<Option> options(Unpacker in) {
    return in.list(option -> new Option(option.text(), option.flag(), option.text()));
  }

  private static List<Rejected> rejected(Unpacker in) {
    return in.list(text -> new Rejected(text.text(), text.text()));
  }

  private static Scoring scoring(Unpacker in) {
    return in.flag() ? Scoring.PARTIAL : Scoring.ALL_OR_NOTHING;
  }

  private Packer options(List<Option> options) {
    return out.list(
        options,
        (packer, option) ->
            packer.text(option.text()).flag(option.correct()).text(option.feedback()));
  }

  private Packer rejected(List<Rejected> texts) {
    return out.list(texts, (packer, one) -> packer.text(one.text()).text(one.feedback()));
  }

  private Packer scoring(Scoring scoring) {
    return out.flag(scoring == Scoring.PARTIAL);
  }

  @Override
  public Packer multipleChoice(MultipleChoice question) {
    return options(question.options());
  }

  @Override
  public Packer multipleResponse(MultipleResponse question) {
    options(question.options());
    return scoring(question.scoring());
  }

  @Override
  public Packer trueFalse(TrueFalse question) {
    return out.flag(question.answer()).text(question.ifTrue()).text(question.ifFalse());
  }

  @Override
  public Packer shortAnswer(ShortAnswer question) {
    out.texts(question.accepted());
    return rejected(question.rejected()).flag(question.lenient());
  }

  @Override
  public Packer numeric(Numeric question) {
    out.text(question.shown()).text(question.low().toString()).text(question.high().toString());
    out.texts(question.units());
    return rejected(question.rejected());
  }

  @Override
  public Packer cloze(Cloze question) {
    out.texts(question.texts()).list(question.gaps(), Packer::texts);
    return scoring(question.scoring());
  }

  @Override
  public Packer ordering(Ordering question) {
    out.texts(question.order());
    return scoring(question.scoring());
  }

  @Override
  public Packer matching(Matching question) {
    out.list(question.pairs(), (packer, pair) -> packer.text(pair.left()).text(pair.right()));
    out.texts(question.distractors());
    return scoring(question.scoring());
  }

  @Override
  public Packer flashcard(Flashcard question) {
    return out.text(question.answer());
  }
}
