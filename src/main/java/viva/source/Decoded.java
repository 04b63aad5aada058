package viva.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.text.Clean;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;

/**
 * The bytes of a held file as text, or why they are none. Line breaks of every kind are line feeds,
 * letters are composed (NFC), and what a terminal must not see is gone.
 *
 * @param text the text
 * @param fault why there is no text
 */
public record Decoded(Optional<String> text, Optional<Diagnostic> fault) {
  /** The largest file that is read, in bytes: 64 MiB. */
  public static final int LARGEST = 64 << 20;

  private static final Pattern SOFT_BREAK = Pattern.compile("\\u00AD[ \\t]*(\\r?\\n)");
  private static final String SAVE = "save it as UTF-8 plain text or Markdown";

  /** Decodes the bytes of a file, under its name as the person gave it. */
  public static Decoded of(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return failed(file, Place.START, "file/too-large", "the text is larger than 64 MiB", "");
    }
    Optional<String> sort = otherSort(bytes);
    if (sort.isPresent()) {
      return failed(file, Place.START, "file/not-text", "this is " + sort.get(), SAVE);
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, chars, true);
    String written = chars.flip().toString();
    if (result.isError()) {
      return foreign(file, written, bytes[in.position()]);
    }
    String text = settled(written);
    return text.isBlank()
        ? failed(file, Place.START, "file/empty", "the text is empty", "")
        : new Decoded(Optional.of(text), Optional.empty());
  }

  /** What people hold texts in that is not plain text, by how it begins. */
  private static Optional<String> otherSort(byte[] bytes) {
    if (begins(bytes, "%PDF-")) {
      return Optional.of("a PDF, and a held text is plain text or Markdown");
    }
    if (begins(bytes, "PK\3\4") || begins(bytes, "{\\rtf")) {
      return Optional.of("a word processor's file, and a held text is plain text or Markdown");
    }
    for (int i = 0; i < Math.min(bytes.length, 1000); i++) {
      if (bytes[i] == 0) {
        return Optional.of("not UTF-8 but UTF-16, or no text at all");
      }
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= wanted.length
        && ByteBuffer.wrap(bytes, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  private static Decoded foreign(String file, String before, byte found) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    String hex = String.format(Locale.ROOT, "0x%02X", found & 0xFF);
    return failed(
        file,
        new Place(line, column),
        "file/not-utf-8",
        "the text is not UTF-8: the byte " + hex + " stands here",
        "it may be Windows-1252; " + SAVE);
  }

  /** A soft hyphen at the end of a line parts a word as any hyphen does; a form feed is a space. */
  private static String settled(String written) {
    String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
    text = text.indexOf('\u00AD') < 0 ? text : SOFT_BREAK.matcher(text).replaceAll("-$1");
    text = text.replace('\f', ' ').replace('\u000B', ' ');
    return Normalizer.normalize(Clean.text(text), Normalizer.Form.NFC);
  }

  private static Decoded failed(String file, Place place, String code, String message, String how) {
    Diagnostic fault = new Diagnostic(file, place, 1, Severity.ERROR, code, message, how, "");
    return new Decoded(Optional.empty(), Optional.of(fault));
  }
}
