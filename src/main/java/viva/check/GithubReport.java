package viva.check;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import viva.text.Clean;
import viva.text.Diagnostic;
import viva.text.Severity;

/**
 * Workflow commands of GitHub Actions, which puts each beside its line in a pull request. Escaped
 * as its toolkit does: percent and line breaks everywhere, colon and comma in properties too.
 */
public final class GithubReport implements Report {
  private static final Pattern FOLDER_HERE = Pattern.compile("^(\\./+)+(?=.)");

  private final Appendable out;

  public GithubReport(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Checked checked) throws IOException {
    for (Diagnostic diagnostic : checked.diagnostics()) {
      out.append(command(diagnostic)).append('\n');
    }
  }

  @Override
  public void end() {
    // A command is a line, and nothing follows the last.
  }

  private static String command(Diagnostic d) {
    String hint = d.hint().isEmpty() ? "" : "\nhint: " + Clean.line(d.hint());
    return String.format(
        Locale.ROOT,
        "::%s file=%s,line=%d,col=%d,title=%s::%s",
        level(d.severity()),
        property(FOLDER_HERE.matcher(d.file().replace('\\', '/')).replaceFirst("")),
        d.place().line(),
        d.place().column(),
        property(d.code()),
        data(Clean.line(d.message()) + hint));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "notice";
    };
  }

  private static String property(String text) {
    return data(Clean.line(text)).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
