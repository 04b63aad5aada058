package viva.yaml.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
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
  private static final char REPLACED = '\uFFFD';

  public static Utf8 decode(String file, byte[] bytes) {
    if (isUtf16(bytes)) {
      return failed(Code.FILE_NOT_UTF_8, new SourceText(file, ""), bytes, bytes[0] == 0 ? 0 : 1);
    }
    String all = new String(bytes, StandardCharsets.UTF_8);
    // What is malformed has become this character, which a file may hold of its own.
    int sound = all.indexOf(REPLACED) < 0 ? bytes.length : soundBytes(bytes);
    String read = sound < bytes.length ? new String(bytes, 0, sound, StandardCharsets.UTF_8) : all;
    String written = !read.isEmpty() && read.charAt(0) == BOM ? read.substring(1) : read;
    SourceText source = new SourceText(file, Unsafe.soften(written));
    if (sound < bytes.length) {
      return failed(Code.FILE_NOT_UTF_8, source, bytes, sound);
    }
    if (written.isBlank()) {
      return failed(Code.FILE_EMPTY, source, bytes, 0);
    }
    Faults faults = new Faults(source);
    if (!source.text().equals(written)) {
      Unsafe.tellAll(written, faults);
    }
    return new Utf8(faults, Optional.empty());
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

  /** Whether every other byte of what begins as a bank is null, without a mark to say so. */
  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 3
        && ((bytes[0] == 0 && bytes[2] == 0 && bytes[1] != 0)
            || (bytes[1] == 0 && bytes[3] == 0 && bytes[0] != 0));
  }

  private static Utf8 failed(Code code, SourceText source, byte[] bytes, int at) {
    boolean empty = code == Code.FILE_EMPTY;
    Place place = empty ? Place.START : source.place(source.text().length());
    String message =
        empty
            ? "the file is empty"
            : "the file is not UTF-8: the byte " + hex(bytes[at]) + " stands here";
    String hint = empty ? BEGIN : inWindows(bytes[at]) + "choose UTF-8 when you save it";
    return new Utf8(
        null,
        Optional.of(
            new Diagnostic(
                source.file(), place, 1, Severity.ERROR, code.word(), message, hint, "")));
  }

  /** What the byte is in the encoding that files from Windows most often have. */
  private static String inWindows(byte b) {
    String letter = new String(new byte[] {b}, Charset.forName("windows-1252"));
    return b < 0 && Character.isLetter(letter.charAt(0))
        ? "it is " + Quote.of(letter) + " in Windows-1252, in which the file seems to be saved; "
        : "";
  }

  private static String hex(byte b) {
    return String.format(Locale.ROOT, "0x%02X", b & 0xFF);
  }
}
