package viva.plain;

import java.util.List;
import viva.bank.Bank;
import viva.bank.Item;
import viva.bank.Note;
import viva.bank.Notes;
import viva.desk.Proof;
import viva.question.Kind;
import viva.session.Asked;
import viva.text.Clean;
import viva.text.Diagnostics;
import viva.text.Figures;

/** A bank's questions for its author as lines: each with its key and notes, or with its faults. */
public final class PlainPreview {
  private final Lines lines;
  private final Spoken spoken;

  /** A preview to these lines; nothing is read from them. */
  public PlainPreview(Lines lines) {
    this.lines = lines;
    this.spoken = new Spoken(lines);
  }

  /** Every question of the bank, or the faults alone where there is none. */
  public void all(Proof proof) {
    if (isTold(proof)) {
      for (int i = 0; i < proof.questions().size(); i++) {
        question(proof, i);
      }
      print(Diagnostics.print(proof.faults()));
    }
  }

  /** The question in this place, from 0, and how many faults there are besides. */
  public void one(Proof proof, int number) {
    if (isTold(proof)) {
      question(proof, number);
      int elsewhere = proof.elsewhere(number).size();
      if (elsewhere > 0) {
        lines.say(Figures.count(elsewhere, "fault") + " elsewhere in " + file(proof) + ".");
      }
    }
  }

  /** Whether there are questions; says what there is if not. */
  private boolean isTold(Proof proof) {
    if (proof.gone()) {
      lines.say("There is no file " + file(proof) + ".");
    } else if (!proof.hasQuestions()) {
      print(Diagnostics.print(proof.all()));
    }
    return proof.hasQuestions();
  }

  private static String file(Proof proof) {
    return Clean.line(proof.file());
  }

  private void question(Proof proof, int number) {
    Proof.Question question = proof.questions().get(number);
    String id = question.id().isEmpty() ? "no id" : Clean.line(question.id());
    String kind = question.item().map(item -> ", " + item.question().kind().word()).orElse("");
    String place = (number + 1) + " of " + proof.questions().size();
    lines.say("Question " + place + ", " + id + kind + ", line " + question.line() + ":");
    if (question.isSound()) {
      sound(proof.bank().orElseThrow(), question.item().orElseThrow());
      print(Diagnostics.print(question.advice()));
    } else {
      print(Diagnostics.print(question.faults()));
    }
    lines.say("");
  }

  /** What a student gets, with the options as written, and then what only an author sees. */
  private void sound(Bank bank, Item item) {
    boolean secret = item.question().kind() == Kind.ORDERING;
    spoken.asked(new Asked(bank, item, secret ? List.of() : item.question().choices()));
    tell(Notes.key(item.question()));
    tell(Notes.reasons(bank, item));
    tell(Notes.marking(item.question()));
    tell(Notes.about(bank, item));
  }

  private void tell(List<Note> notes) {
    notes.forEach(note -> lines.tell(note.label() + ": ", note.text()));
  }

  private void print(String block) {
    block.lines().forEach(lines::say);
  }
}
