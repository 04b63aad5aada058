package viva.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.question.Response;
import viva.text.Clean;
import viva.text.Markup;

/**
 * A right side by its number for each left side; an empty line leaves one out.
 *
 * @param lefts the left sides
 * @param rights the right sides in the order shown
 * @param words left and right sides taken so far, in turn; a right side left out is empty
 */
record PairByPair(List<String> lefts, List<String> rights, List<String> words)
    implements PlainDraft {

  @Override
  public String prompt() {
    String left = Clean.line(Markup.plain(lefts.get(words.size() / 2)));
    return left + ", goes with 1 to " + rights.size() + ":";
  }

  @Override
  public boolean asksWords() {
    return false;
  }

  @Override
  public Outcome take(String line) {
    Optional<String> right = OneNumber.option(line, rights);
    if (right.isEmpty() && !line.isBlank()) {
      return new Outcome.Unclear(OneNumber.unclear(line, rights));
    }
    List<String> more = new ArrayList<>(words);
    more.add(lefts.get(words.size() / 2));
    more.add(right.orElse(""));
    return more.size() < 2 * lefts.size()
        ? new Outcome.More(new PairByPair(lefts, rights, more))
        : new Outcome.Complete(response(more));
  }

  private static Response response(List<String> all) {
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 2) {
      if (!all.get(i + 1).isEmpty()) {
        taken.add(all.get(i));
        taken.add(all.get(i + 1));
      }
    }
    return new Response(taken);
  }
}
