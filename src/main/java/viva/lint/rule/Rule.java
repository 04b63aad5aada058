package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.lint.words.Subject;

/** A rule of the lint. Its file holds what it looks for, why, and an example. */
public interface Rule {
  /** What it is called and why it is there. */
  About about();

  /** What it finds in one question; nothing where it fits no such question. */
  default List<Finding> inQuestion(Subject subject) {
    return List.of();
  }

  /** What it finds in the bank as a whole, given all its questions. */
  default List<Finding> inBank(Whole whole) {
    return List.of();
  }
}
