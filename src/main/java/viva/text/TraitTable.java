package viva.text;

/**
 * Which code points are anything but a plain character of one column, after Unicode 17.0:
 * GraphemeBreakProperty, emoji-data (Extended_Pictographic) and EastAsianWidth. The JDK has tables
 * of its own, but those of Java 17 and Java 25 differ, and a text must not change its shape with
 * the JVM. Read once, at the first character that is not ASCII.
 */
final class TraitTable {
  /**
   * Ranges in ascending order from U+0080, each as how many code points are skipped, the letter of
   * the {@link Trait}, how many more code points follow the first, and a blank; the numbers are of
   * base 36 and absent where zero.
   */
  private static final String RANGES =
      "Cv 9X 3C X ghE33 7nE6 7bE18 1E 1E1 1E1 1E 1kP5 aEa 1C 1aEk gE 2tE6 P 1E5 2E1 1E3 xP "
          + "1E uEq 2jEa 1mE8 9E oE3 1E8 1E2 1E4 17E2 1gP1 5E8 16En P Ev G 1iE G E 1G2 E7 G3 E G1 "
          + "1E6 aE1 tE G1 1kE 1F G1 E3 2G1 2G1 E 9F aE1 qE 2E1 G 1kE 1G2 E1 4E1 2E2 3E uE1 3E bE1 "
          + "G 1kE 1G2 E4 1E1 G 1G1 E kE1 mE5 1E G1 1kE 1F E G E3 2G1 2G1 E 7E1 F aE1 uE 1nF G E "
          + "G1 3G2 1G2 E 9F 14E G2 E 1jE 1E2 G3 1E2 1E3 7E1 bE1 tE G1 1kE 1G E F G F G1 1E F1 1F1 "
          + "E1 7F1 bE1 fG cE1 G1 1jE1 1F G1 E3 1G2 1G2 E P 8F aE1 tE G1 1yE 4F G1 E2 1E 1G6 F iG1 "
          + "1pE 1G E6 cE7 2qE 1G E8 bE6 21E1 rE 1E 1E 4G1 1dEd G E4 1E1 5Ea 1Ez 9E 2uE3 G E5 1E1 "
          + "G1 E1 nG1 E1 4E2 gE3 dE 1G E1 6E fE 2qL2n V1z T2f 9pE2 qaE2 F sE1 F tE1 uE1 1sE1 G E6 "
          + "G7 E G1 Ea 9E 19E2 C E 39E1 yE 3aE2 G3 E1 G2 4G1 E G5 E2 63E1 G1 E 1lG E G E6 1E 1E "
          + "2E7 G5 E9 2E 1cE19 2Eb kE3 G 1bE F E4 F E F G3 E F1 12E8 cE1 G uG E3 G1 E1 F E2 1kE G "
          + "E1 G2 E G E2 F1 1cG7 E7 G1 E1 48E2 1Ec G E6 4E 6E 2G E1 5iE1r ejC E Z C1 oC6 dX cX "
          + "mCf 2oEw 1dX mX 2iX5 fX1 a7Y1 cX W1 4kX pY3 X2 Y X1 Y 4X2 5jX 6fX1 aX 9X 1mX1 Y1 1X4 "
          + "9X 2X 2Y1 2X 4X 2X 1X1 2X 3X 3X1 W7 X2 5X 1X 5Yb bX1 2X 1X1 1X iX 2X Y aW5 2X Y X3 1X "
          + "1X1 3X Y 5X 2Y1 4X1 bY1 5Y1 2X 5Y X 1X 1X Y kX Y 5X1 Y1 X Y 1X2 Y 2Y 4X 2Y 2X1 Y1 X1 "
          + "1X 2X 1X 1X 6X 3X 6Y aX1 fX 2X 4Y 1Y 4Y2 1Y bX1 1cY2 9X eY eY acX1 cvX2 jY1 1fY 4Y "
          + "bdE2 3xE 2oEv 3kWp 1W2g cW5x qW1l E3 F1 Y Wb Y W 2W2d 2E1 W2s 5W16 1W1e 1W15 1W2d "
          + "9W1b 1W13 8W1y Y W Y Wmia 3W1i bsE3 1E9 wE1 28E1 7kE 3E 4E nG1 E1 G 4E 2bG1 1eGf E1 "
          + "qEh dE 12E7 pEa G F cLs 3E2 G 1bE G1 E3 G1 E1 G1 F 10E 1vE5 G1 E1 G1 E1 cE 8E G 1aE "
          + "1fE 1E2 2E1 5E1 1E 15G E1 G1 5G E 6kG1 E G1 E G1 1G E iH8mb cVm 4T1c 4S1kv 4xsWe7 uE "
          + "khEf W9 6Ef Wy 1Wi 1W3 43C 1W2n 1pF1 1sW6 9Cb e9E 6aE 45E4 1aeE2 1E1 5E3 14E2 4E 4lE1 "
          + "fxE3 1tE4 8tE1 25E5 1yEa 1dE3 3eG E G 1hEe 15E 2E1 aE2 G 19G2 E3 G1 E1 2P 4E aP 1eE2 "
          + "10E4 G E7 gG1 18E cE1 G 1cG2 E8 G F 1P1 5E3 1G E 2kG2 E2 G1 E F E1 6E 2E 4dE G2 E7 "
          + "lE1 G1 1jE1 1F G E G3 2G1 2G1 F 9F aG1 2E6 3E4 1vF G1 E5 1F 2F 1F2 G 1G1 E F E P E "
          + "eE1 2aG2 E7 G1 E2 G E nE 29F G1 E5 G E G1 F G E1 G E1 6jF G1 E3 2G3 E1 G E1 rE1 2aG2 "
          + "E7 G1 E G E1 2yE G E G1 E5 F E 2tE G E 2E3 G E4 74G2 E8 G E1 6tF G4 1G1 2E1 F E P G P "
          + "G E 3xG2 E3 2E1 G3 E 3G sE9 14E5 G 1E3 8E 9E5 G1 E2 14P5 Ec G E1 5iE G E2 G E G 5jG "
          + "E6 1E5 G E 2aEl 1G E6 G E1 G E1 3eE5 3E 1E1 1E6 P E 1uG4 1E1 1G1 E G E 9nE1 G1 9E1 P "
          + "G 1cG1 E4 3G1 E F E nE 445Cf E 6Ee 8ugEb G2 E2 1xcE4 1nE6 fgU 3U3 dgE 1G1i 7E3 25W3 E "
          + "bF1 W4 9W5p1 15Wv 2pW36 6ppW3 1W6 1W1 1W82 fW tW2 2W eW3 8Waz 1whE1 1C3 3mkE19 2Em "
          + "f2F1 E2 3F5 C7 E7 2E6 uE3 44E2 57W2e 9Wm 1ahE1i 4E1d 8E eE mE4 1Ee 11sE6 1Eg 2E6 1E1 "
          + "1E4 2sE 4gE6 afE 1pE3 e4E3 72E1 6rE 2E 7E1 5E d6E6 31E6 1btY 13X3 2sXb fX1 fX eY X "
          + "11X9 34X1 cX1 eY 2Y9 jX1j Rp W Y1 Xc W9 Y Wj Y W1 Y8 W X3 W8 X6 Y1 Xd W5 X49 Yw X 2X8 "
          + "Y8 X Y1x X Yl 2X1 1X2 2X1 Y16 X3 Y4 Xb Yg 2X Y X 1X Y2 M4 Y1q X Y X Y56 X 1Y1q bX1 Y3 "
          + "1Yn 7X1 2X6 Y cX 2X3 2X 4Y1 dY X 2X 8X1 9X 5X2 cX2 8X2 2X 1X 4X 6X 3X 6X Y2c 1cY1x 5X "
          + "Y X2 Y2 2Y3 X2 Y3 X5 3X 1Y1 X3 2X Y8 X2 62X5 Yb X3 Y Xe cX3 1kX7 aX5 14X7 uX1 cX3 2Xd "
          + "9X12 cY1a 1Y9 1Y54 2gX7 eX1 Yc X2 Ya X2 Y1k X Y X3 Yf X1 Yb X3 Y9 X6 74Xsd 2W1ekd "
          + "2W1ekd e1oiCv E2n C3j E6n C2rz ";

  private static final int BASE = 36;
  private static final int RANGE_COUNT = 895;
  private static final int[] STARTS = new int[RANGE_COUNT];
  private static final int[] ENDS = new int[RANGE_COUNT];
  private static final Trait[] TRAITS = new Trait[RANGE_COUNT];

  static {
    read();
  }

  private TraitTable() {}

  private static void read() {
    int next = 0x80;
    int number = 0;
    int count = 0;
    for (int i = 0; i < RANGES.length(); i++) {
      char c = RANGES.charAt(i);
      if (c == ' ') {
        ENDS[count++] = next + number;
        next += number + 1;
        number = 0;
      } else if (c >= 'A' && c <= 'Z') {
        next += number;
        number = 0;
        STARTS[count] = next;
        TRAITS[count] = Trait.ofLetter(c);
      } else {
        number = number * BASE + (c <= '9' ? c - '0' : c - 'a' + 10);
      }
    }
  }

  /** The trait of a code point beyond ASCII. */
  static Trait lookUp(int codePoint) {
    int low = 0;
    int high = RANGE_COUNT - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < STARTS[middle]) {
        high = middle - 1;
      } else if (codePoint > ENDS[middle]) {
        low = middle + 1;
      } else {
        return TRAITS[middle];
      }
    }
    return Trait.OTHER;
  }
}
