package viva.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.text.Nearest;

/** Seeks the words of a text that somebody may have meant by words that stand nowhere in it. */
final class Near {
  private static final int MOST_WORDS = 6;

  /** So many runs of words are looked at, in the sections cited, that no text makes it slow. */
  private static final int MOST_RUNS = 50_000;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern OUTER = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private Near() {}

  /** Words as they stand, and where. */
  record Words(String words, Spot spot) {}

  /** The nearest run of as many words in the sections of these places. */
  static Optional<Words> to(String term, List<Spot> cited) {
    String sought = Folded.line(term);
    int length = SPACES.split(sought).length;
    Map<String, Words> runs = new LinkedHashMap<>();
    cited.stream()
        .filter(spot -> length <= MOST_WORDS)
        .flatMap(spot -> Library.spots(spot.text(), List.of(spot.section())).stream())
        .distinct()
        .takeWhile(spot -> runs.size() < MOST_RUNS)
        .forEach(spot -> addRuns(spot, length, runs));
    return Nearest.to(sought, runs.keySet()).map(runs::get);
  }

  private static void addRuns(Spot spot, int length, Map<String, Words> runs) {
    String[] words = SPACES.split(spot.paragraph().text().strip());
    for (int i = 0; i + length <= words.length && runs.size() < MOST_RUNS; i++) {
      String run = String.join(" ", List.of(words).subList(i, i + length));
      String shown = OUTER.matcher(run).replaceAll("");
      runs.putIfAbsent(Folded.line(shown), new Words(shown, spot));
    }
  }
}
