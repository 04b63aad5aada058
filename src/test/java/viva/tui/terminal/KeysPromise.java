package viva.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds whatever bytes a terminal sends, and in whatever pieces: every byte belongs to an
 * input or to none, no key types a control character, nothing stays open once the patience is over,
 * and the next key is understood. The first byte says how long the pieces are.
 */
public final class KeysPromise {
  private KeysPromise() {}

  /** Fails if the promise is broken. */
  public static void hold(byte[] bytes) {
    List<Input> whole = inputs(bytes, bytes.length + 1);
    int piece = bytes.length == 0 ? 1 : 1 + (bytes[0] & 0x0f);
    List<Input> inPieces = inputs(bytes, piece);
    assertEquals(words(whole), words(inPieces));
  }

  private static List<Input> inputs(byte[] bytes, int piece) {
    List<Input> inputs = new ArrayList<>();
    Decoder decoder = new Decoder(inputs::add);
    for (int at = 0; at < bytes.length; at += piece) {
      decoder.feed(ByteBuffer.wrap(bytes, at, Math.min(piece, bytes.length - at)), 7);
    }
    while (decoder.patience() >= 0) {
      decoder.giveUp(8);
    }
    int last = inputs.size();
    decoder.feed(ByteBuffer.wrap(new byte[] {'x'}), 9);
    assertEquals(
        List.of(new Input.Key(Input.KeyName.TEXT, "x", false, false, false, 9)),
        inputs.subList(last, inputs.size()));
    inputs.forEach(KeysPromise::sound);
    return inputs;
  }

  private static void sound(Input input) {
    if (input instanceof Input.Key key) {
      assertEquals(key.name() == Input.KeyName.TEXT, !key.text().isEmpty());
      assertTrue(key.text().chars().noneMatch(c -> c < 0x20 || c == 0x7f));
    } else if (input instanceof Input.Click click) {
      assertTrue(click.column() >= 0 && click.row() >= 0);
    }
  }

  /** What they say when letters are not gathered to clusters, which pieces may cut. */
  private static String words(List<Input> inputs) {
    StringBuilder words = new StringBuilder();
    for (Input input : inputs) {
      boolean plain = input instanceof Input.Key key && key.types(key.text());
      words.append(plain ? ((Input.Key) input).text() : "<" + input + ">");
    }
    return words.toString();
  }
}
