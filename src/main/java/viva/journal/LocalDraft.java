package viva.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of this computer in the making.
 *
 * @param file the name it is to have
 * @param half the name it has until then, in the same folder, which no reader takes for a journal's
 * @param channel where bytes go
 */
record LocalDraft(Path file, Path half, FileChannel channel) implements Disk.Draft {
  @Override
  public int write(ByteBuffer bytes) throws IOException {
    return channel.write(bytes);
  }

  @Override
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void name() throws IOException {
    channel.close(); // Windows renames no file that is open.
    try {
      Files.move(half, file);
    } catch (FileAlreadyExistsException e) {
      throw new FileSystemException(file.toString(), null, "another file has that name");
    }
    LocalDisk.forceFolder(file.toAbsolutePath().getParent());
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(half);
    }
  }
}
