package viva.tui;

import java.util.Optional;
import viva.desk.Browser;
import viva.desk.Desk;
import viva.question.QuestionId;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.screen.SearchScreen;

/** Does what the search and the pages of what it found want done. */
final class Browsing {
  private final Desk desk;
  private final Loop loop;
  private Optional<Browser> browser = Optional.empty();
  private Optional<String> trouble = Optional.empty();
  private String sought = "";

  Browsing(Desk desk, Loop loop) {
    this.desk = desk;
    this.loop = loop;
  }

  /** What is wanted of others is none of its business, but may mean that the search is over. */
  void perform(Effect effect, long now) {
    if (effect instanceof Effect.Find) {
      Browser begun = new Browser(desk);
      browser = Optional.of(begun);
      trouble = Optional.empty();
      loop.show(SearchScreen.of(begun.catalogue(), sought));
    } else if (effect instanceof Effect.Sought line) {
      sought = line.line();
    } else if (effect instanceof Effect.Look look) {
      show(look.question(), now);
    } else if (effect instanceof Effect.Note note) {
      trouble = browser.flatMap(current -> current.keep(note.fact()));
      show(note.question(), now);
    } else if (effect instanceof Effect.Home || effect instanceof Effect.Begin) {
      browser = Optional.empty();
    }
  }

  private void show(QuestionId question, long now) {
    browser
        .flatMap(current -> current.dossier(question))
        .ifPresent(dossier -> loop.tell(new Message.Shown(dossier, trouble), now));
  }
}
