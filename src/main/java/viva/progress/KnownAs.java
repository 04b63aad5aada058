package viva.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.question.QuestionId;

/**
 * Under which names records may know the questions of a bank: by the id, by the hash of the words,
 * and by an id that the bank does not have any more under which the same words were answered.
 */
public final class KnownAs {
  private final Bank bank;
  private final Map<String, Track> tracks = new LinkedHashMap<>();
  private final Map<String, List<Track>> strays = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final boolean plain;

  /** The names of the questions of this bank. */
  public KnownAs(History history, Bank bank) {
    this.bank = bank;
    history.tracksOf(bank.id()).forEach(track -> tracks.put(track.question().question(), track));
    Set<QuestionId> suspended = history.wishes().suspended(bank.id());
    Set<QuestionId> flagged = history.wishes().flagged(bank.id());
    if (suspended.isEmpty() && flagged.isEmpty() && areAllOfTheBank()) {
      plain = true;
      return;
    }
    Set<String> ids = new HashSet<>();
    bank.items().forEach(item -> ids.add(item.id()));
    plain = areAmong(ids, suspended) && areAmong(ids, flagged);
    tracks.values().forEach(track -> findStray(ids, track));
    if (!strays.isEmpty()) {
      findTwins();
    }
  }

  /** As nearly always. */
  private boolean areAllOfTheBank() {
    int found = 0;
    for (Item item : bank.items()) {
      found += tracks.containsKey(item.id()) ? 1 : 0;
    }
    return found == tracks.size();
  }

  private void findStray(Set<String> ids, Track track) {
    if (!ids.contains(track.question().question())) {
      strays.computeIfAbsent(track.stem(), stem -> new ArrayList<>()).add(track);
    }
  }

  private static boolean areAmong(Set<String> ids, Set<QuestionId> said) {
    for (QuestionId question : said) {
      if (!ids.contains(question.question())) {
        return false;
      }
    }
    return true;
  }

  /** Where several questions have the same words, none of them is meant for certain. */
  private void findTwins() {
    Set<String> seen = new HashSet<>();
    for (Item item : bank.items()) {
      if (!seen.add(item.stemHash())) {
        ambiguous.add(item.stemHash());
      }
    }
  }

  /** What was recorded of a question under its id. */
  Optional<Track> track(Item item) {
    return Optional.ofNullable(tracks.get(item.id()));
  }

  /** What was recorded of a question under ids that the bank does not have. */
  List<Track> strays(Item item) {
    return strays.isEmpty() || ambiguous.contains(item.stemHash())
        ? List.of()
        : strays.getOrDefault(item.stemHash(), List.of());
  }

  /**
   * Those of these suspended or flagged questions that are this one. The hash of its words takes
   * time, so it is asked for only where some name is none of the bank's ids.
   */
  public Set<QuestionId> among(Set<QuestionId> said, Item item) {
    if (said.isEmpty()) {
      return Set.of();
    }
    Set<QuestionId> names = new LinkedHashSet<>();
    names.add(new QuestionId(bank.id(), item.id()));
    if (!plain) {
      names.add(new QuestionId(bank.id(), item.stemHash()));
      strays(item).forEach(track -> names.add(track.question()));
    }
    names.retainAll(said);
    return names;
  }
}
