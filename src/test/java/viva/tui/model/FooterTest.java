package viva.tui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import viva.tui.page.Page;

class FooterTest {
  private static final List<Binding> KEYS =
      List.of(
          Binding.told("↑↓", "choose"),
          Binding.of("Enter", "answer", now -> Turn.away()),
          Binding.of("h", "hint", now -> Turn.away()),
          Binding.quiet("Ctrl-C", "stop", now -> Turn.away()),
          Binding.told("Esc", "menu"));

  private record Shown(List<Binding> bindings, boolean types) implements Screen {
    @Override
    public Page page(int columns, int rows) {
      return new Page(List.of(), List.of(), List.of());
    }

    @Override
    public Turn update(Message message, long now) {
      return Turn.ignored(this);
    }

    @Override
    public String name() {
      return "shown";
    }
  }

  private static String footer(boolean types, int columns) {
    return Footer.of(new Shown(KEYS, types), columns).text().stripTrailing();
  }

  @Test
  void namesTheKeysInTheOrderOfTheScreen() {
    assertEquals(" ↑↓ choose  Enter answer  h hint  Esc menu", footer(false, 80));
  }

  @Test
  void leavesLettersOutWhereTheyType() {
    assertEquals(" ↑↓ choose  Enter answer  Esc menu", footer(true, 80));
  }

  @Test
  void leavesOutWhatDoesNotFit() {
    assertEquals(" ↑↓ choose  Enter answer  Esc menu", footer(false, 36));
    assertEquals(" Enter answer  h hint  Esc menu", footer(false, 33));
  }

  @Test
  void keepsTheMainKeyAndTheLastOne() {
    assertEquals(" Enter answer  Esc menu", footer(false, 24));
  }

  @Test
  void neverIsWiderThanTheWindow() {
    for (int columns = 24; columns < 90; columns++) {
      assertTrue(footer(false, columns).length() <= columns, "in " + columns + " columns");
    }
  }
}
