package viva.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** Folders and files that may not be written, read or entered for a while. */
final class Permissions {
  /** Somebody who is not allowed everything, as the administrator is. */
  private static final String[] NOBODY = {
    "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"
  };

  private Permissions() {}

  static boolean canBeRun() {
    return !isAdministrator() || Tool.works("setpriv", "--reuid=65534", "--clear-groups", "true");
  }

  private static boolean isAdministrator() {
    return "root".equals(System.getProperty("user.name"));
  }

  private record Case(String name, boolean file, String permissions, boolean canBeRead) {}

  private static final List<Case> CASES =
      List.of(
          new Case("folder read-only", false, "r-xr-xr-x", true),
          new Case("folder closed", false, "---------", false),
          new Case("folder may be listed, not entered", false, "r--r--r--", false),
          new Case("folder may be entered, not listed", false, "-wx-wx-wx", false),
          new Case("file read-only", true, "r--r--r--", true),
          new Case("file write-only", true, "-w--w--w-", false),
          new Case("file closed", true, "---------", false));

  static Row run(Path folder, int runs) {
    Row row = new Row("no permission: folder or file, 7 ways");
    for (int run = 0; run < runs; run++) {
      for (Case one : CASES) {
        for (boolean fresh : List.of(true, false)) {
          if (!(fresh && one.file)) {
            String name = "permission-" + run + "-" + CASES.indexOf(one) + fresh;
            Trial.run(folder.resolve(name), row, trial -> happens(trial, one, fresh));
          }
        }
      }
    }
    return row;
  }

  private static void happens(Trial trial, Case one, boolean fresh) throws IOException {
    Home home = trial.home();
    if (fresh) {
      Files.createDirectories(home.journal());
    } else {
      trial.sitsWell("before");
    }
    if (isAdministrator()) {
      Tool.run("chown", "-R", "65534:65534", home.folder().toString());
    }
    Path path = one.file ? home.file() : home.journal();
    var usual = Files.getPosixFilePermissions(path);
    set(path, PosixFilePermissions.fromString(one.permissions));
    trial.begins();
    // A file that is there can be appended to in a folder that only cannot be written or listed.
    boolean canBeKept =
        (one.permissions.startsWith("-wx") && !one.file)
            || (one.permissions.startsWith("r-x") && !fresh);
    try (Sitter sitter = trial.sits("hindered", isAdministrator() ? NOBODY : new String[0])) {
      sitter.answers(1, Home.QUESTIONS - 1);
      if (!sitter.said("being kept") && !canBeKept) {
        trial.row().untold(one.name + " was not noticed: " + sitter.lines());
      }
      set(path, usual);
      sitter.answers(Home.QUESTIONS, Home.QUESTIONS);
      int code = sitter.leaves();
      trial.ended(sitter);
      if (sitter.said("being kept")) {
        trial.told(sitter, "could not save your answers in " + home.file(), "permission denied; ");
      }
      if (!fresh && !one.canBeRead) {
        trial.told(sitter, home.journal().toString(), "could not be read: permission denied");
      }
      if (code != 0 || sitter.acknowledged().size() != Home.QUESTIONS) {
        trial.row().untold(one.name + ", exit code " + code + ": " + sitter.lines());
      }
    }
    trial.sitsWell("after");
  }

  private static void set(Path path, Set<PosixFilePermission> permissions) throws IOException {
    Files.setPosixFilePermissions(path, permissions);
  }
}
