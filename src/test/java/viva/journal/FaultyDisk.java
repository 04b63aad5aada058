package viva.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The disk of this computer with faults on order. It neither forces nor waits, so that tests are
 * quick, but says in {@link #calls} what it was asked.
 */
final class FaultyDisk implements Disk {
  final List<String> calls = new ArrayList<>();

  private final Disk disk = new LocalDisk();
  private final Map<String, IOException> unreadable = new HashMap<>();
  private final Map<String, IOException> faults = new HashMap<>();
  private final Map<String, Integer> faultsLeft = new HashMap<>();
  private Runnable pausing = () -> {};
  private long room = Long.MAX_VALUE;
  private int locksRefused;
  private int failing;
  private int replacements;

  void failReading(String name, IOException fault) {
    unreadable.put(name, fault);
  }

  /**
   * Lets the next so many calls of this name fail: list, read, open, lock, size, look, write,
   * force, place, close, and draft and name.
   */
  void fail(String call, int times, IOException fault) {
    faults.put(call, fault);
    faultsLeft.put(call, times);
  }

  /** Lets just the call with this number fail, from 1, whichever it is. */
  void failCall(int number) {
    failing = number;
  }

  /** Leaves room for so many bytes. */
  void leaveRoom(long bytes) {
    room = bytes;
  }

  void refuseLocks(int times) {
    locksRefused = times;
  }

  /** Claims so many times that the file was replaced. */
  void replace(int times) {
    replacements = times;
  }

  void whilePausing(Runnable action) {
    pausing = action;
  }

  @Override
  public List<Path> list(Path folder, String ending) throws IOException {
    call("list");
    return disk.list(folder, ending);
  }

  @Override
  public InputStream read(Path file) throws IOException {
    call("read");
    IOException fault = unreadable.get(file.getFileName().toString());
    if (fault != null) {
      throw fault;
    }
    return disk.read(file);
  }

  @Override
  public Target open(Path file) throws IOException {
    call("open");
    return new FaultyTarget(disk.open(file));
  }

  @Override
  public boolean isFolder(Path path) {
    return disk.isFolder(path);
  }

  @Override
  public Draft draft(Path file) throws IOException {
    call("draft");
    return new FaultyDraft(disk.draft(file));
  }

  @Override
  public void pause() {
    calls.add("pause");
    pausing.run();
  }

  private void call(String name) throws IOException {
    calls.add(name);
    if (calls.size() == failing) {
      throw new IOException("Input/output error");
    }
    int left = faultsLeft.merge(name, -1, Integer::sum);
    if (left >= 0) {
      throw faults.get(name);
    }
  }

  private int write(Written file, ByteBuffer bytes) throws IOException {
    call("write");
    if (room <= 0) {
      throw new IOException("No space left on device");
    }
    int length = (int) Math.min(room, bytes.remaining());
    int written = file.write(bytes.slice(bytes.position(), length));
    bytes.position(bytes.position() + written);
    room -= written;
    return written;
  }

  private final class FaultyDraft implements Draft {
    private final Draft draft;

    FaultyDraft(Draft draft) {
      this.draft = draft;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return FaultyDisk.this.write(draft, bytes);
    }

    @Override
    public void force() throws IOException {
      call("force");
    }

    @Override
    public void name() throws IOException {
      call("name");
      draft.name();
    }

    @Override
    public void close() throws IOException {
      draft.close();
      call("close");
    }
  }

  private final class FaultyTarget implements Target {
    private final Target target;

    FaultyTarget(Target target) {
      this.target = target;
    }

    @Override
    public boolean lock() throws IOException {
      call("lock");
      return locksRefused-- <= 0 && target.lock();
    }

    @Override
    public long size() throws IOException {
      call("size");
      return target.size();
    }

    @Override
    public boolean atLineStart() throws IOException {
      call("look");
      return target.atLineStart();
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return FaultyDisk.this.write(target, bytes);
    }

    @Override
    public void force() throws IOException {
      call("force");
    }

    @Override
    public boolean inPlace() throws IOException {
      call("place");
      return replacements-- <= 0 && target.inPlace();
    }

    @Override
    public void close() throws IOException {
      target.close();
      call("close");
    }
  }
}
