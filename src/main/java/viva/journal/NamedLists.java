package viva.journal;

import java.util.List;
import java.util.Map;

/** Lists of words by name, as one object of JSON. */
public final class NamedLists {
  private static final String NAME = "lists";

  private NamedLists() {}

  /** The JSON of these, the way it stands in a record. */
  public static String write(Map<String, List<String>> lists) {
    String within = new Json().open().lists(NAME, lists).toString();
    return within.substring(NAME.length() + 4);
  }

  /**
   * What such JSON says.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Map<String, List<String>> read(String json) {
    return JsonReader.object("{\"" + NAME + "\":" + json + "}").lists(NAME);
  }
}
