package viva.lint.rule;

import java.util.List;
import viva.bank.Finding;
import viva.bank.Part;
import viva.text.Severity;

/** Questions that cite none of the bank's sources. */
public final class CiteMissing implements Rule {
  private static final String HINT = "name with cite the place that supports the answer";

  private static final About ABOUT =
      new About(
          "cite/missing",
          Severity.HINT,
          "Where a bank has sources, a question without a place in them cannot be looked up.",
          """
          sources:
            darwin:
              title: On the Origin of Species
              sections:
                finches: The finches
          questions:
            - question: What do the birds differ in?
              answer: beaks
          """,
          """
          sources:
            darwin:
              title: On the Origin of Species
              sections:
                finches: The finches
          questions:
            - question: What do the birds differ in?
              answer: beaks
              cite: finches/2
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    int all = whole.subjects().size();
    if (whole.bank().sources().isEmpty()) {
      return List.of();
    }
    return Lacking.in(
        whole,
        ABOUT.id(),
        subject -> subject.item().citations().isEmpty(),
        subject -> ABOUT.in(subject.item(), Part.WHOLE, "this cites no source", HINT),
        count ->
            ABOUT.inBank(
                Part.of("sources"),
                "%d of %d questions cite no source".formatted(count, all),
                HINT));
  }
}
