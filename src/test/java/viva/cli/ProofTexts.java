package viva.cli;

import java.nio.charset.StandardCharsets;
import viva.desk.Proof;
import viva.yaml.Sheet;

/** Proofs of texts, for tests of whoever shows them. */
public final class ProofTexts {
  private ProofTexts() {}

  /** What the author of this text sees. */
  public static Proof of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What the author of this file sees. */
  public static Proof of(byte[] bytes) {
    return Proofs.of(Sheet.read("bank.yaml", bytes), "bank.yaml", false);
  }

  /** What is seen of a file that is not there. */
  public static Proof gone() {
    return Proofs.of(Sheet.read("bank.yaml", new byte[0]), "bank.yaml", true);
  }
}
