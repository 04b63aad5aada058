package viva.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import viva.bank.Bank;
import viva.bank.Item;
import viva.bank.Note;
import viva.bank.Notes;
import viva.desk.Dossier;
import viva.question.Kind;
import viva.session.Asked;
import viva.text.Clean;

/** What the plain mode says of a question that was found: its key, and its own history. */
final class SpokenQuestion {
  private final Lines lines;

  SpokenQuestion(Lines lines) {
    this.lines = lines;
  }

  /**
   * A question with everything that is known of it.
   *
   * @param place where it stands among those that were found, in words
   */
  void all(Dossier dossier, String place) {
    Bank bank = dossier.known().bank();
    Item item = dossier.known().item();
    String name = bank.id() + "/" + item.id();
    lines.say("");
    lines.say(
        "Question " + place + ", " + Clean.line(name) + ", " + item.question().kind().word() + ":");
    boolean secret = item.question().kind() == Kind.ORDERING;
    new Spoken(lines).asked(new Asked(bank, item, secret ? List.of() : item.question().choices()));
    tell(Notes.key(item.question()));
    tell(Notes.reasons(bank, item));
    dossier.sentences().forEach(lines::say);
    past(dossier);
  }

  private void tell(List<Note> notes) {
    notes.forEach(note -> lines.tell(note.label() + ": ", note.text()));
  }

  private void past(Dossier dossier) {
    List<Dossier.Past> past = new ArrayList<>(dossier.past());
    Collections.reverse(past);
    if (!past.isEmpty()) {
      lines.say("Your answers, the last one first:");
    }
    past.forEach(answer -> lines.say(answer.date() + ": " + answer.words()));
  }
}
