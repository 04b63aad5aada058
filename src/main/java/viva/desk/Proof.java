package viva.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import viva.bank.Bank;
import viva.bank.Item;
import viva.text.Diagnostic;

/**
 * A bank as its author sees it while he writes: every question of the file in its order, each with
 * its faults and with what else there is to say of it.
 *
 * @param file the file as the person named it
 * @param bank the bank with its sound questions; absent where the file holds none
 * @param questions every entry of its list of questions, faulty ones too
 * @param faults the errors that belong to no question
 * @param gone whether there is no such file
 */
public record Proof(
    String file,
    Optional<Bank> bank,
    List<Question> questions,
    List<Diagnostic> faults,
    boolean gone) {
  public Proof {
    questions = List.copyOf(questions);
    faults = List.copyOf(faults);
  }

  /**
   * An entry of the list of questions.
   *
   * @param id its id as it is written, or empty
   * @param words the question as it is written, on one line, or empty
   * @param line where it begins in the file, from 1
   * @param item the question, unless it is faulty
   * @param faults its errors
   * @param advice warnings and hints about it
   */
  public record Question(
      String id,
      String words,
      int line,
      Optional<Item> item,
      List<Diagnostic> faults,
      List<Diagnostic> advice) {
    public Question {
      faults = List.copyOf(faults);
      advice = List.copyOf(advice);
    }

    /** Whether it can be shown as a student sees it. */
    public boolean isSound() {
      return item.isPresent() && faults.isEmpty();
    }
  }

  /** Whether there is a question to look at, faulty or not. */
  public boolean hasQuestions() {
    return bank.isPresent() && !questions.isEmpty();
  }

  /** Every error of the file, by place. */
  public List<Diagnostic> all() {
    return sorted(questions.stream().flatMap(question -> question.faults().stream()));
  }

  /** The errors that do not belong to this question, by place. */
  public List<Diagnostic> elsewhere(int number) {
    return sorted(
        IntStream.range(0, questions.size())
            .filter(i -> i != number)
            .boxed()
            .flatMap(i -> questions.get(i).faults().stream()));
  }

  private List<Diagnostic> sorted(Stream<Diagnostic> more) {
    return Stream.concat(faults.stream(), more).sorted().toList();
  }
}
