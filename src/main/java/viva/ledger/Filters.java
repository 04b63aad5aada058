package viva.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.journal.NamedLists;

/** What was chosen for a sitting, as the JSON that stands in its record. */
public final class Filters {
  private Filters() {}

  static String write(Map<String, List<String>> filters) {
    return NamedLists.write(filters);
  }

  /** Lists by name. Where nothing is escaped, as nearly always, no parser is loaded. */
  public static Map<String, List<String>> read(String json) {
    return json.indexOf('\\') >= 0 ? NamedLists.read(json) : plain(json);
  }

  private static Map<String, List<String>> plain(String json) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    String name = "";
    boolean inList = false;
    for (int at = 0; at < json.length(); at++) {
      char c = json.charAt(at);
      if (c == '"') {
        int end = json.indexOf('"', at + 1);
        String word = json.substring(at + 1, end);
        at = end;
        if (inList) {
          words.add(word);
        } else {
          name = word;
        }
      } else if (c == '[' || c == ']') {
        inList = c == '[';
        if (!inList) {
          filters.put(name, List.copyOf(words));
          words.clear();
        }
      }
    }
    return filters;
  }
}
