package viva.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.journal.Damage;
import viva.journal.Merged;

/** What came into the journal from elsewhere, in words and for programs. */
final class MergeReport {
  private MergeReport() {}

  static List<String> lines(Merged merged) {
    List<String> lines = new ArrayList<>();
    lines.add(merged.records() == 0 ? nothing(merged.known()) : came(merged));
    if (merged.newer() > 0) {
      String are = count(merged.newer(), "record") + (merged.newer() == 1 ? " is" : " are");
      lines.add(are + " from a newer version of viva: kept, but not counted here.");
    }
    merged.files().forEach(file -> lines.add("Kept in " + file));
    return lines;
  }

  private static String nothing(int known) {
    return known == 0
        ? "No record came in."
        : "Nothing new came in: " + count(known, "record") + ", all known already.";
  }

  private static String came(Merged merged) {
    String what = count(merged.sittings(), "sitting") + ", " + count(merged.answers(), "answer");
    String known = merged.known() == 0 ? "." : "; " + merged.known() + " more known already.";
    return count(merged.records(), "new record") + " came in (" + what + ")" + known;
  }

  /** A number and what is counted. */
  static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  static Map<String, Object> row(Merged merged) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("records", merged.records());
    row.put("sittings", merged.sittings());
    row.put("answers", merged.answers());
    row.put("newer", merged.newer());
    row.put("known", merged.known());
    row.put("files", merged.files().stream().map(Path::toString).toList());
    row.put("refused", merged.refused().stream().map(MergeReport::row).toList());
    row.put("failures", merged.failures().stream().map(Damage::message).toList());
    return row;
  }

  private static Map<String, Object> row(Damage damage) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", damage.file().toString());
    row.put("line", damage.line());
    row.put("why", damage.why());
    return row;
  }
}
