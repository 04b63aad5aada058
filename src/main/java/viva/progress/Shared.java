package viva.progress;

import java.util.HashMap;
import java.util.Map;
import viva.question.QuestionId;

/** One object for all equal ids and hashes: a long journal repeats few of them very often. */
final class Shared {
  private final Map<String, String> words = new HashMap<>();
  private final Map<QuestionId, QuestionId> questions = new HashMap<>();

  String word(String word) {
    return words.computeIfAbsent(word, same -> same);
  }

  QuestionId question(String bank, String question) {
    QuestionId id = new QuestionId(word(bank), word(question));
    return questions.computeIfAbsent(id, same -> same);
  }
}
