package viva.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.memory.Grade;
import viva.memory.Memory;
import viva.memory.Schedule;
import viva.progress.Grading;
import viva.progress.Known;
import viva.question.Question;
import viva.question.QuestionId;
import viva.session.Given;
import viva.session.Sitting;

/**
 * When a question will be due after what was answered in a sitting.
 *
 * @param schedule how memory is reckoned
 * @param held what was held of each question before the sitting
 * @param today the study day
 */
public record Outlook(Schedule schedule, Map<QuestionId, Memory> held, int today) {
  public Outlook {
    held = Map.copyOf(held);
  }

  /** The outlook at the start of a sitting, or when it goes on: its own answers do not count. */
  public static Outlook of(Schedule schedule, List<Known> known, int today, String sitting) {
    Map<QuestionId, Memory> held = new HashMap<>();
    for (Known one : known) {
      one.standing()
          .track()
          .flatMap(track -> track.memoryWithout(sitting))
          .ifPresent(memory -> held.put(one.id(), memory));
    }
    return new Outlook(schedule, held, today);
  }

  /** In how many days the question at this place of the paper is due, by all answers that stand. */
  public int days(Sitting sitting, int index) {
    QuestionId id = sitting.paper().get(index).id();
    Question question = sitting.paper().get(index).item().question();
    Optional<Memory> memory = Optional.ofNullable(held.get(id));
    for (Given given : sitting.given()) {
      if (given.index() == index && !given.undone()) {
        Grading grading =
            new Grading(given.verdict(), given.hints(), given.certainty(), question.chance());
        Grade grade =
            given.changed()
                ? grading.of(given.score())
                : grading.of(given.score(), Optional.of(question.kind()), given.response());
        memory = Optional.of(schedule.after(memory, today, grade, question.chance()));
      }
    }
    return memory.map(state -> schedule.due(state) - today).orElse(0);
  }
}
