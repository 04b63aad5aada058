package viva.desk;

import java.util.ArrayList;
import java.util.List;
import viva.bank.Bank;
import viva.bank.Marking;
import viva.session.ExamSitting;
import viva.text.Figures;

/** The rules of an exam in words, so that they are known before its clock runs. */
public final class ExamRules {
  private ExamRules() {}

  /** The rules of an exam that has begun, a sentence each. */
  public static List<String> sentences(ExamSitting exam) {
    Bank bank = exam.current().bank();
    return sentences(bank, exam.marking(), exam.paper().size(), exam.plan().minutes());
  }

  /** The rules of an exam of so many questions and minutes, a sentence each. */
  public static List<String> sentences(Bank bank, Marking marking, int questions, int minutes) {
    List<String> sentences = new ArrayList<>();
    String time = minutes == 0 ? "no time limit" : Figures.count(minutes, "minute");
    sentences.add(Figures.count(questions, "question") + ", " + time + ".");
    if (marking.pass() > 0) {
      sentences.add("To pass takes " + Figures.percent(marking.pass()) + " of the points.");
    }
    if (marking.certainty()) {
      sentences.add(
          "You say how sure you are of each answer. Guessing: 1 point if right, none lost. Fairly"
              + " sure: 2, or 2 lost. Sure: 3, or 6 lost.");
    } else if (marking.negative() > 0) {
      sentences.add(
          "A wrong answer loses " + Figures.percent(marking.negative()) + " of its points.");
    }
    sentences.add(
        "Answer in any order and as often as you like; the last answer counts. What was right you"
            + " see once you hand in.");
    if (bank.exam().faulty()) {
      sentences.add("The bank's exam rules have faults, so this may not be what its author meant.");
    }
    return sentences;
  }
}
