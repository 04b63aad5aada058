package viva.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.bank.Bank;
import viva.yaml.BankReader;
import viva.yaml.Reading;

/**
 * A bank of some 150 questions of all kinds over five topics, made from tables of facts, so that
 * what is shown of it looks like the bank of a student and changes with none that ships.
 */
public final class MadeBank {
  private static final String[] CAPITALS =
      ("France:Paris:Europe Spain:Madrid:Europe Portugal:Lisbon:Europe Italy:Rome:Europe"
              + " Greece:Athens:Europe Austria:Vienna:Europe Hungary:Budapest:Europe"
              + " Poland:Warsaw:Europe Norway:Oslo:Europe Sweden:Stockholm:Europe"
              + " Finland:Helsinki:Europe Ireland:Dublin:Europe Latvia:Riga:Europe"
              + " Bulgaria:Sofia:Europe Romania:Bucharest:Europe Egypt:Cairo:Africa"
              + " Kenya:Nairobi:Africa Ghana:Accra:Africa Senegal:Dakar:Africa"
              + " Ethiopia:Addis_Ababa:Africa Morocco:Rabat:Africa Nigeria:Abuja:Africa"
              + " Uganda:Kampala:Africa Japan:Tokyo:Asia Mongolia:Ulaanbaatar:Asia"
              + " Vietnam:Hanoi:Asia Thailand:Bangkok:Asia Nepal:Kathmandu:Asia"
              + " Pakistan:Islamabad:Asia Iraq:Baghdad:Asia Indonesia:Jakarta:Asia"
              + " Canada:Ottawa:North_America Cuba:Havana:North_America"
              + " Panama:Panama_City:North_America Brazil:Brasília:South_America"
              + " Peru:Lima:South_America Chile:Santiago:South_America"
              + " Uruguay:Montevideo:South_America Ecuador:Quito:South_America"
              + " Colombia:Bogotá:South_America")
          .split(" ");

  private static final String[] ELEMENTS =
      ("hydrogen:H:1 helium:He:2 lithium:Li:3 carbon:C:6 nitrogen:N:7 oxygen:O:8 fluorine:F:9"
              + " neon:Ne:10 sodium:Na:11 magnesium:Mg:12 aluminium:Al:13 silicon:Si:14"
              + " phosphorus:P:15 sulphur:S:16 chlorine:Cl:17 argon:Ar:18 potassium:K:19"
              + " calcium:Ca:20 titanium:Ti:22 iron:Fe:26 nickel:Ni:28 copper:Cu:29 zinc:Zn:30"
              + " bromine:Br:35 silver:Ag:47 tin:Sn:50 iodine:I:53 tungsten:W:74 gold:Au:79"
              + " mercury:Hg:80 lead:Pb:82 uranium:U:92")
          .split(" ");

  private static final String[] EVENTS = {
    "the Battle of Hastings:1066",
    "the sealing of Magna Carta:1215",
    "the fall of Constantinople:1453",
    "Columbus's first crossing:1492",
    "the Peace of Westphalia:1648",
    "the Lisbon earthquake:1755",
    "the storming of the Bastille:1789",
    "the Battle of Waterloo:1815",
    "the opening of the Suez Canal:1869",
    "the first powered flight of the Wright brothers:1903",
    "the sinking of the Titanic:1912",
    "the October Revolution:1917",
    "the Treaty of Versailles:1919",
    "the discovery of penicillin:1928",
    "the founding of the United Nations:1945",
    "the launch of Sputnik:1957",
    "the building of the Berlin Wall:1961",
    "the first landing on the Moon:1969",
    "the Chernobyl disaster:1986",
    "the fall of the Berlin Wall:1989"
  };

  private static final String[] TERMS = {
    "delta:A mouth of a river with several arms",
    "fjord:A deep inlet that a glacier has cut",
    "isthmus:A strip of land between two waters",
    "atoll:A ring of coral around a lagoon",
    "tundra:A treeless plain over frozen ground",
    "steppe:A dry plain of grass",
    "estuary:A mouth of a river that the tide enters",
    "moraine:Rubble that a glacier has left",
    "geyser:A spring that throws up hot water",
    "loess:Fine dust that the wind has laid down",
    "meander:A bend of a winding river",
    "watershed:A line that parts the waters of two rivers"
  };

  private static final String[] PLANETS =
      "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune".split(" ");

  private final StringBuilder text = new StringBuilder();

  private MadeBank() {}

  /** The bank under this id and title. */
  public static Bank bank(String id, String title) {
    byte[] bytes = text(id, title).getBytes(StandardCharsets.UTF_8);
    Reading reading = BankReader.read(id + ".yaml", bytes);
    if (!reading.diagnostics().isEmpty()) {
      throw new IllegalStateException(reading.diagnostics().toString());
    }
    return reading.bank().orElseThrow();
  }

  /** The same as its author would have written it. */
  public static String text(String id, String title) {
    MadeBank bank = new MadeBank();
    bank.text.append("viva: 1\nid: " + id + "\ntitle: " + title + "\n");
    bank.text.append("exam:\n  count: 20\n  minutes: 20\n  pass: 60%\n");
    bank.text.append("topics:\n  capitals: Capitals of the world\n  elements: Chemical elements\n");
    bank.text.append("  dates: Dates of world history\n  terms: Words of geography\n");
    bank.text.append("  planets: The planets\nquestions:\n");
    bank.capitals();
    bank.elements();
    bank.dates();
    bank.terms();
    bank.planets();
    return bank.text.toString();
  }

  private void question(String id, String topic, String stem, String... keys) {
    text.append(
        "  - id: " + id + "\n    topics: [" + topic + "]\n    question: \"" + stem + "\"\n");
    for (String key : keys) {
      text.append("    " + key + "\n");
    }
  }

  private static String[] row(String fact) {
    return fact.replace('_', ' ').split(":");
  }

  private void capitals() {
    for (int i = 0; i < CAPITALS.length; i++) {
      String[] row = row(CAPITALS[i]);
      String id = "capital-" + row[0].toLowerCase(Locale.ROOT);
      String next = row(CAPITALS[(i + 1) % CAPITALS.length])[1];
      String other = row(CAPITALS[(i + 2) % CAPITALS.length])[1];
      String third = row(CAPITALS[(i + 5) % CAPITALS.length])[1];
      switch (i % 3) {
        case 0 ->
            question(
                id,
                "capitals",
                "Which of these is the capital of " + row[0] + "?",
                "options: [" + String.join(", ", row[1], next, other, third) + "]",
                "answer: " + row[1],
                "hint: It lies in " + row[2] + ".");
        case 1 ->
            question(
                id,
                "capitals",
                "What is the capital of " + row[0] + "?",
                "type: short-answer",
                "answer: " + row[1],
                "hint: It lies in " + row[2] + ".");
        default -> {
          boolean sound = i % 2 == 0;
          String said = (sound ? row[1] : next) + " is the capital of " + row[0] + ".";
          question(id, "capitals", said, "answer: " + sound);
        }
      }
    }
    continents();
  }

  private void continents() {
    for (int i = 0; i + 12 < CAPITALS.length; i += 6) {
      List<String> pairs = new ArrayList<>();
      for (int k : new int[] {i, i + 12, (i + 24) % CAPITALS.length}) {
        pairs.add("  " + row(CAPITALS[k])[0] + ": " + row(CAPITALS[k])[1]);
      }
      String stem = "Match each country with its capital, set " + (i / 6 + 1) + ".";
      question(
          "match-" + i / 6, "capitals", stem, "pairs:", pairs.get(0), pairs.get(1), pairs.get(2));
    }
  }

  private void elements() {
    for (int i = 0; i < ELEMENTS.length; i++) {
      String[] row = row(ELEMENTS[i]);
      String number = "What is the atomic number of " + row[0] + "?";
      String gaps = "The element {{" + row[0] + "}} has the symbol " + row[1] + ".";
      switch (i % 3) {
        case 0 -> question("symbol-" + row[0], "elements", gaps);
        case 1 -> question("number-" + row[0], "elements", number, "answer: " + row[2]);
        default ->
            question(
                "element-" + row[0],
                "elements",
                "What is the symbol of " + row[0] + "?",
                "type: short-answer",
                "answer: \"" + row[1] + "\"");
      }
    }
    String stem = "Which of these are noble gases?";
    question(
        "noble",
        "elements",
        stem,
        "options: [helium, oxygen, argon, nitrogen]",
        "answer: [helium, argon]");
    question(
        "metals",
        "elements",
        "Which of these are metals?",
        "options: [tin, sulphur, zinc, iodine, lead]",
        "answer: [tin, zinc, lead]");
    question(
        "halogens",
        "elements",
        "Which of these are halogens?",
        "options: [chlorine, calcium, bromine, neon]",
        "answer: [chlorine, bromine]");
  }

  private void dates() {
    for (int i = 0; i < EVENTS.length; i++) {
      String[] row = EVENTS[i].split(":");
      question("date-" + row[1], "dates", "In which year was " + row[0] + "?", "answer: " + row[1]);
      if (i + 6 < EVENTS.length && i % 2 == 0) {
        String second = EVENTS[i + 3].split(":")[0];
        String third = EVENTS[i + 6].split(":")[0];
        question(
            "order-" + row[1],
            "dates",
            "Put these in order, the earliest first: set " + (i / 2 + 1) + ".",
            "order: [" + String.join(", ", row[0], second, third) + "]");
      }
    }
  }

  private void terms() {
    for (int i = 0; i < TERMS.length; i++) {
      String[] row = TERMS[i].split(":");
      if (i % 2 == 0) {
        question(
            "term-" + row[0],
            "terms",
            "What does the word " + row[0] + " mean?",
            "type: flashcard",
            "answer: " + row[1] + ".");
      } else {
        String next = TERMS[(i + 1) % TERMS.length].split(":")[1];
        String other = TERMS[(i + 4) % TERMS.length].split(":")[1];
        question(
            "term-" + row[0],
            "terms",
            "What does the word " + row[0] + " mean?",
            "options: [" + String.join(", ", row[1], next, other) + "]",
            "answer: " + row[1]);
      }
    }
  }

  private void planets() {
    for (int i = 0; i < PLANETS.length; i++) {
      String stem = "Which planet is number " + (i + 1) + " from the Sun?";
      question("planet-" + (i + 1), "planets", stem, "type: short-answer", "answer: " + PLANETS[i]);
    }
    question(
        "inner",
        "planets",
        "Which of these are inner planets?",
        "options: [Venus, Jupiter, Mars, Saturn]",
        "answer: [Venus, Mars]");
    question(
        "order-planets",
        "planets",
        "Put these in order, the nearest to the Sun first.",
        "order: [Mercury, Earth, Jupiter, Uranus]");
  }
}
