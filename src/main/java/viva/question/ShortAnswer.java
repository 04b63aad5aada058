package viva.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word or a few words to type.
 *
 * @param stem the question
 * @param accepted the texts that are right; the first is shown as the answer
 * @param rejected texts that look near and are wrong
 * @param lenient whether case, accents and slips are forgiven; otherwise letter for letter
 */
public record ShortAnswer(
    String stem, List<String> accepted, List<Rejected> rejected, boolean lenient)
    implements Question {
  public ShortAnswer {
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
    if (accepted.isEmpty() || accepted.stream().anyMatch(Folding::isBlank)) {
      throw new IllegalArgumentException("nothing, or an empty text, is accepted");
    }
  }

  @Override
  public Kind kind() {
    return Kind.SHORT_ANSWER;
  }

  @Override
  public Mark mark(Response response) {
    Mark.Part part = new TextKey(accepted, rejected, List.of(), lenient).part("", response.typed());
    return Mark.ofShare(List.of(part), Scoring.PARTIAL);
  }

  @Override
  public Response key() {
    return Response.of(accepted.get(0));
  }

  @Override
  public List<String> choices() {
    return List.of();
  }

  @Override
  public List<String> content() {
    return Stream.of(
            Stream.of(lenient ? "lenient" : "exact"),
            accepted.stream().sorted().map(text -> "+" + text),
            rejected.stream().map(text -> "-" + text.text()).sorted())
        .flatMap(part -> part)
        .toList();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.shortAnswer(this);
  }
}
