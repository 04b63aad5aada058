package viva.bank;

/**
 * A place in a source that supports a question.
 *
 * @param source the source's id
 * @param section the section's short name, or its heading
 * @param heading the section's heading
 * @param paragraph the paragraph in that section, from 1, or 0 for the section as a whole
 */
public record Citation(String source, String section, String heading, int paragraph) {

  /** The place as a learner reads it: source, heading, paragraph. */
  public String words(Bank bank) {
    Source cited = bank.sources().get(source);
    String where = (cited == null ? source : cited.shortName()) + ", “" + heading + "”";
    return paragraph == 0 ? where : where + ", paragraph " + paragraph;
  }
}
