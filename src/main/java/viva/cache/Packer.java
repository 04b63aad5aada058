package viva.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Numbers and texts as a row of bytes, to be read back by {@link Unpacker} in the same order. */
public final class Packer {
  private byte[] bytes = new byte[1 << 12];
  private int size;

  /** How many bytes there are so far. */
  public int size() {
    return size;
  }

  /** The bytes so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  /** A number that is not negative and mostly small: seven bits a byte, the lowest first. */
  public Packer count(long number) {
    if (number < 0) {
      throw new IllegalArgumentException(number + " is negative");
    }
    room(10);
    long rest = number;
    while (rest > 0x7f) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /** Any number. */
  public Packer number(long number) {
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (number >>> shift);
    }
    return this;
  }

  /** A number with a fraction, to the last bit. */
  public Packer real(double number) {
    return number(Double.doubleToRawLongBits(number));
  }

  /** Yes or no. */
  public Packer flag(boolean yes) {
    room(1);
    bytes[size++] = (byte) (yes ? 1 : 0);
    return this;
  }

  /** A text without unpaired surrogates. */
  public Packer text(String text) {
    return block(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Some bytes. */
  public Packer block(byte[] block) {
    count(block.length);
    room(block.length);
    System.arraycopy(block, 0, bytes, size, block.length);
    size += block.length;
    return this;
  }

  /** What another one has packed. */
  public Packer bytes(Packer other) {
    room(other.size);
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
    return this;
  }

  /** A list of texts. */
  public Packer texts(List<String> texts) {
    return list(texts, Packer::text);
  }

  /** A list of anything. */
  public <T> Packer list(List<T> list, BiConsumer<Packer, T> each) {
    count(list.size());
    list.forEach(one -> each.accept(this, one));
    return this;
  }
}
