package viva.yaml.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.bank.Item;
import viva.text.Place;
import viva.yaml.Reading;

/** Shows that a bank is the same before and after, its ids and places aside. */
final class Proof {
  private Proof() {}

  /** Whether both are the same bank, every id that was there is there, and nothing new is told. */
  static boolean sameBank(Reading before, Reading after) {
    Optional<Bank> first = before.bank();
    Optional<Bank> second = after.bank();
    return !after.hasErrors()
        && after.diagnostics().size() <= before.diagnostics().size()
        && first.isPresent()
        && second.isPresent()
        && bare(first.get(), first.get()).equals(bare(second.get(), first.get()));
  }

  /** A bank without what a layout may change: what has no id in the one has none in either. */
  private static Bank bare(Bank bank, Bank like) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < bank.items().size(); i++) {
      boolean named = i >= like.items().size() || like.items().get(i).named();
      items.add(bare(bank.items().get(i), named));
    }
    return new Bank(
        bank.id(),
        bank.title(),
        bank.description(),
        bank.language(),
        bank.license(),
        bank.authors(),
        bank.sources(),
        bank.topics(),
        bank.passages(),
        bank.exam(),
        bank.ignore(),
        items,
        "");
  }

  /** A question without its place, and without its id unless that was named. */
  static Item bare(Item item, boolean named) {
    Item.Body body = item.body();
    return new Item(
        named ? item.id() : "",
        named && item.named(),
        item.topics(),
        new Item.Body(
            body.question(),
            body.explanation(),
            body.hints(),
            body.tags(),
            body.level(),
            body.difficulty(),
            body.points(),
            body.citations(),
            body.terms(),
            body.passage(),
            body.shuffle(),
            body.ignore(),
            Place.START));
  }

  /**
   * The comments of the head and of each question, each list sorted, because the keys may be put in
   * another order and take their comments along.
   */
  static List<List<String>> comments(Unit root) {
    List<List<String>> all = new ArrayList<>();
    List<String> head = new ArrayList<>();
    all.add(head);
    root.walk(
        unit -> {
          if (unit.isQuestion()) {
            all.add(new ArrayList<>());
          }
          List<String> into = holder(unit) ? all.get(all.size() - 1) : head;
          unit.lead.forEach(comment -> into.add(comment.text()));
          unit.aside.forEach(comment -> into.add(comment.text()));
          unit.tail.forEach(comment -> into.add(comment.text()));
        });
    all.forEach(list -> list.sort(null));
    return all;
  }

  private static boolean holder(Unit unit) {
    for (Unit above = unit; above != null; above = above.parent()) {
      if (above.isQuestion()) {
        return true;
      }
    }
    return false;
  }
}
