package viva.tui.stats;

import viva.progress.stats.Occasion;

/**
 * Where the reader is. Each page looks at its part and leaves the rest as it is, so that whoever
 * comes back to a page finds it as he left it.
 *
 * @param page which page, from 0
 * @param occasion whether exams are shown or everything else
 * @param day the study day at hand
 * @param weeks whether weeks are shown in place of days
 * @param ahead the day at hand ahead of today, from 0
 * @param back the week at hand before this one, from 0
 * @param row the row at hand of a list, from 0
 */
record At(int page, Occasion occasion, int day, boolean weeks, int ahead, int back, int row) {
  /** At the first page, today. */
  static At first(int today) {
    return new At(0, Occasion.PRACTICE, today, false, 0, 0, 0);
  }

  At page(int other) {
    return new At(other, occasion, day, weeks, ahead, back, 0);
  }

  At other() {
    return new At(page, occasion.other(), day, weeks, ahead, back, 0);
  }

  At day(int other) {
    return new At(page, occasion, other, weeks, ahead, back, row);
  }

  At weeks(boolean on) {
    return new At(page, occasion, day, on, ahead, back, row);
  }

  At ahead(int other) {
    return new At(page, occasion, day, weeks, other, back, row);
  }

  At back(int other) {
    return new At(page, occasion, day, weeks, ahead, other, row);
  }

  At row(int other) {
    return new At(page, occasion, day, weeks, ahead, back, other);
  }
}
