package viva.source;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as its reader sees it: without the comments, links, notes, tags, entities and emphasis of
 * Markdown. What only looks like one of these, such as a star between two numbers, stays.
 */
final class Unmarked {
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[([^\\[\\]]{0,500})\\](?:\\[[^\\[\\]]{0,100}\\]"
              + "|\\(\\s?[^()\\s]{0,1000}+(?:\\([^()\\s]{0,500}+\\)[^()\\s]{0,500}+){0,5}+"
              + "(?:\\s+(?:\"[^\"]{0,300}+\"|'[^']{0,300}+'))?+\\s?\\))");
  private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,50}\\]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
  private static final Pattern STARS =
      Pattern.compile("\\*++(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}*])\\*++");

  private static final String VALUES =
      "(?:\\s{1,5}+[\\w-]{1,30}+=(?:\"[^\"<>]{0,300}+\"|'[^'<>]{0,300}+')){0,5}+\\s?/?>";
  private static final Pattern PARTING =
      Pattern.compile("(?i)</?(?:br|p|div|hr|li|ul|ol|tr|td|th|sup(?=>[\\d\\[(<]))" + VALUES);
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:em|strong|b|i|u|s|q|a|span|sub|sup|small|mark|cite|code|del|ins|abbr)"
              + VALUES);

  private static final Pattern ENTITY = Pattern.compile("&(?:[a-z]{2,6}|#39);");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("&nbsp;", " "),
          Map.entry("&amp;", "&"),
          Map.entry("&lt;", "<"),
          Map.entry("&gt;", ">"),
          Map.entry("&quot;", "\""),
          Map.entry("&apos;", "'"),
          Map.entry("&#39;", "'"),
          Map.entry("&lsquo;", "'"),
          Map.entry("&rsquo;", "'"),
          Map.entry("&ldquo;", "\""),
          Map.entry("&rdquo;", "\""),
          Map.entry("&ndash;", "-"),
          Map.entry("&mdash;", "-"),
          Map.entry("&shy;", ""));

  private Unmarked() {}

  static String of(String text) {
    String bare = withoutComments(text);
    if (bare.indexOf('[') >= 0) {
      bare = NOTE.matcher(LINK.matcher(bare).replaceAll("$1")).replaceAll("");
    }
    if (bare.indexOf('<') >= 0) {
      bare = TAG.matcher(PARTING.matcher(bare).replaceAll(" ")).replaceAll("");
    }
    bare = bare.indexOf('\\') < 0 ? bare : ESCAPE.matcher(bare).replaceAll("");
    bare = bare.indexOf('*') < 0 ? bare : STARS.matcher(bare).replaceAll("");
    return withoutEntities(bare.replace("`", ""));
  }

  /** A comment that is never closed is none. */
  private static String withoutComments(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    int open = text.indexOf("<!--");
    int close = open < 0 ? -1 : text.indexOf("-->", open + 4);
    while (close >= 0) {
      out.append(text, from, open);
      from = close + 3;
      open = text.indexOf("<!--", from);
      close = open < 0 ? -1 : text.indexOf("-->", open + 4);
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }

  private static String withoutEntities(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY
            .matcher(text)
            .replaceAll(found -> ENTITIES.getOrDefault(found.group(), found.group()));
  }
}
