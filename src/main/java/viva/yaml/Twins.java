package viva.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import viva.yaml.tree.Code;
import viva.yaml.tree.Faults;
import viva.yaml.tree.Quote;

/** Tells texts that stand twice where each has to be another. */
final class Twins {
  private Twins() {}

  /**
   * Tells every text of a list that a person cannot tell from one before it; whether there is none.
   */
  static boolean tell(List<Asked.Placed> texts, Code code, String noun, Faults faults) {
    if (texts.size() < 2) {
      return true;
    }
    Map<String, Asked.Placed> seen = new HashMap<>();
    for (Asked.Placed text : texts) {
      Asked.Placed first = seen.putIfAbsent(Words.same(text.text()), text);
      if (first != null) {
        int line = faults.source().lineAt(first.at().start()) + 1;
        String message =
            "the "
                + noun
                + " "
                + Quote.of(text.text())
                + " stands here a second time, after line "
                + line;
        faults.error(code, text.at(), message, "keep one of the two");
      }
    }
    return seen.size() == texts.size();
  }
}
