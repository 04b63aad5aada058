package viva.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Citation;
import viva.bank.Item;
import viva.bank.Source;

/**
 * A text in sections and paragraphs, as one bank names them. A heading is what Markdown marks as
 * one, or a block of its own that says no more than a heading that the bank names, where no marked
 * heading says so. (A line that merely is short may be anything; one that the bank names may not.)
 * The same line again within its own section is the head of a printed page and counts as nothing.
 */
final class HeldText {
  /** What authors call the text before the first heading; see {@link #sections}. */
  private static final Set<String> FRONT =
      Set.of("lead", "front", "front matter", "opening", "preamble", "beginning", "start", "top");

  private static final int LONGEST_HEADING = 300;

  private final Source source;
  private final Set<String> named = new LinkedHashSet<>();
  private final List<Section> sections = new ArrayList<>();
  private final Map<String, List<Section>> byKey = new HashMap<>();
  private final Map<Section, String> names = new HashMap<>();

  private HeldText(Source source) {
    this.source = source;
  }

  /** A text as a source of this bank. */
  static HeldText of(String text, Bank bank, Source source) {
    HeldText held = new HeldText(source);
    source.sections().values().forEach(heading -> held.named.add(Heading.key(heading)));
    for (Item item : bank.items()) {
      for (Citation citation : item.citations()) {
        if (citation.source().equals(source.id()) && !citation.heading().isEmpty()) {
          held.named.add(Heading.key(citation.heading()));
        }
      }
    }
    held.fill(Blocks.of(text));
    return held;
  }

  private void fill(List<Block> blocks) {
    Set<String> marked = new HashSet<>();
    blocks.stream().filter(Block::heading).forEach(b -> marked.add(Heading.key(b.text())));
    open("", false);
    String within = "";
    for (Block block : blocks) {
      String bare = bareHeading(block, marked);
      boolean begins = !bare.isEmpty() && !bare.equals(within);
      if (block.heading() || begins) {
        open(Heading.words(block.text()), block.title());
        within = block.heading() ? Heading.key(block.text()) : bare;
      } else if (bare.isEmpty()) {
        sections.get(sections.size() - 1).add(new Paragraph(block.text()));
      }
    }
    source.sections().forEach((name, heading) -> name(sections(heading), name));
  }

  private void open(String heading, boolean title) {
    Section section = new Section(heading, title);
    sections.add(section);
    byKey.computeIfAbsent(Heading.key(heading), key -> new ArrayList<>()).add(section);
  }

  private void name(List<Section> meant, String name) {
    meant.forEach(section -> names.putIfAbsent(section, name));
  }

  /** The heading that the bank names and an unmarked block is, or empty. */
  private String bareHeading(Block block, Set<String> marked) {
    if (block.heading() || block.text().length() > LONGEST_HEADING) {
      return "";
    }
    String key = Heading.key(block.text().replace('\n', ' '));
    return named.contains(key) && !marked.contains(key) ? key : "";
  }

  Source source() {
    return source;
  }

  List<Section> sections() {
    return sections;
  }

  /** All headings, in the order of the text. */
  List<String> headings() {
    return sections.stream().map(Section::heading).filter(h -> !h.isEmpty()).distinct().toList();
  }

  /**
   * The sections that a citation means: several where a heading stands twice, none where the text
   * has no such heading. Those without paragraphs, such as the lines of a table of contents, are
   * meant only where there is no other. What stands before the first heading, or under the title
   * where nothing does, is meant by no section at all, and by "lead" and the like unless a heading
   * says so; in a text without headings by the only section that the bank names.
   */
  List<Section> sections(Citation citation) {
    return sections(citation.heading());
  }

  private List<Section> sections(String heading) {
    String key = Heading.key(heading);
    List<Section> found = key.isEmpty() ? List.of() : byKey.getOrDefault(key, List.of());
    List<Section> filled = found.stream().filter(section -> !section.isEmpty()).toList();
    if (!found.isEmpty()) {
      return filled.isEmpty() ? found : filled;
    }
    boolean only = sections.size() == 1 && named.size() == 1;
    return key.isEmpty() || only || FRONT.contains(key) ? front() : List.of();
  }

  private List<Section> front() {
    List<Section> titles = sections.stream().filter(Section::isTitle).toList();
    return sections.stream()
        .filter(s -> !s.isEmpty())
        .filter(s -> s.heading().isEmpty() || (titles.size() == 1 && titles.contains(s)))
        .limit(1)
        .toList();
  }

  /** A section as the bank cites it: its short name, or else its heading, or a word for none. */
  String name(Section section) {
    String free = byKey.containsKey("lead") ? "Front" : "Lead";
    return names.getOrDefault(section, section.heading().isEmpty() ? free : section.heading());
  }
}
