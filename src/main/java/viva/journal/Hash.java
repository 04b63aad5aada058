package viva.journal;

import java.nio.charset.StandardCharsets;

/**
 * A hash of 64 bits of a text in UTF-8: FNV-1a, its bits mixed once more (the finalizer of
 * MurmurHash3), so that any of them may choose a slot.
 */
public final class Hash {
  /** With which the bytes of a text begin that is no UTF-8. */
  public static final byte NOT_UTF8 = (byte) 0xff;

  /** With which a hash begins. */
  public static final long START = 0xcbf29ce484222325L;

  /** By which it is multiplied for each byte. */
  public static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** The hash of these bytes. */
  public static long of(byte[] bytes, int from, int to) {
    long hash = START;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * PRIME;
    }
    return mixed(hash);
  }

  /** The hash of a text. */
  public static long of(String text) {
    byte[] bytes = bytes(text);
    return of(bytes, 0, bytes.length);
  }

  /** Half a surrogate pair has no UTF-8, and yet is kept: as UTF-16 behind a byte that tells. */
  public static byte[] bytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return utf16(text);
        }
        i++;
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] utf16(String text) {
    byte[] out = new byte[2 * text.length() + 1];
    int length = 0;
    out[length++] = NOT_UTF8;
    for (int i = 0; i < text.length(); i++) {
      out[length++] = (byte) (text.charAt(i) >> 8);
      out[length++] = (byte) text.charAt(i);
    }
    return out;
  }

  /** The hash of what was multiplied so far. */
  public static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
