package viva.session;

import java.util.List;

/**
 * What follows from an event.
 *
 * @param sitting the sitting after it
 * @param facts what is to be kept, in order
 */
public record Step(Sitting sitting, List<Fact> facts) {
  static Step nothing(Sitting sitting) {
    return new Step(sitting, List.of());
  }

  static Step of(Sitting sitting, Fact fact) {
    return new Step(sitting, List.of(fact));
  }
}
