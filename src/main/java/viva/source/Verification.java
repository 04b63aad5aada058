package viva.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.bank.Citation;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.text.Nearest;
import viva.text.Severity;

/**
 * Holds a bank's citations against its texts: that the section is there, and the paragraph, and
 * that each term stands in one of the places cited. Where a place is wrong the terms are let be,
 * since they can only be wrong with it; what can be said of them is the way to the right place.
 */
final class Verification {
  private static final int MOST_HEADINGS = 30;

  private final Library library;
  private final Terms terms;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> strangers = new LinkedHashSet<>();

  Verification(Library library) {
    this.library = library;
    this.terms = new Terms(library);
  }

  List<Finding> findings() {
    library.texts().values().forEach(this::lookWhetherItIsTheText);
    library.bank().items().forEach(this::look);
    return List.copyOf(findings);
  }

  /** A text that has none of several sections is another one: that is one fault, not a hundred. */
  private void lookWhetherItIsTheText(HeldText text) {
    Map<String, Boolean> cited = new HashMap<>();
    for (Item item : library.bank().items()) {
      for (Citation citation : item.citations()) {
        if (library.text(citation) == text && !citation.heading().isEmpty()) {
          cited.computeIfAbsent(citation.heading(), heading -> !text.sections(citation).isEmpty());
        }
      }
    }
    if (cited.size() > 1 && !cited.containsValue(true)) {
      String id = text.source().id();
      strangers.add(id);
      findings.add(
          Finding.of(
              "cite/other-text",
              Severity.ERROR,
              Part.of("sources"),
              "the text held as \"" + id + "\" has none of the sections that the bank cites",
              "see that it is the right file; " + headings(text)));
    }
  }

  private void look(Item item) {
    List<Citation> citations = item.citations();
    if (citations.stream().anyMatch(c -> strangers.contains(c.source()))) {
      return;
    }
    int before = findings.size();
    for (int i = 0; i < citations.size(); i++) {
      Part part = citations.size() == 1 ? Part.of("cite") : Part.of("cite", i);
      if (library.holds(citations.get(i))) {
        place(item, citations.get(i), part).ifPresent(findings::add);
      }
    }
    boolean held = !citations.isEmpty() && citations.stream().allMatch(library::holds);
    if (held && findings.size() == before) {
      findings.addAll(terms.look(item));
    }
  }

  private Optional<Finding> place(Item item, Citation citation, Part part) {
    if (Library.isWholeText(citation) || !library.spots(citation).isEmpty()) {
      return Optional.empty();
    }
    HeldText text = library.text(citation);
    List<Section> sections = text.sections(citation);
    boolean found = sections.stream().anyMatch(s -> !s.paragraphs().isEmpty());
    String way = terms.way(item);
    return Optional.of(
        sections.isEmpty()
            ? noSection(item, citation, text, part)
            : Finding.of(
                "cite/paragraph-not-in-text",
                Severity.ERROR,
                item,
                part,
                found ? fewer(citation, sections) : "no paragraph stands under " + of(citation),
                way.isEmpty() ? "paragraphs are counted from 1 in each section" : way));
  }

  private static String fewer(Citation citation, List<Section> sections) {
    int most = sections.stream().mapToInt(s -> s.paragraphs().size()).max().orElse(0);
    String has = most == 1 ? "1 paragraph" : most + " paragraphs";
    return of(citation) + " has " + has + ", and this cites paragraph " + citation.paragraph();
  }

  private static String of(Citation citation) {
    return citation.heading().isEmpty()
        ? "the text before the first heading"
        : "the section \"" + citation.heading() + "\"";
  }

  private Finding noSection(Item item, Citation citation, HeldText text, Part part) {
    String id = text.source().id();
    String near =
        Nearest.to(citation.heading(), text.headings())
            .map(heading -> "did you mean \"" + heading + "\"? ")
            .orElse("");
    String way = terms.way(item);
    return Finding.of(
        "cite/section-not-in-text",
        Severity.ERROR,
        item,
        part,
        "the text of \"" + id + "\" has no section \"" + citation.heading() + "\"",
        near + (way.isEmpty() ? "" : way + "; ") + headings(text));
  }

  private static String headings(HeldText text) {
    List<String> all = text.headings();
    String more =
        all.size() > MOST_HEADINGS ? ", and " + (all.size() - MOST_HEADINGS) + " more" : "";
    return all.isEmpty()
        ? "the text has no headings"
        : "its headings are \""
            + String.join("\", \"", all.subList(0, Math.min(all.size(), MOST_HEADINGS)))
            + "\""
            + more;
  }
}
