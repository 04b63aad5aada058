package viva.study;

import java.util.Arrays;

/** Which questions are due on which day of a stretch of days; what is due later is left out. */
final class DueDays {
  private final int from;
  private final int[][] questions;
  private final int[] counts;

  /** Nothing due yet from one day to before another. */
  DueDays(int from, int end) {
    this.from = from;
    questions = new int[Math.max(0, end - from)][0];
    counts = new int[questions.length];
  }

  /** Has a question due on a day; one of the past is due on the first day. */
  void add(long day, int question) {
    long place = Math.max(0, day - from);
    if (place < questions.length) {
      int at = (int) place;
      if (counts[at] == questions[at].length) {
        questions[at] = Arrays.copyOf(questions[at], Math.max(8, counts[at] * 2));
      }
      questions[at][counts[at]++] = question;
    }
  }

  /** What is due on a day, which is over then. */
  int[] take(int day) {
    int[] taken = Arrays.copyOf(questions[day - from], counts[day - from]);
    questions[day - from] = new int[0];
    counts[day - from] = 0;
    return taken;
  }
}
