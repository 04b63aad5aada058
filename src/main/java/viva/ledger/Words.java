package viva.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A few words known beforehand, told apart as bytes. */
final class Words {
  private final byte[][] words;

  Words(List<String> words) {
    this.words =
        words.stream().map(word -> word.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
  }

  /** Which of them was read, from 1, or 0. */
  int read(LineScan scan) {
    for (int i = 0; i < words.length; i++) {
      if (scan.reads(words[i])) {
        return i + 1;
      }
    }
    return 0;
  }
}
