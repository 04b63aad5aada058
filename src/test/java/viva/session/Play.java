package viva.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import viva.question.Response;

/** A sitting played event by event, with all facts it gave. */
final class Play {
  static final Response YES = Response.of("yes");
  static final Response NO = Response.of("no");

  private Sitting sitting;
  private final List<Fact> facts = new ArrayList<>();

  Play(Sitting sitting) {
    this.sitting = sitting;
  }

  /** A sitting over so many questions in the bank's order. */
  static Play of(int questions) {
    return new Play(Sitting.begin(Banks.paper(Banks.of(questions)), Banks.everything()));
  }

  Sitting now() {
    return sitting;
  }

  List<Fact> facts() {
    return facts;
  }

  /** The fact given last. */
  Fact lastFact() {
    return facts.get(facts.size() - 1);
  }

  /** The id of the question at hand. */
  String at() {
    return sitting.current().item().id();
  }

  Play on(Function<Sitting, Step> event) {
    Step step = event.apply(sitting);
    sitting = step.sitting();
    facts.addAll(step.facts());
    return this;
  }

  Play right() {
    return on(s -> s.answer(YES, 1000));
  }

  Play wrong() {
    return on(s -> s.answer(NO, 1000));
  }

  Play next() {
    return on(Sitting::next);
  }

  Play undo() {
    return on(Sitting::undo);
  }

  Play change(boolean right) {
    return on(s -> s.change(right));
  }
}
