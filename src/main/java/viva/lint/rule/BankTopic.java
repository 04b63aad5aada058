package viva.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import viva.bank.Finding;
import viva.bank.Item;
import viva.bank.Part;
import viva.lint.words.Quoted;
import viva.lint.words.Subject;
import viva.text.Nearest;
import viva.text.Severity;

/** Topics that no question has, or just one. */
public final class BankTopic implements Rule {
  private static final About ABOUT =
      new About(
          "bank/topic",
          Severity.HINT,
          "Scores and drill go by topic, and a single question says little about one.",
          """
          topics:
            war: The war
            peace: The peace
          questions:
            - {question: 'Who began the war?', answer: Athens, topics: [war]}
            - {question: 'Who won the war?', answer: Sparta, topics: [war]}
          """,
          """
          topics:
            war: The war
          questions:
            - {question: 'Who began the war?', answer: Athens, topics: [war]}
            - {question: 'Who won the war?', answer: Sparta, topics: [war]}
          """);

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public List<Finding> inBank(Whole whole) {
    Map<String, String> declared = whole.bank().topics();
    Map<String, List<Item>> topics = new LinkedHashMap<>();
    declared.keySet().forEach(topic -> topics.put(topic, new ArrayList<>()));
    for (Subject subject : whole.subjects()) {
      for (String topic : subject.item().topics()) {
        topics.computeIfAbsent(topic, t -> new ArrayList<>()).add(subject.item());
      }
    }
    boolean few = whole.subjects().size() < Chance.FEWEST;
    List<Finding> findings = new ArrayList<>();
    topics.forEach(
        (topic, items) -> {
          if (items.isEmpty()) {
            findings.add(unused(topic));
          } else if (items.size() == 1 && !few) {
            findings.add(single(topic, items.get(0), topics, declared.containsKey(topic)));
          }
        });
    return findings;
  }

  private static Finding unused(String topic) {
    String message = "no question has the topic " + Quoted.of(topic);
    return ABOUT.inBank(Part.of("topics"), message, "ask about it, or take it out").at(topic);
  }

  /** A topic without a name in the bank's head stands in the question alone. */
  private static Finding single(
      String topic, Item item, Map<String, List<Item>> topics, boolean declared) {
    String message = "only one question has the topic " + Quoted.of(topic);
    if (declared) {
      String hint = "ask more about it, or join it with another topic";
      return ABOUT.inBank(Part.of("topics"), message, hint).at(topic);
    }
    Optional<String> near =
        Nearest.to(topic, topics.keySet().stream().filter(t -> !t.equals(topic)).toList());
    String hint = near.map(t -> "did you mean " + Quoted.of(t) + "?").orElse("ask more about it");
    return ABOUT.in(item, Part.of("topics"), message, hint).at(topic);
  }
}
