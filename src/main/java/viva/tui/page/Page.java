package viva.tui.page;

import java.util.List;

/**
 * What a screen shows: a head and a foot that stay, and a body that scrolls between them.
 *
 * @param head the rows at the top
 * @param body the rows that scroll
 * @param foot the rows at the bottom
 */
public record Page(List<Line> head, List<Line> body, List<Line> foot) {
  public Page {
    head = List.copyOf(head);
    body = body instanceof LazyLines ? body : List.copyOf(body);
    foot = List.copyOf(foot);
  }
}
