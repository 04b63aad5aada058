package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The records of one file in their order, and what else stands there. */
final class JournalFile {
  /** More would only bury the first ones. */
  private static final int MOST_DAMAGES = 100;

  /** What stands in a text for bytes that are none. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Path path;
  private final boolean verbatim;
  private final Optional<LineSink> sink;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Verbatim> lines = new ArrayList<>();
  private final List<Damage> damages = new ArrayList<>();
  private Optional<Damage> failure = Optional.empty();
  private int moreDamages;
  private int newer;
  private int firstNewer;
  private int lastBroken;
  private boolean torn;

  private JournalFile(Path path, boolean verbatim) {
    this.path = path;
    this.verbatim = verbatim;
    this.sink = Optional.empty();
  }

  private JournalFile(Path path, ReadTo from, LineSink sink) {
    this.path = path;
    this.verbatim = false;
    this.sink = Optional.of(sink);
    damages.addAll(from.broken());
    moreDamages = from.moreBroken();
    newer = from.newer();
    firstNewer = from.firstNewer();
  }

  /** A record and where it stands. */
  record Placed(int line, Entry entry) {}

  /** Reads the whole file, or up to where the disk fails. */
  static JournalFile read(Path path, Disk disk) {
    return read(path, disk, false);
  }

  /** The same with the text of every record's line, to be handed on. */
  static JournalFile verbatim(Path path, Disk disk) {
    return read(path, disk, true);
  }

  private static JournalFile read(Path path, Disk disk, boolean verbatim) {
    JournalFile file = once(path, disk, verbatim);
    if (!file.torn) {
      return file;
    }
    // Perhaps another viva is just writing that line.
    disk.pause();
    return once(path, disk, verbatim);
  }

  /** Reads it once, so that it may be a pipe. */
  static JournalFile foreign(Path path, Disk disk) {
    return once(path, disk, true);
  }

  private static JournalFile once(Path path, Disk disk, boolean verbatim) {
    JournalFile file = new JournalFile(path, verbatim);
    try (InputStream in = disk.read(path)) {
      int unfinished = new LineReader(in).forEach(file::line);
      file.torn = unfinished > 0 && unfinished == file.lastBroken;
    } catch (IOException e) {
      file.failure = Optional.of(JournalFolder.unreadable(path, e));
    }
    return file;
  }

  /**
   * Reads on from where it had come to, and hands every record over as it goes. What is read is not
   * kept here.
   */
  static ReadTo goOn(Path path, Disk disk, ReadTo from, LineSink sink) {
    ReadTo came = onceOn(path, disk, from, sink);
    if (!came.torn()) {
      return came;
    }
    disk.pause();
    return onceOn(path, disk, came.beforeTorn(), sink);
  }

  private static ReadTo onceOn(Path path, Disk disk, ReadTo from, LineSink sink) {
    JournalFile file = new JournalFile(path, from, sink);
    long offset = from.offset();
    int number = from.line();
    CRC32 sum = new CRC32();
    try (InputStream in = disk.read(path)) {
      in.skipNBytes(offset);
      LineReader lines =
          new LineReader(new CheckedInputStream(in, sum), number, offset, sink::sight);
      int unfinished = lines.forEach(file::line);
      file.torn = unfinished > 0 && unfinished == file.lastBroken;
      offset = file.torn ? lines.offset() : lines.readTo();
      number = lines.number();
    } catch (IOException e) {
      file.failure = Optional.of(JournalFolder.unreadable(path, e));
    }
    return new ReadTo(
        offset,
        number,
        file.damages,
        file.moreDamages,
        file.newer,
        file.firstNewer,
        file.torn,
        file.failure,
        path,
        (int) sum.getValue());
  }

  Path path() {
    return path;
  }

  List<Placed> placed() {
    return placed;
  }

  /** The lines of all records, of newer ones too, if they were asked for. */
  List<Verbatim> lines() {
    return lines;
  }

  /** Why it could not be read to its end, if so. */
  Optional<Damage> failure() {
    return failure;
  }

  /** Which of its lines are no records. */
  List<Damage> broken() {
    return broken(path, damages, moreDamages);
  }

  static List<Damage> broken(Path path, List<Damage> damages, int more) {
    List<Damage> all = new ArrayList<>(damages);
    all.sort((one, other) -> Integer.compare(one.line(), other.line()));
    if (more > 0) {
      all.add(new Damage(path, 0, "and " + more + " more damaged lines"));
    }
    return all;
  }

  /** What is wrong with the file, and how much of it is newer than this viva. */
  List<Damage> damages() {
    List<Damage> all = broken();
    failure.ifPresent(all::add);
    newer(path, newer, firstNewer).ifPresent(all::add);
    return all;
  }

  static Optional<Damage> newer(Path path, int newer, int first) {
    String records = newer == 1 ? "1 record is" : newer + " records are";
    String why = records + " from a newer version of viva, kept but not counted here";
    return newer == 0 ? Optional.empty() : Optional.of(new Damage(path, first, why));
  }

  private void line(
      int number, long offset, byte[] bytes, int from, int length, LineSink.Sight sight) {
    if (length > LineReader.LONGEST) {
      broken(number, "the line is too long for a record");
      return;
    }
    if (sink.isEmpty()) {
      parse(number, bytes, from, length);
    } else if (!sink.get().line(number, offset, bytes, from, length, sight)) {
      int before = placed.size();
      parse(number, bytes, from, length);
      if (placed.size() > before) {
        Entry entry = placed.remove(before).entry();
        sink.get().record(entry, number, offset, bytes, from, length, sight);
      }
    }
  }

  private void parse(int number, byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(ByteBuffer.wrap(bytes, from, length))) {
      broken(number, "the line is not UTF-8 text");
    } else {
      line(number, text);
    }
  }

  /** Asked only where something was replaced: checking every line would be slow. */
  private static boolean isUtf8(ByteBuffer bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private void line(int number, String text) {
    // An editor may have put a byte order mark before the first line.
    String line = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (line.isBlank()) {
      return;
    }
    if (line.indexOf('\0') >= 0) {
      broken(number, "the line holds zero bytes, as a power cut leaves them");
      return;
    }
    Line read = EntryReader.read(line);
    if (verbatim && !(read instanceof Line.Broken)) {
      lines.add(Verbatim.of(number, line, read));
    }
    if (read instanceof Line.Known known) {
      placed.add(new Placed(number, known.entry()));
    } else if (read instanceof Line.Broken broken) {
      broken(number, broken.why());
    } else {
      firstNewer = newer++ == 0 ? number : firstNewer;
    }
  }

  /** Says what is wrong with a line. */
  void broken(int number, String why) {
    lastBroken = number;
    if (damages.size() < MOST_DAMAGES) {
      damages.add(new Damage(path, number, why));
    } else {
      moreDamages++;
    }
  }
}
