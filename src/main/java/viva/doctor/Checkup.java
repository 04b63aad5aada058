package viva.doctor;

import java.util.List;
import viva.journal.ExaminedFile;

/**
 * How it stands with a data home.
 *
 * @param places the folders and files in use
 * @param journal what the files of the journal hold
 * @param room how many bytes are free where answers are kept, or -1 if nobody knows
 * @param compiled how many compiled banks are kept, which can be made again at any time
 * @param complaints what is wrong or worth knowing, the grave ones first
 */
public record Checkup(
    List<PlaceState> places,
    List<ExaminedFile> journal,
    long room,
    int compiled,
    List<Complaint> complaints) {
  public Checkup {
    places = List.copyOf(places);
    journal = List.copyOf(journal);
    complaints = List.copyOf(complaints);
  }

  /** Whether nothing is wrong. */
  public boolean isHealthy() {
    return complaints.stream().noneMatch(Complaint::grave);
  }
}
