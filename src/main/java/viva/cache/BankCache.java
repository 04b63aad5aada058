package viva.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import viva.bank.Bank;

/**
 * Compiled banks, a file each: what reading the author's file gave, so that it need not be read
 * again as long as it stays the same.
 */
public final class BankCache {
  /** "viva", and the version of this form and of what lies in it; another one is ignored. */
  private static final long MAGIC = 0x76697661_0000_0001L;

  /** Magic, the two numbers of the stamp, and length and checksum of each part. */
  private static final int HEADER = 8 + 8 + 8 + 4 + 4 + 4 + 4;

  private static final int LARGEST = 1 << 28;

  private final CacheFolder folder;

  /** The compiled banks in this folder, which need not be there. */
  public BankCache(Path folder) {
    this.folder = new CacheFolder(folder);
  }

  /**
   * A compiled bank.
   *
   * @param bank the bank
   * @param faulty how many questions of the file cannot be asked
   * @param stamp how the file looked when it was read
   * @param settled whether the file was at rest then: one that was written a moment before may have
   *     been written to again since without another size or time
   */
  public record Compiled(Bank bank, int faulty, Stamp stamp, boolean settled) {
    /** What was read just now from a file that looked so before. */
    public static Compiled of(Bank bank, int faulty, Stamp stamp) {
      return new Compiled(bank, faulty, stamp, false);
    }

    /** The same from a file that looks otherwise and holds the same. */
    public Compiled at(Stamp now) {
      return of(bank, faulty, now);
    }
  }

  /**
   * So many milliseconds after it was modified a file is at rest: some systems count in seconds.
   */
  private static final long REST = 2000;

  /** The beginning of a file. */
  private record Header(Stamp stamp, int head, int headSum, int bodies, int bodiesSum) {}

  /**
   * The bank that was read from this file, if a sound compiled form of it is there. It is for the
   * caller to see whether the file still looks so.
   *
   * @param source the author's file, by a name that means it for ever
   * @param again reads the author's file, should the compiled form have gone by the time a question
   *     is looked at
   */
  public Optional<Compiled> get(String source, Supplier<Bank> again) {
    Path file = folder.file(source, ".bank");
    try (InputStream in = Files.newInputStream(file)) {
      Header header = header(in.readNBytes(HEADER));
      byte[] head = in.readNBytes(header.head());
      if (sum(head) != header.headSum()) {
        return Optional.empty();
      }
      Unpacker unpacker = new Unpacker(head, 0);
      if (!unpacker.text().equals(source)) {
        return Optional.empty();
      }
      int faulty = unpacker.size();
      Bank bank = BankForm.read(unpacker, new Bodies(file, header, again));
      long written = Files.getLastModifiedTime(file).toMillis();
      boolean settled = written - header.stamp().modified() > REST;
      return Optional.of(new Compiled(bank, faulty, header.stamp(), settled));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // There is none, or it is damaged: the author's file is read.
    }
  }

  private static Header header(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER || in.getLong() != MAGIC) {
      throw new IOException("no compiled bank of this version");
    }
    Stamp stamp = new Stamp(in.getLong(), in.getLong());
    Header header = new Header(stamp, in.getInt(), in.getInt(), in.getInt(), in.getInt());
    if (header.head() < 0 || header.head() > LARGEST || header.bodies() < 0) {
      throw new IOException("no compiled bank");
    }
    return header;
  }

  /** Keeps a bank; if that fails, it is read from its author's file next time. */
  public void put(String source, Compiled compiled) {
    BankForm form = BankForm.of(compiled.bank());
    byte[] name = new Packer().text(source).count(compiled.faulty()).toBytes();
    byte[] head =
        ByteBuffer.allocate(name.length + form.head().length).put(name).put(form.head()).array();
    byte[] bodies = form.bodies();
    ByteBuffer out = ByteBuffer.allocate(HEADER + head.length + bodies.length);
    out.putLong(MAGIC).putLong(compiled.stamp().size()).putLong(compiled.stamp().modified());
    out.putInt(head.length).putInt(sum(head)).putInt(bodies.length).putInt(sum(bodies));
    out.put(head).put(bodies);
    folder.write(folder.file(source, ".bank"), out.array());
  }

  private static int sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  /** The bodies, read when they are asked for first. */
  private static final class Bodies implements Supplier<byte[]> {
    private final Path file;
    private final Header header;
    private final Supplier<Bank> again;
    private byte[] bytes;

    Bodies(Path file, Header header, Supplier<Bank> again) {
      this.file = file;
      this.header = header;
      this.again = again;
    }

    @Override
    public byte[] get() {
      if (bytes == null) {
        bytes = read().orElseGet(() -> BankForm.of(again.get()).bodies());
      }
      return bytes;
    }

    /** Nothing if the file is another one by now, or damaged. */
    private Optional<byte[]> read() {
      try (InputStream in = Files.newInputStream(file)) {
        if (!header(in.readNBytes(HEADER)).equals(header)) {
          return Optional.empty();
        }
        in.skipNBytes(header.head());
        byte[] read = in.readNBytes(header.bodies());
        return sum(read) == header.bodiesSum() ? Optional.of(read) : Optional.empty();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }
}
