package viva.desk;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import viva.progress.History;
import viva.progress.KnownAs;
import viva.question.QuestionId;
import viva.session.Asked;

/**
 * What a learner says of a question outside of any sitting. Each is empty once it is kept, or says
 * why it is not.
 *
 * @param notebook where it is kept
 * @param history what was said before
 */
record Saying(Notebook notebook, History history) {

  Optional<String> suspend(Asked one, boolean on) {
    return said(one, on, history.wishes().suspended(), name -> notebook.suspend(name, on));
  }

  Optional<String> flag(Asked one, boolean on) {
    return said(one, on, history.wishes().flagged(), name -> notebook.flag(name, on));
  }

  private interface Note {
    Optional<String> keep(QuestionId name);
  }

  /** What is taken back is taken back under every name under which it was said before. */
  private Optional<String> said(Asked one, boolean on, Set<QuestionId> before, Note note) {
    Set<QuestionId> names = new LinkedHashSet<>(Set.of(one.id()));
    if (!on) {
      names.addAll(new KnownAs(history, one.bank()).among(before, one.item()));
    }
    Optional<String> trouble = Optional.empty();
    for (QuestionId name : names) {
      trouble = note.keep(name);
    }
    return trouble;
  }
}
