package viva.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import viva.desk.Aim;
import viva.desk.Librarian;
import viva.desk.Proof;
import viva.desk.Search;
import viva.desk.Shelf;
import viva.desk.Shelved;
import viva.plain.Lines;
import viva.plain.PlainPreview;
import viva.tui.Preview;
import viva.tui.terminal.Terminal;
import viva.yaml.Sheet;

/**
 * A bank that is looked at, and the question in it that is meant.
 *
 * @param file the bank's file as the person would name it
 * @param path where it lies; absent if it is built in
 * @param question the person's word for the question, or empty
 * @param world where lines go to
 */
record Previewed(String file, Optional<Path> path, String question, World world) {

  /**
   * What {@code BANK#QUESTION} means. A file whose own name has that sign is taken as it is.
   *
   * @throws UsageProblem if it means no bank
   */
  static Previewed of(String word, Program program, World world) {
    int sign = word.lastIndexOf('#');
    if (sign < 0 || NamedBanks.isPath(word, world)) {
      return of(word, "", program, world);
    }
    return of(word.substring(0, sign), word.substring(sign + 1), program, world);
  }

  private static Previewed of(String bank, String question, Program program, World world) {
    if (bank.isBlank()) {
      throw new UsageProblem("name a bank: BANK, or 'BANK#QUESTION' with quotes");
    }
    if (bank.equals("-")) {
      throw new UsageProblem(
          "preview takes a file or a bank, since it asks on the terminal; save the bank first");
    }
    if (NamedBanks.isPath(bank, world)) {
      String file = single(bank, world);
      return new Previewed(file, Optional.of(world.here().resolve(file)), question, world);
    }
    Shelf.Named named = program.shelf(List.of()).named(bank);
    Shelved found = named.bank().orElseThrow(() -> NamedBanks.unknown(bank, named, world));
    boolean builtIn = found.origin() == Shelved.Origin.BUILT_IN;
    Optional<Path> path =
        builtIn ? Optional.empty() : Optional.of(world.here().resolve(found.path()));
    return new Previewed(found.path(), path, question, world);
  }

  private static String single(String bank, World world) {
    List<String> files = Librarian.files(world.here(), bank);
    if (files.size() > 1) {
      throw new UsageProblem(
          "the folder " + bank + " holds several banks; name one: " + String.join(", ", files));
    }
    return files.get(0);
  }

  private Proof read() {
    boolean gone = path.filter(Files::notExists).isPresent();
    return Proofs.of(path.map(p -> Sheet.read(p, file)).orElseGet(this::builtIn), file, gone);
  }

  private Sheet builtIn() {
    try (InputStream in = Previewed.class.getResourceAsStream("/" + file)) {
      return Sheet.read(file, in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file is damaged", e);
    }
  }

  /** Shows it as it is now. */
  int show(Program program) throws IOException {
    Proof proof = read();
    Aim aim = aim(proof);
    if (program.isPlain()) {
      return say(proof, aim);
    }
    try (Terminal terminal = Terminal.open(program.options())) {
      Preview.run(terminal, proof, aim);
    }
    return Exit.FINE;
  }

  /** Shows it and follows it until its author leaves. */
  int follow(Program program) throws IOException {
    Path followed =
        path.orElseThrow(
            () -> new UsageProblem("--watch follows a file, and this bank is built in"));
    Follower follower = new Follower(followed, this::read);
    Aim aim = aim(follower.get());
    if (program.isPlain()) {
      return say(follower, aim);
    }
    try (Terminal terminal = Terminal.open(program.options())) {
      follower.start(terminal::wake);
      Preview.follow(terminal, follower, aim);
    }
    return Exit.FINE;
  }

  /**
   * The question that is meant. While nothing can be read its id is kept for when it can.
   *
   * @throws UsageProblem if there is none
   */
  private Aim aim(Proof proof) {
    if (question.isBlank()) {
      return Aim.at(proof, 0);
    }
    Search found = Search.of(question, proof.questions());
    if (found.number() < 0 && proof.hasQuestions()) {
      throw new UsageProblem(file + ": " + found.problem());
    }
    return found.number() < 0 ? new Aim(0, question, "") : Aim.at(proof, found.number());
  }

  private int say(Proof proof, Aim aim) {
    PlainPreview preview = new PlainPreview(new Lines(world.input(), world.out()));
    if (question.isBlank()) {
      preview.all(proof);
      return proof.all().isEmpty() ? Exit.FINE : Exit.FAULTS;
    }
    preview.one(proof, aim.number());
    boolean sound = proof.hasQuestions() && proof.questions().get(aim.number()).isSound();
    return sound ? Exit.FINE : Exit.FAULTS;
  }

  /** Says it again after each change, until nobody listens any more. */
  private int say(Follower follower, Aim first) {
    Aim aim = first;
    say(follower.get(), aim);
    try {
      while (!world.out().checkError()) {
        Proof proof = follower.next();
        aim = aim.in(proof);
        world.out().println("The file was saved.");
        say(proof, aim);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.FINE;
  }
}
