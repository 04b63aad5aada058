package viva.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import viva.question.Question;

/**
 * Short hashes by which a question is known and seen to have changed: the first 64 bits of a
 * SHA-256, as 16 hexadecimal digits.
 */
public final class Fingerprint {
  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Of a stem, case, spacing and outer punctuation aside. */
  public static String ofStem(String stem) {
    String folded =
        Normalizer.normalize(stem, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ");
    return of(List.of(withoutOuterPunctuation(folded)));
  }

  /** By hand, because a pattern for it takes the square of a long row of dots. */
  private static String withoutOuterPunctuation(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isOuter(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isOuter(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static boolean isOuter(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> codePoint == ' ';
    };
  }

  /** Of a question's stem, options and key. */
  public static String ofContent(Question question) {
    return of(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(question.kind().word(), question.stem()),
                question.content().stream())
            .toList());
  }

  /** Of the bytes of a file. */
  public static String ofFile(byte[] bytes) {
    return hex(sha256().digest(bytes));
  }

  /** Of words. Each is preceded by its length, so that no two lists run together. */
  public static String of(List<String> words) {
    MessageDigest digest = sha256();
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
