package viva.check;

import java.io.IOException;
import viva.text.Diagnostics;

/** For a person: place, sentence, the line with a caret, the hint. */
public final class TextReport implements Report {
  private final Appendable out;

  public TextReport(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Checked checked) throws IOException {
    out.append(Diagnostics.print(checked.diagnostics()));
  }

  @Override
  public void end() {
    // The last line has been written.
  }
}
