package viva.bench;

import java.util.SplittableRandom;

/**
 * Words for made-up questions: frequent ones often, rare ones seldom, and names that nobody has
 * seen before, so that texts are as varied as those of a real bank.
 */
final class Vocabulary {
  private static final String[] FREQUENT =
      ("the of and a to in is that for it as was with by on are from at which an this were has not"
              + " its be or had their have but also between after under more during when into")
          .split(" ");

  private static final String[] WORDS =
      ("ability abstention account agreement airport alliance analysis angle animal answer archive"
              + " argument army article artery asset author average balance bank barrier basin"
              + " battery behaviour border branch brief bridge budget building capacity capital"
              + " carbon category cause cell century chamber charge charter circuit citizen claim"
              + " climate coast colony column committee compound compromise concept conflict"
              + " congress contract control council country court crisis crystal culture current"
              + " cycle debate decade decision degree delta density deposit design desert device"
              + " diet disease distance doctrine drought economy effect election element embassy"
              + " emission empire energy engine enzyme equation error estate estimate event evidence"
              + " example exchange exercise export factor failure famine field figure filter finance"
              + " fleet forest formula fossil frame freedom friction function funding fusion future"
              + " galaxy garden gender gene glacier government gradient graph gravity growth habitat"
              + " harbour hearing heat history horizon hormone hypothesis identity image impact"
              + " import income index industry infection inflation influence institute interest"
              + " interval invasion island journal judge junction kernel kingdom knowledge labour"
              + " landscape language lattice lawyer leader league lecture legacy length letter level"
              + " library limit liquid logic machine magnet majority margin market matrix measure"
              + " medicine membrane memory merchant metal method migration mineral minister mission"
              + " mixture model moment monarch motion mountain movement muscle nation nerve network"
              + " neuron notion nucleus number object ocean office opinion orbit order organ origin"
              + " output oxygen painting parish parliament particle party pattern payment peace"
              + " peasant pension period phase pipeline planet plasma plateau pledge poem policy"
              + " population port poverty power pressure price prince principle prison process"
              + " product profit project protein protest province quality quantity quarter radiation"
              + " railway ratio reaction reason record reform refugee region regime religion report"
              + " republic research reserve resolution resource response result revolt river root"
              + " sample sanction scale school science season sector sediment senate sequence series"
              + " service session signal society soil solution source species spectrum speech state"
              + " station statute strait strategy stream strike structure student subject summit"
              + " supply surface survey symbol system tariff taxation temple tension territory"
              + " theorem theory threat tissue trade tradition transfer transport treaty tribe"
              + " tribunal trust unit universe uranium usage vaccine valley value vapour vector"
              + " velocity vessel village virus vision volcano voltage volume voter wage weapon"
              + " weather welfare window winter witness worker yield zone")
          .split(" ");

  private static final String[] DOING =
      ("abandoned absorbed accepted agreed allowed announced blocked built carried caused changed"
              + " claimed closed combined compared condemned controlled created crossed declined"
              + " defended delayed denied described divided dominated enforced ended expanded"
              + " explained exported followed formed founded granted grew held increased joined"
              + " justified limited lost measured moved needed observed occupied opened opposed"
              + " ordered produced promised proposed protected reached reduced rejected replaced"
              + " required resisted revealed ruled shaped shared signed spread supported taught"
              + " threatened transformed united vetoed weakened")
          .split(" ");

  private static final String[] SYLLABLES =
      ("ba ka lo mi ren tor vel sha dun gar is ost pen qua ri sol tha ul vor wen xi yor zan nev"
              + " lin mar ché ör aš")
          .split(" ");

  private final SplittableRandom chance;

  Vocabulary(long seed) {
    chance = new SplittableRandom(seed);
  }

  /** A whole number from 0 below a bound. */
  int below(int bound) {
    return chance.nextInt(bound);
  }

  /** A noun; low ones of the list come more often than high ones. */
  String noun() {
    double share = chance.nextDouble();
    return WORDS[(int) (share * share * WORDS.length)];
  }

  /** A name of a person or a place. */
  String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + below(2); i > 0; i--) {
      name.append(SYLLABLES[below(SYLLABLES.length)]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private String word() {
    int kind = below(20);
    return kind < 8
        ? FREQUENT[below(FREQUENT.length)]
        : kind < 15
            ? noun()
            : kind < 18
                ? DOING[below(DOING.length)]
                : kind == 18 ? name() : Integer.toString(1400 + below(620));
  }

  /** So many words that begin with a capital letter, without a full stop. */
  String phrase(int words) {
    StringBuilder phrase = new StringBuilder(word());
    for (int i = 1; i < words; i++) {
      phrase.append(i % 9 == 8 ? ", " : " ").append(word());
    }
    phrase.setCharAt(0, Character.toUpperCase(phrase.charAt(0)));
    return phrase.toString();
  }
}
