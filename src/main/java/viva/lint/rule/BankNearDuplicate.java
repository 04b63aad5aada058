package viva.lint.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.lint.words.Asked;
import viva.lint.words.Likenesses;
import viva.lint.words.Quoted;
import viva.lint.words.Subject;
import viva.lint.words.Wording;
import viva.question.Kind;
import viva.text.Severity;

/**
 * Questions that ask the same in nearly the same words. Questions made by one pattern (what is the
 * capital of this, and of that) are told apart by their keys.
 */
public final class BankNearDuplicate implements Rule {
  private static final int PERCENT = 80;
  private static final int FEWEST_WORDS = 3;

  private static final About ABOUT =
      new About(
          "bank/near-duplicate",
          Severity.HINT,
          "A question that is asked twice counts twice, and the second time tests nothing.",
          """
          questions:
            - question: Which gas do green plants take in?
              answer: carbon dioxide
            - question: Which gas do the green plants take in?
              answer: carbon dioxide
          """,
          """
          questions:
            - question: Which gas do green plants take in?
              answer: carbon dioxide
            - question: Which gas do green plants give off?
              answer: oxygen
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    List<Item> items = new ArrayList<>();
    List<Set<String>> stems = new ArrayList<>();
    for (Subject subject : whole.subjects()) {
      Set<String> words = set(Asked.of(subject.item().question()).stem());
      if (words.size() >= FEWEST_WORDS) {
        items.add(subject.item());
        stems.add(words);
      }
    }
    List<Key> keys = items.stream().map(BankNearDuplicate::key).toList();
    Likenesses likenesses = new Likenesses(stems, PERCENT);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int at = i;
      OptionalInt same =
          likenesses.beforeNext(
              other -> isSame(items, at, other) && keys.get(at).meets(keys.get(other)));
      same.ifPresent(other -> findings.add(finding(items.get(at), items.get(other))));
    }
    return findings;
  }

  private static Set<String> set(String text) {
    return new HashSet<>(Wording.tokens(text));
  }

  /** What is asked about another passage is another question. */
  private static boolean isSame(List<Item> items, int one, int other) {
    Optional<String> passage = items.get(one).passage();
    return passage.equals(items.get(other).passage());
  }

  /** What a key says of what is asked, which of true and of a card's verdict is nothing. */
  private static Key key(Item item) {
    Kind kind = item.question().kind();
    return kind == Kind.TRUE_FALSE || kind == Kind.FLASHCARD
        ? new Key(Set.of(), Set.of())
        : Key.of(set(String.join(" ", item.question().key().words())));
  }

  /** The words of a key, and those of them that have digits. */
  private record Key(Set<String> words, Set<String> numbers) {
    static Key of(Set<String> words) {
      return new Key(
          words,
          words.stream()
              .filter(word -> word.chars().anyMatch(Character::isDigit))
              .collect(Collectors.toSet()));
    }

    /** Whether both have the same numbers, and most words of the shorter are in the other. */
    boolean meets(Key other) {
      if (words.isEmpty() || other.words.isEmpty()) {
        return true;
      }
      if (!numbers.equals(other.numbers)) {
        return false;
      }
      long common = words.stream().filter(other.words::contains).count();
      return 2 * common > Math.min(words.size(), other.words.size());
    }
  }

  private static Finding finding(Item item, Item earlier) {
    return ABOUT.in(
        item,
        Part.of("question"),
        "this asks nearly the same as " + Quoted.of(earlier),
        "keep one of the two, or ask for something else");
  }
}
