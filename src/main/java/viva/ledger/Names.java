package viva.ledger;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import viva.journal.Hash;

/**
 * Texts by number, each once: ids, hashes and words, which a long journal repeats very often. The
 * number 0 is that of the empty text, 1 that of {@link Sittings#EXAM}, which is looked for most
 * often.
 */
public final class Names {
  private final Table table;
  private final Index index;
  private final ByteBuffer base;
  private byte[] bytes = new byte[1 << 10];
  private int size;
  private String[] texts = new String[1 << 8];

  /** Only the two texts whose numbers are always the same. */
  public Names() {
    this(new Table(2), LongBuffer.allocate(0), ByteBuffer.allocate(0));
    number("");
    number(Sittings.EXAM);
  }

  /** The texts of a file: of each its hash and where it stands among the bytes. */
  Names(Table table, LongBuffer slots, ByteBuffer first) {
    this.table = table;
    boolean few = first.limit() <= 8 * Table.FEW;
    base = few ? ByteBuffer.allocate(0) : first;
    index = new Index(table, 0, Index.WHOLE, slots);
    if (few && first.hasRemaining()) {
      size = first.remaining();
      bytes = new byte[size];
      first.duplicate().get(bytes);
    }
  }

  /** How many there are. */
  public int size() {
    return table.size();
  }

  /** The number of a text, which is new if need be. */
  public int number(String text) {
    byte[] utf8 = Hash.bytes(text);
    return number(utf8, 0, utf8.length, Hash.of(utf8, 0, utf8.length));
  }

  /** The same for a text in UTF-8, whose hash is known. */
  int number(byte[] utf8, int from, int to, long hash) {
    int found = find(utf8, from, to, hash);
    return found >= 0 ? found : add(utf8, from, to, hash);
  }

  /** The number of a text, or -1 if it has none. */
  public int find(String text) {
    byte[] utf8 = Hash.bytes(text);
    return find(utf8, 0, utf8.length, Hash.of(utf8, 0, utf8.length));
  }

  private int find(byte[] utf8, int from, int to, long hash) {
    long probe = hash;
    for (int found = index.find(probe); found >= 0; found = index.find(++probe)) {
      if (isAt(found, utf8, from, to)) {
        return found;
      }
    }
    return -1;
  }

  /** Whether this number is that of a text in UTF-8. */
  boolean is(int number, byte[] utf8, int from, int to, long hash) {
    return table.get(number, 0) == hash && isAt(number, utf8, from, to);
  }

  private boolean isAt(int number, byte[] utf8, int from, int to) {
    int start = table.high(number, 1);
    int length = table.low(number, 1);
    if (length != to - from) {
      return false;
    }
    int at = start - base.limit();
    if (at >= 0) {
      return Arrays.equals(bytes, at, at + length, utf8, from, to);
    }
    for (int i = 0; i < length; i++) {
      if (base.get(start + i) != utf8[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Of two texts with one hash the second one has the next hash that is free. */
  private int add(byte[] utf8, int from, int to, long hash) {
    long free = hash;
    while (index.find(free) >= 0) {
      free++;
    }
    int number = table.add();
    table.set(number, 0, free);
    table.set(number, 1, Table.pair(base.limit() + size, to - from));
    index.add(free, number);
    if (size + to - from > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + to - from));
    }
    System.arraycopy(utf8, from, bytes, size, to - from);
    size += to - from;
    return number;
  }

  /** The text with this number. */
  public String text(int number) {
    if (number >= texts.length) {
      texts = Arrays.copyOf(texts, Math.max(number + 1, 2 * texts.length));
    }
    if (texts[number] == null) {
      texts[number] = read(number);
    }
    return texts[number];
  }

  private String read(int number) {
    int start = table.high(number, 1);
    byte[] utf8 = new byte[table.low(number, 1)];
    if (start >= base.limit()) {
      System.arraycopy(bytes, start - base.limit(), utf8, 0, utf8.length);
    } else {
      base.duplicate().position(start).get(utf8);
    }
    return utf8.length > 0 && utf8[0] == Hash.NOT_UTF8
        ? new String(utf8, 1, utf8.length - 1, StandardCharsets.UTF_16BE)
        : new String(utf8, StandardCharsets.UTF_8);
  }

  /** The hash of the text with this number, as a record's id has it. */
  long hash(int number) {
    return table.get(number, 0);
  }

  Table table() {
    return table;
  }

  long[] slots() {
    return index.slots(table.size());
  }

  /** All bytes, to be kept. */
  ByteBuffer[] bytes() {
    return new ByteBuffer[] {base.duplicate().position(0), ByteBuffer.wrap(bytes, 0, size)};
  }
}
