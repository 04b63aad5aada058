package viva.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What of a bank a sitting draws from; each mode has scopes of its own. */
public enum Scope {
  /** What is due today, and as many new questions as belong to a day. */
  TODAY(Mode.STUDY, "due, then new"),
  /** New questions beyond those of the day. */
  NEW(Mode.STUDY, "new ones only"),
  /** What is not due yet; each answer counts as the early review that it is. */
  AHEAD(Mode.STUDY, "ahead of time"),
  /** Every question. */
  EVERYTHING(Mode.PRACTICE, "every question"),
  /** Every question that was missed, by whichever reason below. */
  MISSED(Mode.MISSED, "all of these"),
  /** Wrong answers of which the learner was sure. */
  SURE(Mode.MISSED, "sure but wrong"),
  /** What was missed in the last two weeks. */
  LATELY(Mode.MISSED, "missed lately"),
  /** What was missed of the weakest topics. */
  WEAK(Mode.MISSED, "weak topics"),
  /** What is missed again and again. */
  LEECHES(Mode.MISSED, "missed again and again"),
  /** A paper drawn by the bank's rules. */
  PAPER(Mode.EXAM, "a paper by the bank's rules");

  private final Mode mode;
  private final String label;

  Scope(Mode mode, String label) {
    this.mode = mode;
    this.label = label;
  }

  /** The scopes of a mode, the usual one first. */
  public static List<Scope> of(Mode mode) {
    List<Scope> scopes = new ArrayList<>(List.of(values()));
    scopes.removeIf(scope -> scope.mode != mode);
    return scopes;
  }

  /** The word on the command line and in the journal. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is called on screen. */
  public String label() {
    return label;
  }

  /** The scope with this word, if there is one. */
  public static Optional<Scope> named(String word) {
    return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
  }
}
