package viva.bank;

/**
 * A part of a question, or of a bank's head, as its author wrote it: for saying where something is.
 *
 * @param key the key in the file, such as {@code options}; empty for the whole
 * @param index which entry of a list, from 0, or -1 for all that stands under the key
 */
public record Part(String key, int index) {
  /** The question, or the bank, as a whole. */
  public static final Part WHOLE = new Part("", -1);

  /** All that stands under a key. */
  public static Part of(String key) {
    return new Part(key, -1);
  }

  /** An entry, from 0, of the list under a key. */
  public static Part of(String key, int index) {
    return new Part(key, index);
  }
}
