package viva.desk;

import java.util.List;
import java.util.Optional;
import viva.bank.Bank;
import viva.progress.Comment;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.Fact;

/**
 * Looks through all questions in reach and what the learner did with them. What it read of the
 * journal is held as long as it is, so that going from question to question takes no time; what the
 * learner says on the way is kept, and then read anew. Not thread-safe.
 */
public final class Browser {
  private final Desk desk;
  private History history;

  /** Looks through the questions of a desk's shelf. */
  public Browser(Desk desk) {
    this.desk = desk;
    read();
  }

  private void read() {
    history = desk.history();
  }

  /** All questions, ready to be looked for. */
  public Catalogue catalogue() {
    List<Bank> banks = desk.shelf().banks().stream().map(Shelved::bank).toList();
    return Catalogue.of(knowledge().of(banks), history);
  }

  private Knowledge knowledge() {
    return new Knowledge(history, desk.today());
  }

  /** Everything that is known of a question in reach; nothing if it is not. */
  public Optional<Dossier> dossier(QuestionId question) {
    return desk.shelf().bank(question.bank()).flatMap(bank -> known(bank, question)).map(this::of);
  }

  private Optional<Known> known(Bank bank, QuestionId question) {
    return knowledge().of(bank).stream().filter(one -> one.id().equals(question)).findFirst();
  }

  private Dossier of(Known known) {
    return Dossier.of(known, history, desk.texts().ids(), desk.now());
  }

  /** What was written to authors, oldest first. */
  public List<Comment> comments() {
    return history.wishes().comments();
  }

  /** Has a question asked no more, or again; empty if that is kept, else why not. */
  public Optional<String> suspend(Asked one, boolean on) {
    return readAfter(saying().suspend(one, on));
  }

  /** Flags a question, or takes the flag off; empty if that is kept, else why not. */
  public Optional<String> flag(Asked one, boolean on) {
    return readAfter(saying().flag(one, on));
  }

  /** Writes a word to the author of a question; empty if it is kept, else why not. */
  public Optional<String> comment(Asked one, String text) {
    return readAfter(desk.notebook().comment(one.id(), text));
  }

  private Saying saying() {
    return new Saying(desk.notebook(), history);
  }

  private Optional<String> readAfter(Optional<String> trouble) {
    read();
    return trouble;
  }

  /** Keeps what a screen has to keep of a question; empty if that is kept, else why not. */
  public Optional<String> keep(Fact fact) {
    if (fact instanceof Fact.Suspended suspended) {
      return suspend(suspended.asked(), suspended.on());
    }
    if (fact instanceof Fact.Flagged flagged) {
      return flag(flagged.asked(), flagged.on());
    }
    Fact.Commented commented = (Fact.Commented) fact;
    return comment(commented.asked(), commented.text());
  }
}
