package viva.ledger;

/**
 * Decimal numbers from their text, without what the JDK loads for the hard cases: where digits and
 * power of ten are exact as doubles, one division gives the nearest double (Clinger, How to Read
 * Floating Point Numbers Accurately).
 */
final class Decimal {
  private static final long EXACT = 1L << 53;
  private static final int MOST_PLACES = 22;

  private Decimal() {}

  static double read(String text) {
    long digits = 0;
    int places = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && places < 0) {
        places = 0;
      } else if (c < '0' || c > '9' || digits > EXACT / 10) {
        return Double.parseDouble(text);
      } else {
        digits = 10 * digits + c - '0';
        places += places < 0 ? 0 : 1;
      }
    }
    if (digits > EXACT || places > MOST_PLACES) {
      return Double.parseDouble(text);
    }
    double power = 1;
    for (int i = 0; i < places; i++) {
      power *= 10; // Exact up to the 22nd.
    }
    return digits / power;
  }
}
