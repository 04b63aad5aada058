package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import viva.tui.model.Binding;
import viva.tui.model.Effect;
import viva.tui.model.Turn;

/**
 * The keys of the preview.
 *
 * @param screen the preview as it stands
 * @param look what of it is shown
 */
record PreviewKeys(PreviewScreen screen, PreviewLook look) {

  PreviewKeys(PreviewScreen screen) {
    this(screen, screen.look());
  }

  /** All keys that work, the main one first. */
  List<Binding> all() {
    List<Binding> bindings = new ArrayList<>();
    if (look.goal().isPresent()) {
      bindings.add(Binding.of("Enter", "go there", now -> Turn.to(screen.arrive())));
      bindings.add(looking("Esc", "stay", look.going("", false)));
    } else if (screen.isTyping()) {
      bindings.addAll(screen.open().orElseThrow().draft().keys());
      bindings.add(Binding.of("Enter", "answer", now -> Turn.to(screen.entered())));
      bindings.add(looking("Esc", "stop typing", look.typing(false)));
    } else {
      bindings.addAll(commands());
      bindings.add(Binding.of("q", "leave", this::leave));
      bindings.add(Binding.told("?", "help"));
      bindings.add(Binding.told("Esc", "menu"));
    }
    bindings.add(bindings.size() - 1, Binding.quiet("Ctrl-C", "leave", this::leave));
    return bindings;
  }

  private Binding looking(String key, String label, PreviewLook next) {
    return Binding.of(key, label, now -> Turn.to(screen.looking(next)));
  }

  private Turn leave(long now) {
    return Turn.to(screen, new Effect.Quit());
  }

  private List<Binding> commands() {
    List<Binding> bindings = new ArrayList<>();
    if (look.listing()) {
      bindings.add(looking("f", "back", look.listing(false)));
      bindings.add(looking("Enter", "back", look.listing(false)));
      return bindings;
    }
    screen.shown().ifPresent(t -> bindings.addAll(List.of(entering(t), opening())));
    if (screen.proof().hasQuestions()) {
      bindings.add(Binding.of("n", "next", now -> Turn.to(screen.at(screen.aim().number() + 1))));
      bindings.add(
          Binding.of("p", "previous", now -> Turn.to(screen.at(screen.aim().number() - 1))));
    }
    screen.open().filter(t -> !t.draft().types()).ifPresent(t -> bindings.addAll(t.draft().keys()));
    screen.shown().ifPresent(t -> bindings.addAll(trying(t)));
    if (screen.proof().hasQuestions()) {
      if (!screen.proof().elsewhere(screen.aim().number()).isEmpty()) {
        bindings.add(looking("f", "faults", look.listing(true)));
      }
      bindings.add(looking("g", "go to", look.going("", true)));
      bindings.add(
          Binding.quiet("/", "go to", now -> Turn.to(screen.looking(look.going("", true)))));
    }
    bindings.addAll(screen.proof().hasQuestions() ? others() : List.of());
    return bindings;
  }

  /** Keys that do the same where the answer has no use for them. */
  private List<Binding> others() {
    List<String> taken =
        screen.open().stream().flatMap(t -> t.draft().keys().stream()).map(Binding::key).toList();
    List<Binding> others = new ArrayList<>();
    if (screen.shown().isPresent() && taken.stream().noneMatch(key -> key.contains("Space"))) {
      others.add(Binding.toldQuietly("Space", look.open() ? "hide key" : "key"));
    }
    if (taken.stream().noneMatch(key -> key.contains("→"))) {
      others.add(Binding.toldQuietly("→ ←", "next, previous"));
    }
    return others;
  }

  private Binding opening() {
    String label = look.open() ? "hide key" : "key";
    return looking("a", label, look.open(!look.open()));
  }

  private List<Binding> trying(Trial t) {
    List<Binding> bindings = new ArrayList<>();
    Trial.Order order = t.order();
    if (order == Trial.Order.WRITTEN) {
      int seed = look.moves() + 1;
      bindings.add(Binding.of("s", "shuffle", now -> Turn.to(screen.tried(t.shuffled(seed)))));
    } else if (order == Trial.Order.SHUFFLED) {
      bindings.add(Binding.of("s", "as written", now -> Turn.to(screen.tried(t.shuffled(0)))));
    }
    if (screen.open().isPresent() && t.hints() < t.asked().item().hints().size()) {
      bindings.add(Binding.of("h", "hint", now -> Turn.to(screen.tried(t.hinted()))));
    }
    return bindings;
  }

  private Binding entering(Trial t) {
    if (t.given().isPresent()) {
      return Binding.of("Enter", "again", now -> Turn.to(screen.tried(t.again())));
    }
    if (look.open()) {
      return Binding.quiet("Enter", "hide key", now -> Turn.to(screen.looking(look.open(false))));
    }
    if (t.draft().types()) {
      return looking("Enter", "try it", look.typing(true));
    }
    String label = t.draft().enterLabel();
    return label.isEmpty()
        ? Binding.quiet("Enter", "leave unanswered", now -> Turn.to(screen.entered()))
        : Binding.of("Enter", label, now -> Turn.to(screen.entered()));
  }
}
