package viva.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viva.text.Clusters;
import viva.tui.terminal.Input;
import viva.tui.terminal.Input.KeyName;

/**
 * Keys as a test writes them: {@code 2 Enter PgDn Ctrl-C Alt-h "typed text" paste"pasted"}, {@code
 * wheel+2}, {@code click:5,7} (column and row from 1) and {@code wait:60} (seconds in which nothing
 * comes). A second lies between two of them.
 */
public final class Script {
  private static final Pattern WORD = Pattern.compile("(paste)?\"([^\"]*)\"|\\S+");
  private static final Map<String, KeyName> NAMED =
      Map.ofEntries(
          Map.entry("Enter", KeyName.ENTER),
          Map.entry("Esc", KeyName.ESCAPE),
          Map.entry("Tab", KeyName.TAB),
          Map.entry("Shift-Tab", KeyName.BACK_TAB),
          Map.entry("Backspace", KeyName.BACKSPACE),
          Map.entry("Del", KeyName.DELETE),
          Map.entry("Up", KeyName.UP),
          Map.entry("Down", KeyName.DOWN),
          Map.entry("Left", KeyName.LEFT),
          Map.entry("Right", KeyName.RIGHT),
          Map.entry("Home", KeyName.HOME),
          Map.entry("End", KeyName.END),
          Map.entry("PgUp", KeyName.PAGE_UP),
          Map.entry("PgDn", KeyName.PAGE_DOWN));

  private final List<Input> inputs = new ArrayList<>();
  private long now;

  private Script(long start) {
    now = start;
  }

  /** The inputs of a script, the first of them a second after this time. */
  public static List<Input> inputs(String text, long start) {
    Script script = new Script(start);
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      script.add(words);
    }
    return script.inputs;
  }

  /** One key of a script. */
  public static Input.Key key(String word) {
    return (Input.Key) inputs(word, 0).get(0);
  }

  private void add(Matcher word) {
    String quoted = word.group(2);
    if (word.group(1) != null) {
      inputs.add(new Input.Paste(quoted, tick()));
    } else if (quoted != null) {
      Clusters.of(quoted).forEach(letter -> inputs.add(typed(letter, false, false)));
    } else {
      inputs.add(input(word.group()));
    }
  }

  private Input input(String word) {
    if (word.startsWith("wheel")) {
      return new Input.Wheel(Integer.parseInt(word.substring(5)), tick());
    }
    if (word.startsWith("wait:")) {
      now += 1000 * Long.parseLong(word.substring(5));
      return new Input.Timeout(now);
    }
    if (word.startsWith("click:")) {
      String[] place = word.substring(6).split(",");
      return new Input.Click(
          Integer.parseInt(place[0]) - 1, Integer.parseInt(place[1]) - 1, tick());
    }
    boolean ctrl = word.startsWith("Ctrl-");
    boolean alt = word.startsWith("Alt-");
    String name = ctrl ? word.substring(5) : alt ? word.substring(4) : word;
    KeyName named = NAMED.get(name);
    if (named != null) {
      return new Input.Key(named, "", ctrl, alt, false, tick());
    }
    String letter = name.equals("Space") ? " " : ctrl ? name.toLowerCase(Locale.ROOT) : name;
    return typed(letter, ctrl, alt);
  }

  private Input.Key typed(String letter, boolean ctrl, boolean alt) {
    return new Input.Key(KeyName.TEXT, letter, ctrl, alt, false, tick());
  }

  private long tick() {
    now += 1000;
    return now;
  }
}
