package viva.tui.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.Kind;
import viva.question.Mark;
import viva.question.QuestionId;
import viva.question.Response;
import viva.session.Asked;
import viva.session.Given;
import viva.session.Paper;
import viva.session.Plan;
import viva.tui.answer.Draft;
import viva.tui.answer.Drafts;

/**
 * A question as its author tries it out: answered and marked as a student's answer is, and kept
 * nowhere. Options stand as they are written until they are shuffled, so that an author finds them;
 * where the written order is the key itself they are always mixed.
 *
 * @param asked the question with its options in the order shown
 * @param draft the answer in the making
 * @param given what was answered, once it was
 * @param hints how many hints are shown
 * @param nudged whether Enter was pressed on an empty answer, so that the next one answers
 * @param seed what mixes the options; 0 as long as they stand as written
 */
record Trial(
    Asked asked, Draft draft, Optional<Response> given, int hints, boolean nudged, int seed) {

  /** In which order the options are, in words for the screen. */
  enum Order {
    NONE(""),
    WRITTEN("options as written"),
    ALWAYS_WRITTEN("options always as written"),
    SHUFFLED("options as a student gets them"),
    ALWAYS_SHUFFLED("always shuffled");

    private final String words;

    Order(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  static Trial of(Bank bank, Item item, int seed) {
    return of(asked(bank, item, seed), seed);
  }

  private static Trial of(Asked asked, int seed) {
    return new Trial(asked, Drafts.of(asked), Optional.empty(), 0, false, seed);
  }

  private static Asked asked(Bank bank, Item item, int seed) {
    if (seed == 0 && !isOrderTheKey(item)) {
      return new Asked(bank, item, item.question().choices());
    }
    Plan alone = Plan.of(List.of(new QuestionId(bank.id(), item.id()))).withSeed(seed);
    return Paper.draw(List.of(bank), alone, Set.of()).get(0);
  }

  private static boolean isOrderTheKey(Item item) {
    Kind kind = item.question().kind();
    return kind == Kind.ORDERING || kind == Kind.MATCHING;
  }

  /** Whether it is a try at this question: the id or the words are the same. */
  boolean isOf(Item item) {
    return item.id().equals(asked.item().id())
        || item.question().stem().equals(asked.item().question().stem());
  }

  /** The same after the file was read again: an answer stands, one in the making if it can. */
  Trial reread(Bank bank, Item item) {
    Asked now = asked(bank, item, seed);
    boolean same =
        now.item().question().equals(asked.item().question())
            && now.options().equals(asked.options());
    boolean sameKind = item.question().kind() == asked.item().question().kind();
    return new Trial(
        now,
        same ? draft : Drafts.of(now),
        given.filter(response -> sameKind),
        Math.min(hints, item.hints().size()),
        nudged && same,
        seed);
  }

  Order order() {
    Kind kind = asked.item().question().kind();
    if (isOrderTheKey(asked.item())) {
      return Order.ALWAYS_SHUFFLED;
    }
    if (kind != Kind.MULTIPLE_CHOICE && kind != Kind.MULTIPLE_RESPONSE) {
      return Order.NONE;
    }
    if (!asked.item().shuffle()) {
      return Order.ALWAYS_WRITTEN;
    }
    return seed == 0 ? Order.WRITTEN : Order.SHUFFLED;
  }

  /** With the options as a student gets them, or as written again; a new try. */
  Trial shuffled(int newSeed) {
    return of(asked.bank(), asked.item(), newSeed);
  }

  Trial again() {
    return of(asked, seed);
  }

  Trial hinted() {
    int next = Math.min(hints + 1, asked.item().hints().size());
    return new Trial(asked, draft, given, next, nudged, seed);
  }

  /** With another answer in the making; one that is complete is given. */
  Trial with(Draft changed) {
    return changed.complete()
        ? new Trial(asked, changed, Optional.of(changed.response()), hints, false, seed)
        : new Trial(asked, changed, given, hints, false, seed);
  }

  /** After Enter, as for a student: an empty answer is asked about once. */
  Trial entered() {
    Optional<Draft> instead = draft.enter();
    if (instead.isPresent()) {
      return with(instead.get());
    }
    return draft.response().isEmpty() && !nudged
        ? new Trial(asked, draft, given, hints, true, seed)
        : new Trial(asked, draft, Optional.of(draft.response()), hints, false, seed);
  }

  /**
   * A response whose mark shows the key in its place: where the answer is made of parts the key
   * itself, elsewhere none, so that nothing is called the author's own answer.
   */
  Response key() {
    Kind kind = asked.item().question().kind();
    boolean parts = kind == Kind.CLOZE || kind == Kind.MATCHING;
    return parts ? asked.item().question().key() : Response.none();
  }

  /** What a response is marked as, in the form of a sitting's answer. */
  Given marked(Response response) {
    Mark mark = asked.item().question().mark(response);
    return new Given(
        1, 0, response, mark.score(), mark.verdict(), 1, Optional.empty(), hints, 0, false, false);
  }
}
