package viva.tui.answer;

import java.util.List;
import viva.tui.screen.Script;
import viva.tui.terminal.Input;

/** Drafts after keys. */
final class Played {
  private Played() {}

  /** After keys that all mean something to it. */
  static Draft on(Draft start, String script) {
    Draft draft = start;
    for (Input input : Script.inputs(script, 0)) {
      draft = draft.press((Input.Key) input).orElseThrow();
    }
    return draft;
  }

  /** What is answered after keys, some of which may mean nothing. */
  static List<String> leniently(Draft start, String script) {
    Draft draft = start;
    for (Input input : Script.inputs(script, 0)) {
      draft = draft.press((Input.Key) input).orElse(draft);
    }
    return draft.response().words();
  }
}
