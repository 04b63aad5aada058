package viva.yaml;

import java.util.Map;

/** The reader's faults that no schema can show, each with the reason in a word. */
final class Beyond {
  private static final String FILE = "of the file, before there is a tree";
  private static final String SYNTAX = "YAML's own, which the editor tells";
  private static final String SIGNS = "of single characters in a text";
  private static final String TWICE = "compares two texts";
  private static final String NAMED = "compares a name with those declared";
  private static final String QUOTES = "hangs on quotes, which a schema does not see";

  static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("file/missing", FILE),
          Map.entry("file/folder", FILE),
          Map.entry("file/not-regular", FILE),
          Map.entry("file/too-large", FILE),
          Map.entry("file/unreadable", FILE),
          Map.entry("file/not-utf-8", FILE),
          Map.entry("file/too-many-values", FILE),
          Map.entry("file/more-faults", FILE),
          Map.entry("text/control", SIGNS),
          Map.entry("text/escape-sequence", SIGNS),
          Map.entry("text/direction", SIGNS),
          Map.entry("text/hidden", SIGNS),
          Map.entry("text/invisible", SIGNS),
          Map.entry("yaml/syntax", SYNTAX),
          Map.entry("yaml/colon", SYNTAX),
          Map.entry("yaml/colon-space", SYNTAX),
          Map.entry("yaml/braces", SYNTAX),
          Map.entry("yaml/bracket", SYNTAX),
          Map.entry("yaml/indicator", SYNTAX),
          Map.entry("yaml/quote", SYNTAX),
          Map.entry("yaml/unclosed-quote", SYNTAX),
          Map.entry("yaml/unclosed-bracket", SYNTAX),
          Map.entry("yaml/flow", SYNTAX),
          Map.entry("yaml/backslash", SYNTAX),
          Map.entry("yaml/tab", SYNTAX),
          Map.entry("yaml/comment", SYNTAX),
          Map.entry("yaml/indent", SYNTAX),
          Map.entry("yaml/stray-line", SYNTAX),
          Map.entry("yaml/list", SYNTAX),
          Map.entry("yaml/alias", SYNTAX),
          Map.entry("yaml/tag", SYNTAX),
          Map.entry("yaml/nesting", SYNTAX),
          Map.entry("yaml/second-document", SYNTAX),
          Map.entry("key/duplicate", SYNTAX),
          Map.entry("key/shape", "a key that JSON has not"),
          Map.entry("id/duplicate", TWICE),
          Map.entry("id/same-stem", TWICE),
          Map.entry("option/duplicate", TWICE),
          Map.entry("order/duplicate", TWICE),
          Map.entry("pair/duplicate", TWICE),
          Map.entry("distractor/duplicate", TWICE),
          Map.entry("distractor/right", TWICE),
          Map.entry("answer/duplicate", TWICE),
          Map.entry("answer/rejected", TWICE),
          Map.entry("numeric/range", "compares two numbers"),
          Map.entry("answer/unknown-option", NAMED),
          Map.entry("answer/number", NAMED),
          Map.entry("topic/unknown", NAMED),
          Map.entry("passage/unknown", NAMED),
          Map.entry("cite/no-source", NAMED),
          Map.entry("cite/which-source", NAMED),
          Map.entry("cite/unknown-source", NAMED),
          Map.entry("cite/unknown-section", NAMED),
          Map.entry(
              "cite/shape",
              "a heading may have any / in it, so only the plainest faults are shown"),
          Map.entry("answer/several-right", "counts the options marked as right"),
          Map.entry("answer/yes-or-no", QUOTES),
          Map.entry("answer/as-text", QUOTES),
          Map.entry("setting/shape", "of the settings, not of a bank"));

  private Beyond() {}

  static boolean has(String code) {
    return CODES.containsKey(code);
  }
}
