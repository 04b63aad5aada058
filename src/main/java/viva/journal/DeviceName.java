package viva.journal;

import java.util.regex.Pattern;

/**
 * What a device may be called: the name is that of a file on every system, so it is 1 to 40 small
 * letters, digits and hyphens.
 */
public final class DeviceName {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");

  private DeviceName() {}

  /** Whether a device may be called so. */
  public static boolean isValid(String name) {
    return NAME.matcher(name).matches();
  }
}
