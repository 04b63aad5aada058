package viva.yaml.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import viva.bank.Bank;
import viva.bank.Fingerprint;
import viva.bank.Item;

/**
 * Ids for questions that have none: their first words that say something. A question gets the same
 * id whatever stands around it, unless that is taken.
 */
final class NewIds {
  private static final int WORDS = 5;
  private static final int LONGEST = 40;
  private static final Pattern GAP = Pattern.compile("\\{\\{.*?\\}\\}", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /** Words that some reader of YAML would take for a truth, a number or nothing. */
  private static final Pattern TYPED =
      Pattern.compile(
          "true|false|yes|no|on|off|y|n|null|0x[0-9a-f-]*|0[ob][0-7-]*|[0-9]+e?[0-9-]*");

  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](s\\b)?");
  private static final Set<String> STOP =
      Set.of(
          ("a an and are as at be been but by can could did do does for from had has have he her his"
                  + " how i if in into is it its may might most of on one or our out over put she"
                  + " should so some than that the their them then there these they this those to"
                  + " under up was we were what when where which who whom whose why will with would"
                  + " you your according following")
              .split(" "));
  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ı', "i"));

  private final Set<String> taken = new HashSet<>();

  NewIds(Bank bank) {
    bank.items().stream().filter(Item::named).forEach(item -> taken.add(item.id()));
  }

  /** An id that no other question of the bank has. */
  String of(String stem) {
    List<String> words = words(stem);
    String id = join(words, WORDS);
    for (int more = WORDS + 1; taken.contains(id) && more <= words.size(); more++) {
      id = join(words, more);
    }
    String free = id;
    for (int n = 2; taken.contains(free); n++) {
      free = id + "-" + n;
    }
    taken.add(free);
    return free;
  }

  private static List<String> words(String stem) {
    List<String> all = new ArrayList<>();
    String text = APOSTROPHE.matcher(GAP.matcher(stem).replaceAll(" ")).replaceAll("");
    Matcher matcher = WORD.matcher(ascii(text));
    while (matcher.find()) {
      all.add(matcher.group());
    }
    List<String> telling = all.stream().filter(word -> !STOP.contains(word)).toList();
    List<String> words = telling.isEmpty() ? all : telling;
    return TYPED.matcher(join(words, WORDS)).matches() || words.isEmpty()
        ? fallback(stem, words)
        : words;
  }

  /** Words in no Latin letters, or none, or such that would not be read as words. */
  private static List<String> fallback(String stem, List<String> typed) {
    List<String> words = new ArrayList<>(List.of("q"));
    words.addAll(typed.isEmpty() ? List.of(Fingerprint.ofStem(stem).substring(0, 8)) : typed);
    return words;
  }

  private static String join(List<String> words, int most) {
    StringBuilder id = new StringBuilder();
    for (String word : words.subList(0, Math.min(most, words.size()))) {
      String part = word.substring(0, Math.min(word.length(), LONGEST));
      if (id.length() > 0 && id.length() + 1 + part.length() > LONGEST) {
        break;
      }
      id.append(id.length() > 0 ? "-" : "").append(part);
    }
    return id.toString();
  }

  /** Lower case letters without their accents. */
  private static String ascii(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append(letter(c)));
    return plain.toString();
  }

  private static String letter(int c) {
    return Optional.ofNullable(LETTERS.get(c)).orElseGet(() -> Character.toString(c));
  }
}
