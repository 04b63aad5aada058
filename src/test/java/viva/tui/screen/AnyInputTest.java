package viva.tui.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import viva.Effort;
import viva.bank.Bank;
import viva.cli.ProofTexts;
import viva.desk.Aim;
import viva.desk.Proof;
import viva.text.Width;
import viva.tui.model.Message;
import viva.tui.page.Canvas;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/** Whatever is pressed, clicked, pasted or resized: nothing is thrown and every frame is sound. */
class AnyInputTest {
  private static final int INPUTS = Effort.times(250);
  private static final List<String> TEXTS =
      List.of(
          "a",
          "q",
          "h",
          "j",
          "k",
          "f",
          "s",
          "u",
          "c",
          "r",
          "g",
          "o",
          "l",
          "e",
          "m",
          "n",
          "p",
          "b",
          "x",
          "t",
          "d",
          "?",
          " ",
          "0",
          "1",
          "2",
          "3",
          "4",
          "9",
          "é",
          "e\u0301",
          "\u0301",
          "漢",
          "\u3000",
          "🎉",
          "👩\u200d🚀",
          "\u200d",
          "🇩",
          "ع",
          "-",
          "/",
          ":",
          "\"",
          "x",
          "n",
          "t",
          "p",
          "_",
          "`",
          "\u00a0");
  private static final List<String> PASTES =
      List.of(
          "",
          "Libya",
          "\u001b[31mred\u001b[0m",
          "two\nlines\r\nand\tmore",
          "\u0000\u0007\u007f\u0085",
          "\u202eevil\u2066",
          "\ud83d",
          "\udc00\ud83d\ud83d",
          "漢字 ".repeat(40),
          "e\u0301\u0301\u0301".repeat(30),
          "👩\u200d👩\u200d👧 ".repeat(20),
          "no-break ".repeat(200),
          "x".repeat(9000));

  private static final List<String> QUERIES =
      List.of(
          "vote",
          " kind:m",
          "topic:lib",
          "-",
          "not:",
          "\"two words",
          " due",
          " new ",
          "suspended",
          "kind:zzz",
          "zzz:kind",
          "id:,,a",
          "“",
          ":",
          "level:",
          " tag:x,y",
          "\ud83d");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsThrownAndEveryFrameIsSound(long seed) {
    Random random = new Random(seed);
    Bank bank = Stage.bank(seed % 4 == 0 ? "odd.yaml" : "kinds.yaml");
    Stage stage = new Stage(bank, () -> Homes.home("full", bank), 80, 24);
    if (seed % 2 == 0) {
      stage.holding("xu-2017");
    }
    if (seed % 3 == 0) {
      stage.trouble("could not save your answers in\u001b[2J \ud83d: disk full");
    }
    for (int i = 0; i < INPUTS; i++) {
      Input input = any(random, stage, i * 120L);
      try {
        stage.on(input);
        check(stage.canvas());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", input " + i + ": " + input, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingIsThrownInThePreviewWhateverIsRead(long seed) {
    Random random = new Random(seed);
    String text = new String(Golden.bank("kinds.yaml"), StandardCharsets.UTF_8);
    Proof first = ProofTexts.of(text);
    Stage stage =
        new Stage(
            Stage.bank("kinds.yaml"),
            () -> PreviewScreen.of(first, Aim.at(first, 0), true),
            80,
            24);
    for (int i = 0; i < INPUTS; i++) {
      Input input = any(random, stage, i * 120L);
      try {
        if (i % 50 == 0 && stage.top() instanceof PreviewScreen) {
          int cut = random.nextInt(text.length());
          Proof next = ProofTexts.of(i % 100 == 0 ? text : text.substring(0, cut));
          stage.tell(new Message.Reread(i % 350 == 0 ? ProofTexts.gone() : next));
        }
        stage.on(input);
        check(stage.canvas());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", input " + i + ": " + input, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingIsThrownInTheSearchWhateverIsTyped(long seed) {
    Random random = new Random(seed);
    Bank bank = Stage.bank(seed % 4 == 0 ? "odd.yaml" : "kinds.yaml");
    Stage stage = new Stage(bank, () -> Homes.home("full", bank), 80, 24);
    for (int i = 0; i < INPUTS; i++) {
      if (stage.top() instanceof HomeScreen) {
        stage.play("/");
      }
      boolean query = stage.top() instanceof SearchScreen && random.nextInt(8) == 0;
      Input input =
          query
              ? new Input.Paste(QUERIES.get(random.nextInt(QUERIES.size())), i * 120L)
              : any(random, stage, i * 120L);
      try {
        stage.on(input);
        check(stage.canvas());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", input " + i + ": " + input, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "bank", "years", "first-day", "none"})
  void nothingIsThrownInTheStatistics(String name) {
    Random random = new Random(name.hashCode());
    Stage stage = new Stage(MadeStatistics.BANK, () -> MadeStatistics.screen(name), 80, 24);
    for (int i = 0; i < INPUTS; i++) {
      Input input = any(random, stage, i * 120L);
      try {
        stage.on(input);
        check(stage.canvas());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("input " + i + ": " + input, e);
      }
    }
  }

  @Test
  void everyPageOfTheStatisticsIsDrawnInEverySizeOfWindow() {
    for (String page : "1 2 3 4 5 6 7 8 9 0".split(" ")) {
      Stage stage = new Stage(MadeStatistics.BANK, () -> MadeStatistics.screen("all"), 80, 24);
      stage.play(page);
      for (int columns = 40; columns <= 200; columns += columns < 60 ? 1 : 20) {
        for (int rows = 12; rows <= 60; rows += rows < 20 ? 1 : 10) {
          check(stage.resize(columns, rows).canvas());
        }
      }
    }
  }

  @Test
  void everySizeOfWindowIsDrawn() {
    Stage stage = Stage.asking("kinds.yaml");
    for (int columns = 1; columns <= 300; columns += columns < 60 ? 1 : 40) {
      for (int rows = 1; rows <= 100; rows += rows < 30 ? 1 : 35) {
        check(stage.resize(columns, rows).canvas());
      }
    }
  }

  private static Input any(Random random, Stage stage, long now) {
    int columns = stage.app().columns();
    int rows = stage.app().rows();
    return switch (random.nextInt(20)) {
      case 0 -> new Input.Resize(1 + random.nextInt(300), 1 + random.nextInt(100), now);
      case 1 -> new Input.Resize(40 + random.nextInt(60), 12 + random.nextInt(20), now);
      case 2 -> new Input.Paste(PASTES.get(random.nextInt(PASTES.size())), now);
      case 3, 4 -> new Input.Click(random.nextInt(columns + 2), random.nextInt(rows + 2), now);
      case 5 -> new Input.Wheel(random.nextInt(7) - 3, now);
      case 19 -> new Input.Timeout(now);
      case 6, 7, 8 -> key(random, KeyName.ENTER, now);
      case 9, 10, 11, 12 -> named(random, now);
      default -> typed(random, now);
    };
  }

  private static Input named(Random random, long now) {
    KeyName[] names = KeyName.values();
    return key(random, names[1 + random.nextInt(names.length - 1)], now);
  }

  private static Input key(Random random, KeyName name, long now) {
    return new Input.Key(name, "", random.nextInt(8) == 0, random.nextInt(8) == 0, false, now);
  }

  private static Input typed(Random random, long now) {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    boolean ctrl = random.nextInt(12) == 0;
    return new Input.Key(KeyName.TEXT, text, ctrl, random.nextInt(12) == 0, false, now);
  }

  /** Each cell holds one cluster that fills it, and a wide one keeps the cell to its right free. */
  private static void check(Canvas canvas) {
    for (int row = 0; row < canvas.rows(); row++) {
      for (int column = 0; column < canvas.columns(); column++) {
        String text = canvas.text(column, row);
        if (text.equals(" ")) {
          continue;
        }
        assertTrue(text.codePoints().noneMatch(AnyInputTest::isControl), () -> "control " + text);
        boolean wideBefore = column > 0 && Width.ofCluster(canvas.text(column - 1, row)) == 2;
        int width = Width.ofCluster(text);
        assertTrue(wideBefore == text.equals(Canvas.COVERED), () -> "half of a wide " + text);
        assertTrue(width > 0 || wideBefore, () -> "no width: " + text);
        boolean covers = column + 1 < canvas.columns();
        assertTrue(
            width < 2 || (covers && canvas.text(column + 1, row).equals(Canvas.COVERED)),
            () -> "half overwritten: " + text);
      }
    }
  }

  private static boolean isControl(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
