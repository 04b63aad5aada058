package viva.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viva.check.GithubReport;
import viva.check.JsonReport;
import viva.check.Legend;
import viva.check.Report;
import viva.check.SarifReport;
import viva.check.TextReport;

/** The forms in which a check is told. */
enum Format {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  static Optional<Format> named(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** A report to standard output. */
  Report report(World world, Legend legend) throws IOException {
    return switch (this) {
      case TEXT -> new TextReport(world.out());
      case GITHUB -> new GithubReport(world.out());
      case JSON -> new JsonReport(writer(world));
      case SARIF -> new SarifReport(writer(world), world.here(), Version.number(), legend);
    };
  }

  private static Writer writer(World world) {
    return new BufferedWriter(new OutputStreamWriter(world.out(), StandardCharsets.UTF_8));
  }
}
