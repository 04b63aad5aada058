package viva.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;
import viva.yaml.tree.Code;

/** A bank's file on disk: read whole, or told why it cannot be. */
final class BankFile {
  /** The largest file that is read. */
  static final int LARGEST = 64 << 20;

  /** How a file is opened, so that a test can have one that cannot be. */
  interface Opener {
    InputStream open(Path path) throws IOException;
  }

  private final Path path;
  private final String shownAs;

  BankFile(Path path, String shownAs) {
    this.path = path;
    this.shownAs = shownAs;
  }

  /** A bank that is no file, such as one from standard input. */
  static Sheet read(InputStream in, String shownAs) throws IOException {
    return new BankFile(Path.of(""), shownAs).read(in);
  }

  Sheet read(Opener opener) {
    if (!Files.exists(path)) {
      return failed(Code.FILE_MISSING, "there is no such file", "");
    }
    if (Files.isDirectory(path)) {
      return failed(Code.FILE_FOLDER, "this is a folder, and a bank is a file", "");
    }
    if (!Files.isRegularFile(path)) {
      return failed(Code.FILE_NOT_REGULAR, "a bank is a regular file, and this is none", "");
    }
    try (InputStream in = opener.open(path)) {
      return Files.size(path) > LARGEST ? tooLarge() : read(in);
    } catch (IOException e) {
      return failed(Code.FILE_UNREADABLE, "the file cannot be read", "look at its permissions");
    }
  }

  /** What comes in to its end. */
  private Sheet read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    return bytes.length > LARGEST ? tooLarge() : Sheet.read(shownAs, bytes);
  }

  private Sheet tooLarge() {
    return failed(Code.FILE_TOO_LARGE, "the file is larger than 64 MiB", "split the bank");
  }

  private Sheet failed(Code code, String message, String hint) {
    Diagnostic fault =
        new Diagnostic(shownAs, Place.START, 1, Severity.ERROR, code.word(), message, hint, "");
    return Sheet.failed(fault);
  }
}
