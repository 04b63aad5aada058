package viva.question;

import java.util.List;

/**
 * What a response is worth and why.
 *
 * @param score from 0 to 1
 * @param verdict the score in a word
 * @param parts what was right and wrong in it, as far as the kind has parts
 */
public record Mark(double score, Verdict verdict, List<Part> parts) {
  public Mark {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " is not in 0..1");
    }
    parts = List.copyOf(parts);
  }

  /** The mark of a response in which nothing was answered. */
  public static Mark unanswered(List<Part> parts) {
    return new Mark(0, Verdict.UNANSWERED, parts);
  }

  /** The mark of parts that count alike; those that are nearly right count in full. */
  static Mark ofShare(List<Part> parts, Scoring scoring) {
    if (parts.stream().allMatch(part -> part.verdict() == Verdict.UNANSWERED)) {
      return unanswered(parts);
    }
    long right = parts.stream().filter(Part::isRight).count();
    double score = scoring.of(right / (double) parts.size());
    boolean nearly = parts.stream().anyMatch(part -> part.verdict() == Verdict.NEARLY);
    Verdict verdict = score >= 1 && nearly ? Verdict.NEARLY : Verdict.ofScore(score);
    return new Mark(score, verdict, parts);
  }

  /**
   * One part of a response beside the same part of the key.
   *
   * @param label what the part is about: an option, a gap's number, a left side
   * @param given what was answered there, or empty
   * @param expected what the key has there, or empty
   * @param verdict how that part was judged; {@code UNANSWERED} where the key has something and
   *     nothing was given
   * @param feedback the author's own words about what was given, or empty
   */
  public record Part(
      String label, String given, String expected, Verdict verdict, String feedback) {
    /** Whether the part won its share: right, or a slip away from it. */
    boolean isRight() {
      return verdict == Verdict.RIGHT || verdict == Verdict.NEARLY;
    }
  }
}
