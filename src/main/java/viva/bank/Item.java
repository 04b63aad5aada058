package viva.bank;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import viva.question.Question;
import viva.text.Place;

/**
 * A question in a bank: the question itself and everything the author says about it. Its name, its
 * topics and its fingerprints are at hand; the rest, its body, may be read only once somebody asks
 * for it, so that a home screen over many banks need not read them all.
 */
public final class Item {
  private final String id;
  private final boolean named;
  private final List<String> topics;
  private final Supplier<Body> source;
  private Body body;
  private String stemHash;
  private String contentHash;

  /**
   * What need not be at hand before the question is asked.
   *
   * @param question what is asked and how it is marked
   * @param explanation why the key is right, or empty
   * @param hints shown one at a time
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
  public record Body(
      Question question,
      String explanation,
      List<String> hints,
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
    public Body {
      hints = List.copyOf(hints);
      tags = List.copyOf(tags);
      citations = List.copyOf(citations);
      terms = List.copyOf(terms);
      ignore = List.copyOf(ignore);
    }
  }

  /**
   * A question with its body.
   *
   * @param id its name within the bank: the author's, or else its stem's fingerprint
   * @param named whether the author gave the id
   * @param topics ids of the bank's topics
   */
  public Item(String id, boolean named, List<String> topics, Body body) {
    this.id = id;
    this.named = named;
    this.topics = List.copyOf(topics);
    this.source = () -> body;
    this.body = body;
  }

  /**
   * A question whose body is read when it is asked for.
   *
   * @param stemHash the fingerprint of its stem
   * @param contentHash the fingerprint of its stem, options and key
   */
  public Item(
      String id,
      boolean named,
      List<String> topics,
      String stemHash,
      String contentHash,
      Supplier<Body> source) {
    this.id = id;
    this.named = named;
    this.topics = List.copyOf(topics);
    this.stemHash = stemHash;
    this.contentHash = contentHash;
    this.source = source;
  }

  /** Its body. */
  public Body body() {
    if (body == null) {
      body = source.get();
    }
    return body;
  }

  /** Its name within the bank: the author's, or else its stem's fingerprint. */
  public String id() {
    return id;
  }

  /** Whether the author gave the id. */
  public boolean named() {
    return named;
  }

  /** Ids of the bank's topics. */
  public List<String> topics() {
    return topics;
  }

  /** What is asked and how it is marked. */
  public Question question() {
    return body().question();
  }

  /** Why the key is right, or empty. */
  public String explanation() {
    return body().explanation();
  }

  /** Shown one at a time. */
  public List<String> hints() {
    return body().hints();
  }

  /** The author's own words for finding it. */
  public List<String> tags() {
    return body().tags();
  }

  /** What it asks of the learner, if the author says. */
  public Optional<Level> level() {
    return body().level();
  }

  /** The author's guess, 1 to 5, or 0 for none. */
  public int difficulty() {
    return body().difficulty();
  }

  /** What it is worth, positive. */
  public double points() {
    return body().points();
  }

  /** Where the texts support it. */
  public List<Citation> citations() {
    return body().citations();
  }

  /** Words that stand at one of the cited places. */
  public List<String> terms() {
    return body().terms();
  }

  /** The id of the shared text it refers to, if any. */
  public Optional<String> passage() {
    return body().passage();
  }

  /** Whether its options may be shown in another order. */
  public boolean shuffle() {
    return body().shuffle();
  }

  /** The lint rules the author silenced for it. */
  public List<String> ignore() {
    return body().ignore();
  }

  /** Where it stands in the bank's file. */
  public Place place() {
    return body().place();
  }

  /** The fingerprint of its stem: the same question under another id, or none, still has it. */
  public String stemHash() {
    if (stemHash == null) {
      stemHash = Fingerprint.ofStem(question().stem());
    }
    return stemHash;
  }

  /**
   * The fingerprint of stem, options and key: an answer kept under another one was to another
   * question.
   */
  public String contentHash() {
    if (contentHash == null) {
      contentHash = Fingerprint.ofContent(question());
    }
    return contentHash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Item item
        && id.equals(item.id)
        && named == item.named
        && topics.equals(item.topics)
        && body().equals(item.body());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, named, topics);
  }

  @Override
  public String toString() {
    return "Item[" + id + ", " + question() + "]";
  }
}
