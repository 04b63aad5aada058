package viva.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import viva.question.Cloze;
import viva.question.Flashcard;
import viva.question.Matching;
import viva.question.MultipleChoice;
import viva.question.MultipleResponse;
import viva.question.Numeric;
import viva.question.Option;
import viva.question.Ordering;
import viva.question.Question;
import viva.question.Rejected;
import viva.question.Scoring;
import viva.question.ShortAnswer;
import viva.question.TrueFalse;

/** What decides how an answer of each kind is marked besides its key, and what is said to it. */
record MarkingNotes() implements Question.Cases<List<Note>> {

  @Override
  public List<Note> multipleChoice(MultipleChoice question) {
    return feedback(question.options());
  }

  @Override
  public List<Note> multipleResponse(MultipleResponse question) {
    List<Note> notes = feedback(question.options());
    notes.addAll(scoring(question.scoring()));
    return notes;
  }

  private static List<Note> feedback(List<Option> options) {
    List<Note> notes = new ArrayList<>();
    options.forEach(option -> said(notes, option.text(), option.feedback()));
    return notes;
  }

  private static void said(List<Note> notes, String answer, String feedback) {
    if (!feedback.isBlank()) {
      notes.add(new Note("Feedback", "“" + answer + "”: " + feedback));
    }
  }

  @Override
  public List<Note> trueFalse(TrueFalse question) {
    List<Note> notes = new ArrayList<>();
    said(notes, "true", question.ifTrue());
    said(notes, "false", question.ifFalse());
    return notes;
  }

  @Override
  public List<Note> shortAnswer(ShortAnswer question) {
    List<Note> notes = accepted("", question.accepted());
    if (!question.lenient()) {
      notes.add(new Note("Match", "exact, letter for letter"));
    }
    notes.addAll(rejected(question.rejected()));
    return notes;
  }

  /** One text alone is the key, which is seen already. */
  private static List<Note> accepted(String lead, List<String> texts) {
    List<Note> notes = new ArrayList<>();
    Notes.add(notes, "Accepted", texts.size() < 2 ? "" : lead + Notes.quoted(texts));
    return notes;
  }

  private static List<Note> rejected(List<Rejected> texts) {
    return texts.stream()
        .map(text -> new Note("Rejected", "“" + text.text() + "”" + reason(text)))
        .toList();
  }

  private static String reason(Rejected text) {
    return text.feedback().isBlank() ? "" : ": " + text.feedback();
  }

  @Override
  public List<Note> numeric(Numeric question) {
    List<Note> notes = new ArrayList<>();
    boolean seen = question.low().compareTo(question.high()) == 0;
    String range = number(question.low()) + " to " + number(question.high());
    Notes.add(notes, "Accepted", seen || range.equals(question.shown()) ? "" : range);
    Notes.add(notes, "Unit", Notes.quoted(question.units()));
    notes.addAll(rejected(question.rejected()));
    return notes;
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  @Override
  public List<Note> cloze(Cloze question) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < question.gaps().size(); i++) {
      notes.addAll(accepted("gap " + (i + 1) + ": ", question.gaps().get(i)));
    }
    notes.addAll(scoring(question.scoring()));
    return notes;
  }

  @Override
  public List<Note> ordering(Ordering question) {
    return scoring(question.scoring());
  }

  @Override
  public List<Note> matching(Matching question) {
    List<Note> notes = new ArrayList<>();
    Notes.add(notes, "Distractors", Notes.quoted(question.distractors()));
    notes.addAll(scoring(question.scoring()));
    return notes;
  }

  @Override
  public List<Note> flashcard(Flashcard question) {
    return List.of();
  }

  private static List<Note> scoring(Scoring scoring) {
    return scoring == Scoring.PARTIAL ? List.of() : List.of(new Note("Scoring", "all or nothing"));
  }
}
