package viva.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.doctor.Checkup;
import viva.doctor.Complaint;
import viva.doctor.PlaceState;
import viva.journal.ExaminedFile;
import viva.journal.Repaired;
import viva.text.Figures;

/** How it stands with a data home, in words and for programs. */
final class DoctorReport {
  private static final int NAMES = 16;

  private DoctorReport() {}

  static List<String> lines(Checkup checkup, List<Repaired> repaired) {
    List<String> lines = new ArrayList<>();
    checkup.places().forEach(place -> lines.add(line(place)));
    if (checkup.room() >= 0) {
      lines.add(padded("free") + (checkup.room() >> 20) + " MiB");
    }
    lines.add(
        padded("compiled") + Figures.count(checkup.compiled(), "bank") + ", made anew if gone");
    checkup.journal().forEach(file -> lines.add(line(file)));
    checkup.complaints().forEach(complaint -> add(lines, complaint));
    repaired.forEach(one -> add(lines, one));
    lines.add("");
    lines.add(verdict(checkup));
    return lines;
  }

  private static String padded(String name) {
    return name + " ".repeat(NAMES - name.length());
  }

  private static String line(PlaceState place) {
    String state =
        place.there()
            ? (place.readable() ? "" : ", not readable")
                + (place.writable() ? "" : ", not writable")
            : ", none yet";
    return padded(place.name()) + place.path() + state;
  }

  private static String line(ExaminedFile file) {
    return padded("")
        + file.path().getFileName()
        + ": "
        + Figures.count(file.lines(), "line")
        + ", "
        + Figures.count(file.records(), "record")
        + ", "
        + Figures.count(file.answers(), "answer")
        + (file.damaged().isEmpty() ? "" : ", damaged: " + damaged(file));
  }

  private static long damaged(ExaminedFile file) {
    return file.damaged().stream().filter(line -> line.damage().line() > 0).count();
  }

  private static void add(List<String> lines, Complaint complaint) {
    String place = complaint.file() + (complaint.line() > 0 ? ":" + complaint.line() : "");
    lines.add("");
    lines.add((complaint.grave() ? "wrong: " : "note: ") + place + ": " + complaint.what());
    if (!complaint.excerpt().isEmpty()) {
      lines.add("  it begins: " + complaint.excerpt());
    }
    lines.add("  what to do: " + complaint.advice());
  }

  private static void add(List<String> lines, Repaired one) {
    lines.add("");
    if (one.copy().isEmpty()) {
      lines.add("not repaired: " + one.original() + ": " + one.trouble());
      return;
    }
    Path copy = one.copy().get();
    lines.add("repaired: " + copy + " holds " + Figures.count(one.records(), "record") + ".");
    lines.add("  It is not read under this name, and the original stays as it is.");
    lines.add("  To put it in place, with no viva running:");
    lines.add("    mv '" + one.original() + "' '" + one.original() + ".damaged'");
    lines.add("    mv '" + copy + "' '" + one.original() + "'");
  }

  private static String verdict(Checkup checkup) {
    long wrong = checkup.complaints().stream().filter(Complaint::grave).count();
    return wrong == 0
        ? "Healthy: nothing is wrong with your data."
        : Figures.count(wrong, "thing") + " wrong. Every record that can be read counts.";
  }

  static Map<String, Object> row(Checkup checkup, List<Repaired> repaired) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("healthy", checkup.isHealthy());
    row.put("places", checkup.places().stream().map(DoctorReport::row).toList());
    row.put("free", checkup.room() < 0 ? null : checkup.room());
    row.put("compiled", checkup.compiled());
    row.put("journal", checkup.journal().stream().map(DoctorReport::row).toList());
    row.put("complaints", checkup.complaints().stream().map(DoctorReport::row).toList());
    row.put("repaired", repaired.stream().map(DoctorReport::row).toList());
    return row;
  }

  private static Map<String, Object> row(PlaceState place) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", place.name());
    row.put("path", place.path().toString());
    row.put("there", place.there());
    row.put("readable", place.readable());
    row.put("writable", place.writable());
    return row;
  }

  private static Map<String, Object> row(ExaminedFile file) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("path", file.path().toString());
    row.put("lines", file.lines());
    row.put("records", file.records());
    row.put("answers", file.answers());
    row.put("newer", file.newer());
    row.put("copies", file.copies());
    row.put("elsewhere", file.elsewhere());
    row.put("ahead", file.ahead());
    row.put("strays", file.strays());
    row.put("ended", file.ended());
    row.put("damaged", damaged(file));
    return row;
  }

  private static Map<String, Object> row(Complaint complaint) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", complaint.code());
    row.put("wrong", complaint.grave());
    row.put("file", complaint.file().toString());
    row.put("line", complaint.line());
    row.put("what", complaint.what());
    row.put("excerpt", complaint.excerpt());
    row.put("advice", complaint.advice());
    return row;
  }

  private static Map<String, Object> row(Repaired one) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("original", one.original().toString());
    row.put("copy", one.copy().map(Path::toString).orElse(null));
    row.put("records", one.records());
    row.put("trouble", one.trouble());
    return row;
  }
}
