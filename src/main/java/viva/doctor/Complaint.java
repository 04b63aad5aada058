package viva.doctor;

import java.nio.file.Path;

/**
 * Something that is wrong, or worth knowing, in a place.
 *
 * @param code a stable word for programs
 * @param grave whether something is wrong; else it does no harm
 * @param file where
 * @param line in which line, from 1, or 0
 * @param what what was found
 * @param excerpt the line's beginning, cleaned, or empty
 * @param advice what to do about it
 */
public record Complaint(
    String code, boolean grave, Path file, int line, String what, String excerpt, String advice) {

  static Complaint grave(String code, Path file, String what, String advice) {
    return new Complaint(code, true, file, 0, what, "", advice);
  }

  static Complaint harmless(String code, Path file, String what, String advice) {
    return new Complaint(code, false, file, 0, what, "", advice);
  }
}
