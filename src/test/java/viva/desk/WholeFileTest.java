package viva.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  private static final byte[] NEW = {'n', 'e', 'w'};

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedAndNothingIsLeftBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "older and longer");
    WholeFile.write(file, NEW);
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals(List.of("a"), names());
  }

  @Test
  void foldersAreMade() throws IOException {
    WholeFile.write(folder.resolve("b/c/a"), NEW);
    assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("b/c/a")));
  }

  @Test
  void whatCannotBeReplacedStaysAndNothingIsLeftBeside() throws IOException {
    Files.createDirectories(folder.resolve("a/full"));
    assertThrows(IOException.class, () -> WholeFile.write(folder.resolve("a"), NEW));
    assertTrue(Files.isDirectory(folder.resolve("a/full")));
    assertEquals(List.of("a"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALinkAndPermissionsStay() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    WholeFile.write(link, NEW);
    assertTrue(Files.isSymbolicLink(link));
    assertArrayEquals(NEW, Files.readAllBytes(file));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileWithAnotherNameIsNotTornFromIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Files.createLink(folder.resolve("b"), file);
    byte[] old = Files.readAllBytes(file);
    String told =
        assertThrows(FileSystemException.class, () -> WholeFile.replace(file, old, NEW))
            .getReason();
    assertEquals("it has other names (hard links), which would keep the old text", told);
    assertArrayEquals(old, Files.readAllBytes(folder.resolve("b")));
    assertEquals(List.of("a", "b"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void ownerAndGroupStay() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assumeTrue(given(file, "nogroup") || given(file, "nobody"), "no other group can be given");
    PosixFileAttributes before = Files.readAttributes(file, PosixFileAttributes.class);
    WholeFile.write(file, NEW);
    PosixFileAttributes after = Files.readAttributes(file, PosixFileAttributes.class);
    assertEquals(before.group(), after.group());
    assertEquals(before.owner(), after.owner());
    assertEquals(before.permissions(), after.permissions());
    assertArrayEquals(NEW, Files.readAllBytes(file));
  }

  private static boolean given(Path file, String group) {
    try {
      var groups = file.getFileSystem().getUserPrincipalLookupService();
      Files.getFileAttributeView(file, PosixFileAttributeView.class)
          .setGroup(groups.lookupPrincipalByGroupName(group));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
