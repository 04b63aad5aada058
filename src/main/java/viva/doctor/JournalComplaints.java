package viva.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import viva.journal.DamagedLine;
import viva.journal.DeviceName;
import viva.journal.Examination;
import viva.journal.ExaminedFile;
import viva.text.Figures;

/** What is wrong with a journal, and what to do about it. */
final class JournalComplaints {
  /** As far apart as the clocks of two devices may be. */
  static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

  private static final String REPAIR =
      "viva doctor --repair writes a copy without it; or leave it, it does no harm to the rest";

  private final String device;
  private final List<Complaint> complaints = new ArrayList<>();

  private JournalComplaints(String device) {
    this.device = device;
  }

  static List<Complaint> of(Examination journal, Path device) {
    JournalComplaints found = new JournalComplaints(name(device));
    journal
        .failure()
        .ifPresent(
            damage -> found.grave("journal/unreadable", damage.file(), damage.why(), "see to it"));
    journal.files().forEach(found::look);
    journal.passedOver().forEach(found::passedOver);
    return found.complaints;
  }

  private static String name(Path device) {
    try {
      return Files.readString(device).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private void grave(String code, Path file, String what, String advice) {
    complaints.add(Complaint.grave(code, file, what, advice));
  }

  private void harmless(String code, Path file, String what, String advice) {
    complaints.add(Complaint.harmless(code, file, what, advice));
  }

  private void look(ExaminedFile file) {
    Path path = file.path();
    if (!file.failure().isEmpty()) {
      grave("journal/unreadable", path, file.failure(), "allow yourself to read it");
    }
    file.damaged().forEach(this::damaged);
    if (!file.ended() && file.damaged().isEmpty()) {
      harmless("journal/no-end", path, "its last line has no end", "nothing; it counts");
    }
    if (file.copies() > 0) {
      String what = Figures.count(file.copies(), "line") + " repeated word for word";
      harmless("journal/copies", path, what, "nothing; each counts once");
    }
    if (file.newer() > 0) {
      String what = Figures.count(file.newer(), "record") + " from a newer version of viva";
      harmless("journal/newer", path, what, "update viva; until then they are kept, not counted");
    }
    if (file.ahead() > 0) {
      String what = Figures.count(file.ahead(), "record") + " from the future";
      String advice = "see whether the clock is right here and on your other devices; all count";
      harmless("journal/future", path, what, advice);
    }
    if (file.strays() > 0) {
      String what = Figures.count(file.strays(), "record") + " without the sitting or the answer";
      String advice =
          "look for an older copy of the journal, in a backup or another device, and put it into"
              + " the folder";
      grave("journal/strays", path, what + " before it, kept but not counted", advice);
    }
    stranger(file);
  }

  private void damaged(DamagedLine line) {
    complaints.add(
        new Complaint(
            "journal/damaged",
            true,
            line.damage().file(),
            line.damage().line(),
            line.damage().why(),
            line.excerpt(),
            REPAIR));
  }

  /** A file that no device writes under this name is a copy made by a sync, or by hand. */
  private void stranger(ExaminedFile file) {
    String name = file.path().getFileName().toString().replaceFirst("\\.jsonl$", "");
    if (!DeviceName.isValid(name)) {
      int alone = file.records() - file.elsewhere();
      String advice =
          alone == 0 && file.damaged().isEmpty() && file.failure().isEmpty()
              ? "all of its records stand in the files of devices too: delete it if you like"
              : Figures.count(alone, "record")
                  + " in it that no file of a device holds: leave it there";
      harmless("journal/copy", file.path(), "a copy, as a synced folder makes it", advice);
    } else if (!name.equals(device)) {
      String what = "written by another device, or merged";
      harmless("journal/other-device", file.path(), what, "nothing; it counts");
    }
  }

  private void passedOver(Path file) {
    String name = file.getFileName().toString();
    if (name.contains(".jsonl.repaired")) {
      harmless("journal/repaired", file, "a repaired copy, not counted", INTO_PLACE);
    } else {
      String advice =
          "if it holds records, viva journal merge takes them in; else nothing, it is not read";
      harmless("journal/passed-over", file, "does not end in .jsonl", advice);
    }
  }

  private static final String INTO_PLACE =
      "with no viva running, move the original out of the folder and give the copy its name; or"
          + " delete the copy";
}
