package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes copies of damaged files that hold every record of them once, its line as it stands there.
 * Their names end otherwise than a journal's, so that no reader takes them for one.
 */
final class Repairer {
  /** What is put behind the name of the original. */
  private static final String ENDING = ".repaired";

  private final Path folder;
  private final Disk disk;
  private final Seen seen = new Seen();

  Repairer(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  List<Repaired> repair() {
    List<Repaired> repaired = new ArrayList<>();
    try {
      for (Path path : JournalFolder.paths(folder, disk)) {
        repair(JournalFile.verbatim(path, disk)).ifPresent(repaired::add);
      }
    } catch (IOException e) {
      String why = JournalFolder.unreadable(folder, e).why();
      repaired.add(new Repaired(folder, Optional.empty(), 0, why));
    }
    return repaired;
  }

  private Optional<Repaired> repair(JournalFile file) {
    Set<String> keys = new HashSet<>();
    List<String> lines = new ArrayList<>();
    boolean sound = file.broken().isEmpty();
    for (Verbatim line : file.lines()) {
      boolean other = seen.see(line) == Seen.As.OTHER;
      sound &= !other;
      if (!other && keys.add(line.key())) {
        lines.add(line.text());
      }
    }
    Path path = file.path();
    if (file.failure().isPresent()) {
      String why = file.failure().get().why();
      return Optional.of(new Repaired(path, Optional.empty(), 0, why));
    }
    return sound ? Optional.empty() : Optional.of(write(path, lines));
  }

  private Repaired write(Path original, List<String> lines) {
    if (lines.isEmpty()) {
      return new Repaired(original, Optional.empty(), 0, Repaired.NO_RECORD);
    }
    try {
      Path copy = original.resolveSibling(original.getFileName() + ENDING);
      for (int number = 2; Files.exists(copy, LinkOption.NOFOLLOW_LINKS); number++) {
        if (holds(copy, lines)) {
          return new Repaired(original, Optional.of(copy), lines.size(), "");
        }
        copy = original.resolveSibling(original.getFileName() + ENDING + "-" + number);
      }
      LineWriter.write(copy, lines, disk);
      return new Repaired(original, Optional.of(copy), lines.size(), "");
    } catch (IOException e) {
      String why = "the repaired copy could not be written: " + Trouble.reason(e);
      return new Repaired(original, Optional.empty(), 0, why);
    }
  }

  /** Whether it was written so before. */
  private boolean holds(Path copy, List<String> lines) {
    byte[] wanted = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try (InputStream in = disk.read(copy)) {
      return Arrays.equals(in.readNBytes(wanted.length + 1), wanted);
    } catch (IOException e) {
      return false;
    }
  }
}
