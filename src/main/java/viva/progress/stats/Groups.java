package viva.progress.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import viva.bank.Bank;
import viva.progress.Standing;
import viva.question.Kind;

/** Questions taken together by topic and by kind. */
final class Groups {
  private final Map<String, Sum> sums = new LinkedHashMap<>();

  private Groups() {}

  /**
   * By topic, in the authors' order. A question of two topics counts for both; those of none make a
   * group of their own where there are others.
   */
  static List<Group> byTopic(List<Tried> tried) {
    Groups groups = new Groups();
    for (Tried one : tried) {
      Bank bank = one.known().bank();
      bank.topics().forEach((id, name) -> groups.sum(bank.id(), id, name));
      for (String topic : one.known().item().topics()) {
        groups.sum(bank.id(), topic, bank.topicName(topic)).add(one);
      }
      if (one.known().item().topics().isEmpty()) {
        groups.sum(bank.id(), "", "").add(one);
      }
    }
    List<Group> list = groups.list();
    return list.stream().allMatch(group -> group.id().isEmpty()) ? List.of() : list;
  }

  /** By kind, in the order in which kinds are told. */
  static List<Group> byKind(List<Tried> tried) {
    Groups groups = new Groups();
    tried.stream()
        .sorted(Comparator.comparing(one -> kind(one)))
        .forEach(one -> groups.sum("", kind(one).word(), kind(one).word()).add(one));
    return groups.list();
  }

  private static Kind kind(Tried one) {
    return one.known().item().question().kind();
  }

  private Sum sum(String bank, String id, String name) {
    return sums.computeIfAbsent(bank + "/" + id, key -> new Sum(bank, id, name));
  }

  private List<Group> list() {
    List<Group> list = new ArrayList<>();
    sums.values().stream().filter(sum -> sum.questions > 0).forEach(sum -> list.add(sum.group()));
    return list;
  }

  /** The sums of a group while they are made up. */
  private static final class Sum {
    private final String bank;
    private final String id;
    private final String name;
    private int questions;
    private int seen;
    private double recall;
    private Group.Tries practice = Group.Tries.NONE;
    private Group.Tries exam = Group.Tries.NONE;

    Sum(String bank, String id, String name) {
      this.bank = bank;
      this.id = id;
      this.name = name;
    }

    void add(Tried one) {
      Standing standing = one.known().standing();
      questions++;
      if (!standing.isNew()) {
        seen++;
        recall += standing.recall();
      }
      practice = practice.plus(Group.Tries.of(one.on(Occasion.PRACTICE)));
      exam = exam.plus(Group.Tries.of(one.on(Occasion.EXAM)));
    }

    Group group() {
      double mean = seen == 0 ? 0 : recall / seen;
      return new Group(bank, id, name, questions, seen, mean, practice, exam);
    }
  }
}
