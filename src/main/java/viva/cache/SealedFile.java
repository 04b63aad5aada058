package viva.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** A small file of a cache folder that is as it was written, or as good as not there. */
public final class SealedFile {
  private static final int HEADER = 16;

  private final CacheFolder folder;
  private final Path file;
  private final long magic;

  /**
   * A file.
   *
   * @param name what it is about, which may be anything
   * @param ending the end of its own name
   * @param magic tells what lies in it and in which form; a file with another one is not read
   */
  public SealedFile(CacheFolder folder, String name, String ending, long magic) {
    this.folder = folder;
    this.file = folder.file(name, ending);
    this.magic = magic;
  }

  /**
   * What was written.
   *
   * @throws IOException if there is no such file, or it is damaged
   */
  public Unpacker read() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Unpacker in = new Unpacker(bytes, 0);
    if (bytes.length < HEADER || in.number() != magic || in.number() != sum(bytes, HEADER)) {
      throw new IOException("it is not as it was written");
    }
    return in;
  }

  /** Writes it; where that fails there is none. */
  public void write(Packer body) {
    long sum = sum(body.toBytes(), 0);
    folder.write(file, new Packer().number(magic).number(sum).bytes(body).toBytes());
  }

  /** When it was written, in milliseconds since 1970. */
  long written() throws IOException {
    return Files.getLastModifiedTime(file).toMillis();
  }

  private static long sum(byte[] bytes, int from) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }
}
