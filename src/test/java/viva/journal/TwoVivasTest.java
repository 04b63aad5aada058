package viva.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several vivas that share one file: threads of one process, and processes. */
class TwoVivasTest {
  private static final int ANSWERS = 40;

  @TempDir Path folder;

  /** A viva that gives its answers one by one and prints what went wrong. */
  static final class Answering {
    private Answering() {}

    /** Its arguments are the folder and the sitting. */
    public static void main(String[] arguments) {
      Journal journal = Journal.open(Path.of(arguments[0]), "laptop");
      answer(journal, arguments[1]).forEach(System.out::println);
    }
  }

  /** Another program that prints whether it got the lock. */
  static final class Locking {
    private Locking() {}

    /** Its argument is the file. */
    public static void main(String[] arguments) throws IOException {
      try (Disk.Target target = new LocalDisk().open(Path.of(arguments[0]))) {
        System.out.println(target.lock());
      }
    }
  }

  @Test
  void threadsLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<List<String>>> runs = new ArrayList<>();
    for (String sitting : List.of("a", "b", "c", "d")) {
      Journal journal = Journal.open(folder, "laptop", new FaultyDisk());
      Callable<List<String>> run = () -> answer(journal, sitting);
      runs.add(threads.submit(run));
    }
    for (Future<List<String>> run : runs) {
      assertEquals(List.of(), run.get());
    }
    threads.shutdown();
    assertComplete("a", "b", "c", "d");
  }

  @Test
  void processesLoseNothing() throws Exception {
    Process first = start(Answering.class, folder.toString(), "a");
    Process second = start(Answering.class, folder.toString(), "b");
    assertEquals("", told(first));
    assertEquals("", told(second));
    assertComplete("a", "b");
  }

  @Test
  void noOtherProgramGetsTheLockBeforeTheFileIsClosed() throws Exception {
    Path file = Files.writeString(folder.resolve("laptop.jsonl"), "torn");
    try (Disk.Target target = new LocalDisk().open(file)) {
      assertTrue(target.lock());
      target.atLineStart();
      assertEquals("false", told(start(Locking.class, file.toString())));
    }
    try (Disk.Target again = new LocalDisk().open(file)) {
      assertTrue(again.lock());
    }
  }

  private static List<String> answer(Journal journal, String sitting) {
    Stream<Entry> answers =
        IntStream.rangeClosed(1, ANSWERS).mapToObj(number -> Samples.answer(sitting, number));
    return Stream.concat(Stream.of(Samples.sitting(sitting)), answers)
        .map(journal::append)
        .flatMap(Optional::stream)
        .toList();
  }

  private void assertComplete(String... sittings) throws IOException {
    Loaded loaded = Journal.open(folder, "laptop").read();
    assertEquals(List.of(), loaded.damages());
    assertEquals(sittings.length * (ANSWERS + 1), loaded.entries().size());
    assertEquals(
        loaded.entries().size(), Files.readAllLines(folder.resolve("laptop.jsonl")).size());
  }

  private static Process start(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String told(Process process) throws IOException {
    byte[] told = process.getInputStream().readAllBytes();
    return new String(told, StandardCharsets.UTF_8).strip();
  }
}
