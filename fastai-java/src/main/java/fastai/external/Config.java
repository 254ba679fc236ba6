package fastai.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Where archives, data and models are kept: `config.ini` in the folder that the environment's
/// `FASTAI_HOME` names, or in `~/.fastai`. It is made on the first use, and Python's fastai reads
/// the same file.
///
/// ```ini
/// [DEFAULT]
/// data = data
/// archive = archive
/// storage = tmp
/// model = models
/// ```
///
/// | key | what is there |
/// |---|---|
/// | `archive` | archives as they were downloaded |
/// | `data` | what they contained |
/// | `storage` | large data on another disk |
/// | `model` | pretrained models |
///
/// Folders that are not absolute are within the configuration's own.
public final class Config {
  private static final String FILE = "config.ini";
  private static final Map<String, String> DEFAULTS = defaults();

  private final Path home;
  private final Map<String, String> values;

  private Config(Path home, Map<String, String> values) {
    this.home = home;
    this.values = values;
  }

  private static Map<String, String> defaults() {
    var defaults = new LinkedHashMap<String, String>();
    defaults.put("data", "data");
    defaults.put("archive", "archive");
    defaults.put("storage", "tmp");
    defaults.put("model", "models");
    return java.util.Collections.unmodifiableMap(defaults);
  }

  /// The user's configuration.
  public static Config load() {
    String home = System.getenv("FASTAI_HOME");
    return load(expand(home == null || home.isBlank() ? "~/.fastai" : home));
  }

  /// The configuration in a folder; made if there is none.
  public static Config load(Path home) {
    home = home.toAbsolutePath().normalize();
    Path file = home.resolve(FILE);
    try {
      if (Files.exists(file)) return new Config(home, parse(file));
      var config = new Config(home, DEFAULTS);
      config.save();
      return config;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make the configuration " + file + ": " + e, e);
    }
  }

  private static Map<String, String> parse(Path file) throws IOException {
    var values = new TreeMap<String, String>();
    for (String line : Files.readAllLines(file)) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#") || text.startsWith(";") || text.startsWith("["))
        continue;
      int divider = text.indexOf('=') >= 0 ? text.indexOf('=') : text.indexOf(':');
      if (divider < 1)
        throw new IllegalArgumentException(
            "the configuration "
                + file
                + " has the line '"
                + line
                + "', which is no 'key = value'");
      values.put(
          text.substring(0, divider).strip().toLowerCase(java.util.Locale.ROOT),
          text.substring(divider + 1).strip());
    }
    return values;
  }

  private static Path expand(String path) {
    return path.equals("~") || path.startsWith("~/") || path.startsWith("~\\")
        ? Path.of(System.getProperty("user.home") + path.substring(1))
        : Path.of(path);
  }

  /// The folder of a key, absolute; it may not exist yet.
  ///
  /// @throws IllegalArgumentException if there is no such key
  public Path get(String key) {
    String value = values.getOrDefault(key, DEFAULTS.get(key));
    if (value == null) {
      var known = new TreeMap<>(DEFAULTS);
      known.putAll(values);
      throw new IllegalArgumentException(
          "the configuration "
              + home.resolve(FILE)
              + " has no key '"
              + key
              + "'; it has "
              + known.keySet());
    }
    return home.resolve(expand(value)).normalize();
  }

  /// The same with another folder for a key; [#save] keeps it.
  public Config with(String key, Path folder) {
    var changed = new LinkedHashMap<>(values);
    changed.put(key, folder.toString());
    return new Config(home, changed);
  }

  /// Writes the file.
  public void save() {
    var text = new StringBuilder("[DEFAULT]\n");
    values.forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n'));
    try {
      Files.createDirectories(home);
      Path file = Files.createTempFile(home, FILE, ".tmp");
      Files.writeString(file, text);
      Files.move(file, home.resolve(FILE), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the configuration "
              + home.resolve(FILE)
              + "; set FASTAI_HOME to a folder of yours: "
              + e,
          e);
    }
  }

  /// The folder of the configuration.
  public Path home() {
    return home;
  }
}
