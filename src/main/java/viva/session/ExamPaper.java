package viva.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import viva.bank.Bank;
import viva.question.Kind;

/**
 * Draws the paper of an exam: as many questions of each topic as the bank asks for at least, the
 * rest by chance, all mixed. It depends on the bank, the plan and its seed alone, never on who sits
 * it. Flashcards are left out, because their learner marks them himself.
 */
public final class ExamPaper {
  private static final int HASH_LETTERS = 8;

  private final List<Asked> mixed;
  private final int count;
  private final SortedSet<Integer> places = new TreeSet<>();

  private ExamPaper(List<Asked> mixed, int count) {
    this.mixed = mixed;
    this.count = count;
  }

  /** The questions of an exam, in order, with their options in the order shown. */
  public static List<Asked> draw(Bank bank, Plan plan) {
    List<Asked> mixed = new ArrayList<>(Paper.fitting(List.of(bank), plan.filter()));
    mixed.removeIf(asked -> asked.item().question().kind() == Kind.FLASHCARD);
    Collections.shuffle(mixed, new Random(Paper.spread(plan.seed())));
    int count = plan.count() == 0 ? mixed.size() : Math.min(plan.count(), mixed.size());
    ExamPaper paper = new ExamPaper(mixed, count);
    bank.exam().draw().forEach(paper::drawAtLeast);
    paper.draw(asked -> true, count);
    return Paper.shown(paper.drawn(), plan.seed());
  }

  /**
   * The number by which a paper is known: the same one means the same questions with the same
   * options in the same order. It is made of the bank's hash, the count and the seed.
   */
  public static String number(String bankHash, Plan plan) {
    String hash = bankHash.substring(0, Math.min(HASH_LETTERS, bankHash.length()));
    return hash + "-" + plan.count() + "-" + plan.seed();
  }

  private void drawAtLeast(String topic, int wanted) {
    Predicate<Asked> fits = asked -> asked.item().topics().contains(topic);
    int there = (int) places.stream().map(mixed::get).filter(fits).count();
    draw(fits, wanted - there);
  }

  /** Draws so many more that fit, as far as there are any and the paper has room. */
  private void draw(Predicate<Asked> fits, int wanted) {
    int left = wanted;
    for (int i = 0; i < mixed.size() && left > 0 && places.size() < count; i++) {
      if (fits.test(mixed.get(i)) && places.add(i)) {
        left--;
      }
    }
  }

  private List<Asked> drawn() {
    return places.stream().map(mixed::get).toList();
  }
}
