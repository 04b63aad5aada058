package viva.desk;

import java.util.List;
import java.util.Optional;
import viva.session.Fact;

/** A sitting or an exam that has begun or goes on, and the way to keep what happens in it. */
public sealed interface Live permits LiveSitting, LiveExam {
  /** The sitting's id. */
  String id();

  /** Why its beginning could not be kept, if so. */
  Optional<String> trouble();

  /** What keeps its facts. */
  Recorder recorder();

  /** Keeps these facts; when this returns empty they are on the disk, else it says why not. */
  default Optional<String> keep(List<Fact> facts) {
    return recorder().keep(facts);
  }
}
