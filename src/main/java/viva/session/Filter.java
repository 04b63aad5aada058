package viva.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.bank.Bank;
import viva.bank.Item;

/**
 * Which questions a sitting may ask. An empty list allows everything; several words in a list mean
 * any of them; several lists must all agree.
 *
 * @param topics ids of topics
 * @param levels names of levels
 * @param kinds names of kinds
 * @param tags tags
 * @param ids ids of questions, alone or as {@code bank/question}
 */
public record Filter(
    List<String> topics,
    List<String> levels,
    List<String> kinds,
    List<String> tags,
    List<String> ids) {
  /** Every question. */
  public static final Filter ALL =
      new Filter(List.of(), List.of(), List.of(), List.of(), List.of());

  public Filter {
    topics = List.copyOf(topics);
    levels = List.copyOf(levels);
    kinds = List.copyOf(kinds);
    tags = List.copyOf(tags);
    ids = List.copyOf(ids);
  }

  /** Whether this item of this bank may be asked. */
  public boolean accepts(Bank bank, Item item) {
    return any(topics, item.topics())
        && any(levels, item.level().map(level -> List.of(level.word())).orElse(List.of()))
        && any(kinds, List.of(item.question().kind().word()))
        && any(tags, item.tags())
        && any(ids, List.of(item.id(), bank.id() + "/" + item.id()));
  }

  private static boolean any(List<String> wanted, List<String> found) {
    return wanted.isEmpty() || found.stream().anyMatch(wanted::contains);
  }

  /** The lists that are not empty, by name, as the journal keeps them. */
  public Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("topics", topics);
    words.put("levels", levels);
    words.put("kinds", kinds);
    words.put("tags", tags);
    words.put("ids", ids);
    words.values().removeIf(List::isEmpty);
    return words;
  }
}
