package viva.question;

import java.util.List;

/**
 * A text with gaps to fill.
 *
 * @param stem the text as the author wrote it, gaps in double braces
 * @param texts what stands before, between and after the gaps: one more than there are gaps
 * @param gaps for each gap the words it accepts, the first of which is shown
 * @param scoring whether part of the points can be won
 */
public record Cloze(String stem, List<String> texts, List<List<String>> gaps, Scoring scoring)
    implements Question {
  public Cloze {
    texts = List.copyOf(texts);
    gaps = gaps.stream().map(List::copyOf).toList();
  }

  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public Mark mark(Response response) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Response key() {
    return new Response(gaps.stream().map(accepted -> accepted.get(0)).toList());
  }

  @Override
  public List<String> choices() {
    return List.of();
  }

  @Override
  public List<String> content() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.cloze(this);
  }
}
