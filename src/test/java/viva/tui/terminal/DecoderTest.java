package viva.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes in, inputs out. In the tables {@code ^[} is Escape and {@code ^A} is Ctrl-A. */
class DecoderTest {
  private final List<Input> inputs = new ArrayList<>();
  private final Decoder decoder = new Decoder(inputs::add);

  private void feed(String text) {
    decoder.feed(StandardCharsets.UTF_8.encode(bytes(text)), 7);
  }

  private static String bytes(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean control = text.charAt(i) == '^' && i + 1 < text.length();
      plain.append(control ? (char) (text.charAt(++i) ^ 0x40) : text.charAt(i));
    }
    return plain.toString();
  }

  private String told() {
    return inputs.stream().map(DecoderTest::words).collect(Collectors.joining(" "));
  }

  private static String words(Input input) {
    if (input instanceof Input.Key key) {
      String held = (key.ctrl() ? "c-" : "") + (key.alt() ? "a-" : "") + (key.shift() ? "s-" : "");
      return held + (key.name() == Input.KeyName.TEXT ? key.text() : key.name());
    }
    if (input instanceof Input.Click click) {
      return "click:" + click.column() + "," + click.row();
    }
    if (input instanceof Input.Wheel wheel) {
      return "wheel:" + wheel.lines();
    }
    return input instanceof Input.Paste paste ? "paste:" + paste.text() : input.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a              | a",
        "abc            | a b c",
        "ä日😀          | ä 日 😀",
        "^M             | ENTER",
        "^J             | ENTER",
        "^I             | TAB",
        "^H             | BACKSPACE",
        "^?             | BACKSPACE",
        "^A^E^W^U^K^D   | c-a c-e c-w c-u c-k c-d",
        "^C^Z^L^Q^S     | c-c c-z c-l c-q c-s",
        "^\\^]^^^_      | c-\\ c-] c-^ c-_",
        "^[[A^[[B^[[C^[[D | UP DOWN RIGHT LEFT",
        "^[OA^[OB^[OC^[OD | UP DOWN RIGHT LEFT",
        "^[[H^[[F^[OH^[OF | HOME END HOME END",
        "^[[1~^[[4~^[[7~^[[8~ | HOME END HOME END",
        "^[[3~^[[5~^[[6~ | DELETE PAGE_UP PAGE_DOWN",
        "^[[Z           | s-BACK_TAB",
        "^[OM           | ENTER",
        "^[[1;5C^[[1;5D | c-RIGHT c-LEFT",
        "^[[1;3C^[[1;3D | a-RIGHT a-LEFT",
        "^[[1;2A^[[3;5~ | s-UP c-DELETE",
        "^[O5C^[Oc^[[a  | c-RIGHT c-RIGHT c-UP",
        "^[f^[b^[ä      | a-f a-b a-ä",
        "^[^?^[^M       | a-BACKSPACE a-ENTER",
        "^[^[[A         | ESCAPE UP",
        "^[[27;5;13~    | c-ENTER",
        "^[[13;2u^[[97;5u^[[9;2u | s-ENTER c-a s-BACK_TAB",
        "^[[<0;1;1M^[[<0;1;1m | click:0,0",
        "^[[<0;200;60M  | click:199,59",
        "^[[<4;3;2M     | click:2,1",
        "^[[<64;5;5M^[[<65;5;5M | wheel:-1 wheel:1",
        "^[[M !!^[[M`!!x | click:0,0 wheel:-1 x",
      })
  void understandsKeys(String bytes, String told) {
    feed(bytes);
    assertEquals(told, told());
    assertEquals(-1, decoder.patience());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[[2~",
        "^[OP",
        "^[[15~",
        "^[[[A",
        "^[[?1;2c",
        "^[[12;40R",
        "^[[I",
        "^[[>0;276;0c",
        "^[]11;rgb:0000/0000/0000^G",
        "^[]11;rgb:0000/0000/0000^[\\",
        "^[P1+r544e=78^[\\",
        "^[[<35;5;5M",
        "^[[<1;5;5M",
        "^[[<2;5;5M",
        "^[[<0;0;0M",
        "^[[<M",
        "^[[<;;M",
        "^[[999999999999~",
        "^[[57399u",
        "^[[201~",
      })
  void swallowsWhatItDoesNotKnow(String bytes) {
    feed(bytes + "x");
    assertEquals("x", told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"^[[A", "^[[1;5C", "^[OA", "^[[<0;12;3M", "😀", "^[ä", "^[[200~a\nb^[[201~"})
  void mendsWhatArrivesInPieces(String bytes) {
    feed(bytes);
    String whole = told();
    inputs.clear();
    for (byte b : bytes(bytes).getBytes(StandardCharsets.UTF_8)) {
      decoder.feed(ByteBuffer.wrap(new byte[] {b}), 7);
    }
    assertEquals(whole, told());
  }

  @Test
  void tellsALoneEscapeOnlyWhenNothingFollowed() {
    feed("^[");
    assertEquals("", told());
    assertEquals(25, decoder.patience());
    decoder.giveUp(9);
    assertEquals("ESCAPE", told());
    assertEquals(9, inputs.get(0).at());
    assertEquals(-1, decoder.patience());
  }

  @Test
  void tellsTwoEscapes() {
    feed("^[^[");
    decoder.giveUp(9);
    assertEquals("ESCAPE ESCAPE", told());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {"^[O | a-O", "^[P | a-P", "^[] | a-]", "^[[ | nothing", "^[[1;5 | nothing"})
  void makesTheBestOfABrokenSequence(String bytes, String told) {
    feed(bytes);
    decoder.giveUp(9);
    feed("x");
    assertEquals(told == null ? "x" : told + " x", told());
  }

  @Test
  void beginsAnewWhereASequenceBreaksOff() {
    feed("^[[1;^[[A");
    feed("^[[1;^M");
    assertEquals("UP ENTER", told());
  }

  @Test
  void takesAPasteAsOne() {
    String text = "0123456789".repeat(1000);
    feed("^[[200~" + text.substring(0, 4000));
    feed(text.substring(4000) + "^[[201~y");
    assertEquals(List.of(new Input.Paste(text, 7)), inputs.subList(0, 1));
    assertEquals("y", words(inputs.get(1)));
  }

  @Test
  void keepsControlCharactersAndEscapesOfAPaste() {
    feed("^[[200~a^Mb^I^[[20^[[201~");
    assertEquals("paste:a\rb\t\033[20", told());
  }

  @Test
  void doesNotWaitForeverForTheEndOfAPaste() {
    feed("^[[200~abc");
    assertEquals(1000, decoder.patience());
    decoder.giveUp(9);
    feed("x");
    assertEquals("paste:abc x", told());
  }

  @Test
  void cutsAPasteThatIsTooLong() {
    feed("^[[200~" + "a".repeat(3 << 20) + "^[[201~b");
    assertEquals(1 << 20, ((Input.Paste) inputs.get(0)).text().length());
    assertEquals("b", words(inputs.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^[      | [Ax",
        "^[[     | Ax",
        "^[O     | Ax",
        "^[[1;   | 5Cx",
        "^[      | ax",
        "^[[200~abc | def^[[201~x",
        "^[[<0;1 | ;1Mx",
        "^[[M    | !!!x",
      })
  void forgetsWhatHadBegunAndItsRest(String first, String rest) {
    feed(first);
    decoder.forget();
    feed(rest);
    assertEquals("x", told());
  }

  @Test
  void forgetsHalfALetter() {
    decoder.feed(ByteBuffer.wrap(new byte[] {(byte) 0xc3}), 7);
    decoder.forget();
    decoder.feed(ByteBuffer.wrap(new byte[] {(byte) 0xa4, 'x'}), 7);
    assertEquals("x", told());
  }

  @Test
  void forgetsALoneEscape() {
    feed("^[");
    decoder.forget();
    decoder.giveUp(9);
    feed("x");
    assertEquals("x", told());
  }

  @Test
  void swallowsWhatIsNotUtf8() {
    decoder.feed(ByteBuffer.wrap(new byte[] {(byte) 0x80, (byte) 0xff, (byte) 0xc3, 'a'}), 7);
    decoder.feed(ByteBuffer.wrap(new byte[] {(byte) 0xe0, (byte) 0x80, (byte) 0x80, 'b'}), 7);
    assertEquals("a b", told());
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(20261122);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[40];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i += 3) {
        bytes[i] = (byte) "\033[O;<M~0]P".charAt(random.nextInt(10));
      }
      decoder.feed(ByteBuffer.wrap(bytes), 7);
      decoder.giveUp(8);
      assertEquals(-1, decoder.patience());
    }
    inputs.clear();
    feed("x");
    assertEquals("x", told());
  }

  @Test
  void typesNoControlCharacter() {
    for (char c = 0; c < 0x20; c++) {
      decoder.feed(StandardCharsets.UTF_8.encode(String.valueOf(c)), 7);
      decoder.giveUp(7);
    }
    assertTrue(
        inputs.stream()
            .map(input -> ((Input.Key) input).text())
            .noneMatch(text -> text.chars().anyMatch(Character::isISOControl)));
  }
}
