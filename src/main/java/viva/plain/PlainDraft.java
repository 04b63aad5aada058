package viva.plain;

import viva.question.Response;

/** An answer taken line by line: a value, changed by each line until it is complete. */
interface PlainDraft {

  /** What to say before the next line is read. */
  String prompt();

  /** The answer after a line. */
  Outcome take(String line);

  /** Whether an empty line means that nothing was answered. */
  default boolean asksWords() {
    return true;
  }

  /** What a line came to. */
  sealed interface Outcome {
    /** The answer is complete. */
    record Complete(Response response) implements Outcome {}

    /** More lines are wanted. */
    record More(PlainDraft draft) implements Outcome {}

    /** The line is no answer here; it is asked again. */
    record Unclear(String why) implements Outcome {}
  }
}
