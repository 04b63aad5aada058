package viva.bank;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A question bank as read from one file. */
public final class Bank {
  private final String id;
  private final String title;
  private final String description;
  private final String language;
  private final String license;
  private final List<String> authors;
  private final Map<String, Source> sources;
  private final Map<String, String> topics;
  private final Map<String, String> passages;
  private final Exam exam;
  private final List<String> ignore;
  private final List<Item> items;
  private final String hash;
  private Map<String, Item> byId;

  /**
   * A bank.
   *
   * @param id the stable name by which learners' answers know it
   * @param title the name a person reads
   * @param description what it is about, or empty
   * @param language a BCP 47 tag
   * @param license the licence of the questions, or empty
   * @param authors who wrote it
   * @param sources the texts it cites, by id, in the author's order
   * @param topics the names of its topics by id, in the author's order
   * @param passages texts that several questions share, by id
   * @param exam how it examines
   * @param ignore the lint rules the author silenced for the whole bank
   * @param items its questions in the author's order, which nobody changes any more; they need not
   *     be there before they are looked at
   * @param hash a fingerprint of the file it was read from
   */
  public Bank(
      String id,
      String title,
      String description,
      String language,
      String license,
      List<String> authors,
      Map<String, Source> sources,
      Map<String, String> topics,
      Map<String, String> passages,
      Exam exam,
      List<String> ignore,
      List<Item> items,
      String hash) {
    this.id = id;
    this.title = title;
    this.description = description;
    this.language = language;
    this.license = license;
    this.authors = List.copyOf(authors);
    this.sources = new LinkedHashMap<>(sources);
    this.topics = new LinkedHashMap<>(topics);
    this.passages = new LinkedHashMap<>(passages);
    this.exam = exam;
    this.ignore = List.copyOf(ignore);
    this.items = Collections.unmodifiableList(items);
    this.hash = hash;
  }

  /** The stable name by which learners' answers know it. */
  public String id() {
    return id;
  }

  /** The name a person reads. */
  public String title() {
    return title;
  }

  /** What it is about, or empty. */
  public String description() {
    return description;
  }

  /** A BCP 47 tag. */
  public String language() {
    return language;
  }

  /** The licence of the questions, or empty. */
  public String license() {
    return license;
  }

  /** Who wrote it. */
  public List<String> authors() {
    return authors;
  }

  /** The texts it cites, by id, in the author's order. */
  public Map<String, Source> sources() {
    return sources;
  }

  /** The names of its topics by id, in the author's order. */
  public Map<String, String> topics() {
    return topics;
  }

  /** Texts that several questions share, by id. */
  public Map<String, String> passages() {
    return passages;
  }

  /** How it examines. */
  public Exam exam() {
    return exam;
  }

  /** The lint rules the author silenced for the whole bank. */
  public List<String> ignore() {
    return ignore;
  }

  /** Its questions in the author's order. */
  public List<Item> items() {
    return items;
  }

  /** A fingerprint of the file it was read from. */
  public String hash() {
    return hash;
  }

  /** The same bank with other questions. */
  public Bank withItems(List<Item> others) {
    return new Bank(
        id,
        title,
        description,
        language,
        license,
        authors,
        sources,
        topics,
        passages,
        exam,
        ignore,
        others,
        hash);
  }

  /** The item with this id, if it is still there. */
  public Optional<Item> item(String itemId) {
    if (byId == null) {
      Map<String, Item> all = new HashMap<>();
      items.forEach(item -> all.putIfAbsent(item.id(), item));
      byId = all;
    }
    return Optional.ofNullable(byId.get(itemId));
  }

  /** A topic's name, which is its id where the bank gives no other. */
  public String topicName(String topic) {
    return topics.getOrDefault(topic, topic);
  }

  private List<Object> parts() {
    return List.of(
        id,
        title,
        description,
        language,
        license,
        authors,
        sources,
        topics,
        passages,
        exam,
        ignore,
        items,
        hash);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bank bank && parts().equals(bank.parts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, hash);
  }

  @Override
  public String toString() {
    return "Bank[" + id + ", " + items.size() + " questions, " + hash + "]";
  }
}
