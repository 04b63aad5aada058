package viva.journal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import viva.question.QuestionId;
import viva.question.Response;
import viva.question.Verdict;

/**
 * One line of JSON as a record. Strict about what a record needs, so that nothing half-understood
 * is counted; keys it does not know it passes over.
 */
final class EntryReader {
  private static final Map<String, Function<Fields, Entry>> KINDS =
      Map.of(
          "sitting", EntryReader::sitting,
          "answer", EntryReader::answer,
          "amend", EntryReader::amend,
          "note", EntryReader::note,
          "end", EntryReader::end);

  private EntryReader() {}

  /** Total: every text is one of the three. */
  static Line read(String line) {
    try {
      Fields fields = JsonReader.object(line);
      long version = Check.atLeast(1, "v", fields.whole("v"));
      if (version > Entry.VERSION) {
        return new Line.Newer(fields);
      }
      Function<Fields, Entry> kind = KINDS.get(fields.word("kind"));
      return kind == null ? new Line.Newer(fields) : new Line.Known(kind.apply(fields));
    } catch (IllegalArgumentException e) {
      return new Line.Broken(e.getMessage());
    }
  }

  private static Entry sitting(Fields fields) {
    return new SittingEntry(
        fields.word("id"),
        fields.time("at"),
        fields.word("device"),
        fields.wordIfAny("learner"),
        fields.word("mode"),
        fields.objects(
            "banks", bank -> new SittingEntry.UsedBank(bank.word("id"), bank.word("hash"))),
        fields.whole("seed"),
        fields.lists("filters"),
        fields.objects(
            "questions",
            asked ->
                new SittingEntry.Asked(
                    asked.word("bank"),
                    asked.word("question"),
                    asked.words("options"),
                    asked.wordIfAny("why"))));
  }

  private static Entry answer(Fields fields) {
    return new AnswerEntry(
        fields.word("id"),
        fields.time("at"),
        fields.word("sitting"),
        fields.word("bank"),
        fields.word("question"),
        fields.wordIfAny("type"),
        fields.word("stem"),
        fields.word("content"),
        new Response(fields.words("response")),
        fields.number("score"),
        fields.named("verdict", Verdict::named),
        fields.number("points"),
        fields.numberIfAny("chance").orElse(0),
        fields.whole("millis"),
        fields.count("hints"),
        fields.count("attempt"),
        fields.wordIfAny("certainty"));
  }

  private static Entry amend(Fields fields) {
    return new AmendEntry(
        fields.word("id"),
        fields.time("at"),
        fields.word("answer"),
        fields.named("change", AmendEntry.Change::named),
        fields.wordIfAny("reason"),
        fields.numberIfAny("score"),
        fields.has("verdict")
            ? Optional.of(fields.named("verdict", Verdict::named))
            : Optional.empty());
  }

  private static Entry note(Fields fields) {
    return new NoteEntry(
        fields.word("id"),
        fields.time("at"),
        fields.wordIfAny("sitting"),
        fields.word("bank"),
        fields.wordIfAny("question"),
        fields.word("what"),
        fields.wordIfAny("text"));
  }

  private static Entry end(Fields fields) {
    return new EndEntry(
        fields.word("id"),
        fields.time("at"),
        fields.word("sitting"),
        fields.named("outcome", EndEntry.Outcome::named),
        fields.objects(
            "unanswered", left -> new QuestionId(left.word("bank"), left.word("question"))));
  }
}
