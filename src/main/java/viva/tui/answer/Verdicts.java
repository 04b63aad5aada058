package viva.tui.answer;

import viva.question.Kind;
import viva.question.Verdict;
import viva.tui.page.Style;

/** How a verdict looks: a symbol, a word and a style, so that none of them bears it alone. */
public final class Verdicts {
  private Verdicts() {}

  /** Its symbol. */
  public static String symbol(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> "✓";
      case NEARLY, PARTLY -> "~";
      case WRONG -> "✗";
      case UNANSWERED -> "–";
    };
  }

  /** Its style. */
  public static Style style(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> Style.RIGHT;
      case NEARLY, PARTLY -> Style.NEARLY;
      case WRONG, UNANSWERED -> Style.WRONG;
    };
  }

  /** What a mark was changed to. */
  public static String counted(boolean right, Kind kind) {
    if (kind == Kind.FLASHCARD) {
      return right ? "known" : "not known yet";
    }
    return right ? "right" : "wrong";
  }

  /** The word that begins the feedback; a card was not right or wrong but known or not. */
  public static String word(Verdict verdict, Kind kind) {
    if (kind == Kind.FLASHCARD && verdict != Verdict.UNANSWERED) {
      return verdict == Verdict.RIGHT ? "Known." : "Not known yet.";
    }
    return switch (verdict) {
      case RIGHT -> "Right.";
      case NEARLY -> "Right, but for the spelling.";
      case PARTLY -> "Partly right.";
      case WRONG -> "Wrong.";
      case UNANSWERED -> "Not answered.";
    };
  }
}
