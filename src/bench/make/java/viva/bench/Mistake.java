package viva.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import viva.question.Cloze;
import viva.question.Flashcard;
import viva.question.Matching;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Numeric;
import viva.question.Option;
import viva.question.Ordering;
import viva.question.Question;
import viva.question.Response;
import viva.question.ShortAnswer;
import viva.question.TrueFalse;

/** What somebody answers who does not know: something wrong of the question's own kind. */
final class Mistake implements Question.Cases<Response> {
  private static final String[] TYPED = {"no idea", "something else", "I forgot", "unknown"};

  private final Random random;

  Mistake(Random random) {
    this.random = random;
  }

  @Override
  public Response multipleChoice(MultipleChoice question) {
    List<String> wrong =
        question.options().stream().filter(option -> !option.correct()).map(Option::text).toList();
    return Response.of(wrong.get(random.nextInt(wrong.size())));
  }

  @Override
  public Response multipleResponse(MultipleResponse question) {
    List<String> picked = new ArrayList<>(question.key().words());
    picked.remove(random.nextInt(picked.size()));
    question.options().stream()
        .filter(option -> !option.correct())
        .map(Option::text)
        .findFirst()
        .ifPresent(picked::add);
    return new Response(picked);
  }

  @Override
  public Response trueFalse(TrueFalse question) {
    return Response.of(Boolean.toString(!question.answer()));
  }

  @Override
  public Response shortAnswer(ShortAnswer question) {
    return typed();
  }

  private Response typed() {
    return Response.of(TYPED[random.nextInt(TYPED.length)]);
  }

  @Override
  public Response numeric(Numeric question) {
    int off = 1 + random.nextInt(20);
    return Response.of(question.high().add(BigDecimal.valueOf(off)).toPlainString());
  }

  @Override
  public Response cloze(Cloze question) {
    List<String> words = new ArrayList<>(question.key().words());
    words.set(random.nextInt(words.size()), typed().word());
    return new Response(words);
  }

  @Override
  public Response ordering(Ordering question) {
    List<String> mixed = new ArrayList<>(question.order());
    Collections.rotate(mixed, 1 + random.nextInt(mixed.size() - 1));
    Collections.swap(mixed, 0, mixed.size() - 1);
    return new Response(mixed);
  }

  @Override
  public Response matching(Matching question) {
    List<String> words = new ArrayList<>(question.key().words());
    Collections.swap(words, 1, words.size() - 1);
    return new Response(words);
  }

  @Override
  public Response flashcard(Flashcard question) {
    return Response.of(Flashcard.WORDS.get(0));
  }
}
