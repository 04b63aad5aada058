package viva.yaml;

import java.util.Optional;
import viva.yaml.tree.Span;

/**
 * An option as written.
 *
 * @param text its text
 * @param correct what the author says in place of whether it is right, if anything
 * @param feedback what a learner who picks it is told, or empty
 * @param at where its text stands
 */
record Choice(String text, Optional<Boolean> correct, String feedback, Span at) {
  boolean isMarked() {
    return correct.orElse(false);
  }
}
