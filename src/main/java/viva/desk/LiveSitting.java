package viva.desk;

import java.util.List;
import java.util.Optional;
import viva.session.Fact;
import viva.session.Sitting;

/**
 * A sitting that has begun or goes on, and the way to keep what happens in it.
 *
 * @param id the sitting's id
 * @param sitting the sitting as it stands at the start of this run
 * @param lastTime what the learner won before in these banks, in words, or empty
 * @param trouble why its beginning could not be kept, if so
 */
public record LiveSitting(
    String id, Sitting sitting, String lastTime, Optional<String> trouble, Recorder recorder) {

  /** Keeps these facts; when this returns empty they are on the disk, else it says why not. */
  public Optional<String> keep(List<Fact> facts) {
    return recorder.keep(facts);
  }
}
