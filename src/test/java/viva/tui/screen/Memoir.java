package viva.tui.screen;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.desk.Catalogue;
import viva.desk.Dossier;
import viva.journal.AmendEntry;
import viva.journal.AmendEntry.Change;
import viva.journal.AnswerEntry;
import viva.journal.EndEntry;
import viva.journal.Entry;
import viva.journal.NoteEntry;
import viva.journal.SittingEntry;
import viva.memory.Schedule;
import viva.progress.History;
import viva.progress.Knowledge;
import viva.progress.Known;
import viva.progress.StudyDay;
import viva.question.Mark;
import viva.question.QuestionId;
import viva.question.Response;
import viva.question.Verdict;
import viva.session.Asked;
import viva.session.Fact;

/** What a learner did with a bank of the tests: what a journal would have, but held in memory. */
final class Memoir {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T12:00:00+01:00");

  private final Bank bank;
  private final List<Entry> entries = new ArrayList<>();
  private OffsetDateTime time;
  private String sitting = "";
  private int attempt = 1;

  Memoir(Bank bank) {
    this.bank = bank;
    if (bank.id().equals("kinds")) {
      practice();
      study();
      exam();
      note("council", NoteEntry.FLAG, "");
      note("zone", NoteEntry.SUSPEND, "");
      note("vote", NoteEntry.COMMENT, "The third option is right as well, if you ask Libya.");
    }
  }

  private void practice() {
    begin("practice", "2026-10-01T20:00:00+02:00");
    answer("vote", "It vetoed the resolution", 12, 1, "sure");
    attempt = 2;
    answer("vote", "It abstained", 5, 0, "");
    attempt = 1;
    answer("forces", "Joint rejection of a change of regime", 31, 0, "fairly");
    answer("council", "Lybia", 9, 0, "");
  }

  private void study() {
    begin("study", "2026-11-01T20:00:00+01:00");
    answer("vote", "It abstained", 4, 0, "guessing");
    entries.add(AmendEntry.undone("u", time, last(), ""));
    answer("vote", "It was absent from the vote", 21, 0, "");
    entries.add(AmendEntry.marked("m", time, last(), Change.MARK, "", 1, Verdict.RIGHT));
    answer("dated", "true", 7, 0, "sure");
  }

  private void exam() {
    begin("exam", "2026-11-20T09:30:00+01:00");
    answer("vote", "It voted in favour", 61, 0, "");
    answer("vote", "It abstained", 3, 0, "");
    answer("billions", "18.8", 15, 0, "");
    entries.add(new EndEntry("e", time, sitting, EndEntry.Outcome.FINISHED, List.of()));
  }

  private String last() {
    return entries.get(entries.size() - 1).id();
  }

  private void begin(String mode, String at) {
    time = OffsetDateTime.parse(at);
    sitting = mode;
    SittingEntry.UsedBank used = new SittingEntry.UsedBank(bank.id(), bank.hash());
    entries.add(new SittingEntry(mode, time, "d", "", mode, List.of(used), 1, Map.of(), List.of()));
  }

  private void answer(String id, String word, int seconds, int hints, String certainty) {
    time = time.plusSeconds(seconds);
    Item item = bank.item(id).orElseThrow();
    Response response = Response.of(word);
    Mark mark = item.question().mark(response);
    entries.add(
        new AnswerEntry(
            sitting + "/" + entries.size(),
            time,
            sitting,
            bank.id(),
            id,
            item.question().kind().word(),
            item.stemHash(),
            item.contentHash(),
            response,
            mark.score(),
            mark.verdict(),
            1,
            item.question().chance(),
            seconds * 1000L,
            hints,
            attempt,
            certainty));
  }

  private void note(String question, String what, String text) {
    String id = "n" + entries.size();
    entries.add(new NoteEntry(id, NOW, "", bank.id(), question, what, text));
  }

  private History history() {
    return History.of(Schedule.USUAL, entries);
  }

  private List<Known> known() {
    return new Knowledge(history(), StudyDay.of(NOW)).of(bank);
  }

  /** All questions of the bank. */
  Catalogue catalogue() {
    return Catalogue.of(known(), history());
  }

  /** Everything that is known of one of them. */
  Dossier dossier(QuestionId question) {
    Known one =
        known().stream().filter(known -> known.id().equals(question)).findFirst().orElseThrow();
    return Dossier.of(one, history(), Set.of("xu-2017"), NOW);
  }

  /** Keeps what is said of a question. */
  void keep(Fact fact) {
    if (fact instanceof Fact.Suspended suspended) {
      note(id(suspended.asked()), suspended.on() ? NoteEntry.SUSPEND : NoteEntry.UNSUSPEND, "");
    } else if (fact instanceof Fact.Flagged flagged) {
      note(id(flagged.asked()), flagged.on() ? NoteEntry.FLAG : NoteEntry.UNFLAG, "");
    } else if (fact instanceof Fact.Commented commented) {
      note(id(commented.asked()), NoteEntry.COMMENT, commented.text());
    }
  }

  private static String id(Asked asked) {
    return asked.item().id();
  }
}
