package viva.desk.stats;

import java.util.ArrayList;
import java.util.List;
import viva.progress.Known;
import viva.progress.stats.Calibration;
import viva.progress.stats.Occasion;
import viva.progress.stats.Statistics;
import viva.text.Figures;

/** How sure the learner said to be against how right he was. */
public final class SureWords {
  private static final int ENOUGH = 50;

  private static final String NONE =
      "No answer has a certainty yet. Switch certainty on in the options (o on home), or begin with"
          + " viva study --certainty: you are then asked how sure you are before an answer is"
          + " marked.";

  private static final String NONE_IN_EXAM =
      "No exam asked how sure you are. A bank asks for it with certainty: true under exam.";

  private SureWords() {}

  /** Why there is nothing to tell of an occasion; empty if there is. */
  public static String lack(Statistics statistics, Occasion occasion) {
    if (!statistics.calibration().get(occasion).isEmpty()) {
      return "";
    }
    return occasion == Occasion.EXAM ? NONE_IN_EXAM : NONE;
  }

  /** The verdict in a sentence. */
  public static String verdict(Calibration calibration) {
    return "Of "
        + Figures.count(calibration.all().tries(), "answer")
        + " you expected "
        + Figures.percent(calibration.stated())
        + " to be right, and "
        + Figures.percent(calibration.all().share())
        + " were: "
        + judged(calibration)
        + ".";
  }

  /** Nothing is said that may be chance. */
  private static String judged(Calibration calibration) {
    if (calibration.all().interval().holds(calibration.stated())) {
      return calibration.all().tries() < ENOUGH
          ? "too few to tell more"
          : "you know how sure you can be";
    }
    double over = calibration.overconfidence();
    String points = Math.abs(Math.round(over * 100)) + " points";
    return over > 0 ? "you are too sure by " + points : "you could be surer by " + points;
  }

  /** A level's numbers. */
  public static String level(Calibration.Level level) {
    return level.certainty().word()
        + " (meant as "
        + Figures.percent(level.certainty().stated())
        + "): "
        + (level.rate().isEmpty()
            ? "never said"
            : Phrases.right(level.rate()) + ", likely " + Phrases.between(level.rate().interval()));
  }

  /** Brier's score and what it is made of. */
  public static String brier(Calibration calibration) {
    return "Brier score "
        + Phrases.score(calibration.brier())
        + " (0 is perfect, 0.25 is saying 50 % each time) = reliability "
        + Phrases.score(calibration.reliability())
        + " - resolution "
        + Phrases.score(calibration.resolution())
        + " + uncertainty "
        + Phrases.score(calibration.uncertainty())
        + ".";
  }

  /** How many questions to study from. */
  public static String sure(List<Known> sure) {
    return sure.isEmpty()
        ? "No question is open of which you were sure, and wrong."
        : "Sure but wrong at the last try: " + Figures.count(sure.size(), "question") + ".";
  }

  static List<String> all(Statistics statistics) {
    List<String> words = new ArrayList<>();
    for (Occasion occasion : Occasion.values()) {
      String lack = lack(statistics, occasion);
      if (lack.isEmpty()) {
        Calibration calibration = statistics.calibration().get(occasion);
        words.add((occasion == Occasion.EXAM ? "In exams: " : "") + verdict(calibration));
        calibration.levels().forEach(level -> words.add("Said " + level(level) + "."));
        words.add(brier(calibration));
        List<Known> sure = statistics.sure().get(occasion);
        words.add(sure(sure));
        sure.forEach(known -> words.add("Sure but wrong: " + RateWords.stem(known)));
      } else if (occasion == Occasion.PRACTICE) {
        words.add(lack);
      }
    }
    return words;
  }
}
