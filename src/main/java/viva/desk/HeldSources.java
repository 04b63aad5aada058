package viva.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import viva.source.Decoded;
import viva.text.Diagnostic;
import viva.yaml.PathList;

/**
 * Where the texts lie that banks cite: {@code sources.yaml} in the data home, one {@code id: path}
 * a line. Only the path is kept; the text stays where its holder has it.
 */
public final class HeldSources {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}");

  private final Path file;
  private final PathList list;

  private HeldSources(Path file, PathList list) {
    this.file = file;
    this.list = list;
  }

  /** The texts of a data home; none where nothing was kept yet. */
  public static HeldSources of(Places places) throws IOException {
    Path file = places.sources();
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    return new HeldSources(file, PathList.read(file.toString(), bytes));
  }

  /** The files by the ids of their sources. A path that is not absolute begins at the data home. */
  public Map<String, Path> files() {
    Map<String, Path> files = new LinkedHashMap<>();
    list.paths().forEach((id, path) -> files.put(id, file.resolveSibling(path).normalize()));
    return files;
  }

  /** What is wrong with the list. */
  public List<Diagnostic> diagnostics() {
    return list.diagnostics();
  }

  /** Keeps the path of a text, which must be one that can be read. */
  public OwnBanks.Done add(Path here, String id, String text) throws IOException {
    if (!ID.matcher(id).matches()) {
      String problem = "\"" + id + "\" is no id: lower case letters, digits, - and . alone";
      return new OwnBanks.Done(false, "", problem, List.of());
    }
    Path path = here.resolve(text).toAbsolutePath().normalize();
    Optional<Diagnostic> fault = read(path, text).fault();
    if (fault.isPresent()) {
      return new OwnBanks.Done(
          false, "Not kept: it cannot be read as a text.", "", fault.stream().toList());
    }
    return written(list.with(id, path.toString()), id + " lies in " + path);
  }

  /** Forgets where a text lies; the text itself stays. */
  public OwnBanks.Done remove(String id) throws IOException {
    if (!list.paths().containsKey(id)) {
      return faulty()
          .orElse(
              new OwnBanks.Done(
                  false, "", "no text is kept for \"" + id + "\"" + kept(), List.of()));
    }
    String words = id + " is no longer kept; the text stays in " + files().get(id);
    return written(list.without(id), words);
  }

  private String kept() {
    String ids = String.join(", ", list.paths().keySet());
    return ids.isEmpty() ? "; viva source add keeps one" : "; those kept are: " + ids;
  }

  private Optional<OwnBanks.Done> faulty() {
    return diagnostics().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OwnBanks.Done(
                false,
                "Nothing was changed: the faults of the list come first.",
                "",
                diagnostics()));
  }

  private OwnBanks.Done written(Optional<String> text, String words) throws IOException {
    if (text.isEmpty()) {
      String problem = "the list cannot be changed here; write the line into " + file;
      return faulty().orElse(new OwnBanks.Done(false, "", problem, List.of()));
    }
    WholeFile.write(file, text.get().getBytes(StandardCharsets.UTF_8));
    return new OwnBanks.Done(true, words, "", List.of());
  }

  /**
   * Reads a held text.
   *
   * @param path the file
   * @param shownAs its name as the person gave it
   * @throws IOException with a reason that a person understands, if there is no such file
   */
  public static Decoded read(Path path, String shownAs) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(shownAs);
    }
    if (!Files.isRegularFile(path)) {
      String reason = Files.isDirectory(path) ? "this is a folder" : "this is no regular file";
      throw new FileSystemException(shownAs, null, reason + ", and a text is a file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Decoded.of(shownAs, in.readNBytes(Decoded.LARGEST + 1));
    }
  }
}
