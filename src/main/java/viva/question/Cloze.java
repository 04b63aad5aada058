package viva.question;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  /** What stands for a gap that is not to be filled where it is shown. */
  private static final String GAP = "___";

  public Cloze {
    texts = List.copyOf(texts);
    gaps = gaps.stream().map(List::copyOf).toList();
    if (gaps.isEmpty() || texts.size() != gaps.size() + 1) {
      throw new IllegalArgumentException(texts.size() + " texts around " + gaps.size() + " gaps");
    }
    if (gaps.stream().anyMatch(Cloze::isEmpty)) {
      throw new IllegalArgumentException("a gap that accepts nothing, or an empty text");
    }
  }

  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public String prompt() {
    return String.join(GAP, texts);
  }

  @Override
  public Mark mark(Response response) {
    List<String> all = gaps.stream().flatMap(List::stream).toList();
    List<Mark.Part> parts =
        IntStream.range(0, gaps.size()).mapToObj(gap -> part(gap, all, response.words())).toList();
    return Mark.ofShare(parts, scoring);
  }

  /** A gap beside what was typed there; what another gap accepts is no slip in this one. */
  private Mark.Part part(int gap, List<String> elsewhere, List<String> words) {
    String typed = gap < words.size() ? words.get(gap) : "";
    return new TextKey(gaps.get(gap), List.of(), elsewhere, true).part(label(gap), typed);
  }

  /** Gaps are counted from 1. */
  private static String label(int gap) {
    return Integer.toString(gap + 1);
  }

  private static boolean isEmpty(List<String> accepted) {
    return accepted.isEmpty() || accepted.stream().anyMatch(Folding::isBlank);
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
    Stream<String> accepted =
        IntStream.range(0, gaps.size())
            .boxed()
            .flatMap(gap -> gaps.get(gap).stream().sorted().map(text -> label(gap) + "+" + text));
    return Stream.concat(Stream.of(scoring.name()), accepted).toList();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.cloze(this);
  }
}
