package viva.progress;

import viva.question.Certainty;
import viva.question.Verdict;

/**
 * What an answer says.
 *
 * @param kind the word for the question's kind, or empty
 * @param word what was answered
 * @param score from 0 to 1
 * @param verdict the score in a word
 * @param chance how likely it was to be right by guessing
 * @param hints how many hints were used
 * @param certainty how sure the learner said to be, or empty
 */
record Said(
    String kind,
    String word,
    double score,
    Verdict verdict,
    double chance,
    int hints,
    String certainty) {

  static Said of(double score) {
    return new Said("", "words", score, Verdict.ofScore(score), 0, 0, "");
  }

  /** A place left empty. */
  static Said nothing() {
    return new Said("", "", 0, Verdict.UNANSWERED, 0, 0, "");
  }

  /** Of a card, turned over and judged so. */
  static Said ofCard(String word) {
    double score = word.equals("again") ? 0 : 1;
    return new Said("flashcard", word, score, Verdict.ofScore(score), 0, 0, "");
  }

  Said marked(double other) {
    return new Said(kind, word, other, Verdict.ofScore(other), chance, hints, certainty);
  }

  Said verdict(Verdict other) {
    return new Said(kind, word, score, other, chance, hints, certainty);
  }

  Said chance(double other) {
    return new Said(kind, word, score, verdict, other, hints, certainty);
  }

  Said hints(int other) {
    return new Said(kind, word, score, verdict, chance, other, certainty);
  }

  Said certainty(Certainty other) {
    return new Said(kind, word, score, verdict, chance, hints, other.word());
  }
}
