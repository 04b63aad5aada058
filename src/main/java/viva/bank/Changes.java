package viva.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import viva.text.Severity;

/**
 * What changed in a bank since an older copy of it, as far as it concerns those who answered
 * meanwhile: another key marks them otherwise, and a question that cannot be followed loses their
 * answers. Explanations, hints, topics and the order of questions are left aside.
 */
public final class Changes {
  public static final String KEY = "since/key";
  public static final String SCORING = "since/scoring";
  public static final String OPTIONS = "since/options";
  public static final String WORDS = "since/words";
  public static final String REUSED = "since/id-reused";
  public static final String NOT_FOLLOWED = "since/not-followed";
  public static final String REMOVED = "since/removed";
  public static final String BANK_ID = "since/bank-id";

  /** Below this a stem, and what is to be chosen or typed, is that of another question. */
  private static final double UNLIKE = 0.35;

  /** From this on two questions without a common id are one in other words. */
  private static final double LIKE = 0.5;

  /** As many lost questions are held against as many new ones; more is a new bank. */
  private static final int COMPARED = 500;

  private final Bank old;
  private final Bank now;
  private final List<Finding> findings = new ArrayList<>();

  /** A question that no id and no words lead to any more. */
  private record Lost(Item item, Alike words) {
    static Lost of(Item item) {
      return new Lost(item, Alike.of(Facets.of(item.question()).words()));
    }
  }

  private Changes(Bank old, Bank now) {
    this.old = old;
    this.now = now;
  }

  /** Findings about the newer of two banks, question by question in its order. */
  public static List<Finding> between(Bank old, Bank now) {
    return new Changes(old, now).find();
  }

  private List<Finding> find() {
    if (!old.id().equals(now.id())) {
      bankId();
    }
    Successors successors = Successors.of(old, now);
    List<Lost> lost = new ArrayList<>();
    successors.gone().forEach(item -> lost.add(Lost.of(item)));
    for (Item item : now.items()) {
      Item before = successors.before().get(item);
      if (before != null) {
        compare(before, item);
      } else {
        nearest(item, lost, successors.added().size()).ifPresent(lost::remove);
      }
    }
    lost.forEach(question -> removed(question.item()));
    return findings;
  }

  private void bankId() {
    String message =
        "the bank's id was " + Quoted.of(old.id()) + ", and earlier answers are kept under that";
    String hint = "give it the old id again, unless it is another bank";
    findings.add(Finding.of(BANK_ID, Severity.WARNING, Part.of("id"), message, hint));
  }

  private void compare(Item before, Item item) {
    Facets was = Facets.of(before.question());
    Facets is = Facets.of(item.question());
    if (before.id().equals(item.id()) && item.named() && isOther(was, is)) {
      reused(item, was.words());
      return;
    }
    if (!before.id().equals(item.id()) && item.named()) {
      old.items().stream()
          .filter(other -> other.id().equals(item.id()))
          .findFirst()
          .ifPresent(other -> reused(item, Facets.of(other.question()).words()));
    }
    findings.addAll(new Compared(before, was, item, is).findings());
    if (!shared(before, old).equals(shared(item, now))) {
      add(WORDS, Severity.HINT, item, "passage", "the passage to read was another one", "");
    }
  }

  private void reused(Item item, String words) {
    String message = "the id " + Quoted.of(item.id()) + " belonged to another question: ";
    String hint = "give this one a new id; answers to the other are counted as answers to it";
    add(REUSED, Severity.WARNING, item, "id", message + Quoted.of(words), hint);
  }

  private static String shared(Item item, Bank bank) {
    return item.passage().map(id -> bank.passages().getOrDefault(id, "")).orElse("");
  }

  /** Wholly different words, and nothing like the old options and key where there are any. */
  private static boolean isOther(Facets was, Facets is) {
    Alike oldContent = Alike.of(content(was));
    Alike content = Alike.of(content(is));
    return Alike.of(was.words()).to(Alike.of(is.words())) < UNLIKE
        && (oldContent.isEmpty() || content.isEmpty() || oldContent.to(content) < UNLIKE);
  }

  /** True and false say nothing about what is asked. */
  private static String content(Facets facets) {
    String content = String.join(" ", facets.options()) + " " + String.join(" ", facets.key());
    return content.strip().matches("true|false") ? "" : content;
  }

  /** The lost question that a new one seems to be in other words; tells that nobody can know. */
  private Optional<Lost> nearest(Item item, List<Lost> lost, int added) {
    if (lost.size() > COMPARED || added > COMPARED) {
      return Optional.empty();
    }
    Alike words = Lost.of(item).words();
    Optional<Lost> nearest =
        lost.stream()
            .filter(other -> other.words().to(words) >= LIKE)
            .max(Comparator.comparingDouble(other -> other.words().to(words)));
    nearest.ifPresent(other -> notFollowed(other.item(), item));
    return nearest;
  }

  private void notFollowed(Item before, Item item) {
    String stem = Quoted.of(Facets.of(before.question()).words());
    String named = before.named() ? " under the id " + Quoted.of(before.id()) : "";
    String message =
        item.named()
            ? "this seems to be the question " + stem + named + ", whose answers are lost to it"
            : "without an id it cannot be followed from its old words: " + stem + named;
    String hint =
        before.named()
            ? "give it its old id again: id: " + before.id()
            : "give questions ids before their words change";
    add(NOT_FOLLOWED, Severity.WARNING, item, "question", message, hint);
  }

  private void removed(Item gone) {
    String name = gone.named() ? Quoted.of(gone.id()) + ", " : "";
    String message =
        "the question " + name + Quoted.of(Facets.of(gone.question()).words()) + " is gone";
    findings.add(Finding.of(REMOVED, Severity.HINT, Part.of("id"), message, ""));
  }

  private void add(
      String code, Severity severity, Item item, String key, String message, String hint) {
    findings.add(Finding.of(code, severity, item, Part.of(key), message, hint));
  }
}
