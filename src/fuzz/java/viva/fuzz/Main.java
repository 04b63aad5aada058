package viva.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import viva.Promise;

/**
 * Looks for bytes that break a promise: {@code Main FOLDER PROMISE SECONDS}. What it learns stays
 * in the folder, so that the next run goes on from there; so do the bytes that it finds.
 */
public final class Main {
  private static final String CODE = "viva.**:org.yaml.snakeyaml.**:com.fasterxml.jackson.core.**";

  private Main() {}

  /** Ends the program when the time is over or something was found. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Promise promise = Promise.valueOf(args[1].toUpperCase(Locale.ROOT));
    Path folder = Files.createDirectories(Path.of(args[0], promise.word()));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    List<String> all = new ArrayList<>();
    all.add("--target_class=" + Target.class.getName());
    all.add("--target_args=" + promise.word());
    all.add("--instrumentation_includes=" + CODE);
    all.add("--keep_going=20");
    all.add("--reproducer_path=" + folder);
    all.add("-artifact_prefix=" + folder + "/");
    all.add("-max_total_time=" + args[2]);
    all.add("-timeout=20");
    all.add("-rss_limit_mb=3000");
    all.add("-max_len=6000");
    all.add("-print_final_stats=1");
    all.add(corpus.toString());
    all.add(seeds(promise, folder.resolve("seeds")).toString());
    Jazzer.main(all.toArray(String[]::new));
  }

  private static Path seeds(Promise promise, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> seeds = new ArrayList<>(promise.seeds());
    seeds.addAll(promise.finds());
    for (Path seed : seeds) {
      Files.write(folder.resolve(seed.getFileName()), Files.readAllBytes(seed));
    }
    return folder;
  }
}
