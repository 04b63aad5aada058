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
            .replaceAll("\\s+", " ")
            .replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
    return of(List.of(folded));
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

  /** Each word is preceded by its length, so that no two lists run together. */
  private static String of(List<String> words) {
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
