package viva.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import viva.desk.Librarian;

/**
 * A pattern of bank files, for shells that leave it as it is: {@code *} and {@code ?} within a
 * name, {@code [abc]} and {@code {a,b}}, and {@code **} for any folders, also none. A backslash
 * parts folders as a slash does. A file that begins with a dot is no bank, and a folder that does
 * is only entered by a name that begins so too.
 */
final class Glob {
  private final Path here;
  private final List<String> names;
  private final TreeSet<String> found = new TreeSet<>();
  private final Set<String> looked = new HashSet<>();

  private Glob(Path here, List<String> names) {
    this.here = here;
    this.names = names;
  }

  /** Whether a word has a sign of a pattern in it. */
  static boolean looksLikeOne(String word) {
    return word.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The banks' files that a pattern means, sorted, as a person would name them. */
  static List<String> files(Path here, String pattern) {
    String slashed = pattern.replace('\\', '/');
    List<String> names = Arrays.stream(slashed.split("/")).filter(n -> !n.isEmpty()).toList();
    Glob glob = new Glob(here, names);
    glob.find(slashed.startsWith("/") ? "/" : "", 0);
    return List.copyOf(glob.found);
  }

  private void find(String folder, int name) {
    if (name == names.size() || !looked.add(name + " " + folder)) {
      return; // Two ** lead to one folder in many ways.
    }
    boolean last = name == names.size() - 1;
    String wanted = names.get(name);
    if (!last && wanted.equals("**")) {
      find(folder, name + 1);
    }
    if (!looksLikeOne(wanted)) {
      take(folder + wanted, name, last);
      return;
    }
    Pattern pattern = pattern(wanted);
    for (String entry : entries(folder)) {
      boolean dotted = entry.startsWith(".") && !wanted.startsWith(".");
      if (!dotted && !last && wanted.equals("**") && isOwnFolder(folder + entry)) {
        find(folder + entry + "/", name);
      } else if (!dotted && !wanted.equals("**") && pattern.matcher(entry).matches()) {
        take(folder + entry, name, last);
      }
    }
  }

  private void take(String path, int name, boolean last) {
    if (!last) {
      find(path + "/", name + 1);
    } else if (Librarian.isBank(Path.of(path).getFileName().toString())
        && Files.isRegularFile(here.resolve(path))) {
      found.add(path);
    }
  }

  /** Not by a link, which may lead round in a circle. */
  private boolean isOwnFolder(String path) {
    return Files.isDirectory(here.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  private List<String> entries(String folder) {
    Path path = here.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // A folder that cannot be listed has nothing to be found.
    }
  }

  /** One name's pattern. A bracket or brace without its end is itself. */
  private static Pattern pattern(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int end = c == '[' ? name.indexOf(']', i + 2) : c == '{' ? name.indexOf('}', i + 1) : -1;
      if (c == '*') {
        out.append(".*");
      } else if (c == '?') {
        out.append('.');
      } else if (end > 0) {
        String inner = name.substring(i + 1, end);
        out.append(c == '[' ? letters(inner) : alternatives(inner));
        i = end;
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return compiled(out.toString(), name);
  }

  private static Pattern compiled(String pattern, String name) {
    try {
      return Pattern.compile(pattern, Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new UsageProblem("\"" + name + "\" is no pattern that viva can read");
    }
  }

  private static String letters(String inner) {
    boolean not = inner.startsWith("!") || inner.startsWith("^");
    String listed = (not ? inner.substring(1) : inner).replaceAll("[\\[\\]&^\\\\]", "\\\\$0");
    return (not ? "[^" : "[") + listed + "]";
  }

  private static String alternatives(String inner) {
    List<String> all = new ArrayList<>();
    for (String one : inner.split(",", -1)) {
      all.add(pattern(one).pattern());
    }
    return "(?:" + String.join("|", all) + ")";
  }
}
