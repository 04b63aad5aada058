package viva.yaml.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;

/**
 * A file's bytes as text, or why they are none.
 *
 * @param faults the text with the hazards found in it so far
 * @param fault why there is no text
 */
public record Utf8(Faults faults, Optional<Diagnostic> fault) {
  public static final String BEGIN = "a bank begins with viva: 1, id:, title: and questions:";
  private static final char BOM = '\uFEFF';
  private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");
  private static final char REPLACED = '\uFFFD';

  public static Utf8 decode(String file, byte[] bytes) {
    if (isUtf16(bytes)) {
      return failed(
          new SourceText(file, ""),
          Code.FILE_NOT_UTF_8,
          "the file is saved as UTF-16, and a bank is UTF-8",
          "choose UTF-8 when you save it");
    }
    String all = new String(bytes, StandardCharsets.UTF_8);
    // What is malformed has become this character, which a file may hold of its own.
    int sound = all.indexOf(REPLACED) < 0 ? bytes.length : soundBytes(bytes);
    String read = sound < bytes.length ? new String(bytes, 0, sound, StandardCharsets.UTF_8) : all;
    String written = !read.isEmpty() && read.charAt(0) == BOM ? read.substring(1) : read;
    SourceText source = new SourceText(file, softened(written));
    if (sound < bytes.length) {
      return failed(
          source,
          Code.FILE_NOT_UTF_8,
          "the file is not UTF-8: the byte " + hex(bytes[sound]) + " stands here",
          inWindows(bytes[sound]) + "choose UTF-8 when you save it");
    }
    if (written.isBlank()) {
      return failed(new SourceText(file, ""), Code.FILE_EMPTY, "the file is empty", BEGIN);
    }
    Faults faults = new Faults(source);
    if (!source.text().equals(written)) {
      Unsafe.tellAll(written, faults);
    }
    Unseen.tellAll(written, faults);
    return new Utf8(faults, Optional.empty());
  }

  /** The text as it is read, each char for one, so that places in it are those in the file. */
  private static String softened(String written) {
    return ofMacintosh(Unseen.indented(Unsafe.soften(written)));
  }

  /** Carriage returns alone, which end the lines of old Macintoshes, become line feeds. */
  private static String ofMacintosh(String text) {
    return text.indexOf('\r') < 0 ? text : LONE_RETURN.matcher(text).replaceAll("\n");
  }

  /** How many bytes stand before the first that is malformed. */
  private static int soundBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean error = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true).isError();
    return error ? in.position() : bytes.length;
  }

  /** Whether the mark of UTF-16 comes first, or every other byte of what begins is null. */
  private static boolean isUtf16(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || hasNulls(bytes);
  }

  private static boolean hasNulls(byte[] bytes) {
    return bytes.length > 3
        && ((bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0)
            || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0));
  }

  /** A file without a text: what is wrong stands behind the part of it that could be read. */
  private static Utf8 failed(SourceText read, Code code, String message, String hint) {
    Place place = read.place(read.text().length());
    return new Utf8(
        null,
        Optional.of(
            new Diagnostic(read.file(), place, 1, Severity.ERROR, code.word(), message, hint, "")));
  }

  /** What the byte is in the encoding that files from Windows most often have. */
  private static String inWindows(byte b) {
    String sign = new String(new byte[] {b}, Charset.forName("windows-1252"));
    int type = Character.getType(sign.charAt(0));
    boolean seen =
        type != Character.CONTROL && type != Character.FORMAT && type != Character.SPACE_SEPARATOR;
    return b < 0 && seen && sign.charAt(0) != REPLACED
        ? "it is " + Quote.of(sign) + " in Windows-1252, in which the file seems to be saved; "
        : "";
  }

  private static String hex(byte b) {
    return String.format(Locale.ROOT, "0x%02X", b & 0xFF);
  }
}
