package viva.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Banks read from their authors' files once, and then from their compiled forms. */
class BankFilesTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = BankText.write(folder.resolve("small.yaml"), BankText.SMALL);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  private BankFiles.Found read() {
    return new BankFiles(folder.resolve("cache")).read(file, "small.yaml");
  }

  private String title() {
    return read().bank().orElseThrow().title();
  }

  private void rewrite(String title, FileTime time) throws IOException {
    Files.writeString(file, BankText.SMALL.replace("A small bank", title));
    Files.setLastModifiedTime(file, time);
  }

  @Test
  void aFileOfTheSameSizeAndTimeIsNotReadAgain() throws IOException {
    assertEquals("A small bank", title());
    rewrite("A large bank", LONG_AGO); // As nobody but a test does.
    assertEquals("A small bank", title());
  }

  @Test
  void aFileOfAnotherTimeIsReadAgain() throws IOException {
    title();
    rewrite("A large bank", FileTime.fromMillis(LONG_AGO.toMillis() + 5));
    assertEquals("A large bank", title());
  }

  @Test
  void aFileOfAnotherSizeIsReadAgain() throws IOException {
    title();
    rewrite("A bigger bank", LONG_AGO);
    assertEquals("A bigger bank", title());
  }

  @Test
  void aFileOfAnotherTimeAndTheSameContentsIsNotReadAgain() throws IOException {
    title();
    Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO.toMillis() + 5));
    assertEquals("A small bank", title());
    rewrite("A large bank", FileTime.fromMillis(LONG_AGO.toMillis() + 5));
    assertEquals("A small bank", title()); // Its new time was kept.
  }

  @Test
  void aFileWrittenAMomentAgoIsHeldAgainstItsContents() throws IOException {
    FileTime now = FileTime.fromMillis(Files.getLastModifiedTime(folder).toMillis());
    Files.setLastModifiedTime(file, now);
    title();
    rewrite("A large bank", now);
    assertEquals("A large bank", title());
  }

  @Test
  void theCountOfFaultyQuestionsIsKept() throws IOException {
    BankText.write(file, BankText.FAULTY);
    assertEquals(1, read().faulty());
    assertEquals(1, read().faulty());
  }

  @Test
  void aFileWithoutABankTellsWhyEachTime() {
    BankText.write(file, "- a\n");
    assertTrue(read().bank().isEmpty());
    assertEquals("small.yaml", read().faults().get(0).file());
  }

  @Test
  void aBankThatIsNowhereIsTold() throws IOException {
    Files.delete(file);
    assertEquals("file/missing", read().faults().get(0).code());
  }
}
