package viva.cli;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A bank to start from, with an example of each kind, named after its file.
 *
 * @param id its id: lower case letters, digits, - and . alone
 * @param title its title: letters, digits and spaces alone, so that it needs no quotes
 */
record FreshBank(String id, String title) {
  private static final int LONGEST = 100;
  private static final String HANDOUT = "-handout";

  /** Names a bank after its file: {@code biology-week-3.yaml} holds "Biology week 3". */
  static FreshBank ofFile(String file) {
    String name = Normalizer.normalize(file, Normalizer.Form.NFC).replaceFirst("(?i)\\.ya?ml$", "");
    String words = name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    String id =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9.]+", "-");
    String safe = id.substring(0, Math.min(LONGEST, id.length())).replaceAll("^[-.]+|[-.]+$", "");
    return new FreshBank(
        safe.isEmpty() ? "new-bank" : safe, words.isEmpty() ? "New bank" : capital(words));
  }

  private static String capital(String words) {
    int second = words.offsetByCodePoints(0, 1);
    return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
  }

  /** The id of its example of a source: its own, since an id means one text in all banks. */
  private String source() {
    return id.substring(0, Math.min(LONGEST - HANDOUT.length(), id.length())) + HANDOUT;
  }

  /** The bank's file. */
  String text() throws IOException {
    return Packed.text("/viva/cli/new-bank.yaml")
        .replace("@ID@", id)
        .replace("@TITLE@", title)
        .replace("@SOURCE@", source());
  }
}
