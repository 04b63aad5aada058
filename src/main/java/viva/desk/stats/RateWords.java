package viva.desk.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viva.progress.Known;
import viva.progress.stats.Group;
import viva.progress.stats.Hard;
import viva.progress.stats.Occasion;
import viva.progress.stats.Rate;
import viva.progress.stats.Statistics;
import viva.text.Clean;
import viva.text.Figures;
import viva.text.Markup;

/** How often the first try was right: by topic, by kind, and which questions are hardest. */
public final class RateWords {
  /** Where no exam was sat. */
  public static final String NO_EXAM =
      "No exam was sat yet. e on home begins one, or viva quiz BANK --mode exam.";

  /** Where nothing was answered since the bank was started over, or only in exams. */
  public static final String NO_TRY =
      "Nothing was answered outside of exams, or nothing since you started over.";

  /** Where no question has a topic. */
  public static final String NO_TOPIC =
      "None of these questions has a topic. Whoever writes a bank gives them: topics: [rivers].";

  /** Where nothing was missed. */
  public static final String NOTHING_MISSED = "No question was missed.";

  private static final int ENOUGH = 5;

  private RateWords() {}

  /** Why there are no rates of an occasion; empty if there are. */
  public static String lack(List<Group> groups, Occasion occasion) {
    if (groups.stream().anyMatch(group -> !group.rate(occasion).isEmpty())) {
      return "";
    }
    return occasion == Occasion.EXAM ? NO_EXAM : NO_TRY;
  }

  /** What a group is called; questions without a topic have none of their own. */
  public static String name(Group group) {
    return group.name().isEmpty() ? "without a topic" : Clean.line(group.name());
  }

  /** The group of which the first try was right least often, among those tried often enough. */
  public static String weakest(List<Group> groups, Occasion occasion) {
    return groups.stream()
        .filter(group -> !group.rate(occasion).isEmpty())
        .min(
            Comparator.comparing((Group group) -> group.rate(occasion).tries() < ENOUGH)
                .thenComparing(group -> group.rate(occasion).share()))
        .map(group -> weakest(group, group.rate(occasion)))
        .orElse(lack(groups, occasion));
  }

  private static String weakest(Group group, Rate rate) {
    return "Right least often at the first try: " + name(group) + ", " + Phrases.right(rate) + ".";
  }

  static String group(Group group, Occasion occasion) {
    return name(group) + ": " + numbers(group, occasion);
  }

  /** All numbers of a group; what is known of it does not depend on the occasion. */
  public static String numbers(Group group, Occasion occasion) {
    Rate rate = group.rate(occasion);
    String tries =
        rate.isEmpty()
            ? "not tried"
            : Phrases.right(rate)
                + ", likely "
                + Phrases.between(rate.interval())
                + ", "
                + Figures.duration(group.on(occasion).each())
                + " a try";
    return tries + (occasion == Occasion.EXAM ? "" : known(group)) + ".";
  }

  private static String known(Group group) {
    String seen = "; " + group.seen() + " of " + group.questions() + " seen";
    return group.seen() == 0 ? seen : seen + ", recall of these " + Figures.percent(group.recall());
  }

  static List<String> groups(List<Group> groups) {
    List<String> words = new ArrayList<>();
    for (Occasion occasion : Occasion.values()) {
      if (lack(groups, occasion).isEmpty()) {
        String where = occasion == Occasion.EXAM ? "In exams: " : "";
        words.add(where + weakest(groups, occasion));
        groups.stream()
            .filter(group -> !group.rate(occasion).isEmpty() || occasion == Occasion.PRACTICE)
            .forEach(group -> words.add(where + group(group, occasion)));
      } else if (occasion == Occasion.PRACTICE) {
        words.add(lack(groups, occasion));
      }
    }
    return words;
  }

  /** Why there is no hardest question of an occasion; empty if there is. */
  public static String noHardest(Statistics statistics, Occasion occasion) {
    return statistics.hardest().get(occasion).isEmpty()
        ? Optional.of(lack(statistics.kinds(), occasion))
            .filter(why -> !why.isEmpty())
            .orElse(NOTHING_MISSED)
        : "";
  }

  /** A question as one line, which does not tell what belongs into its gaps. */
  public static String stem(Known known) {
    return Clean.line(Markup.plain(known.item().question().prompt()));
  }

  /** A hard question's numbers. */
  public static String hard(Hard hard) {
    return Phrases.right(hard.rate()) + ", likely " + Phrases.between(hard.rate().interval());
  }

  static List<String> hardest(Statistics statistics) {
    List<String> words = new ArrayList<>();
    for (Occasion occasion : Occasion.values()) {
      List<Hard> hardest = statistics.hardest().get(occasion);
      if (hardest.isEmpty() && occasion == Occasion.PRACTICE) {
        words.add(noHardest(statistics, occasion));
      }
      for (Hard hard : hardest) {
        String where = occasion == Occasion.EXAM ? "In exams: " : "";
        words.add(where + Phrases.right(hard.rate()) + ": " + stem(hard.known()));
      }
    }
    return words;
  }
}
