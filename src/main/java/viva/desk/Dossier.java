package viva.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.progress.Attempt;
import viva.progress.Comment;
import viva.progress.History;
import viva.progress.Known;
import viva.progress.Review;
import viva.progress.Standing;
import viva.progress.StudyDay;
import viva.question.Verdict;
import viva.text.Clean;
import viva.text.Figures;

/**
 * Everything that is known of one question and one learner, read from the journal for this question
 * alone.
 *
 * @param known the question and how the learner stands with it
 * @param flagged whether it has a flag
 * @param hasText whether the text of a place that it cites can be opened
 * @param past every answer to it, oldest first
 * @param comments what was written to its author, oldest first
 */
public record Dossier(
    Known known, boolean flagged, boolean hasText, List<Past> past, List<String> comments) {
  public Dossier {
    past = List.copyOf(past);
    comments = List.copyOf(comments);
  }

  /**
   * An answer.
   *
   * @param date its day by the learner's clock
   * @param verdict what it is worth in its sitting, in a word; of an exam that is not over, nothing
   * @param counts whether it counts for what is held of the question
   * @param words what was answered, under which circumstances, and what became of it; sentences
   */
  public record Past(LocalDate date, Verdict verdict, boolean counts, String words) {}

  /**
   * What a history tells of a question.
   *
   * @param texts the ids of the sources whose texts can be opened
   */
  public static Dossier of(Known known, History history, Set<String> texts, OffsetDateTime now) {
    Bank bank = known.bank();
    Item item = known.item();
    return new Dossier(
        known,
        new Flags(history).has(bank, item),
        item.citations().stream().anyMatch(place -> texts.contains(place.source())),
        Attempt.of(history, bank.id(), answer -> concerns(answer, bank, item)).stream()
            .map(attempt -> past(attempt, now))
            .toList(),
        history.wishes().comments().stream()
            .filter(comment -> concerns(comment, bank, item))
            .map(comment -> words(comment, now))
            .toList());
  }

  private static boolean concerns(Review answer, Bank bank, Item item) {
    String id = answer.question().question();
    return id.equals(item.id())
        || (answer.stem().equals(item.stemHash())
            && Identity.find(bank, id, answer.stem()).equals(Optional.of(item)));
  }

  private static boolean concerns(Comment comment, Bank bank, Item item) {
    return comment.bank().equals(bank.id())
        && (comment.question().equals(item.id()) || comment.question().equals(item.stemHash()));
  }

  private static Past past(Attempt attempt, OffsetDateTime now) {
    return new Past(
        Days.date(attempt.answer().entry().at(), now),
        attempt.open() ? Verdict.UNANSWERED : attempt.answer().verdict(),
        attempt.counts(),
        AttemptWords.of(attempt));
  }

  private static String words(Comment comment, OffsetDateTime now) {
    return "To its author, " + Days.date(comment.at(), now) + ": " + Clean.line(comment.text());
  }

  /** What is held of it now, and what the learner said of it, a sentence each. */
  public List<String> sentences() {
    Standing standing = known.standing();
    List<String> sentences = new ArrayList<>();
    if (standing.suspended()) {
      sentences.add("Suspended: it is asked no more.");
    }
    if (flagged) {
      sentences.add("Flagged.");
    }
    if (!standing.isNew()) {
      sentences.add(held(standing));
    } else {
      sentences.add(past.isEmpty() ? "Never answered." : "No answer counts.");
    }
    if (standing.isLeech()) {
      sentences.add("Missed on " + standing.missedDays() + " days. Read the place it cites.");
    }
    sentences.addAll(comments);
    return sentences;
  }

  private static String held(Standing standing) {
    return "Chance of recall today "
        + Figures.percent(standing.recall())
        + ", stability "
        + days(standing.stability())
        + ", due "
        + due(standing.due().orElse(standing.today()), standing.today())
        + ".";
  }

  private static String days(double days) {
    String number = days < 10 ? String.format(Locale.ROOT, "%.1f", days) : "" + Math.round(days);
    return number + (number.equals("1.0") ? " day" : " days");
  }

  private static String due(int day, int today) {
    int days = day - today;
    if (days <= 0) {
      return days == 0 ? "today" : "since " + StudyDay.date(day);
    }
    return days == 1 ? "tomorrow" : "in " + days + " days, on " + StudyDay.date(day);
  }
}
