package viva.tui.terminal;

import java.util.ArrayList;
import java.util.List;
import viva.tui.page.Canvas;
import viva.tui.page.Style;

/**
 * A program that only shows what it receives, so that the terminal can be tested, and looked at,
 * without the real one: q quits, x throws, e exits with 3, d drops what is typed within a second.
 */
public final class TerminalDemo {
  private static final int LOGGED = 12;
  private static final long WAIT = 1000;

  private final Terminal terminal;
  private final List<String> log = new ArrayList<>();
  private int chosen;
  private boolean on = true;

  private TerminalDemo(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs it; the arguments are the theme's name, and "mouse" to hear the mouse. */
  public static void main(String[] arguments) {
    if (!Terminal.available(System.getenv())) {
      System.out.println("no terminal");
      return;
    }
    List<String> words = List.of(arguments);
    Theme theme =
        words.stream().flatMap(w -> Theme.named(w).stream()).findFirst().orElse(Theme.DARK);
    Options options = Options.of(System.getenv(), theme, words.contains("mouse"));
    try (Terminal terminal = Terminal.open(options)) {
      new TerminalDemo(terminal).run();
    } catch (java.io.IOException e) {
      System.out.println("failed: " + e.getMessage());
    }
    System.out.println("bye");
  }

  private void run() {
    while (on) {
      terminal.draw(page());
      Input input = terminal.await(-1);
      log.add(words(input));
      if (input instanceof Input.Key key) {
        react(key);
      } else if (input instanceof Input.End) {
        on = false;
      }
    }
  }

  private void react(Input.Key key) {
    if (key.types("q") || key.isCtrl("c")) {
      on = false;
    } else if (key.types("x")) {
      throw new IllegalStateException("on purpose");
    } else if (key.types("e")) {
      System.exit(3);
    } else if (key.types("d")) {
      log.add("busy");
      terminal.draw(page());
      pause();
      terminal.dropTyped();
      log.add("dropped");
    } else if (key.isCtrl("z")) {
      terminal.suspend();
    } else if (key.isCtrl("l")) {
      terminal.redraw();
    } else if (key.types("j")) {
      chosen = (chosen + 1) % 4;
      log.clear();
    } else if (key.types("w")) {
      log.add(words(terminal.await(100)));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(WAIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Canvas page() {
    Canvas canvas = new Canvas(terminal.columns(), terminal.rows());
    int row = 0;
    canvas.put(
        1, row++, "demo " + canvas.columns() + "x" + canvas.rows() + " 日本 😀 é", Style.TITLE);
    canvas.put(1, row++, "─".repeat(Math.max(0, canvas.columns() - 2)), Style.RULE);
    for (int option = 0; option < 4; option++) {
      Style style = option == chosen ? Style.ACCENT : Style.PLAIN;
      String mark = option == chosen ? "▸ " : "  ";
      canvas.put(1, row++, mark + (option + 1) + "  option number " + (option + 1), style);
    }
    int column = 1;
    for (Style style : Style.values()) {
      column = canvas.put(column, row, style.name(), style) + 1;
    }
    row += 2;
    for (String line : log.subList(Math.max(0, log.size() - LOGGED), log.size())) {
      canvas.put(1, row++, line, Style.PLAIN);
    }
    canvas.cursor(1, row);
    return canvas;
  }

  private static String words(Input input) {
    if (input instanceof Input.Key key) {
      String held = (key.ctrl() ? "ctrl " : "") + (key.alt() ? "alt " : "");
      return "key " + held + (key.shift() ? "shift " : "") + key.name() + " [" + key.text() + "]";
    }
    if (input instanceof Input.Paste paste) {
      return "paste of "
          + paste.text().length()
          + " ["
          + paste.text().lines().findFirst().orElse("")
          + "]";
    }
    if (input instanceof Input.Click click) {
      return "click " + click.column() + "," + click.row();
    }
    if (input instanceof Input.Wheel wheel) {
      return "wheel " + wheel.lines();
    }
    if (input instanceof Input.Resize resize) {
      return "resize " + resize.columns() + "x" + resize.rows();
    }
    return input.getClass().getSimpleName();
  }
}
