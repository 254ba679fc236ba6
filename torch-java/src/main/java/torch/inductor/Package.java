package torch.inductor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import torch.AOTIModelPackageLoader;
import torch.Elf;
import torch.TorchException;
import torch.io.Archives;
import torch.io.FormatException;

/// A package on its way from a file to the loader: checked for damage, unpacked, and looked at
/// before any of its code is loaded.
///
/// libtorch unpacks into a folder that stays behind when the process ends; this one is removed with
/// its model, or then.
final class Package {
  private static final String WHAT = "an AOTInductor package";
  private static final Cleaner CLEANER = Cleaner.create();
  private static final Set<Path> FOLDERS = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> FOLDERS.forEach(Package::delete)));
  }

  private Package() {}

  static AOTIModelPackageLoader open(Path file, Inductor.Options options) {
    Path folder = unpack(file);
    boolean loaded = false;
    try {
      Path model = model(file, folder, options.modelName());
      check(file, model);
      keepStacks(model);
      var loader = load(AOTIModelPackageLoader.readsFolders() ? folder : file, file, options);
      CLEANER.register(loader, () -> delete(folder));
      loaded = true;
      return loader;
    } finally {
      if (!loaded) delete(folder);
    }
  }

  private static AOTIModelPackageLoader load(Path path, Path file, Inductor.Options options) {
    try {
      return new AOTIModelPackageLoader(
          path,
          options.modelName(),
          options.runSingleThreaded(),
          options.numRunners(),
          options.deviceIndex());
    } catch (TorchException.OutOfMemory e) {
      throw e;
    } catch (TorchException e) {
      throw new FormatException(file + " could not be loaded: " + e.getMessage(), e);
    }
  }

  private static Path unpack(Path file) {
    Path folder;
    try {
      folder = Files.createTempDirectory("torch-aoti-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FOLDERS.add(folder);
    try {
      Archives.extract(file, WHAT, folder);
      return folder;
    } catch (RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  /// The folder of the model, below the archive's own.
  private static Path model(Path file, Path folder, String name) {
    try (var found = Files.find(folder, 4, (path, _) -> path.endsWith("data/aotinductor"))) {
      Path models =
          found
              .findFirst()
              .orElseThrow(
                  () ->
                      new FormatException(file + " is not " + WHAT + ": it has no compiled model"));
      if (!name.isEmpty() && Files.isDirectory(models.resolve(name))) return models.resolve(name);
      try (var names = Files.list(models)) {
        throw new FormatException(
            file
                + " has no model '"
                + name
                + "', but "
                + names.map(path -> path.getFileName().toString()).sorted().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Native code for another system fails in ways of its own; so it is not loaded.
  private static void check(Path file, Path model) {
    Map<String, String> metadata = metadata(file, model);
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String platform = metadata.getOrDefault("AOTI_PLATFORM", "");
    String machine = metadata.getOrDefault("AOTI_MACHINE", "").toLowerCase(Locale.ROOT);
    String instructions = metadata.getOrDefault("AOTI_CPU_ISA", "");
    boolean sameSystem =
        platform.isEmpty()
            || (platform.equals("darwin") ? system.startsWith("mac") : system.startsWith(platform))
            || platform.startsWith("win") && system.startsWith("win");
    if (!sameSystem
        || !machine.isEmpty() && !machine(System.getProperty("os.arch")).equals(machine(machine)))
      throw new FormatException(
          file
              + " was compiled for "
              + platform
              + " on "
              + machine
              + "; this is "
              + system
              + " on "
              + System.getProperty("os.arch"));
    if (!AOTIModelPackageLoader.processorHas(instructions))
      throw new FormatException(
          file
              + " was compiled for a processor with "
              + instructions
              + ", which this one has not; compile it here, or in Python with"
              + " inductor_configs={\"cpp.march\": ..., \"cpp.simdlen\": ...}");
  }

  private static void keepStacks(Path model) {
    try (var files = Files.list(model)) {
      for (Path path : files.filter(path -> path.toString().endsWith(".so")).toList())
        Elf.keepStacks(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String machine(String name) {
    return switch (name) {
      case "amd64", "x86-64", "x64" -> "x86_64";
      case "arm64" -> "aarch64";
      default -> name;
    };
  }

  private static Map<String, String> metadata(Path file, Path model) {
    try (var files = Files.list(model)) {
      Path metadata =
          files
              .filter(path -> path.getFileName().toString().endsWith("_metadata.json"))
              .findFirst()
              .orElseThrow(
                  () -> new FormatException(file + " is not " + WHAT + ": it has no metadata"));
      var texts = new java.util.TreeMap<String, String>();
      if (!(Json.parse(Files.readString(metadata)) instanceof Map<?, ?> entries))
        throw new FormatException(file + ": the metadata is no JSON object");
      entries.forEach((key, value) -> texts.put((String) key, String.valueOf(value)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    if (!FOLDERS.remove(folder)) return;
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException e) {
      // Temporary files that cannot be removed are the system's to clear.
    }
  }
}
