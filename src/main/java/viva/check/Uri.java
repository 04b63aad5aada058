package viva.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** A file's name as a URI: relative to the folder in which viva was called where it lies within. */
final class Uri {
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private Uri() {}

  /**
   * The URI of a file.
   *
   * @param here the folder in which viva was called
   * @param named the file as the person named it
   */
  static String of(Path here, String named) {
    Path folder = here.toAbsolutePath().normalize();
    Path file = folder.resolve(named).normalize();
    String words = (file.startsWith(folder) ? folder.relativize(file) : file).toString();
    String path =
        file.getFileSystem().getSeparator().equals("\\") ? words.replace('\\', '/') : words;
    if (file.startsWith(folder)) {
      return encoded(path);
    }
    return "file://" + (path.startsWith("/") ? "" : "/") + encoded(path);
  }

  /** Every other byte as percent and two digits (RFC 3986); a colon too, which may end a scheme. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
