package viva.plain;

import java.util.ArrayList;
import java.util.List;
import viva.question.Response;

/**
 * A line for each gap.
 *
 * @param gaps how many gaps there are
 * @param filled what was typed so far
 */
record GapByGap(int gaps, List<String> filled) implements PlainDraft {

  @Override
  public String prompt() {
    return "Gap " + (filled.size() + 1) + " of " + gaps + ":";
  }

  @Override
  public boolean asksWords() {
    return false;
  }

  @Override
  public Outcome take(String line) {
    List<String> more = new ArrayList<>(filled);
    more.add(line.strip());
    return more.size() < gaps
        ? new Outcome.More(new GapByGap(gaps, more))
        : new Outcome.Complete(new Response(more));
  }
}
