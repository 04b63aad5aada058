package viva.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names that other quiz formats use, and what viva calls the same things. */
final class Elsewhere {
  private static final Map<String, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(
              "question", List.of("prompt", "stem", "q", "text", "statement", "front", "ask")),
          Map.entry("options", List.of("choices", "alternatives", "answers", "distractors")),
          Map.entry(
              "answer",
              List.of("a", "correct", "solution", "key", "answers", "back", "right", "accept")),
          Map.entry("explanation", List.of("rationale", "reason", "comment", "why", "note")),
          Map.entry("type", List.of("kind", "format", "qtype", "questiontype")),
          Map.entry("topics", List.of("category", "categories", "subject", "objective")),
          Map.entry("points", List.of("score", "weight", "marks", "value", "grade")),
          Map.entry(
              "cite", List.of("source", "sources", "citation", "reference", "ref", "section")),
          Map.entry("terms", List.of("keywords", "words")),
          Map.entry("hint", List.of("tip", "clue")),
          Map.entry("order", List.of("sequence", "items", "steps")),
          Map.entry("pairs", List.of("matches", "match", "matching")),
          Map.entry("distractors", List.of("lures", "extra")),
          Map.entry("tolerance", List.of("error", "margin", "epsilon", "precision")),
          Map.entry("reject", List.of("rejected", "rejects")),
          Map.entry("shuffle", List.of("randomize", "randomise", "random")),
          Map.entry("passage", List.of("context", "stimulus", "case")),
          Map.entry("level", List.of("bloom", "taxonomy")),
          Map.entry("correct", List.of("right", "answer", "iscorrect", "key", "fraction")),
          Map.entry("text", List.of("option", "label", "value", "content", "name", "body")),
          Map.entry("feedback", List.of("comment", "explanation", "why", "rationale")),
          Map.entry("questions", List.of("items", "quiz", "entries", "cards")),
          Map.entry("title", List.of("name", "heading")),
          Map.entry("description", List.of("about", "summary", "intro")),
          Map.entry("viva", List.of("version", "format", "schema")),
          Map.entry("language", List.of("lang", "locale")),
          Map.entry("license", List.of("licence", "rights", "copyright")),
          Map.entry("authors", List.of("author", "by", "creator")),
          Map.entry("minutes", List.of("time", "duration", "timelimit")),
          Map.entry("pass", List.of("threshold", "passmark", "passingscore")),
          Map.entry("negative", List.of("penalty", "negativemarking")),
          Map.entry("certainty", List.of("confidence")),
          Map.entry("sections", List.of("headings", "chapters")),
          Map.entry("author", List.of("authors", "by")),
          Map.entry("paragraph", List.of("para", "par")));

  private static final Map<String, List<String>> COMPOUND =
      Map.of("answer", List.of("correctanswer", "correctanswers", "rightanswer", "correctoption"));

  /** What is said of a list of wrong answers beside the right one. */
  static final String WRONG_ANSWERS =
      "right and wrong answers stand together under \"options\", and \"answer\" says which is right";

  private static final Set<String> WRONG =
      Set.of("wrong", "incorrect", "false", "bad", "distractor", "distractors", "decoys");
  private static final Set<String> ANSWERS =
      Set.of("", "answer", "answers", "option", "options", "choice", "choices");

  private static final Map<String, List<String>> KINDS =
      Map.of(
          "multiple-choice",
          List.of("mc", "mcq", "singlechoice", "single", "choice", "radio", "select"),
          "multiple-response",
          List.of("mrq", "msq", "multipleselect", "multiselect", "checkbox", "checkboxes", "multi"),
          "true-false",
          List.of("tf", "t/f", "boolean", "bool", "yesno", "trueorfalse"),
          "short-answer",
          List.of("sa", "text", "open", "shorttext", "typed", "string", "word"),
          "numeric",
          List.of("number", "numerical", "integer", "float"),
          "cloze",
          List.of("gap", "gaps", "gapfill", "fillin", "fillintheblank", "fillintheblanks", "blank"),
          "ordering",
          List.of("order", "sequence", "sort", "ranking"),
          "matching",
          List.of("match", "pairs", "pairing"),
          "flashcard",
          List.of("card", "flash", "basic", "essay", "selfmarked"));

  private Elsewhere() {}

  /** Whether a key of another format holds the wrong answers of a choice. */
  static boolean isWrongAnswers(String foreign) {
    String folded = folded(foreign);
    return WRONG.stream()
        .anyMatch(
            word -> folded.startsWith(word) && ANSWERS.contains(folded.substring(word.length())));
  }

  /** The kind that another format's name of a kind stands for. */
  static Optional<String> kind(String foreign) {
    String folded = folded(foreign);
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().contains(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String folded(String foreign) {
    return foreign.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** The key that a key from another format stands for, if it is among those of this group. */
  static Optional<String> key(String foreign, Collection<String> names) {
    String folded = folded(foreign);
    return names.stream()
        .filter(
            name ->
                NAMES.getOrDefault(name, List.of()).contains(folded)
                    || COMPOUND.getOrDefault(name, List.of()).contains(folded))
        .findFirst();
  }
}
