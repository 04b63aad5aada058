package viva.desk;

/** Words made from chance. */
final class Ids {
  /** 5 bits a letter; without letters that are read as digits. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  static final int DEVICE_LETTERS = 8;
  static final int SITTING_LETTERS = 12;
  static final int RUN_LETTERS = 4;

  private Ids() {}

  /** So many letters from 64 random bits. */
  static String word(long bits, int letters) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < letters; i++) {
      word.append(ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
    }
    return word.toString();
  }
}
