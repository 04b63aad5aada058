package viva.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import viva.desk.HeldSources;
import viva.desk.Places;
import viva.desk.Settings;
import viva.journal.DeviceName;
import viva.journal.Examination;
import viva.text.Diagnostic;

/** Looks at a data home and changes nothing. */
public final class Doctor {
  /** With less room than this a disk is as good as full. */
  private static final long LITTLE_ROOM = 16L << 20;

  private final Places places;
  private final OffsetDateTime now;
  private final List<PlaceState> states = new ArrayList<>();
  private final List<Complaint> complaints = new ArrayList<>();

  private Doctor(Places places, OffsetDateTime now) {
    this.places = places;
    this.now = now;
  }

  /** How it stands with these places at this time. */
  public static Checkup look(Places places, OffsetDateTime now) {
    return new Doctor(places, now).look();
  }

  private Checkup look() {
    place("data home", places.data(), "writable");
    place("journal", places.journal(), "writable");
    place("banks", places.banks(), "");
    place("settings", places.config(), "");
    place("sources", places.sources(), "");
    place("device", places.device(), "");
    place("compiled banks", places.compiledBanks(), "");
    long room = room();
    Examination journal =
        Examination.of(places.journal(), now.plus(JournalComplaints.CLOCKS_DIFFER));
    complaints.addAll(JournalComplaints.of(journal, places.device()));
    settings();
    sources();
    device();
    halves(places.journal());
    halves(places.banks());
    complaints.sort(Comparator.comparing(complaint -> !complaint.grave()));
    return new Checkup(states, journal.files(), room, compiled(), complaints);
  }

  private void place(String name, Path path, String needed) {
    PlaceState state = PlaceState.of(name, path);
    states.add(state);
    if (!state.readable()) {
      complaints.add(
          Complaint.grave("place/unreadable", path, "cannot be read", "allow yourself to read it"));
    }
    if (!needed.isEmpty() && !state.writable()) {
      String what = state.there() ? "cannot be written" : "is not there and cannot be made";
      String advice = "allow yourself to write there, or name another data home with --data";
      complaints.add(Complaint.grave("place/unwritable", path, what, advice));
    }
  }

  private long room() {
    Path standing = PlaceState.standing(places.data());
    try {
      long room = Files.getFileStore(standing).getUsableSpace();
      if (room < LITTLE_ROOM) {
        String what = "only " + (room >> 10) + " KiB are free";
        complaints.add(Complaint.grave("disk/full", standing, what, "make room on this disk"));
      }
      return room;
    } catch (IOException e) {
      return -1;
    }
  }

  private void settings() {
    Settings settings = Settings.read(places.config());
    faults("settings/faulty", places.config(), settings.diagnostics());
    for (String problem : settings.problems()) {
      String advice = "mend the line; until then it counts as not set";
      complaints.add(Complaint.grave("settings/faulty", places.config(), problem, advice));
    }
  }

  private void sources() {
    try {
      HeldSources held = HeldSources.of(places);
      faults("sources/faulty", places.sources(), held.diagnostics());
      held.files()
          .forEach(
              (id, file) -> {
                if (!Files.isReadable(file)) {
                  String advice = "viva source add " + id + " FILE says where it lies now";
                  String what = "the text of " + id + " is not there or cannot be read";
                  complaints.add(Complaint.harmless("sources/missing", file, what, advice));
                }
              });
    } catch (IOException e) {
      String advice = "it must be a file that you may read";
      complaints.add(Complaint.grave("sources/faulty", places.sources(), "cannot be read", advice));
    }
  }

  private void faults(String code, Path file, List<Diagnostic> diagnostics) {
    for (Diagnostic fault : diagnostics) {
      String advice = fault.hint().isEmpty() ? "mend the line" : fault.hint();
      complaints.add(
          new Complaint(code, true, file, fault.place().line(), fault.message(), "", advice));
    }
  }

  /** A name that is no name is drawn anew, which costs nothing. */
  private void device() {
    try {
      if (Files.exists(places.device())
          && !DeviceName.isValid(Files.readString(places.device()).strip())) {
        complaints.add(noName());
      }
    } catch (IOException e) {
      complaints.add(noName());
    }
  }

  private Complaint noName() {
    String advice = "nothing; the next answer gives the device a new one, and no answer is lost";
    return Complaint.harmless("device/no-name", places.device(), "holds no device's name", advice);
  }

  /** Files that a run left half written when it was cut off. */
  private void halves(Path folder) {
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (name.startsWith(".") && name.endsWith(".new")) {
        String what = "was left half written by a run that was cut off";
        complaints.add(Complaint.harmless("file/half", file, what, "delete it if you like"));
      }
    }
  }

  private int compiled() {
    return (int) files(places.compiledBanks()).stream().filter(Files::isRegularFile).count();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      return List.of(); // What cannot be read was told already.
    }
  }
}
