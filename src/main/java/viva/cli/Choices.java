package viva.cli;

import java.util.Optional;

/**
 * What was chosen on the command line for the whole program; each but the data home and the trace
 * is also a setting.
 *
 * @param data the data home, or empty
 * @param learner the learner's name, if given
 * @param theme the theme's name, if given
 * @param plain whether to use plain lines, if said
 * @param mouse whether clicks are heard, if said
 * @param debug whether to print traces
 */
record Choices(
    String data,
    Optional<String> learner,
    Optional<String> theme,
    Optional<Boolean> plain,
    Optional<Boolean> mouse,
    boolean debug) {
  static final Choices NONE =
      new Choices(
          "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
