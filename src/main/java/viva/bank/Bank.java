package viva.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question bank as read from one file.
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
 * @param items its questions in the author's order
 * @param hash a fingerprint of the file it was read from
 */
public record Bank(
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

  public Bank {
    authors = List.copyOf(authors);
    sources = new LinkedHashMap<>(sources);
    topics = new LinkedHashMap<>(topics);
    passages = new LinkedHashMap<>(passages);
    ignore = List.copyOf(ignore);
    items = List.copyOf(items);
  }

  /** The item with this id, if it is still there. */
  public Optional<Item> item(String itemId) {
    return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
  }

  /** A topic's name, which is its id where the bank gives no other. */
  public String topicName(String topic) {
    return topics.getOrDefault(topic, topic);
  }
}
