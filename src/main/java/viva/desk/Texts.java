package viva.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.bank.Citation;
import viva.session.Asked;
import viva.source.Decoded;
import viva.source.Library;

/**
 * The texts that the learner holds, opened at the places that a question cites. Read anew each
 * time, shown, and kept nowhere.
 */
public final class Texts {
  private final Map<String, Path> files;

  /** The texts that are told of in a data home; a list that cannot be read tells of none. */
  Texts(Places places) {
    Map<String, Path> found = Map.of();
    try {
      found = HeldSources.of(places).files();
    } catch (IOException e) {
      // The list is for convenience only; viva source says what is wrong with it.
    }
    files = found;
  }

  /** The ids of the sources whose texts are told of. */
  Set<String> ids() {
    return files.keySet();
  }

  /**
   * What is read at a cited place.
   *
   * @param place the place, as a learner reads it
   * @param paragraphs the words there, clean for a terminal, or a sentence that says why there are
   *     none
   */
  public record Place(String place, List<String> paragraphs) {
    public Place {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** The places that a question cites, as far as their texts are told of. */
  public List<Place> at(Asked asked) {
    Map<String, String> problems = new LinkedHashMap<>();
    Library library = Library.of(asked.bank(), texts(asked, problems));
    List<Place> places = new ArrayList<>();
    for (Citation citation : asked.item().citations()) {
      if (files.containsKey(citation.source())) {
        String words = String.join(", ", Citation.words(asked.bank(), List.of(citation)));
        places.add(new Place(words, paragraphs(library, citation, problems)));
      }
    }
    return places;
  }

  private static List<String> paragraphs(
      Library library, Citation citation, Map<String, String> problems) {
    String problem = problems.get(citation.source());
    List<String> paragraphs = library.paragraphs(citation);
    return problem != null
        ? List.of(problem)
        : paragraphs.isEmpty() ? List.of("The text has no such place.") : paragraphs;
  }

  private Map<String, String> texts(Asked asked, Map<String, String> problems) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Citation citation : asked.item().citations()) {
      String id = citation.source();
      if (files.containsKey(id) && !texts.containsKey(id)) {
        read(files.get(id), problems, id).ifPresent(text -> texts.put(id, text));
      }
    }
    return texts;
  }

  private static Optional<String> read(Path file, Map<String, String> problems, String id) {
    try {
      Decoded decoded = HeldSources.read(file, file.toString());
      decoded.fault().ifPresent(fault -> problems.put(id, file + ": " + fault.message() + "."));
      return decoded.text();
    } catch (IOException e) {
      problems.put(id, "The text cannot be read from " + file + ".");
      return Optional.empty();
    }
  }
}
