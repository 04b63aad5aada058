package viva.yaml;

import java.util.Optional;

/** Reads a file's tree. */
final class Pieces {
  private final Faults faults;

  Pieces(Faults faults) {
    this.faults = faults;
  }

  Optional<Node> read() {
    Parsed whole = Events.parse(faults.source(), faults.source().all());
    whole
        .snag()
        .ifPresent(
            s ->
                s.fault()
                    .ifPresentOrElse(
                        faults::add,
                        () -> faults.error(Code.YAML_SYNTAX, Span.at(s.at()), s.problem(), "")));
    return whole.settle(faults);
  }
}
