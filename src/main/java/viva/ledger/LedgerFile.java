package viva.ledger;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import viva.cache.CacheFolder;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.journal.JournalFiles;
import viva.journal.JournalFiles.Look;

/**
 * A ledger in a file of the cache folder, to be mapped into memory at the next start. It tells of
 * which journal files it was made, how long they were and what their checksums are; where these do
 * not hold any more, or it is damaged or of another version, it is as if there was none.
 */
public final class LedgerFile {
  /** "vivalog", and the version of this form. */
  private static final long MAGIC = 0x766976616c6f6706L;

  /** Magic, the length and checksum of the head, and the checksum of the tables. */
  private static final int FIXED = 8 + 4 + 4 + 8;

  /** Up to so many bytes it is quicker to read them all than to load what maps them. */
  private static final int MAPPED = 1 << 23;

  private final CacheFolder folder;
  private final Path file;
  private final String key;

  /**
   * The ledger of a journal.
   *
   * @param cache the cache folder
   * @param journal the journal's folder
   * @param key whatever else decides what is kept with it
   */
  public LedgerFile(Path cache, Path journal, String key) {
    folder = new CacheFolder(cache);
    this.key = journal.toAbsolutePath().normalize() + "\n" + key;
    file = folder.file(this.key, ".ledger");
  }

  /**
   * What was kept.
   *
   * @param ledger the ledger as it was
   * @param more what was kept with it
   */
  public record Kept(JournalLedger ledger, Unpacker more) {}

  /** What was kept of this journal, if that still holds. */
  public Optional<Kept> load(JournalFiles files) {
    try (FileChannel in =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = in.size();
      if (size < FIXED || size > Integer.MAX_VALUE) {
        return Optional.empty();
      }
      ByteBuffer all = size > MAPPED ? map(in, size) : read(in, size);
      return load(all.order(ByteOrder.LITTLE_ENDIAN), files);
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // There is none, or it is damaged: the journal is read.
    }
  }

  /** A private map: what changes in memory never reaches the file. */
  private static ByteBuffer map(FileChannel in, long size) throws IOException {
    return in.map(FileChannel.MapMode.PRIVATE, 0, size);
  }

  private static ByteBuffer read(FileChannel in, long size) throws IOException {
    ByteBuffer all = ByteBuffer.allocate((int) size);
    while (all.hasRemaining()) {
      if (in.read(all) < 0) {
        throw new EOFException("it became shorter");
      }
    }
    return all.flip();
  }

  private Optional<Kept> load(ByteBuffer all, JournalFiles files) {
    if (all.getLong(0) != MAGIC) {
      return Optional.empty();
    }
    byte[] head = new byte[all.getInt(8)];
    all.duplicate().position(FIXED).get(head);
    int begin = aligned(FIXED + head.length);
    boolean whole =
        (int) sum(all.duplicate().position(FIXED).limit(begin)) == all.getInt(12)
            && sum(all.duplicate().position(begin)) == all.getLong(16);
    if (!whole) {
      return Optional.empty();
    }
    Unpacker in = new Unpacker(head, 0);
    if (!in.text().equals(key)) {
      return Optional.empty();
    }
    Form form = Form.read(in);
    for (Source source : form.sources()) {
      Optional<Look> look = files.look(source.path);
      if (!source.isAsBefore(look) && !source.stands(files)) {
        return Optional.empty();
      }
    }
    Ledger ledger = ledger(new Tables(all, begin, in));
    ledger.readNumbers(in);
    JournalLedger kept =
        new JournalLedger(files, ledger, form.sources(), form.conflicts(), form.strays());
    return Optional.of(new Kept(kept, in));
  }

  private static Ledger ledger(Tables tables) {
    Table texts = new Table(2, tables.longs());
    Names names = new Names(texts, tables.longs(), tables.bytes());
    return new Ledger(
        names,
        new Table(Records.WIDTH, tables.longs()),
        new Table(Sittings.WIDTH, tables.longs()),
        new Table(1, tables.longs()),
        new Table(Questions.WIDTH, tables.longs()),
        tables.longs(),
        tables.longs(),
        tables.longs());
  }

  /** The pieces of the file, one after another. */
  private static final class Tables {
    private final ByteBuffer all;
    private final Unpacker sizes;
    private int at;

    Tables(ByteBuffer all, int begin, Unpacker sizes) {
      this.all = all;
      this.sizes = sizes;
      this.at = begin;
    }

    ByteBuffer bytes() {
      int size = sizes.size();
      ByteBuffer piece = all.slice(at, size).order(ByteOrder.LITTLE_ENDIAN);
      at = aligned(at + size);
      return piece;
    }

    LongBuffer longs() {
      return bytes().asLongBuffer();
    }
  }

  /**
   * Keeps a ledger; tells whether that went well.
   *
   * @param more what is to be kept with it
   */
  public boolean save(JournalLedger ledger, Packer more) {
    if (!ledger.canBeKept()) {
      return false;
    }
    List<Piece> pieces = pieces(ledger.ledger());
    Packer head = new Packer().text(key);
    Form.of(ledger).write(head);
    pieces.forEach(piece -> head.count(piece.bytes()));
    ledger.ledger().writeNumbers(head);
    byte[] start = head.bytes(more).toBytes();
    return folder.write(file, out -> write(out, start, pieces));
  }

  private static void write(FileChannel out, byte[] head, List<Piece> pieces) throws IOException {
    int begin = aligned(FIXED + head.length);
    out.position(begin);
    Writer writer = new Writer(out);
    for (Piece piece : pieces) {
      piece.writing().to(writer);
      writer.align();
    }
    writer.flush();
    ByteBuffer first = ByteBuffer.allocate(begin).order(ByteOrder.LITTLE_ENDIAN);
    first.put(FIXED, head);
    int sum = (int) sum(first.duplicate().position(FIXED));
    first.putLong(MAGIC).putInt(head.length).putInt(sum).putLong(writer.sum()).position(0);
    for (long at = 0; first.hasRemaining(); ) {
      at += out.write(first, at);
    }
    out.force(true); // Only what is whole may get the name, also when the power goes.
  }

  private record Piece(long bytes, Writing writing) {}

  private interface Writing {
    void to(Writer writer) throws IOException;
  }

  private static List<Piece> pieces(Ledger ledger) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(table(ledger.names.table()));
    pieces.add(slots(ledger.names.slots()));
    ByteBuffer[] texts = ledger.names.bytes();
    pieces.add(
        new Piece(
            (long) texts[0].remaining() + texts[1].remaining(),
            writer -> {
              writer.put(texts[0]);
              writer.put(texts[1]);
            }));
    pieces.add(table(ledger.records));
    pieces.add(table(ledger.sittings));
    pieces.add(table(ledger.papers));
    pieces.add(table(ledger.questions));
    pieces.add(slots(ledger.recordIndex.slots(ledger.records.size())));
    pieces.add(slots(ledger.sittingIndex.slots(ledger.sittings.size())));
    pieces.add(slots(ledger.questionIndex.slots(ledger.questions.size())));
    return pieces;
  }

  private static Piece table(Table table) {
    return new Piece(
        8L * table.width() * table.size(), writer -> table.forEachPiece(writer::putLongs));
  }

  private static Piece slots(long[] slots) {
    return new Piece(8L * slots.length, writer -> writer.putLongs(LongBuffer.wrap(slots)));
  }

  private static int aligned(int at) {
    return (at + 7) & ~7;
  }

  private static long sum(ByteBuffer bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /** Writes through a buffer and adds everything up. */
  private static final class Writer {
    private final ByteBuffer buffer =
        ByteBuffer.allocateDirect(1 << 18).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32 sum = new CRC32();
    private final FileChannel out;
    private long written;

    Writer(FileChannel out) {
      this.out = out;
    }

    void putLongs(LongBuffer values) throws IOException {
      while (values.hasRemaining()) {
        room();
        LongBuffer into = buffer.asLongBuffer();
        int count = Math.min(into.remaining(), values.remaining());
        into.put(values.slice().limit(count));
        values.position(values.position() + count);
        buffer.position(buffer.position() + 8 * count);
      }
    }

    void put(ByteBuffer bytes) throws IOException {
      while (bytes.hasRemaining()) {
        room();
        int count = Math.min(buffer.remaining(), bytes.remaining());
        buffer.put(bytes.slice().limit(count));
        bytes.position(bytes.position() + count);
      }
    }

    private void room() throws IOException {
      if (buffer.remaining() < 8) {
        flush();
      }
    }

    void align() throws IOException {
      while (((written + buffer.position()) & 7) != 0) {
        room();
        buffer.put((byte) 0);
      }
    }

    void flush() throws IOException {
      buffer.flip();
      sum.update(buffer.duplicate());
      written += buffer.remaining();
      CacheFolder.writeAll(out, buffer);
      buffer.clear();
    }

    long sum() {
      return sum.getValue();
    }
  }
}
