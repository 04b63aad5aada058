package viva.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Every folder and file that viva uses for one learner.
 *
 * @param data the data home: all that a learner may want to keep or to sync
 * @param state what belongs to this device alone
 * @param cache what can be made again at any time
 */
public record Places(Path data, Path state, Path cache) {

  /**
   * Where they are by the environment.
   *
   * @param account the user's own folder as the system knows it, or empty
   * @param here the folder in which viva was called
   * @param chosen the data home that was asked for on the command line, or empty
   * @throws NoHome if no folder of the user's own is known
   */
  public static Places of(
      Map<String, String> environment, String system, String account, Path here, String chosen) {
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    String told = environment.getOrDefault(windows ? "USERPROFILE" : "HOME", "");
    Path user = isFolder(told) ? Path.of(told) : account(account);
    Path data =
        windows
            ? base(environment, "APPDATA", user.resolve("AppData/Roaming"))
            : base(environment, "XDG_DATA_HOME", user.resolve(".local/share"));
    Path state =
        windows
            ? base(environment, "LOCALAPPDATA", user.resolve("AppData/Local"))
            : base(environment, "XDG_STATE_HOME", user.resolve(".local/state"));
    Path cache =
        windows
            ? base(environment, "LOCALAPPDATA", user.resolve("AppData/Local")).resolve("cache")
            : base(environment, "XDG_CACHE_HOME", user.resolve(".cache"));
    String wanted = chosen.isEmpty() ? environment.getOrDefault("VIVA_HOME", "") : chosen;
    Path home = wanted.isEmpty() ? data : here.resolve(wanted);
    return new Places(
        home.toAbsolutePath().normalize(),
        state.toAbsolutePath().normalize(),
        cache.toAbsolutePath().normalize());
  }

  /** The standard says that a base folder that is not absolute counts as none. */
  private static Path base(Map<String, String> environment, String variable, Path usual) {
    String value = environment.getOrDefault(variable, "");
    return (isFolder(value) ? Path.of(value) : usual).resolve("viva");
  }

  private static boolean isFolder(String value) {
    return !value.isEmpty() && Path.of(value).isAbsolute();
  }

  /** Never the folder in which viva was called: answers would lie about wherever that is. */
  private static Path account(String folder) {
    if (!isFolder(folder)) {
      throw new NoHome();
    }
    return Path.of(folder);
  }

  /** Nothing says where the user's own files belong. */
  public static final class NoHome extends RuntimeException {
    private NoHome() {
      super("no home folder is known, so answers have no place; set HOME to a folder of yours");
    }
  }

  /** The program's own file: the jar, or on a developer's disk a folder of classes. */
  public static Path program() {
    return Path.of(System.getProperty("java.class.path", "")).toAbsolutePath();
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

  /** Where the texts lie that banks cite. */
  public Path sources() {
    return data.resolve("sources.yaml");
  }

  /** Where compiled banks are kept. */
  public Path compiledBanks() {
    return cache.resolve("banks");
  }

  /** Where it is kept what was told of banks that were checked. */
  public Path checks() {
    return cache.resolve("checks");
  }

  /** Where copies of what the settings say are kept. */
  public Path compiledSettings() {
    return cache.resolve("settings");
  }

  /** The name of this device; not in the data home, so that it is never synced. */
  public Path device() {
    return state.resolve("device");
  }
}
