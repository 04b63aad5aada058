package viva.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viva.desk.Browser;
import viva.desk.Catalogue;
import viva.desk.Desk;
import viva.desk.Dossier;
import viva.desk.Found;
import viva.progress.Known;
import viva.progress.find.Findable;
import viva.session.Asked;
import viva.text.Clean;
import viva.text.Figures;

/** The questions that were found, by their numbers, and the one of them that was shown last. */
final class Finds {
  private static final int AT_ONCE = 20;

  private final Browser browser;
  private final Lines lines;
  private Catalogue catalogue;
  private Found found = new Found(List.of(), List.of());
  private int listed;
  private int shown = -1;

  Finds(Desk desk, Lines lines) {
    this.browser = new Browser(desk);
    this.lines = lines;
    this.catalogue = browser.catalogue();
  }

  /** Looks for something, and lists the first of what there is. */
  void find(String line) {
    found = catalogue.find(line);
    listed = 0;
    shown = -1;
    found.problems().forEach(problem -> lines.say(sentence(Clean.line(problem))));
    int count = found.hits().size();
    lines.say(
        count == 0
            ? "No question fits all of it. Fewer words and filters find more."
            : Figures.count(count, "question") + " found.");
    more();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** Lists the next ones; each bank is named before its questions. */
  void more() {
    List<Findable> hits = found.hits();
    int to = Math.min(listed + AT_ONCE, hits.size());
    for (int i = listed; i < to; i++) {
      String bank = hits.get(i).known().bank().title();
      if (i == 0 || !hits.get(i - 1).known().bank().title().equals(bank)) {
        lines.say("In " + Clean.line(bank) + ":");
      }
      List<String> labels = hits.get(i).labels();
      String state = labels.isEmpty() ? "" : " (" + String.join(", ", labels) + ")";
      lines.say((i + 1) + ". " + stem(hits.get(i).known()) + state);
    }
    listed = to;
    if (to < hits.size()) {
      lines.say((hits.size() - to) + " more; :more lists them.");
    }
  }

  static String stem(Known one) {
    return Clean.line(Lines.plain(Spoken.stem(asked(one))));
  }

  static Asked asked(Known one) {
    return new Asked(one.bank(), one.item(), List.of());
  }

  /** The question with this number, or for 0 the one shown last; says so if there is none. */
  Optional<Dossier> question(int number) {
    int index = number == 0 ? shown : number - 1;
    int count = found.hits().size();
    if (index < 0 || index >= count) {
      lines.say(
          count == 0
              ? "No question was found."
              : index < 0 ? "Say its number." : "There are questions 1 to " + count + ".");
      return Optional.empty();
    }
    shown = index;
    return browser.dossier(found.hits().get(index).id());
  }

  /** Where the question shown last stands, in words. */
  String place() {
    return (shown + 1) + " of " + found.hits().size();
  }

  /** What was found and may be asked. */
  List<Known> practised() {
    return found.practised();
  }

  /** Whether more than that was found and may be asked. */
  boolean isMoreThanPractised() {
    return found.isMoreThanPractised();
  }

  void suspend(Dossier one) {
    boolean on = !one.known().standing().suspended();
    String words = on ? "It is asked no more." : "It is asked again.";
    said(one, browser.suspend(asked(one.known()), on), words);
  }

  void flag(Dossier one) {
    boolean on = !one.flagged();
    String words = on ? "It is flagged." : "Its flag is off.";
    said(one, browser.flag(asked(one.known()), on), words);
  }

  void note(Dossier one, String words) {
    if (words.isEmpty()) {
      lines.say("Say what its author should know, for example :note 1 The key is wrong.");
    } else {
      String kept = "Kept for its author; viva notes lists it.";
      said(one, browser.comment(asked(one.known()), words), kept);
    }
  }

  /** Tells that it is kept or why not, and of which question. */
  private void said(Dossier one, Optional<String> trouble, String words) {
    lines.say(trouble.map(why -> "Not kept: " + Clean.line(why) + ".").orElse(words));
    lines.say("That was: " + stem(one.known()));
    Dossier now = browser.dossier(one.known().id()).orElse(one);
    Findable changed = found.hits().get(shown).now(now.known(), now.flagged());
    catalogue = catalogue.with(changed);
    found = found.with(shown, changed);
  }
}
