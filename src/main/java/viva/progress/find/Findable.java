package viva.progress.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Item;
import viva.progress.Known;
import viva.question.Folding;
import viva.question.QuestionId;
import viva.text.Clean;
import viva.text.Markup;

/**
 * A question made ready to be looked for, and to be shown again with every letter that is typed.
 */
public final class Findable {
  private static final List<State> TOLD =
      List.of(
          State.SUSPENDED,
          State.SURE,
          State.LEECH,
          State.MISSED,
          State.DUE,
          State.NEW,
          State.FLAGGED);

  private final Known known;
  private final Set<State> states;
  private final String text;
  private String stem;
  private List<String> labels;

  /**
   * A question.
   *
   * @param known the question and how the learner stands with it
   * @param states that in words
   * @param text everything that can be read of it, folded, a line for each piece
   */
  private Findable(Known known, Set<State> states, String text) {
    this.known = known;
    this.states = states;
    this.text = text;
  }

  /** A question with or without a flag. */
  public static Findable of(Known known, boolean flagged) {
    return new Findable(
        known, State.of(known.standing(), flagged), text(known.bank(), known.item()));
  }

  /** The same question as the learner stands with it now. */
  public Findable now(Known newer, boolean flagged) {
    return new Findable(newer, State.of(newer.standing(), flagged), text);
  }

  /** The question and how the learner stands with it. */
  public Known known() {
    return known;
  }

  /** That in words. */
  public Set<State> states() {
    return states;
  }

  /** Everything that can be read of it, folded, a line for each piece. */
  String text() {
    return text;
  }

  /** Its name. */
  public QuestionId id() {
    return known.id();
  }

  /** Its stem on one clean line, gaps left open. */
  public String stem() {
    if (stem == null) {
      stem = Clean.line(Markup.plain(known.item().question().prompt()));
    }
    return stem;
  }

  /** How the learner stands with it, what tells most first, and when it is due if it is not yet. */
  public List<String> labels() {
    if (labels == null) {
      List<String> all = new ArrayList<>(told().map(State::label).toList());
      int days = known.standing().due().orElse(0) - known.standing().today();
      if (days > 0 && !known.standing().suspended()) {
        all.add(days == 1 ? "due tomorrow" : "due in " + days + " days");
      }
      labels = List.copyOf(all);
    }
    return labels;
  }

  /** What tells most of how the learner stands with it, or nothing. */
  public String label() {
    return told().map(State::label).findFirst().orElse("");
  }

  private Stream<State> told() {
    return TOLD.stream()
        .filter(states::contains)
        .filter(state -> state != State.MISSED || !states.contains(State.SURE));
  }

  private static String text(Bank bank, Item item) {
    List<String> pieces = new ArrayList<>(item.question().match(new Wording()));
    pieces.add(item.explanation());
    pieces.addAll(item.hints());
    pieces.addAll(item.tags());
    if (item.named()) {
      pieces.add(item.id());
    }
    for (String topic : item.topics()) {
      pieces.add(topic);
      pieces.add(bank.topicName(topic));
    }
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(Folding.of(plain(piece))).append('\n'));
    return text.toString();
  }

  /** Most texts have no mark, and folding sees to their lines. */
  private static String plain(String text) {
    boolean marked = text.indexOf('_') >= 0 || text.indexOf('`') >= 0;
    return marked ? Markup.plain(text) : text;
  }
}
