package viva.cache;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;
import viva.bank.Bank;
import viva.bank.Exam;
import viva.bank.Item;
import viva.bank.Source;

/**
 * A bank as bytes, in two parts: its head with what is known of each question without reading it,
 * and the bodies of the questions, one behind the other.
 */
final class BankForm {
  private final Packer head = new Packer();
  private final Packer bodies = new Packer();

  private BankForm() {}

  /** The form of a bank. */
  static BankForm of(Bank bank) {
    BankForm form = new BankForm();
    form.bank(bank);
    return form;
  }

  byte[] head() {
    return head.toBytes();
  }

  byte[] bodies() {
    return bodies.toBytes();
  }

  private void bank(Bank bank) {
    head.text(bank.id()).text(bank.title()).text(bank.description()).text(bank.language());
    head.text(bank.license()).texts(bank.authors());
    head.list(List.copyOf(bank.sources().values()), BankForm::source);
    map(head, bank.topics());
    map(head, bank.passages());
    exam(bank.exam());
    head.texts(bank.ignore()).text(bank.hash());
    Map<String, Integer> topics = topics(bank);
    head.texts(List.copyOf(topics.keySet())).count(bank.items().size());
    for (Item item : bank.items()) {
      head.text(item.id()).flag(item.named());
      head.list(item.topics(), (out, topic) -> out.count(topics.get(topic)));
      head.text(item.stemHash()).text(item.contentHash()).count(bodies.size());
      BodyForm.write(bodies, item.body());
    }
  }

  /** Every topic that a question has, numbered. */
  private static Map<String, Integer> topics(Bank bank) {
    Map<String, Integer> topics = new LinkedHashMap<>();
    for (Item item : bank.items()) {
      item.topics().forEach(topic -> topics.putIfAbsent(topic, topics.size()));
    }
    return topics;
  }

  private static void source(Packer out, Source source) {
    out.text(source.id()).text(source.title()).text(source.author()).text(source.publisher());
    out.text(source.year()).text(source.date()).text(source.url()).text(source.isbn());
    out.text(source.note());
    map(out, source.sections());
  }

  private static void map(Packer out, Map<String, String> map) {
    out.texts(List.copyOf(map.keySet())).texts(List.copyOf(map.values()));
  }

  private void exam(Exam exam) {
    head.count(exam.count()).count(exam.minutes()).real(exam.pass());
    head.texts(List.copyOf(exam.draw().keySet()));
    head.list(List.copyOf(exam.draw().values()), (out, count) -> out.count(count));
    head.flag(exam.certainty()).real(exam.negative()).flag(exam.faulty());
  }

  /**
   * The bank whose head this is.
   *
   * @param bodies gives the other part; asked once a question is looked at
   */
  static Bank read(Unpacker in, Supplier<byte[]> bodies) {
    return new Bank(
            in.text(),
            in.text(),
            in.text(),
            in.text(),
            in.text(),
            in.texts(),
            sources(in),
            map(in),
            map(in),
            exam(in),
            in.texts(),
            List.of(),
            in.text())
        .withItems(items(in, bodies));
  }

  private static Map<String, Source> sources(Unpacker in) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Source source : in.list(BankForm::source)) {
      sources.put(source.id(), source);
    }
    return sources;
  }

  private static Source source(Unpacker in) {
    return new Source(
        in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text(),
        in.text(), map(in));
  }

  private static Map<String, String> map(Unpacker in) {
    List<String> keys = in.texts();
    List<String> values = in.texts();
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return map;
  }

  private static Exam exam(Unpacker in) {
    int count = in.size();
    int minutes = in.size();
    double pass = in.real();
    List<String> topics = in.texts();
    List<Integer> counts = in.list(Unpacker::size);
    Map<String, Integer> draw = new LinkedHashMap<>();
    for (int i = 0; i < topics.size(); i++) {
      draw.put(topics.get(i), counts.get(i));
    }
    return new Exam(count, minutes, pass, draw, in.flag(), in.real(), in.flag());
  }

  private static List<Item> items(Unpacker in, Supplier<byte[]> bodies) {
    List<String> topics = in.texts();
    return new LazyItems(in.size(), () -> item(in, topics, bodies));
  }

  /** The questions, each read once one behind it or itself is looked at: home needs few of them. */
  private static final class LazyItems extends AbstractList<Item> implements RandomAccess {
    private final int size;
    private final Supplier<Item> next;
    private final List<Item> read = new ArrayList<>();

    LazyItems(int size, Supplier<Item> next) {
      this.size = size;
      this.next = next;
    }

    @Override
    public Item get(int index) {
      Objects.checkIndex(index, size);
      while (read.size() <= index) {
        read.add(next.get());
      }
      return read.get(index);
    }

    @Override
    public int size() {
      return size;
    }
  }

  private static Item item(Unpacker in, List<String> topics, Supplier<byte[]> bodies) {
    String id = in.text();
    boolean named = in.flag();
    List<String> own = in.list(topic -> topics.get(topic.size()));
    return new Item(id, named, own, in.text(), in.text(), new LazyBody(bodies, in.size()));
  }

  /** A body that lies at an offset of the bodies. */
  private record LazyBody(Supplier<byte[]> bodies, int offset) implements Supplier<Item.Body> {
    @Override
    public Item.Body get() {
      return BodyForm.read(new Unpacker(bodies.get(), offset));
    }
  }
}
