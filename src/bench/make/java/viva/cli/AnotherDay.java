package viva.cli;

import java.time.Clock;
import java.time.Duration;

/** The program on a computer whose clock is off by {@code -Dviva.days}. */
final class AnotherDay {
  private AnotherDay() {}

  public static void main(String[] arguments) {
    World real = World.real();
    Duration off = Duration.ofDays(Integer.getInteger("viva.days", 0));
    World world =
        new World(
            real.environment(),
            real.system(),
            real.account(),
            real.here(),
            real.in(),
            real.out(),
            real.err(),
            Clock.offset(real.clock(), off),
            real.chance(),
            real.millis(),
            real.isWatched());
    System.exit(CommandLineRun.run(world, arguments));
  }
}
