package viva.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a source that supports a question.
 *
 * @param source the source's id
 * @param section the section's short name, or its heading
 * @param heading the section's heading
 * @param paragraph the paragraph in that section, from 1, or 0 for the section as a whole
 */
public record Citation(String source, String section, String heading, int paragraph) {

  /** The places as a learner reads them, one text a section: source, heading, paragraphs. */
  public static List<String> words(Bank bank, List<Citation> citations) {
    Map<String, List<Integer>> sections = new LinkedHashMap<>();
    for (Citation citation : citations) {
      sections
          .computeIfAbsent(citation.where(bank), where -> new ArrayList<>())
          .add(citation.paragraph());
    }
    List<String> words = new ArrayList<>();
    sections.forEach((where, paragraphs) -> words.add(where + paragraphs(paragraphs)));
    return words;
  }

  private String where(Bank bank) {
    Source cited = bank.sources().get(source);
    return (cited == null ? source : cited.shortName()) + ", “" + heading + "”";
  }

  private static String paragraphs(List<Integer> numbers) {
    List<String> named =
        numbers.stream().filter(n -> n > 0).distinct().map(n -> Integer.toString(n)).toList();
    if (named.isEmpty()) {
      return "";
    }
    String last = named.get(named.size() - 1);
    return named.size() == 1
        ? ", paragraph " + last
        : ", paragraphs " + String.join(", ", named.subList(0, named.size() - 1)) + " and " + last;
  }
}
