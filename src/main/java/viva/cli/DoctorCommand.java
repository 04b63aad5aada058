package viva.cli;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import viva.desk.Places;
import viva.doctor.Checkup;
import viva.doctor.Doctor;
import viva.journal.Examination;
import viva.journal.Repaired;
import viva.text.Clean;

/** {@code viva doctor}: how it stands with the data home. Looking leaves no trace. */
@Command(
    addMethodSubcommands = false,
    name = "doctor",
    description = {
      "Look at the data home: what can be read and written, what is damaged, what to do about it.",
      "Changes nothing; with --repair it writes copies beside damaged files, which stay as they"
          + " are."
    },
    footer = {
      "",
      "Examples:",
      "  viva doctor",
      "  viva doctor --json",
      "  viva doctor --repair   copies without the damaged lines, named FILE.jsonl.repaired",
      "",
      "Exit codes: 0 healthy, 1 something is wrong, 3 a copy could not be written."
    })
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private VivaCommand viva;

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Option(
      names = "--repair",
      description = "Write a copy without damaged lines beside each file that has some.")
  private boolean repair;

  @Override
  public Integer call() throws Exception {
    return UsageProblem.told(
        viva.world,
        () -> {
          Places places = viva.program().places();
          Checkup checkup = Doctor.look(places, OffsetDateTime.now(viva.world.clock()));
          List<Repaired> repaired =
              repair ? Examination.repair(places.journal()) : List.<Repaired>of();
          if (json) {
            Map<String, Object> row = DoctorReport.row(checkup, repaired);
            viva.world.out().println(JsonText.of(row));
          } else {
            DoctorReport.lines(checkup, repaired)
                .forEach(line -> viva.world.out().println(Clean.line(line)));
          }
          return code(checkup, repaired);
        });
  }

  private static int code(Checkup checkup, List<Repaired> repaired) {
    boolean failed =
        repaired.stream().anyMatch(one -> one.copy().isEmpty() && !one.isEmptyHanded());
    return failed ? Exit.TROUBLE : checkup.isHealthy() ? Exit.FINE : Exit.FAULTS;
  }
}
