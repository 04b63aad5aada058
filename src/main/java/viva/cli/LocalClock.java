package viva.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The system's clock in the learner's zone, which it knows by its offset at this moment alone. That
 * is all that is asked of it, and the rules of all zones take longer to load than a screen to draw.
 */
final class LocalClock extends Clock {
  private static final int SECOND = 1000;

  @Override
  public ZoneId getZone() {
    return ZoneOffset.ofTotalSeconds(TimeZone.getDefault().getOffset(millis()) / SECOND);
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant();
  }
}
