package viva.desk;

import java.util.Set;
import viva.session.Asked;
import viva.session.Sitting;
import viva.study.Outlook;
import viva.text.Figures;

/**
 * What stands behind a sitting and is shown beside it.
 *
 * @param lastTime what the learner won before in these banks, in words, or empty
 * @param outlook says when a question will be due after an answer
 * @param texts the ids of the sources whose texts can be opened
 */
public record Backdrop(String lastTime, Outlook outlook, Set<String> texts) {
  public Backdrop {
    texts = Set.copyOf(texts);
  }

  /** When the question answered last will be asked again, in words. */
  public String nextTime(Sitting sitting) {
    int index = sitting.currentIndex();
    if (sitting.suspended().contains(index)) {
      return "suspended";
    }
    if (sitting.comesBack(index)) {
      return "again in this sitting";
    }
    int days = outlook.days(sitting, index);
    return days == 1 ? "next time tomorrow" : "next time in " + Figures.count(days, "day");
  }

  /** Whether the text of a place that a question cites can be opened. */
  public boolean hasText(Asked asked) {
    return asked.item().citations().stream().anyMatch(place -> texts.contains(place.source()));
  }
}
