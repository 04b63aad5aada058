package viva.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import viva.bank.Bank;
import viva.bank.Citation;
import viva.bank.Finding;
import viva.bank.Source;

/**
 * The texts that somebody holds of those that one bank cites. It leads from a citation to the
 * paragraph, and says of the bank whether its citations hold and what of the texts they leave out.
 */
public final class Library {
  private final Bank bank;
  private final Map<String, HeldText> texts = new LinkedHashMap<>();

  private Library(Bank bank) {
    this.bank = bank;
  }

  /**
   * The library of a bank.
   *
   * @param texts the texts as {@link Decoded} gives them, by the ids of the bank's sources; others
   *     are left aside
   */
  public static Library of(Bank bank, Map<String, String> texts) {
    Library library = new Library(bank);
    for (Source source : bank.sources().values()) {
      String text = texts.get(source.id());
      if (text != null) {
        library.texts.put(source.id(), HeldText.of(text, bank, source));
      }
    }
    return library;
  }

  /**
   * The words of the paragraphs that a citation means, their lines as they are held: one as a rule,
   * all of a section that is cited as a whole, none where the text is not held or has no such
   * place. They are clean for a terminal.
   */
  public List<String> paragraphs(Citation citation) {
    return spots(citation).stream().map(spot -> spot.paragraph().text()).toList();
  }

  /** What the texts say of the bank's citations, question by question. */
  public List<Finding> findings() {
    return new Verification(this).findings();
  }

  /** How much of each text is cited, as lines of at most 80 columns; empty where none is held. */
  public String coverage() {
    StringBuilder out = new StringBuilder();
    texts.values().forEach(text -> out.append(new Coverage(this, text).print()));
    return out.toString();
  }

  Bank bank() {
    return bank;
  }

  Map<String, HeldText> texts() {
    return texts;
  }

  boolean holds(Citation citation) {
    return texts.containsKey(citation.source());
  }

  HeldText text(Citation citation) {
    return texts.get(citation.source());
  }

  /** The places that a citation means. */
  List<Spot> spots(Citation citation) {
    HeldText text = text(citation);
    if (text == null) {
      return List.of();
    }
    boolean all = isWholeText(citation);
    List<Section> sections = all ? text.sections() : text.sections(citation);
    return all || citation.paragraph() == 0
        ? spots(text, sections)
        : sections.stream()
            .filter(section -> citation.paragraph() <= section.paragraphs().size())
            .map(section -> new Spot(text, section, citation.paragraph()))
            .toList();
  }

  static boolean isWholeText(Citation citation) {
    return citation.heading().isEmpty() && citation.paragraph() == 0;
  }

  static List<Spot> spots(HeldText text, List<Section> sections) {
    List<Spot> spots = new ArrayList<>();
    for (Section section : sections) {
      IntStream.rangeClosed(1, section.paragraphs().size())
          .forEach(number -> spots.add(new Spot(text, section, number)));
    }
    return spots;
  }

  /** A place as the bank cites it, with its source where the bank has several. */
  String words(Spot spot) {
    String source = bank.sources().size() > 1 ? spot.text().source().id() + " " : "";
    return source + spot.words();
  }
}
