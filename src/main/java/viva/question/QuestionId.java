package viva.question;

/**
 * The name of a question for ever.
 *
 * @param bank the id of its bank, not empty
 * @param question its id within the bank, not empty
 */
public record QuestionId(String bank, String question) {
  public QuestionId {
    if (bank.isEmpty() || question.isEmpty()) {
      throw new IllegalArgumentException("a question has no name");
    }
  }
}
