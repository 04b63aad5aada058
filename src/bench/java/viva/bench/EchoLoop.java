package viva.bench;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The least that a program can do with a key: write it back. The measure for {@link FrameTimes}.
 */
final class EchoLoop {
  private EchoLoop() {}

  public static void main(String[] args) throws IOException {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    out.write("ready".getBytes(StandardCharsets.US_ASCII));
    byte[] bytes = new byte[4096];
    for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
      out.write(bytes, 0, n);
    }
  }
}
