package viva.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Node;
import viva.yaml.tree.Quote;
import viva.yaml.tree.Span;

/** Ids: lower case letters, digits, - and . in a row, beginning with a letter or a digit. */
final class Ids {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

  private Ids() {}

  /** The id that a node holds, if it has the shape of one. */
  static Optional<String> read(Node node, String key, Values values) {
    return values.word(node, key).filter(word -> check(word, node.at(), values.faults()));
  }

  /** Whether a word is an id; tells the fault if not. */
  static boolean check(String word, Span at, Faults faults) {
    if (word.length() <= 100 && ID.matcher(word).matches()) {
      return true;
    }
    faults.error(
        Code.ID_SHAPE,
        at,
        "the id " + Quote.of(word) + " is not made of lower case letters, digits, - and . alone",
        suggestion(word));
    return false;
  }

  private static String suggestion(String word) {
    String head = word.substring(0, Math.min(60, word.length()));
    String id =
        head.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return id.isEmpty() ? "" : "for example " + id;
  }
}
