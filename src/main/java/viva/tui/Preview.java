package viva.tui;

import java.util.function.Supplier;
import viva.desk.Aim;
import viva.desk.Proof;
import viva.tui.model.Effect;
import viva.tui.model.Message;
import viva.tui.screen.PreviewScreen;
import viva.tui.terminal.Terminal;

/**
 * The full-screen preview of a bank for its author. It has no desk, so there is nowhere that an
 * answer could be kept.
 */
public final class Preview {
  private Preview() {}

  /** Shows a bank as it is, until its author leaves. */
  public static void run(Terminal terminal, Proof proof, Aim aim) {
    new Loop(terminal, PreviewScreen.of(proof, aim, false)).run((effect, now) -> {});
  }

  /**
   * Shows a bank and follows it.
   *
   * @param latest gives the bank as it was read last; whoever reads it wakes the terminal then
   */
  public static void follow(Terminal terminal, Supplier<Proof> latest, Aim aim) {
    Loop loop = new Loop(terminal, PreviewScreen.of(latest.get(), aim, true));
    loop.run(new Follower(loop, latest, terminal));
  }

  /** Hands over what is new as soon as the preview is on top, not some help or menu over it. */
  private record Follower(Loop loop, Supplier<Proof> latest, Terminal terminal)
      implements Loop.Owner {
    @Override
    public void perform(Effect effect, long now) {}

    @Override
    public void beforeDrawing() {
      Proof newest = latest.get();
      if (loop.top() instanceof PreviewScreen screen && !screen.proof().equals(newest)) {
        loop.tell(new Message.Reread(newest), terminal.now());
      }
    }
  }
}
