package viva.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a file of settings said, so that it need not be read again as long as it stays the same. */
public final class SettingsCache {
  private static final long MAGIC = 0x76697661_0000_0101L;

  /** A file that was written so many milliseconds before may have been written to again since. */
  private static final long REST = 2000;

  private final CacheFolder folder;

  /** The copies in this folder, which need not be there. */
  public SettingsCache(Path folder) {
    this.folder = new CacheFolder(folder);
  }

  /** What the file said, if it looks as it did then and there is a sound copy. */
  public Optional<Map<String, String>> get(Path source, Stamp stamp) {
    SealedFile copy = copy(source);
    try {
      Unpacker in = copy.read();
      boolean same =
          in.text().equals(source.toString())
              && new Stamp(in.count(), in.number()).equals(stamp)
              && copy.written() - stamp.modified() > REST;
      return same ? Optional.of(values(in)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // There is none, or it is damaged: the file itself is read.
    }
  }

  private static Map<String, String> values(Unpacker in) {
    Map<String, String> values = new HashMap<>();
    for (int left = in.size(); left > 0; left--) {
      values.put(in.text(), in.text());
    }
    return values;
  }

  /** Keeps what a file says that looks so; if that fails, it is read itself next time. */
  public void put(Path source, Stamp stamp, Map<String, String> values) {
    Packer body = new Packer().text(source.toString()).count(stamp.size());
    body.number(stamp.modified()).count(values.size());
    values.forEach((key, value) -> body.text(key).text(value));
    copy(source).write(body);
  }

  private SealedFile copy(Path source) {
    return new SealedFile(folder, source.toString(), ".settings", MAGIC);
  }
}
