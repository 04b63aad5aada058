package viva.tui.model;

import java.util.List;
import java.util.OptionalLong;
import viva.tui.page.Page;

/** One screen or overlay: a value, its page, and what it makes of messages. */
public interface Screen {

  /** What it shows in a window of this size. */
  Page page(int columns, int rows);

  /** The keys that do something now, the main one first. */
  List<Binding> bindings();

  /** What follows from a message that no binding took. */
  Turn update(Message message, long now);

  /** Whether letters type text here, so that only the menu has the letters' commands. */
  default boolean types() {
    return false;
  }

  /**
   * What is asked. When it becomes another thing, keys typed before it was seen are dropped, so
   * that nobody answers a question that he has not read.
   */
  default Object asks() {
    return "";
  }

  /**
   * What the reader looks at. As long as it stays the same, the page stays where he scrolled it.
   */
  default Object view() {
    return this;
  }

  /**
   * In how many milliseconds it wants to be told {@link Message.Tick}; nothing as long as nothing
   * on it moves by itself.
   */
  default OptionalLong alarm(long now) {
    return OptionalLong.empty();
  }

  /** What it is called in the titles of its help and menu. */
  String name();
}
