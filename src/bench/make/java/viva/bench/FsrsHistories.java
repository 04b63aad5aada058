package viva.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import viva.memory.Fsrs;
import viva.memory.Grade;
import viva.memory.Memory;
import viva.memory.Schedule;

/**
 * Prints generated histories of reviews as JSON lines, each with what {@code viva.memory} makes of
 * it after every review, for {@code src/bench/oracle/compare.mjs}. Its arguments are how many and
 * the seed.
 */
public final class FsrsHistories {
  /** In the order of their numbers, which begin with 1. */
  private static final List<Grade> GRADES =
      List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);

  private static final double[] CHANCES = {0, 0.2, 0.25, 1 / 3.0, 0.5};

  private FsrsHistories() {}

  /** Prints them. */
  public static void main(String[] arguments) {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    Random random = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
    for (int i = 0; i < count; i++) {
      System.out.println(History.any(random).line());
    }
  }

  /**
   * Some reviews of one question.
   *
   * @param days since the review before, 0 at the first
   * @param grades how well it was recalled
   * @param chance how likely a right answer was to be a guess
   */
  private record History(List<Integer> days, List<Grade> grades, double chance) {
    static History any(Random random) {
      List<Integer> days = new ArrayList<>();
      List<Grade> grades = new ArrayList<>();
      int reviews = 1 + random.nextInt(40);
      for (int i = 0; i < reviews; i++) {
        days.add(i == 0 ? 0 : gap(random));
        grades.add(GRADES.get(random.nextInt(4)));
      }
      return new History(days, grades, CHANCES[random.nextInt(CHANCES.length)]);
    }

    /** A quarter on the same day, the others from a day to some years. */
    private static int gap(Random random) {
      return switch (random.nextInt(4)) {
        case 0 -> 0;
        case 1 -> 1 + random.nextInt(5);
        case 2 -> 1 + random.nextInt(60);
        default -> 1 + random.nextInt(1500);
      };
    }

    private List<Memory> memories(Schedule schedule) {
      List<Memory> memories = new ArrayList<>();
      Optional<Memory> memory = Optional.empty();
      int day = 0;
      for (int i = 0; i < days.size(); i++) {
        day += days.get(i);
        memory = Optional.of(schedule.after(memory, day, grades.get(i), chance));
        memories.add(memory.get());
      }
      return memories;
    }

    String line() {
      Fsrs fsrs = Fsrs.usual();
      List<Memory> plain = memories(new Schedule(fsrs, 0.9, false));
      List<Memory> wary = memories(new Schedule(fsrs, 0.9, true));
      return String.join(
          ", ",
          "{" + array("days", days),
          array("grades", grades.stream().map(grade -> GRADES.indexOf(grade) + 1).toList()),
          array("stability", each(plain, m -> m.state().stability())),
          array("difficulty", each(plain, m -> m.state().difficulty())),
          array("interval90", each(plain, m -> fsrs.days(0.9, m.state().stability()))),
          array("interval80", each(plain, m -> fsrs.days(0.8, m.state().stability()))),
          "\"chance\": " + chance,
          array("guessedStability", each(wary, m -> m.state().stability())),
          array("guessedDifficulty", each(wary, m -> m.state().difficulty())) + "}");
    }

    private static <T> List<T> each(List<Memory> memories, Function<Memory, T> number) {
      return memories.stream().map(number).toList();
    }

    private static String array(String name, List<?> numbers) {
      return numbers.stream()
          .map(String::valueOf)
          .collect(Collectors.joining(", ", "\"" + name + "\": [", "]"));
    }
  }
}
