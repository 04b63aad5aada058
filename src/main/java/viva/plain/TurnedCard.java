package viva.plain;

import java.util.List;
import viva.question.Flashcard;
import viva.question.Response;
import viva.text.Clean;
import viva.text.Markup;

/**
 * A card: a line turns it, another one judges it.
 *
 * @param answer its back
 * @param turned whether the back was read out
 */
record TurnedCard(String answer, boolean turned) implements PlainDraft {

  @Override
  public String prompt() {
    return turned
        ? "The answer: "
            + Clean.text(Markup.plain(answer))
            + "\nHow well did you know it? 1 again, 2 hard, 3 good, 4 easy:"
        : "Answer for yourself, then press Enter to hear the answer.";
  }

  @Override
  public boolean asksWords() {
    return turned;
  }

  @Override
  public Outcome take(String line) {
    if (!turned) {
      return new Outcome.More(new TurnedCard(answer, true));
    }
    List<String> words = Flashcard.WORDS;
    return OneNumber.option(line, words)
        .<Outcome>map(word -> new Outcome.Complete(Response.of(word)))
        .orElse(new Outcome.Unclear("Answer 1, 2, 3 or 4."));
  }
}
