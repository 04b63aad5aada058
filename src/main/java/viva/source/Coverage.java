package viva.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.bank.Citation;
import viva.bank.Item;
import viva.text.Clusters;
import viva.text.Figures;
import viva.text.Width;

/**
 * How often the paragraphs of a text are cited, as a map of one character a paragraph and a list of
 * those that no question cites. A section cited as a whole cites each of its paragraphs, a text
 * cited as a whole none, and a paragraph printed twice is cited in both places.
 */
final class Coverage {
  private static final int NAME_WIDTH = 18;
  private static final int SHARE_WIDTH = 14;
  private static final int LINE = 40;
  private static final int GROUP = 10;
  private static final int MOST_LISTED = 100;
  private static final int FIRST_WORDS = 6;
  private static final int FIRST_WIDTH = 46;

  private final Library library;
  private final HeldText text;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Spot> spots;

  Coverage(Library library, HeldText text) {
    this.library = library;
    this.text = text;
    this.spots = Library.spots(text, text.sections());
    library.bank().items().forEach(this::count);
  }

  private void count(Item item) {
    Set<String> cited = new HashSet<>();
    for (Citation citation : item.citations()) {
      if (library.text(citation) == text && !Library.isWholeText(citation)) {
        library.spots(citation).forEach(spot -> cited.add(key(spot)));
      }
    }
    cited.forEach(key -> counts.merge(key, 1, Integer::sum));
  }

  private static String key(Spot spot) {
    return spot.paragraph().folded().parted();
  }

  private int count(Spot spot) {
    return counts.getOrDefault(key(spot), 0);
  }

  String print() {
    List<Spot> uncited = spots.stream().filter(spot -> count(spot) == 0).toList();
    int cited = spots.size() - uncited.size();
    StringBuilder out = new StringBuilder();
    out.append(text.source().id()).append(": ").append(cited).append(" of ");
    out.append(Figures.count(spots.size(), "paragraph")).append(" cited\n");
    out.append("  one character a paragraph: how many questions cite it, . none, + ten or more\n");
    text.sections().stream()
        .filter(section -> !section.paragraphs().isEmpty())
        .forEach(section -> map(section, out));
    if (!uncited.isEmpty()) {
      out.append("  cited by no question:\n");
      list(uncited, out);
    }
    return out.toString();
  }

  private void map(Section section, StringBuilder out) {
    List<Spot> all = Library.spots(text, List.of(section));
    long cited = all.stream().filter(spot -> count(spot) > 0).count();
    String name = pad(cut(text.name(section), NAME_WIDTH), NAME_WIDTH);
    String share = cited + " of " + all.size();
    for (int from = 0; from < all.size(); from += LINE) {
      List<Spot> line = all.subList(from, Math.min(all.size(), from + LINE));
      String lead =
          from == 0
              ? name + "  " + pad(share, SHARE_WIDTH)
              : pad("  from " + (from + 1), NAME_WIDTH + 2 + SHARE_WIDTH);
      out.append("  ").append(lead).append(' ').append(marks(line)).append('\n');
    }
  }

  private String marks(List<Spot> line) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      int count = count(line.get(i));
      marks.append(i > 0 && i % GROUP == 0 ? " " : "");
      marks.append(count == 0 ? "." : count > 9 ? "+" : Integer.toString(count));
    }
    return marks.toString();
  }

  private void list(List<Spot> uncited, StringBuilder out) {
    for (Spot spot : uncited.subList(0, Math.min(uncited.size(), MOST_LISTED))) {
      String name = cut(text.name(spot.section()), NAME_WIDTH) + "/" + spot.number();
      out.append("  ").append(pad(name, NAME_WIDTH + 4)).append("  ");
      out.append(firstWords(spot.paragraph().text())).append('\n');
    }
    if (uncited.size() > MOST_LISTED) {
      out.append("  and ").append(uncited.size() - MOST_LISTED).append(" more\n");
    }
  }

  /** Enough to know the paragraph again, and no more of the text. */
  private static String firstWords(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), 1_000));
    List<String> words = new ArrayList<>(List.of(head.strip().split("\\s+", FIRST_WORDS + 1)));
    boolean more = words.size() > FIRST_WORDS;
    String first = String.join(" ", more ? words.subList(0, FIRST_WORDS) : words);
    return more ? cut(first + " ...", FIRST_WIDTH) : cut(first, FIRST_WIDTH);
  }

  private static String cut(String words, int width) {
    if (Width.of(words) <= width) {
      return words;
    }
    StringBuilder cut = new StringBuilder();
    for (String cluster : Clusters.of(words)) {
      if (Width.of(cut + cluster) > width - 3) {
        break;
      }
      cut.append(cluster);
    }
    return cut.toString().stripTrailing() + "...";
  }

  private static String pad(String words, int width) {
    return words + " ".repeat(Math.max(0, width - Width.of(words)));
  }
}
