package viva.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.question.Question;
import viva.text.Place;

/** Banks and questions of which nothing is said but what a test needs. */
public final class BareBank {
  private BareBank() {}

  /** A bank of these questions. */
  public static Bank of(String id, List<Item> items) {
    return of(id, "0123456789abcdef", Exam.DEFAULT, items);
  }

  /** The same with a hash of its own and a way to examine. */
  public static Bank of(String id, String hash, Exam exam, List<Item> items) {
    return new Bank(
        id,
        "The bank " + id,
        "",
        "en",
        "",
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        exam,
        List.of(),
        items,
        hash);
  }

  /** A question of these topics that cites these places. */
  public static Item item(String id, Question question, List<String> topics, List<Citation> cites) {
    return new Item(
        id,
        true,
        topics,
        new Item.Body(
            question,
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            0,
            1,
            cites,
            List.of(),
            Optional.empty(),
            true,
            List.of(),
            Place.START));
  }
}
