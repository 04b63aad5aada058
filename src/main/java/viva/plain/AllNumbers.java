package viva.plain;

import java.util.List;

/**
 * All items by their numbers, in the order that is meant to be right.
 *
 * @param items the items in the order shown
 */
record AllNumbers(List<String> items) implements PlainDraft {

  @Override
  public String prompt() {
    return "All " + items.size() + " numbers in the right order, with spaces between:";
  }

  @Override
  public Outcome take(String line) {
    Outcome taken = new SomeNumbers(items).take(line);
    if (taken instanceof Outcome.Complete complete
        && complete.response().words().size() != items.size()) {
      return new Outcome.Unclear("Give each number from 1 to " + items.size() + " once.");
    }
    return taken;
  }
}
