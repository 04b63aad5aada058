package viva.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import viva.tui.Tui;

/**
 * Does for nobody what a start does, and loads every class of the jar, for a JVM that keeps in an
 * archive what it sees loaded. The launcher runs it in the background.
 *
 * <pre>java -cp viva.jar viva.cli.Rehearsal FOLDER</pre>
 */
public final class Rehearsal {
  private static final String CLASS = ".class";

  /** What is read from an author's file at first comes out of the cache the second time. */
  private static final int TIMES = 2;

  private Rehearsal() {}

  /** Rehearses with a data home in a folder that holds nothing yet, and leaves nothing in it. */
  public static void main(String[] arguments) throws IOException {
    World world = world(arguments[0]);
    for (int i = 0; i < TIMES; i++) {
      CommandLineRun.run(world, "banks", "--json");
      CommandLineRun.run(world, "check", "xu-2017");
      Program program = new Program(world, Choices.NONE);
      Tui.rehearse(program.desk(program.shelf(List.of())));
    }
    loadAll(Path.of(System.getProperty("java.class.path")));
  }

  private static World world(String home) {
    World real = World.real();
    Map<String, String> environment = new HashMap<>(real.environment());
    environment.put("VIVA_HOME", home);
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new World(
        environment,
        real.system(),
        real.account(),
        Path.of(home).toAbsolutePath(),
        new ByteArrayInputStream(new byte[0]),
        Outlet.to(nowhere),
        new PrintStream(nowhere, true, StandardCharsets.UTF_8),
        real.clock(),
        real.chance(),
        real.millis(),
        () -> false);
  }

  /** Some classes of libraries need others that are not in the jar; nobody misses them. */
  private static void loadAll(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        String name = entry.getName();
        if (name.endsWith(CLASS) && !name.startsWith("META-INF")) {
          load(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
        }
      }
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, Rehearsal.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      // Then it is loaded from the jar by whoever needs it, as ever.
      return;
    }
  }
}
