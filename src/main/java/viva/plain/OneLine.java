package viva.plain;

import viva.question.Response;

/**
 * A line as it is typed.
 *
 * @param prompt what to say before it
 */
record OneLine(String prompt) implements PlainDraft {

  @Override
  public Outcome take(String line) {
    return new Outcome.Complete(Response.of(line.strip()));
  }
}
