package viva.journal;

/**
 * What a device may be called: the name is that of a file on every system, so it is 1 to 40 small
 * letters, digits and hyphens.
 */
public final class DeviceName {
  private static final int LONGEST = 40;

  private DeviceName() {}

  /** Whether a device may be called so. */
  public static boolean isValid(String name) {
    boolean valid = !name.isEmpty() && name.length() <= LONGEST;
    for (int i = 0; i < name.length(); i++) {
      char at = name.charAt(i);
      valid &= (at >= 'a' && at <= 'z') || (at >= '0' && at <= '9') || at == '-';
    }
    return valid;
  }
}
