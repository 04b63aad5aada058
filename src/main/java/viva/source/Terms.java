package viva.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import viva.bank.Citation;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.text.Severity;

/** Seeks the terms of questions in the texts that they cite. */
final class Terms {
  private static final int MOST_PLACES = 8;

  private final Library library;
  private final Map<HeldText, List<Spot>> spots = new HashMap<>();

  Terms(Library library) {
    this.library = library;
  }

  /** What is to be told of a question whose cited places are all there. */
  List<Finding> look(Item item) {
    List<Spot> cited = item.citations().stream().flatMap(c -> library.spots(c).stream()).toList();
    if (item.terms().isEmpty()) {
      return List.of(none(item));
    }
    Map<Integer, List<Spot>> missing = new LinkedHashMap<>();
    for (int i = 0; i < item.terms().size(); i++) {
      if (!stands(item.terms().get(i), cited.stream())) {
        missing.put(i, places(item.terms().get(i), item));
      }
    }
    boolean all = missing.size() > 1 && missing.size() == item.terms().size();
    if (all && missing.values().stream().noneMatch(List::isEmpty)) {
      return List.of(wrongPlace(item));
    }
    List<Finding> findings = new ArrayList<>();
    missing.forEach((i, places) -> findings.add(missing(item, i, places, cited)));
    return findings;
  }

  /** Where every term stands and none where it is cited, the place is the one fault. */
  private Finding wrongPlace(Item item) {
    return Finding.of(
        "cite/wrong-place",
        Severity.ERROR,
        item,
        Part.of("cite"),
        "none of the terms stands in the place cited: " + way(item),
        "cite the place where they stand");
  }

  private Finding missing(Item item, int i, List<Spot> places, List<Spot> cited) {
    String term = item.terms().get(i);
    Part part = Part.of("terms", i);
    return places.isEmpty()
        ? nowhere(item, part, term, cited)
        : elsewhere(item, part, term, places);
  }

  private static Finding none(Item item) {
    return Finding.of(
        "cite/no-terms",
        Severity.HINT,
        item,
        Part.of("cite"),
        "the place is there, and no terms say which words in it support the question",
        "add terms: with a few words that stand there");
  }

  private Finding elsewhere(Item item, Part part, String term, List<Spot> places) {
    return Finding.of(
        "cite/term-elsewhere",
        Severity.ERROR,
        item,
        part,
        "\"" + term + "\" does not stand where the question cites, but in " + list(places),
        "cite one of the places where it stands, or name other words");
  }

  private Finding nowhere(Item item, Part part, String term, List<Spot> cited) {
    Optional<Near.Words> near = Near.to(term, cited);
    return Finding.of(
        "cite/term-not-in-text",
        Severity.ERROR,
        item,
        part,
        "\"" + term + "\" stands nowhere in the text",
        near.map(n -> "the nearest words are \"" + n.words() + "\" in " + library.words(n.spot()))
            .orElse("terms are words of the text, spelled as they are there"));
  }

  /** Where the terms of a question stand, for one whose cited place is not there; or empty. */
  String way(Item item) {
    List<String> ways = new ArrayList<>();
    for (String term : item.terms()) {
      List<Spot> places = places(term, item);
      if (!places.isEmpty()) {
        ways.add("\"" + term + "\" stands in " + list(places));
      }
    }
    return String.join("; ", ways);
  }

  private String list(List<Spot> places) {
    List<String> words = places.stream().map(library::words).distinct().toList();
    int shown = Math.min(words.size(), MOST_PLACES);
    String more = words.size() > shown ? " and " + (words.size() - shown) + " more" : "";
    return String.join(", ", words.subList(0, shown)) + more;
  }

  private List<Spot> places(String term, Item item) {
    String words = Folded.line(term);
    return item.citations().stream()
        .map(Citation::source)
        .distinct()
        .map(library.texts()::get)
        .filter(text -> text != null)
        .flatMap(text -> spots.computeIfAbsent(text, t -> Library.spots(t, t.sections())).stream())
        .filter(spot -> spot.paragraph().folded().has(words))
        .toList();
  }

  private static boolean stands(String term, Stream<Spot> cited) {
    String words = Folded.line(term);
    return cited.anyMatch(spot -> spot.paragraph().folded().has(words));
  }
}
