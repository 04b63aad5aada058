package viva.text;

import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/** Texts made by chance from a seed, of everything that text on a terminal trips over. */
final class Texts {
  private static final long FIRST_SEED = 20_240_229;

  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "a",
    "word",
    "Zürich",
    "e\u0301",
    "\u0301",
    "-",
    "_",
    "`",
    "```",
    "\n```\n",
    "\n\n",
    "–",
    "—",
    "\u00A0",
    "\u00AD",
    "\u200B",
    "\u200C",
    "\u200D",
    "\uFEFF",
    "\u202E",
    "\u2069",
    "\u061C",
    "\u2028",
    "\u001B[31m",
    "\u0000",
    "\u0085",
    "\u007F",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "\uD83D\uDC69\u200D\uD83D\uDCBB",
    "\u2764\uFE0F",
    "\uFE0F",
    "\uD83C\uDDE9\uD83C\uDDEA",
    "\uD83C\uDDE9",
    "1\uFE0F\u20E3",
    "\uD83C\uDFFD",
    "\u2705",
    "\u2713",
    "한국",
    "\u1112\u1161\u11AB",
    "\u1161",
    "中文",
    "。",
    "「",
    "」",
    "ー",
    "っ",
    "（",
    "\u0E01\u0E33",
    "\u0915\u094D\u0937\u093F",
    "\u0D28\u0D4D\u200D",
    "\u0628\u064E\u0651",
    "\u0600",
    "\uE000",
    "\uFFFF",
    "\uDB40\uDC01",
    "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
    "\uD83C\uDFF4",
    "\u0335\u0336\u0337\u0338\u0335\u0336\u0337\u0338\u0335\u0336",
    "\u180E",
    "\u180B",
    "\u3000"
  };

  private Texts() {}

  /** Runs a check on many texts; a failure names the seed that made the text. */
  static void forMany(int count, Consumer<String> check) {
    for (int i = 0; i < count; i++) {
      long seed = FIRST_SEED + i;
      String text = made(seed);
      try {
        check.accept(text);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + escaped(text), e);
      }
    }
  }

  private static String made(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(
          c >= ' ' && c < 0x7F
              ? String.valueOf(c)
              : String.format(Locale.ROOT, "\\u%04X", (int) c));
    }
    return escaped.toString();
  }
}
