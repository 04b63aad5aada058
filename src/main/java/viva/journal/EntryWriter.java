package viva.journal;

import viva.question.QuestionId;

/** A record as one line of JSON, its keys always in the same order. */
final class EntryWriter implements Entry.Cases<Json> {
  private static final EntryWriter CASES = new EntryWriter();

  private EntryWriter() {}

  /** The line, without its end. It holds no line break and no unpaired surrogate. */
  static String line(Entry entry) {
    return entry.match(CASES).close().toString();
  }

  @Override
  public Json sitting(SittingEntry sitting) {
    return begin("sitting", sitting)
        .word("device", sitting.device())
        .wordIfAny("learner", sitting.learner())
        .word("mode", sitting.mode())
        .list(
            "banks",
            sitting.banks(),
            (json, bank) -> json.open().word("id", bank.id()).word("hash", bank.hash()).close())
        .number("seed", sitting.seed())
        .lists("filters", sitting.filters())
        .list(
            "questions",
            sitting.questions(),
            (json, asked) ->
                question(json.open(), asked.questionId())
                    .words("options", asked.options())
                    .wordIfAny("why", asked.why())
                    .close());
  }

  @Override
  public Json answer(AnswerEntry answer) {
    return question(begin("answer", answer).word("sitting", answer.sitting()), answer.questionId())
        .wordIfAny("type", answer.type())
        .word("stem", answer.stem())
        .word("content", answer.content())
        .words("response", answer.response().words())
        .number("score", answer.score())
        .word("verdict", answer.verdict().word())
        .number("points", answer.points())
        .numberIfAny("chance", answer.chance())
        .number("millis", answer.millis())
        .number("hints", answer.hints())
        .number("attempt", answer.attempt())
        .wordIfAny("certainty", answer.certainty());
  }

  @Override
  public Json amend(AmendEntry amend) {
    Json json =
        begin("amend", amend)
            .word("answer", amend.answer())
            .word("change", amend.change().word())
            .wordIfAny("reason", amend.reason());
    amend.score().ifPresent(score -> json.number("score", score));
    amend.verdict().ifPresent(verdict -> json.word("verdict", verdict.word()));
    return json;
  }

  @Override
  public Json note(NoteEntry note) {
    return begin("note", note)
        .wordIfAny("sitting", note.sitting())
        .word("bank", note.bank())
        .wordIfAny("question", note.question())
        .word("what", note.what())
        .wordIfAny("text", note.text());
  }

  @Override
  public Json end(EndEntry end) {
    return begin("end", end)
        .word("sitting", end.sitting())
        .word("outcome", end.outcome().word())
        .list("unanswered", end.unanswered(), (json, left) -> question(json.open(), left).close());
  }

  private static Json begin(String kind, Entry entry) {
    return new Json()
        .open()
        .number("v", Entry.VERSION)
        .word("kind", kind)
        .word("id", entry.id())
        .word("at", TimeText.write(entry.at()));
  }

  private static Json question(Json json, QuestionId question) {
    return json.word("bank", question.bank()).word("question", question.question());
  }
}
