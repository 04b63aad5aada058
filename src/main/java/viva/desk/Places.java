package viva.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Every folder and file that viva uses for one learner.
 *
 * @param data the data home: all that a learner may want to keep or to sync
 * @param state what belongs to this device alone
 */
public record Places(Path data, Path state) {

  /**
   * Where they are by the environment.
   *
   * @param here the folder in which viva was called
   * @param chosen the data home that was asked for on the command line, or empty
   */
  public static Places of(
      Map<String, String> environment, String system, Path here, String chosen) {
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    Path user = here.resolve(environment.getOrDefault(windows ? "USERPROFILE" : "HOME", ""));
    Path data =
        windows
            ? base(environment, "APPDATA", user.resolve("AppData/Roaming"))
            : base(environment, "XDG_DATA_HOME", user.resolve(".local/share"));
    Path state =
        windows
            ? base(environment, "LOCALAPPDATA", user.resolve("AppData/Local"))
            : base(environment, "XDG_STATE_HOME", user.resolve(".local/state"));
    String wanted = chosen.isEmpty() ? environment.getOrDefault("VIVA_HOME", "") : chosen;
    Path home = wanted.isEmpty() ? data : here.resolve(wanted);
    return new Places(home.toAbsolutePath().normalize(), state.toAbsolutePath().normalize());
  }

  /** The standard says that a base folder that is not absolute counts as none. */
  private static Path base(Map<String, String> environment, String variable, Path usual) {
    String value = environment.getOrDefault(variable, "");
    boolean given = !value.isEmpty() && Path.of(value).isAbsolute();
    return (given ? Path.of(value) : usual).resolve("viva");
  }

  /** Where the journal's files lie, one for each device. */
  public Path journal() {
    return data.resolve("journal");
  }

  /** Where the learner's own banks lie. */
  public Path banks() {
    return data.resolve("banks");
  }

  /** Where earlier versions of the learner's banks are kept. */
  public Path oldBanks() {
    return banks().resolve("old");
  }

  /** The settings. */
  public Path config() {
    return data.resolve("config.yaml");
  }

  /** The name of this device; not in the data home, so that it is never synced. */
  public Path device() {
    return state.resolve("device");
  }
}
