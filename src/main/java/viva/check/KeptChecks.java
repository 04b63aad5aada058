package viva.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import viva.cache.CacheFolder;
import viva.cache.Packer;
import viva.cache.SealedFile;
import viva.cache.Stamp;
import viva.cache.Unpacker;
import viva.text.Diagnostic;
import viva.text.Place;
import viva.text.Severity;

/**
 * What was told of files, kept beside their bytes so that a file whose bytes are the same need not
 * be examined again by the same program: of many banks the one that was changed alone takes time.
 */
public final class KeptChecks {
  private static final long MAGIC = 0x76697661_0000_0201L;

  private final CacheFolder folder;
  private final String program;

  private KeptChecks(CacheFolder folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /**
   * What was told by a program.
   *
   * @param folder where it is kept, which need not be there
   * @param program the program's file, whose JDK counts too, since it knows what a character is; on
   *     a developer's disk it is a folder of classes, which may say something else at any time, and
   *     nothing is kept
   */
  public static Optional<KeptChecks> by(Path program, Path folder) {
    return Stamp.of(program)
        .map(stamp -> program + "\n" + stamp + "\n" + Runtime.version())
        .map(name -> new KeptChecks(new CacheFolder(folder), name));
  }

  /**
   * What was told of a file, and what decides whether it is all that is to be told.
   *
   * @param bank the bank's id, which another one in the same run may have
   * @param sources the ids of the texts that it cites, which may be at hand by now
   * @param checked what was told, under the name that the file was given by then
   */
  public record Kept(String bank, List<String> sources, Checked checked) {
    public Kept {
      sources = List.copyOf(sources);
    }
  }

  /** What was told of a file with this name and these bytes. */
  public Optional<Kept> get(String file, byte[] bytes) {
    try {
      Unpacker in = place(file).read();
      boolean same =
          in.text().equals(program) && in.text().equals(file) && Arrays.equals(in.block(), bytes);
      return same ? Optional.of(read(in)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // There is none, or it is damaged: the file is examined.
    }
  }

  private static Kept read(Unpacker in) {
    String bank = in.text();
    List<String> sources = in.texts();
    String name = in.text();
    int questions = in.size();
    return new Kept(
        bank, sources, new Checked(name, questions, in.list(one -> diagnostic(one, name))));
  }

  private static Diagnostic diagnostic(Unpacker in, String file) {
    Place place = new Place(in.size(), in.size());
    int length = in.size();
    Severity severity = Severity.valueOf(in.text());
    return new Diagnostic(
        file, place, length, severity, in.text(), in.text(), in.text(), in.text());
  }

  /** Keeps what was told of a file with these bytes; if that fails, it is examined next time. */
  public void put(String file, byte[] bytes, Kept kept) {
    Packer body = new Packer().text(program).text(file).block(bytes);
    body.text(kept.bank()).texts(kept.sources());
    body.text(kept.checked().file()).count(kept.checked().questions());
    body.list(kept.checked().diagnostics(), KeptChecks::write);
    place(file).write(body);
  }

  private static void write(Packer out, Diagnostic told) {
    out.count(told.place().line()).count(told.place().column()).count(told.length());
    out.text(told.severity().name()).text(told.code());
    out.text(told.message()).text(told.hint()).text(told.source());
  }

  private SealedFile place(String file) {
    return new SealedFile(folder, file, ".check", MAGIC);
  }
}
