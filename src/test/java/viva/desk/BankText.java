package viva.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Banks as their authors write them. */
public final class BankText {
  /** Three questions: a choice whose key is Paris, a word (Seine), a number (1789). */
  public static final String SMALL =
      """
      viva: 1
      id: small
      title: A small bank
      questions:
        - id: capital
          question: Which town is the capital of France?
          options: [Paris, Lyon, Nice]
          answer: Paris
          hint: It lies on the Seine.
          topics: [towns]
        - id: river
          question: Which river flows through Paris?
          answer: Seine
          type: short-answer
        - id: year
          question: In which year did the Revolution begin?
          answer: 1789
      """;

  /** A bank with a sound question and a faulty one. */
  public static final String FAULTY =
      """
      viva: 1
      id: faulty
      title: A faulty bank
      questions:
        - id: good
          question: Is this sound?
          answer: true
        - id: bad
          question: Which letter?
          options: [a, b]
          answer: c
      """;

  private BankText() {}

  /** The small bank under another id and title. */
  public static String small(String id, String title) {
    return SMALL.replace("id: small", "id: " + id).replace("A small bank", title);
  }

  /** Writes a bank into a file, whose folder is made if need be. */
  public static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
