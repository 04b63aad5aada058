package viva.bank;

import java.util.List;
import java.util.Optional;
import viva.question.Question;
import viva.text.Place;

/**
 * A question in a bank: the question itself and everything the author says about it.
 *
 * @param id its name within the bank: the author's, or else its stem's fingerprint
 * @param named whether the author gave the id
 * @param question what is asked and how it is marked
 * @param explanation why the key is right, or empty
 * @param hints shown one at a time
 * @param topics ids of the bank's topics
 * @param tags the author's own words for finding it
 * @param level what it asks of the learner, if the author says
 * @param difficulty the author's guess, 1 to 5, or 0 for none
 * @param points what it is worth, positive
 * @param citations where the texts support it
 * @param terms words that stand at one of the cited places
 * @param passage the id of the shared text it refers to, if any
 * @param shuffle whether its options may be shown in another order
 * @param ignore the lint rules the author silenced for it
 * @param place where it stands in the bank's file
 */
public record Item(
    String id,
    boolean named,
    Question question,
    String explanation,
    List<String> hints,
    List<String> topics,
    List<String> tags,
    Optional<Level> level,
    int difficulty,
    double points,
    List<Citation> citations,
    List<String> terms,
    Optional<String> passage,
    boolean shuffle,
    List<String> ignore,
    Place place) {

  public Item {
    hints = List.copyOf(hints);
    topics = List.copyOf(topics);
    tags = List.copyOf(tags);
    citations = List.copyOf(citations);
    terms = List.copyOf(terms);
    ignore = List.copyOf(ignore);
  }

  /** The fingerprint of its stem: the same question under another id, or none, still has it. */
  public String stemHash() {
    return Fingerprint.ofStem(question.stem());
  }

  /**
   * The fingerprint of stem, options and key: an answer kept under another one was to another
   * question.
   */
  public String contentHash() {
    return Fingerprint.ofContent(question);
  }
}
