package viva.journal;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.question.QuestionId;
import viva.question.Response;
import viva.question.Verdict;

/** One record of each kind, as the README shows them. */
final class Samples {
  static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-22T10:15:30.123+01:00");

  static final List<Entry> ALL =
      List.of(sitting("s7f3k2"), answer("s7f3k2", 1), amend(), note(), end());

  private Samples() {}

  static SittingEntry sitting(String id) {
    return sitting(id, TIME);
  }

  static SittingEntry sitting(String id, OffsetDateTime at) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    filters.put("topics", List.of("cells", "energy"));
    filters.put("count", List.of("2"));
    return new SittingEntry(
        id,
        at,
        "laptop-4c1d",
        "Zoë",
        "practice",
        List.of(new SittingEntry.UsedBank("biology-1", "9f86d081884c7d65")),
        -42,
        filters,
        List.of(
            new SittingEntry.Asked("biology-1", "atp", List.of("Mitochondria", "Nucleus"), "due"),
            new SittingEntry.Asked("biology-1", "osmosis", List.of(), "")));
  }

  static AnswerEntry answer(String sitting, int number) {
    return answer(sitting, number, TIME.plusSeconds(number));
  }

  static AnswerEntry answer(String sitting, int number, OffsetDateTime at) {
    return new AnswerEntry(
        sitting + "/" + number,
        at,
        sitting,
        "biology-1",
        "atp",
        "multiple-choice",
        "60303ae22b998861",
        "fd61a03af4f77d87",
        Response.of("Mitochondria"),
        0.5,
        Verdict.PARTLY,
        2,
        0.5,
        8250,
        1,
        1,
        "sure");
  }

  static AmendEntry amend() {
    return AmendEntry.marked(
        "s7f3k2/1/a1",
        TIME.plusSeconds(9),
        "s7f3k2/1",
        AmendEntry.Change.MARK,
        "spelled \"right\"",
        1,
        Verdict.RIGHT);
  }

  static NoteEntry note() {
    return new NoteEntry(
        "s7f3k2/n1",
        TIME.plusSeconds(10),
        "s7f3k2",
        "biology-1",
        "atp",
        "flag",
        "two options are right");
  }

  static EndEntry end() {
    return new EndEntry(
        "s7f3k2/end1",
        TIME.plusSeconds(11),
        "s7f3k2",
        EndEntry.Outcome.LEFT,
        List.of(new QuestionId("biology-1", "osmosis")));
  }
}
