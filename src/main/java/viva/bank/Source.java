package viva.bank;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text that a bank cites. Where it lies on a reader's disk is the reader's own setting.
 *
 * @param id its name in citations
 * @param title its title
 * @param author, publisher, year, date, url, isbn, note what else is known of it, each or empty
 * @param sections short names of its headings
 */
public record Source(
    String id,
    String title,
    String author,
    String publisher,
    String year,
    String date,
    String url,
    String isbn,
    String note,
    Map<String, String> sections) {
  public Source {
    sections = new LinkedHashMap<>(sections);
  }

  /**
   * Author and year, or what comes nearest: how a citation names it. The author's whole name,
   * because nobody can tell which part of a name is the family's.
   */
  public String shortName() {
    String who = author.isEmpty() ? (publisher.isEmpty() ? title : publisher) : author;
    String when = year.isEmpty() ? (date.length() >= 4 ? date.substring(0, 4) : "") : year;
    return when.isEmpty() ? who : who + " " + when;
  }
}
