package viva.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import viva.question.Kind;
import viva.question.Ordering;
import viva.question.Question;
import viva.yaml.tree.Code;
import viva.yaml.tree.Node;

/** Items in their right order. */
final class OrderingReader implements KindReader {
  @Override
  public Kind kind() {
    return Kind.ORDERING;
  }

  @Override
  public Set<String> keys() {
    return Set.of("order", "scoring");
  }

  @Override
  public boolean fits(Node.Mapping keys) {
    return keys.has("order");
  }

  @Override
  public String because() {
    return "it has \"order\"";
  }

  @Override
  public Optional<Question> read(Asked asked) {
    Optional<Node> node = asked.require("order", "ordering");
    Optional<List<Node>> list = node.flatMap(n -> asked.values().list(n, "order"));
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (list.get().size() < 2) {
      String message = "there is nothing to put in order: two items are the least";
      asked.faults().error(Code.ORDER_TOO_FEW, node.get().at(), message, "");
      return Optional.empty();
    }
    List<Asked.Placed> items = asked.placed(node.get(), "order");
    boolean distinct = Twins.tell(items, Code.ORDER_DUPLICATE, "item", asked.faults());
    List<String> order = items.stream().map(Asked.Placed::text).toList();
    return distinct && order.size() > 1
        ? Optional.of(new Ordering(asked.stem(), order, asked.scoring()))
        : Optional.empty();
  }
}
