package viva.journal;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A journal looked at more closely than reading it takes. Nothing is changed by looking.
 *
 * @param files the files that count, in the order in which they are read
 * @param passedOver files of the folder that do not count, because of their names
 * @param failure why the folder could not be read, if so
 */
public record Examination(
    List<ExaminedFile> files, List<Path> passedOver, Optional<Damage> failure) {
  public Examination {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Looks at the journal in this folder.
   *
   * @param now the time after which a record is from the future
   */
  public static Examination of(Path folder, OffsetDateTime now) {
    return of(folder, now, new LocalDisk());
  }

  static Examination of(Path folder, OffsetDateTime now, Disk disk) {
    return new Examiner(folder, now, disk).look();
  }

  /** Writes a repaired copy beside each file that has damaged lines; the files stay as they are. */
  public static List<Repaired> repair(Path folder) {
    return repair(folder, new LocalDisk());
  }

  static List<Repaired> repair(Path folder, Disk disk) {
    return new Repairer(folder, disk).repair();
  }
}
