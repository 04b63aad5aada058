package viva.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.progress.Wishes;
import viva.question.QuestionId;
import viva.session.Asked;

/**
 * What a learner says of a question outside of any sitting. Each is empty once it is kept, or says
 * why it is not.
 *
 * @param notebook where it is kept
 * @param wishes what was said before
 */
record Saying(Notebook notebook, Wishes wishes) {

  Optional<String> suspend(Asked one, boolean on) {
    return said(one, on, wishes.suspended(), name -> notebook.suspend(name, on));
  }

  Optional<String> flag(Asked one, boolean on) {
    return said(one, on, wishes.flagged(), name -> notebook.flag(name, on));
  }

  private interface Note {
    Optional<String> keep(QuestionId name);
  }

  /** What is taken back is taken back under the hash of the words too, if it was said so before. */
  private static Optional<String> said(Asked one, boolean on, Set<QuestionId> before, Note note) {
    List<QuestionId> names = new ArrayList<>(List.of(one.id()));
    QuestionId byWords = new QuestionId(one.bank().id(), one.item().stemHash());
    if (!on && !byWords.equals(one.id()) && before.contains(byWords)) {
      names.add(byWords);
    }
    Optional<String> trouble = Optional.empty();
    for (QuestionId name : names) {
      trouble = note.keep(name);
    }
    return trouble;
  }
}
