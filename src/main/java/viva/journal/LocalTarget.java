package viva.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * A file of this computer, open for appending. The channel that looks at the last byte stays open
 * as long as the other: closing any handle on a file gives back every lock a process holds on it.
 *
 * @param file its name
 * @param appending where bytes go
 * @param reading where the last byte is looked at
 * @param key what told the file from others when it was opened
 */
record LocalTarget(Path file, FileChannel appending, FileChannel reading, Object key)
    implements Disk.Target {
  /**
   * Far behind every file's end: on Windows a lock also keeps others from reading what it covers.
   */
  private static final long LOCKED_BYTE = 1L << 40;

  @Override
  public boolean lock() throws IOException {
    try {
      return appending.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public long size() throws IOException {
    return reading.size();
  }

  @Override
  public boolean atLineStart() throws IOException {
    long size = reading.size();
    ByteBuffer last = ByteBuffer.allocate(1);
    return size == 0 || (reading.read(last, size - 1) == 1 && last.get(0) == '\n');
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return appending.write(bytes);
  }

  @Override
  public void force() throws IOException {
    appending.force(false);
  }

  @Override
  public boolean inPlace() throws IOException {
    return key.equals(LocalDisk.key(file));
  }

  @Override
  public void close() throws IOException {
    try (reading) {
      appending.close();
    }
  }
}
