package viva.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import viva.bank.Bank;
import viva.bank.Item;
import viva.bank.Marking;
import viva.journal.AnswerEntry;
import viva.journal.SittingEntry;
import viva.progress.PastAnswer;
import viva.progress.PastRules;
import viva.progress.Transcript;
import viva.question.Certainty;
import viva.question.QuestionId;
import viva.session.Asked;
import viva.session.ExamPaper;
import viva.session.ExamSitting;
import viva.session.Given;
import viva.session.Mode;
import viva.session.Plan;
import viva.session.Sitting;

/**
 * A past sitting taken up again: the same questions in the same order with the same options, as far
 * as the banks still have them.
 */
final class Resumption {
  private final Transcript past;
  private final Set<QuestionId> suspended;
  private final List<Asked> paper = new ArrayList<>();
  private final Map<QuestionId, Integer> places = new HashMap<>();
  private final List<Given> given = new ArrayList<>();
  private final List<String> answerIds = new ArrayList<>();

  /**
   * A sitting taken up again.
   *
   * @param suspended questions that the learner does not want to be asked any more
   */
  Resumption(Transcript past, Shelf shelf, Set<QuestionId> suspended) {
    this.past = past;
    this.suspended = suspended;
    past.entry().questions().forEach(asked -> find(asked, shelf));
    for (int i = 0; i < paper.size(); i++) {
      Asked asked = paper.get(i);
      places.putIfAbsent(asked.id(), i);
      places.putIfAbsent(new QuestionId(asked.bank().id(), asked.item().stemHash()), i);
    }
    past.answers().forEach(this::take);
  }

  /** A question may have another id than it was asked under: it is known by either. */
  private void find(SittingEntry.Asked asked, Shelf shelf) {
    Optional<Bank> bank = shelf.bank(asked.bank());
    bank.flatMap(b -> Identity.find(b, asked.question(), stem(asked.questionId())))
        .ifPresent(
            item -> {
              places.put(asked.questionId(), paper.size());
              paper.add(asked(bank.get(), item, asked));
            });
  }

  /** The hash of its words, which an answer to it tells, or its id where that is the hash. */
  private String stem(QuestionId question) {
    return past.answers().stream()
        .map(PastAnswer::entry)
        .filter(entry -> entry.questionId().equals(question))
        .map(AnswerEntry::stem)
        .findFirst()
        .orElse(question.question());
  }

  /** The options in the order they were shown in; what the author has added since comes last. */
  private static Asked asked(Bank bank, Item item, SittingEntry.Asked past) {
    List<String> choices = item.question().choices();
    List<String> options = new ArrayList<>(past.options());
    options.retainAll(choices);
    choices.stream().filter(choice -> !options.contains(choice)).forEach(options::add);
    return new Asked(bank, item, options, past.why());
  }

  private void take(PastAnswer answer) {
    int index = index(answer.entry());
    if (index < 0) {
      return;
    }
    answerIds.add(answer.entry().id());
    given.add(
        new Given(
            given.size() + 1,
            index,
            answer.entry().response(),
            answer.score(),
            answer.verdict(),
            answer.entry().attempt(),
            Certainty.named(answer.entry().certainty()),
            answer.entry().hints(),
            answer.entry().millis(),
            answer.changed(),
            answer.undone()));
  }

  private int index(AnswerEntry answer) {
    int byWords = index(new QuestionId(answer.bank(), answer.stem()));
    return places.getOrDefault(answer.questionId(), byWords);
  }

  private int index(QuestionId question) {
    return places.getOrDefault(question, -1);
  }

  List<Asked> paper() {
    return paper;
  }

  /** The ids of the answers taken over, by their numbers. */
  List<String> answerIds() {
    return answerIds;
  }

  Plan plan() {
    SittingEntry entry = past.entry();
    return PlanWords.plan(entry.mode(), entry.filters(), entry.seed());
  }

  private Set<Integer> flagged() {
    Set<Integer> flagged = new HashSet<>();
    past.flagged().forEach(question -> flagged.add(index(question)));
    flagged.remove(-1);
    return flagged;
  }

  Sitting sitting() {
    Set<Integer> out = new HashSet<>();
    suspended.forEach(question -> out.add(index(question)));
    out.remove(-1);
    return Sitting.resume(paper, plan(), given, flagged(), out);
  }

  boolean isExam() {
    return plan().mode() == Mode.EXAM;
  }

  /** The exam, marked as its bank had it when it began. */
  ExamSitting exam() {
    Marking marking = PastRules.of(past.entry().filters()).marking();
    return ExamSitting.resume(paper, plan(), marking, given, flagged());
  }

  /** The number of the exam's paper, by the bank's file as it was then. */
  String number() {
    String hash =
        past.entry().banks().stream().findFirst().map(SittingEntry.UsedBank::hash).orElse("");
    return ExamPaper.number(hash, plan());
  }

  OffsetDateTime began() {
    return past.entry().at();
  }
}
