package viva.journal;

/**
 * A question as records know it.
 *
 * @param bank the bank's id
 * @param question the question's id within that bank
 */
public record QuestionId(String bank, String question) {
  public QuestionId {
    Check.word("bank", bank);
    Check.word("question", question);
  }
}
