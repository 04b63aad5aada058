package viva.tui.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.question.Flashcard;
import viva.question.Mark;
import viva.question.Response;
import viva.tui.model.Binding;
import viva.tui.model.Keys;
import viva.tui.page.Flow;
import viva.tui.page.Line;
import viva.tui.page.Span;
import viva.tui.page.Style;
import viva.tui.terminal.Input;

/**
 * A card that is turned over and then judged by the learner.
 *
 * @param answer the back of the card
 * @param turned whether the back is seen
 * @param grade what the learner says, as a place in {@link Flashcard#WORDS}, or -1
 */
record CardDraft(String answer, boolean turned, int grade) implements Draft {
  private static final List<String> MEANINGS =
      List.of(
          "again: I did not know it",
          "hard: with effort",
          "good: I knew it",
          "easy: without thinking");

  static CardDraft of(String answer) {
    return new CardDraft(answer, false, -1);
  }

  @Override
  public Optional<Draft> press(Input.Key key) {
    if (!turned) {
      return key.types(" ") ? enter() : Optional.empty();
    }
    int digit = Keys.digit(key);
    return digit >= 1 && digit <= Flashcard.WORDS.size()
        ? Optional.of(choose(digit - 1))
        : Optional.empty();
  }

  @Override
  public Draft choose(int target) {
    return new CardDraft(answer, true, turned ? target : -1);
  }

  @Override
  public Optional<Draft> enter() {
    return turned ? Optional.empty() : Optional.of(new CardDraft(answer, true, -1));
  }

  @Override
  public String enterLabel() {
    return turned ? "" : "turn";
  }

  @Override
  public boolean complete() {
    return grade >= 0;
  }

  @Override
  public Response response() {
    return grade < 0 ? Response.none() : Response.of(Flashcard.WORDS.get(grade));
  }

  @Override
  public String nudge() {
    return "Say how well you knew it: 1 to 4. Enter again leaves it unanswered.";
  }

  @Override
  public List<Binding> keys() {
    return List.of(turned ? Binding.told("1-4", "judge") : Binding.toldQuietly("Space", "turn"));
  }

  @Override
  public List<Line> lines(int width, boolean brief) {
    if (!turned) {
      String advice = "Answer for yourself, then turn the card.";
      return Flow.plain(advice, width, Style.DIM).stream().map(l -> l.clicked(0)).toList();
    }
    List<Line> lines = new ArrayList<>(Flow.markup(answer, width, Style.EMPHASIS));
    if (brief) {
      lines.addAll(Flow.plain("1 again  2 hard  3 good  4 easy", width, Style.DIM));
      return lines;
    }
    lines.add(Line.BLANK);
    lines.add(Line.of("How well did you know it?", Style.DIM));
    for (int i = 0; i < MEANINGS.size(); i++) {
      lines.addAll(OptionRows.open(i, MEANINGS, " ", false, false, width));
    }
    return lines;
  }

  @Override
  public List<Line> marked(Mark mark, int width, boolean brief) {
    List<Line> lines = new ArrayList<>(Flow.markup(answer, width, Style.EMPHASIS));
    if (!brief && !mark.parts().isEmpty()) {
      lines.add(Line.BLANK);
    }
    for (Mark.Part part : mark.parts()) {
      int grade = Flashcard.WORDS.indexOf(part.given());
      String meaning = grade < 0 ? part.given() : MEANINGS.get(grade);
      Style style = Verdicts.style(part.verdict());
      Span symbol = new Span(Verdicts.symbol(part.verdict()) + " ", style);
      lines.addAll(Flow.labelled(List.of(symbol), Flow.plain(meaning, width - 2, style)));
    }
    return lines;
  }
}
