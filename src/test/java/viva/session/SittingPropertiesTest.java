package viva.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import viva.session.Sitting.Phase;

/** What holds after every event of any sitting; a failure names the seed that brings it back. */
class SittingPropertiesTest {
  private static final int SEEDS = 400;
  private static final int EVENTS = 60;

  @Test
  void theQueueHoldsNoQuestionTwice() {
    afterEveryEvent(s -> assertEquals(s.queue().size(), new HashSet<>(s.queue()).size()));
  }

  @Test
  void aQuestionIsInTheQueueAsLongAsItsLastAnswerThatStandsIsNotRight() {
    afterEveryEvent(
        s -> {
          for (int index = 0; index < s.paper().size(); index++) {
            boolean right = last(s, index).filter(given -> given.score() >= 1).isPresent();
            assertEquals(!right, s.queue().contains(index), "question " + index);
          }
        });
  }

  @Test
  void theAnswersAloneBringBackTheQueue() {
    afterEveryEvent(
        s -> {
          Sitting again =
              Sitting.resume(s.paper(), s.plan(), s.given(), s.flagged(), s.suspended());
          assertEquals(Set.copyOf(s.queue()), Set.copyOf(again.queue()));
          assertEquals(s.tally(), again.tally());
          assertEquals(s.again(), again.again());
          assertEquals(again.queue().isEmpty(), again.phase() == Phase.DONE);
        });
  }

  @Test
  void theTallyStaysInItsRange() {
    afterEveryEvent(
        s -> {
          Tally tally = s.tally();
          assertTrue(tally.share() >= 0 && tally.share() <= 1);
          assertTrue(tally.answered() <= s.paper().size());
          assertEquals(
              tally.answered(), tally.right() + tally.nearly() + tally.partly() + tally.wrong());
        });
  }

  @Test
  void thereIsAlwaysAQuestionAtHand() {
    afterEveryEvent(
        s -> {
          s.current();
          s.shownHints();
          assertTrue(s.attempt() >= 1);
        });
  }

  @Test
  void answersKeepTheirNumbers() {
    afterEveryEvent(
        s ->
            assertEquals(
                IntStream.rangeClosed(1, s.given().size()).boxed().toList(),
                s.given().stream().map(Given::number).toList()));
  }

  @Test
  void theFactsAloneBringBackTheAnswers() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Play play = any(random);
      IntStream.range(0, EVENTS).forEach(i -> happen(play, random));
      Replay replay = new Replay();
      play.facts().forEach(replay::take);
      assertEquals(play.now().given(), replay.given(), "seed " + seed);
      assertEquals(play.now().flagged(), replay.flagged(play.now()), "seed " + seed);
    }
  }

  private static Optional<Given> last(Sitting sitting, int index) {
    return sitting.given().stream()
        .filter(given -> given.index() == index && !given.undone())
        .reduce((earlier, later) -> later);
  }

  private static void afterEveryEvent(Consumer<Sitting> holds) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Play play = any(random);
      for (int event = 0; event < EVENTS; event++) {
        happen(play, random);
        try {
          holds.accept(play.now());
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError("seed " + seed + ", event " + event + ": " + play.now(), e);
        }
      }
    }
  }

  private static Play any(Random random) {
    Plan plan = Banks.everything().sized(Order.BANK, 0, random.nextInt(3));
    return new Play(Sitting.begin(Banks.paper(Banks.of(1 + random.nextInt(4))), plan));
  }

  private static void happen(Play play, Random random) {
    switch (random.nextInt(12)) {
      case 0, 1 -> play.on(s -> s.answer(Play.YES, random.nextInt(20_000)));
      case 2 -> play.on(s -> s.answer(Play.NO, random.nextInt(20_000)));
      case 3, 4, 5 -> play.next();
      case 6 -> play.on(Sitting::skip);
      case 7 -> play.on(Sitting::hint);
      case 8 -> play.on(Sitting::flag);
      case 9 -> play.undo();
      case 10 -> play.change(random.nextBoolean());
      default -> play.on(random.nextInt(4) == 0 ? Sitting::stop : Step::nothing);
    }
  }

  /** What a journal would make of the facts. */
  private static final class Replay {
    private final List<Given> given = new ArrayList<>();
    private final Set<Asked> flagged = new HashSet<>();

    void take(Fact fact) {
      if (fact instanceof Fact.Answered answered) {
        given.add(answered.given());
      } else if (fact instanceof Fact.Undone undone) {
        given.replaceAll(g -> g.number() == undone.given().number() ? g.takenBack() : g);
      } else if (fact instanceof Fact.Changed changed) {
        given.replaceAll(g -> g.number() == changed.given().number() ? changed.given() : g);
      } else if (fact instanceof Fact.Flagged flag) {
        boolean done = flag.on() ? flagged.add(flag.asked()) : flagged.remove(flag.asked());
        assertTrue(done);
      }
    }

    List<Given> given() {
      return given;
    }

    Set<Integer> flagged(Sitting sitting) {
      Set<Integer> places = new HashSet<>();
      flagged.forEach(asked -> places.add(sitting.paper().indexOf(asked)));
      return places;
    }
  }
}
