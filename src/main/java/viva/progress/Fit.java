package viva.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Bank;
import viva.bank.Item;
import viva.cache.Packer;
import viva.cache.Unpacker;

/**
 * That every answered question of a bank is one that the bank has, and of which topics each is: so
 * that none of its questions has to be looked at to tell how much of it is known.
 */
final class Fit {
  private final String hash;
  private final int answered;
  private final List<String> topics;
  private final byte[] ofEach;

  /**
   * A fit.
   *
   * @param hash the bank's, as it was
   * @param answered how many of its questions were answered
   * @param topics the ids of their topics
   * @param ofEach for each of them, in the order in which they were answered first, how many topics
   *     it has and which
   */
  private Fit(String hash, int answered, List<String> topics, byte[] ofEach) {
    this.hash = hash;
    this.answered = answered;
    this.topics = List.copyOf(topics);
    this.ofEach = ofEach;
  }

  /**
   * How a bank fits; nothing if something was answered under an id that it does not have.
   *
   * @param tracks its questions that were answered, in the order in which they were first
   */
  static Optional<Fit> of(Bank bank, List<Track> tracks) {
    Map<String, Integer> topics = new LinkedHashMap<>();
    Packer ofEach = new Packer();
    for (Track track : tracks) {
      Optional<Item> item = bank.item(track.question().question());
      if (item.isEmpty()) {
        return Optional.empty();
      }
      item.get().topics().forEach(topic -> topics.putIfAbsent(topic, topics.size()));
      ofEach.list(item.get().topics(), (out, topic) -> out.count(topics.get(topic)));
    }
    return Optional.of(
        new Fit(bank.hash(), tracks.size(), List.copyOf(topics.keySet()), ofEach.toBytes()));
  }

  static Fit read(Unpacker in) {
    return new Fit(in.text(), in.size(), in.texts(), in.block());
  }

  void write(Packer out) {
    out.text(hash).count(answered).texts(topics).block(ofEach);
  }

  /** Whether it is of the bank as it is now. */
  boolean isOf(Bank bank) {
    return hash.equals(bank.hash());
  }

  /** How many questions of it were answered then. */
  int answered() {
    return answered;
  }

  /** The ids of the topics. */
  List<String> topics() {
    return topics;
  }

  /** For each question how many topics it has, and which. */
  Unpacker ofEach() {
    return new Unpacker(ofEach, 0);
  }
}
