package viva.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A row a record: which columns there are and what their bits mean. What may change later belongs
 * to whoever takes the records: the latest score and verdict, the marks of what became of an
 * answer.
 */
public final class Records {
  /** How many columns there are. */
  public static final int WIDTH = 12;

  /** The hash of its id. */
  public static final int ID = 0;

  /** When, in milliseconds since 1970. */
  public static final int AT = 1;

  /** File and offset. */
  public static final int PLACE = 2;

  /** Length and checksum of the line. */
  public static final int LINE = 3;

  /** The sitting (an answer: by the name of its id; a sitting: its number), and the question. */
  public static final int WHERE = 4;

  /** The hashes of stem and content, by name. */
  public static final int HASHES = 5;

  /** Score and latest score, by name. */
  public static final int SCORES = 6;

  /** Points and chance, by name. */
  public static final int WORTH = 7;

  /** Active milliseconds, and the number of the line. */
  public static final int MILLIS = 8;

  /** See {@link Bits}. */
  public static final int META = 9;

  /** The next answers to the question and in the sitting, or 0; else the row increased by one. */
  public static final int NEXT = 10;

  /** Where it stands among all records taken. */
  public static final int RANK = 11;

  /** So many bits of a place are the offset. */
  public static final int OFFSET_BITS = 48;

  private Records() {}

  /** Some bits of {@link #META}. */
  public enum Bits {
    KIND(0, 3),
    TYPE(3, 4),
    VERDICT(7, 3),
    SAID_VERDICT(10, 3),
    CERTAINTY(13, 2),
    SAID(15, 3),
    CHANGED(18, 1),
    UNDONE(19, 1),
    REPLACED(20, 1),
    AMENDED(21, 1),
    HINTS(22, 8),
    ZONE(30, 18),
    OUTCOME(48, 2),
    GIVEN(50, 3);

    private final int shift;
    private final long mask;

    Bits(int shift, int bits) {
      this.shift = shift;
      this.mask = (1L << bits) - 1;
    }

    /** Their value. */
    public int of(long meta) {
      return (int) ((meta >> shift) & mask);
    }

    /** These with another value. */
    public long in(long meta, int value) {
      return (meta & ~(mask << shift)) | ((value & mask) << shift);
    }
  }

  /** What {@link Bits#KIND} says. */
  public static final int SITTING = 1;

  /** An answer. */
  public static final int ANSWER = 2;

  /** An amendment. */
  public static final int AMEND = 3;

  /** A note. */
  public static final int NOTE = 4;

  /** An end. */
  public static final int END = 5;

  private static final int MOST_ZONE = 18 * 3600;

  static int zone(int seconds) {
    return seconds + MOST_ZONE;
  }

  /** A moment by its milliseconds and the zone among these bits. */
  public static OffsetDateTime time(long millis, long meta) {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(Bits.ZONE.of(meta) - MOST_ZONE);
    return OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), offset);
  }

  /** By how many seconds the zone is ahead of UTC. */
  public static int seconds(long meta) {
    return Bits.ZONE.of(meta) - MOST_ZONE;
  }
}
