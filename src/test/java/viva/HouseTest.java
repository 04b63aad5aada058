package viva;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The plan of the house: which room may use which, and where clock, chance and streams enter. */
@AnalyzeClasses(packages = "viva", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  /** The rooms in the order of their floors; each may use only what its line names. */
  private static final List<Room> ROOMS =
      List.of(
          new Room("text"),
          new Room("memory"),
          new Room("question", "text"),
          new Room("bank", "question", "text"),
          new Room("yaml", "bank", "question", "text"),
          new Room("cache", "bank", "question", "text"),
          new Room("lint", "bank", "question", "text"),
          new Room("source", "bank", "question", "text"),
          new Room("check", "lint", "source", "yaml", "cache", "bank", "question", "text"),
          new Room("session", "bank", "question", "memory", "text"),
          new Room("journal", "question", "text"),
          new Room("ledger", "journal", "cache", "question"),
          new Room("progress", "ledger", "cache", "journal", "memory", "bank", "question", "text"),
          new Room("study", "progress", "session", "memory", "bank", "question", "text"),
          new Room(
              "desk",
              "study",
              "progress",
              "ledger",
              "journal",
              "session",
              "memory",
              "cache",
              "yaml",
              "source",
              "bank",
              "question",
              "text"),
          new Room("doctor", "desk", "journal", "text"),
          new Room("tui", "desk", "progress", "session", "bank", "question", "text"),
          new Room("plain", "desk", "progress", "session", "bank", "question", "text"),
          new Room(
              "cli",
              "plain",
              "tui",
              "doctor",
              "check",
              "lint",
              "source",
              "desk",
              "study",
              "progress",
              "journal",
              "session",
              "memory",
              "yaml",
              "bank",
              "question",
              "text"));

  @ArchTest
  static void everyClassLivesInARoom(JavaClasses house) {
    String[] rooms = ROOMS.stream().map(Room::inside).toArray(String[]::new);
    classes().should().resideInAnyPackage(rooms).allowEmptyShould(true).check(house);
  }

  @ArchTest
  static void aRoomUsesOnlyWhatItsLineNames(JavaClasses house) {
    for (Room room : ROOMS) {
      noClasses()
          .that()
          .resideInAPackage(room.inside())
          .should()
          .dependOnClassesThat(inTheHouseBut(room))
          .because(room.name + " may use only " + room.uses)
          .allowEmptyShould(true)
          .check(house);
    }
  }

  @ArchTest
  static final ArchRule thereAreNoCirclesOfRooms =
      slices().matching("viva.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule thereAreNoCirclesWithinTheFullScreen =
      slices().matching("viva.tui.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest static final ArchRule onlyYamlUsesSnakeYaml = onlyUser("viva.yaml..", "org.yaml..");

  /**
   * The commands and the reports of a check print JSON for programs; nobody else has to do with it.
   */
  @ArchTest
  static final ArchRule onlyTheJournalAndWhatIsForProgramsUseJackson =
      noClasses()
          .that()
          .resideOutsideOfPackages("viva.journal..", "viva.check..", "viva.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheTerminalUsesLanterna =
      onlyUser("viva.tui.terminal..", "com.googlecode..");

  @ArchTest static final ArchRule onlyTheCommandsUsePicocli = onlyUser("viva.cli..", "picocli..");

  @ArchTest
  static final ArchRule whatDecidesUsesNothingButTheJdk =
      classes()
          .that()
          .resideInAnyPackage(
              "viva.text..",
              "viva.memory..",
              "viva.question..",
              "viva.bank..",
              "viva.lint..",
              "viva.source..",
              "viva.session..",
              "viva.progress..",
              "viva.study..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "viva..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatDecidesTouchesNoFile =
      noClasses()
          .that()
          .resideInAnyPackage(
              "viva.text..",
              "viva.memory..",
              "viva.question..",
              "viva.bank..",
              "viva.lint..",
              "viva.source..",
              "viva.session..",
              "viva.progress..",
              "viva.study..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java[.](io[.](File|RandomAccess)|nio[.]file|nio[.]channels|net).*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theClockEntersWithTheCommands =
      outsideTheCommands(HouseTest::readsTheClock, "read the clock");

  /** The terminal measures how fast keys arrive, to tell Escape from the start of a sequence. */
  @ArchTest
  static final ArchRule theTimerRunsOnlyInTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackages("viva.cli..", "viva.tui.terminal..")
          .should()
          .accessTargetWhere(
              predicate(access -> is(access, System.class, "nanoTime"), "read the timer"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule chanceEntersWithTheCommands =
      outsideTheCommands(HouseTest::rollsDice, "roll dice without a seed");

  @ArchTest
  static final ArchRule onlyTheCommandsSpeakToTheStreamsOrLeave =
      outsideTheCommands(
          access ->
              is(access, System.class, "out", "err", "exit")
                  || is(access, Runtime.class, "exit", "halt"),
          "use System.out, System.err or exit");

  private static boolean readsTheClock(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    boolean now =
        target.getOwner().getPackageName().startsWith("java.time")
            && target.getName().equals("now")
            && !parameters(access).equals(List.of(Clock.class.getName()));
    boolean clock = target.getOwner().isEquivalentTo(Clock.class);
    return now
        || (clock && (target.getName().startsWith("system") || target.getName().startsWith("tick")))
        || is(access, System.class, "currentTimeMillis")
        || isBareConstructor(access, Date.class);
  }

  private static boolean rollsDice(JavaAccess<?> access) {
    return isBareConstructor(access, Random.class)
        || isBareConstructor(access, SplittableRandom.class)
        || is(access, SecureRandom.class, "<init>", "getInstanceStrong")
        || is(access, ThreadLocalRandom.class, "current")
        || is(access, UUID.class, "randomUUID")
        || is(access, Math.class, "random")
        || is(access, StrictMath.class, "random")
        || (is(access, Collections.class, "shuffle") && parameters(access).size() == 1);
  }

  private static boolean is(JavaAccess<?> access, Class<?> owner, String... names) {
    return access.getTarget().getOwner().isEquivalentTo(owner)
        && Set.of(names).contains(access.getTarget().getName());
  }

  private static boolean isBareConstructor(JavaAccess<?> access, Class<?> owner) {
    return is(access, owner, "<init>") && parameters(access).isEmpty();
  }

  private static List<String> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget called
        ? called.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }

  private static ArchRule outsideTheCommands(Predicate<JavaAccess<?>> banned, String words) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("viva.cli..")
        .should()
        .accessTargetWhere(predicate(banned, words))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaAccess<?>> predicate(
      Predicate<JavaAccess<?>> predicate, String words) {
    return DescribedPredicate.describe(words, predicate);
  }

  private static ArchRule onlyUser(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> inTheHouseBut(Room room) {
    String[] allowed =
        Stream.concat(Stream.of(room.name), room.uses.stream())
            .map(name -> "viva." + name + "..")
            .toArray(String[]::new);
    return JavaClass.Predicates.resideInAPackage("viva..")
        .and(JavaClass.Predicates.resideOutsideOfPackages(allowed));
  }

  /** A room and the rooms it may use. */
  private record Room(String name, List<String> uses) {
    Room(String name, String... uses) {
      this(name, List.of(uses));
    }

    String inside() {
      return "viva." + name + "..";
    }
  }
}
