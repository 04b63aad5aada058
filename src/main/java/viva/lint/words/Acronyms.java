package viva.lint.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The acronyms that a bank spells out: {@code United Nations (UN)}, or {@code UN (United Nations)}.
 */
public final class Acronyms {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "on", "in", "to", "a", "an", "de", "la", "&");
  private static final int LONGEST = 8;

  /** As far before or behind a bracket as a name may go, in chars. */
  private static final int REACH = 120;

  private final Map<String, String> names = new HashMap<>();
  private final Concordance spelled = new Concordance();
  private final List<String> acronyms = new ArrayList<>();

  /** Takes up what a text spells out. The first of several names counts. */
  public void read(String text) {
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      String after = text.substring(open + 1, Math.min(text.length(), open + REACH));
      int close = after.indexOf(')');
      if (close >= 0) {
        List<String> before = words(text.substring(Math.max(0, open - REACH), open));
        pair(before, words(after.substring(0, close)));
      }
    }
  }

  private void pair(List<String> before, List<String> inside) {
    if (before.isEmpty() || inside.isEmpty()) {
      return;
    }
    String last = before.get(before.size() - 1);
    String only = inside.get(0);
    if (inside.size() == 1 && isAcronym(only)) {
      put(only, spelledBy(before, only));
    } else if (isAcronym(last)) {
      String name = spelledBy(inside, last);
      put(last, name.split(" ").length == inside.size() ? name : "");
    }
  }

  private void put(String acronym, String name) {
    if (!name.isEmpty() && names.putIfAbsent(acronym, name) == null) {
      int number = spelled.add(Wording.words(name));
      if (number == acronyms.size()) {
        acronyms.add(acronym);
      }
    }
  }

  /** The last of the words whose initials are the acronym, or empty if none are. */
  private static String spelledBy(List<String> words, String acronym) {
    String name = spelledBy(words, acronym, SMALL);
    return name.isEmpty() ? spelledBy(words, acronym, Set.of()) : name;
  }

  private static String spelledBy(List<String> words, String acronym, Set<String> skipped) {
    int letter = acronym.length() - 1;
    for (int i = words.size() - 1; i >= 0; i--) {
      char initial = Character.toUpperCase(words.get(i).charAt(0));
      boolean counts = !skipped.contains(words.get(i));
      if (counts && initial != acronym.charAt(letter)) {
        return "";
      }
      letter -= counts ? 1 : 0;
      if (letter < 0) {
        return words.subList(i, words.size()).stream().collect(Collectors.joining(" "));
      }
    }
    return "";
  }

  /** A text with an acronym spelled out, or with a name cut down to its acronym. */
  public List<String> variants(String text) {
    List<String> variants = new ArrayList<>();
    List<String> words = words(text);
    words.stream()
        .filter(names::containsKey)
        .distinct()
        .forEach(acronym -> variants.add(swapped(text, acronym, names.get(acronym))));
    for (int number : spelled.in(Wording.words(text))) {
      String acronym = acronyms.get(number);
      variants.add(swapped(text, names.get(acronym), acronym));
    }
    variants.removeIf(text::equals);
    return variants;
  }

  private static String swapped(String text, String from, String to) {
    Pattern whole =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return whole.matcher(text).replaceAll(Matcher.quoteReplacement(to));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && word.length() <= LONGEST
        && word.chars().allMatch(Character::isUpperCase)
        && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s,;:“”\"]+")).filter(word -> !word.isEmpty()).toList();
  }
}
