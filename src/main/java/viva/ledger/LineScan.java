package viva.ledger;

import java.nio.charset.StandardCharsets;
import viva.journal.Hash;

/**
 * Reads JSON as viva writes it, from bytes: nothing between the tokens, keys in their order. What
 * is written otherwise it does not read; then the line has to be parsed in full. Each method goes
 * on behind what it read and returns true, or returns false anywhere.
 */
final class LineScan {
  private static final byte[] LIST = token("[");
  private static final byte[] END = token("]");
  private static final byte[] COMMA = token(",");
  private static final String MOST = Long.toString(Long.MAX_VALUE);

  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private int from;
  private int to;
  private long hash;
  private boolean beyondAscii;

  /** Begins at a line. */
  void begin(byte[] line, int start, int length) {
    bytes = line;
    at = start;
    end = start + length;
    beyondAscii = false;
  }

  /** The bytes of a text in ASCII. */
  static byte[] token(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Exactly these bytes. */
  boolean is(byte[] token) {
    byte[] line = bytes;
    int start = at;
    if (end - start < token.length) {
      return false;
    }
    for (int i = 0; i < token.length; i++) {
      if (line[start + i] != token[i]) {
        return false;
      }
    }
    at = start + token.length;
    return true;
  }

  /** Whether the next character is this one; nothing is passed over. */
  boolean isNext(char wanted) {
    return at < end && bytes[at] == wanted;
  }

  /** The same of two characters. */
  boolean isNextTwo(char first, char second) {
    return at + 1 < end && bytes[at] == first && bytes[at + 1] == second;
  }

  /** Whether all of the line was read. */
  boolean isAtEnd() {
    return at == end;
  }

  /** Whether it held more than ASCII, so that it may not be UTF-8. */
  boolean isBeyondAscii() {
    return beyondAscii;
  }

  /** A string without escapes, which {@link #from} to {@link #hash} tell. */
  boolean word() {
    if (!isNext('"')) {
      return false;
    }
    byte[] line = bytes; // The loops run over every byte of a long journal, so on local values.
    int last = end;
    long sum = Hash.START;
    for (int i = ++at; i < last; i++) {
      byte one = line[i];
      if (one == '"') {
        from = at;
        to = i;
        at = i + 1;
        hash = Hash.mixed(sum);
        return true;
      }
      if (one < ' ') {
        if (one >= 0) {
          return false;
        }
        beyondAscii = true;
      } else if (one == '\\') {
        return false;
      }
      sum = (sum ^ one) * Hash.PRIME;
    }
    return false;
  }

  /** A string that is not empty. */
  boolean fullWord() {
    return word() && to > from;
  }

  /** Any string; what it says is not told. */
  boolean string() {
    if (!isNext('"')) {
      return false;
    }
    byte[] line = bytes;
    int last = end;
    for (int i = at + 1; i < last; i++) {
      byte one = line[i];
      if (one == '"') {
        at = i + 1;
        return true;
      }
      if (one == '\\') {
        at = i;
        if (!escape()) {
          return false;
        }
        i = at;
      } else if (one < ' ') {
        if (one >= 0) {
          return false;
        }
        beyondAscii = true;
      }
    }
    return false;
  }

  /** The second half of an escape, up to its last character. */
  private boolean escape() {
    at++;
    if (at >= end) {
      return false;
    }
    if (bytes[at] != 'u') {
      return "\"\\/bfnrt".indexOf(bytes[at]) >= 0;
    }
    for (int i = 0; i < 4; i++) {
      at++;
      if (at >= end || Character.digit(bytes[at], 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A list of strings. */
  boolean strings() {
    if (!is(LIST)) {
      return false;
    }
    if (is(END)) {
      return true;
    }
    do {
      if (!string()) {
        return false;
      }
    } while (is(COMMA));
    return is(END);
  }

  /** A number of at most fifteen digits, perhaps with a fraction, which the bounds tell. */
  boolean number() {
    from = at;
    if (!digits()) {
      return false;
    }
    if (isNext('.')) {
      at++;
      if (!fraction()) {
        return false;
      }
    }
    to = at;
    hash = Hash.of(bytes, from, to);
    return to - from <= 20 && !isNext('e') && !isNext('E');
  }

  private boolean fraction() {
    int start = at;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    return at > start;
  }

  /** A whole number, zero or more, without a zero before it. */
  private boolean digits() {
    int start = at;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    int count = at - start;
    return count > 0 && count <= 15 && (count == 1 || bytes[start] != '0');
  }

  private static boolean isDigit(byte one) {
    return one >= '0' && one <= '9';
  }

  /** A whole number of at most fifteen digits, zero or more. */
  boolean count() {
    from = at;
    boolean read = digits();
    to = at;
    return read && !isNext('.') && !isNext('e') && !isNext('E');
  }

  /** Any whole number as a seed is one. */
  boolean whole() {
    int start = at;
    if (isNext('-')) {
      at++;
    }
    int first = at;
    while (at < end && isDigit(bytes[at])) {
      at++;
    }
    from = start;
    to = at;
    int digits = at - first;
    boolean zeroFirst = digits > 0 && bytes[first] == '0' && (digits > 1 || first > start);
    boolean goesOn = isNext('.') || isNext('e') || isNext('E');
    return digits > 0 && !zeroFirst && !goesOn && fits(first, digits);
  }

  /** Whether a long has room for these digits. */
  private boolean fits(int first, int digits) {
    if (digits < MOST.length()) {
      return true;
    }
    for (int i = 0; digits == MOST.length() && i < digits; i++) {
      if (bytes[first + i] != MOST.charAt(i)) {
        return bytes[first + i] < MOST.charAt(i);
      }
    }
    return digits == MOST.length();
  }

  /** What {@link #count} or {@link #whole} read. */
  long value() {
    boolean negative = bytes[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      value = 10 * value + bytes[i] - '0';
    }
    return negative ? -value : value;
  }

  byte[] bytes() {
    return bytes;
  }

  int at() {
    return at;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  long hash() {
    return hash;
  }

  /** Whether the word that was read is this one. */
  boolean reads(byte[] word) {
    if (to - from != word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (bytes[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
