package viva.journal;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import viva.question.QuestionId;

/**
 * A sitting began. It holds all that was decided at its start, so that a sitting left half-way can
 * be taken up again exactly as it was, even when the bank has been shuffled or changed since.
 *
 * @param id given by the caller, different on every device and every time
 * @param at when it began
 * @param device on which device
 * @param learner the learner's name, or empty
 * @param mode such as {@code practice}
 * @param banks the banks it draws from, with the hash of their files
 * @param seed from which the orders were drawn
 * @param filters what was chosen, by name: topics, levels, count and so on, in the order written
 * @param questions what is asked, in order
 */
public record SittingEntry(
    String id,
    OffsetDateTime at,
    String device,
    String learner,
    String mode,
    List<UsedBank> banks,
    long seed,
    Map<String, List<String>> filters,
    List<Asked> questions)
    implements Entry {

  public SittingEntry {
    Check.word("id", id);
    at = Check.time(at);
    Check.word("device", device);
    Objects.requireNonNull(learner);
    Check.word("mode", mode);
    banks = List.copyOf(banks);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    filters.forEach((name, words) -> copy.put(name, List.copyOf(words)));
    filters = Collections.unmodifiableMap(copy);
    questions = List.copyOf(questions);
  }

  @Override
  public String follows() {
    return "";
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.sitting(this);
  }

  /**
   * A bank as it was when the sitting began.
   *
   * @param id the bank's id
   * @param hash the fingerprint of its file
   */
  public record UsedBank(String id, String hash) {
    public UsedBank {
      Check.word("id", id);
    }
  }

  /**
   * A question of the sitting.
   *
   * @param bank the bank's id
   * @param question the question's id
   * @param options the options' words in the order shown; empty where there is nothing to order
   * @param why why it was asked then, in words, or empty
   */
  public record Asked(String bank, String question, List<String> options, String why) {
    public Asked {
      Check.word("bank", bank);
      Check.word("question", question);
      options = List.copyOf(options);
      Objects.requireNonNull(why);
    }

    /** The question without the order of its options. */
    public QuestionId questionId() {
      return new QuestionId(bank, question);
    }
  }
}
