package viva.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.function.LongSupplier;

/**
 * Random bits of the system. They are taken where {@link SecureRandom} takes them too, but without
 * the 150 classes of security providers; where there is no such file, from it.
 */
final class Chance implements LongSupplier {
  private static final File SOURCE = new File("/dev/urandom");

  @Override
  public long getAsLong() {
    try (InputStream in = new FileInputStream(SOURCE)) {
      return ByteBuffer.wrap(in.readNBytes(Long.BYTES)).getLong();
    } catch (IOException e) {
      return new SecureRandom().nextLong();
    }
  }
}
