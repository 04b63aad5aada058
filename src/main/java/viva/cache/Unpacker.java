package viva.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads back what a {@link Packer} wrote. Bytes that it did not write give anything, or an {@link
 * IndexOutOfBoundsException}; so they are held against their checksum first.
 */
public final class Unpacker {
  private final byte[] bytes;
  private int at;

  /** Reads these bytes from there on. */
  public Unpacker(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /** Where it has come to. */
  public int at() {
    return at;
  }

  /** See {@link Packer#count}. */
  public long count() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** A count that fits an int. */
  public int size() {
    return Math.toIntExact(count());
  }

  /** See {@link Packer#number}. */
  public long number() {
    long number = 0;
    for (int i = 0; i < 8; i++) {
      number = (number << 8) | (bytes[at++] & 0xff);
    }
    return number;
  }

  /** See {@link Packer#real}. */
  public double real() {
    return Double.longBitsToDouble(number());
  }

  /** See {@link Packer#flag}. */
  public boolean flag() {
    return bytes[at++] != 0;
  }

  /** See {@link Packer#text}. */
  public String text() {
    int length = size();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** See {@link Packer#block}. */
  public byte[] block() {
    int length = size();
    byte[] block = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return block;
  }

  /** See {@link Packer#texts}. */
  public List<String> texts() {
    return list(Unpacker::text);
  }

  /** See {@link Packer#list}. */
  public <T> List<T> list(Function<Unpacker, T> each) {
    int size = size();
    if (size == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(Math.min(size, bytes.length - at));
    for (int i = 0; i < size; i++) {
      list.add(each.apply(this));
    }
    return list;
  }
}
