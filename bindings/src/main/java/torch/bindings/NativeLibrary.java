package torch.bindings;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.LongBinaryOperator;

/// Loads the native library and, through it, libtorch.
///
/// - `-Dtorch.native=FILE` names the library; otherwise it comes with this module.
/// - `-Dtorch.libtorch=FOLDER` or the environment's `LIBTORCH` names a libtorch (the folder with
///   `lib` in it); otherwise the one that the library was built against is used.
/// - `-Dtorch.threads=N` sets the threads of libtorch's operators; see [Threads].
public final class NativeLibrary {
  private static boolean loaded;

  private NativeLibrary() {}

  /// Loads the library. Later calls do nothing.
  ///
  /// @throws UnsatisfiedLinkError in one sentence, if something is missing or does not fit
  public static synchronized void load() {
    if (loaded) return;
    Threads.configure();
    String libtorch = System.getProperty("torch.libtorch", System.getenv("LIBTORCH"));
    if (libtorch != null && !libtorch.isBlank()) loadLibtorch(Path.of(libtorch));
    Path library = locate();
    try {
      System.load(library.toString());
    } catch (UnsatisfiedLinkError e) {
      throw error(
          "the native library "
              + library
              + " could not be loaded ("
              + e.getMessage()
              + "); if libtorch has moved, build the project again"
              + " or name its folder with -Dtorch.libtorch=FOLDER or LIBTORCH");
    }
    requireSameVersion();
    loaded = true;
  }

  private static void loadLibtorch(Path home) {
    Path file = home.resolve("lib").resolve(System.mapLibraryName("torch")).toAbsolutePath();
    if (!Files.isRegularFile(file))
      throw error(
          "there is no libtorch in "
              + home
              + " (no "
              + file
              + "), though -Dtorch.libtorch or LIBTORCH names it; correct or unset it");
    System.load(file.toString());
  }

  private static Path locate() {
    String named = System.getProperty("torch.native");
    if (named != null) {
      Path file = Path.of(named).toAbsolutePath();
      if (!Files.isRegularFile(file))
        throw error(
            "there is no native library at "
                + file
                + ", though -Dtorch.native names it; correct or unset it");
      return file;
    }
    String resource = "native/" + platform() + "/" + System.mapLibraryName("torch_shim");
    URL url = NativeLibrary.class.getResource(resource);
    if (url == null)
      throw error(
          "this build of torch.bindings carries no native library for "
              + platform()
              + "; build the project on this platform (mvn package)");
    try {
      return url.getProtocol().equals("file") ? Path.of(url.toURI()) : extract(resource);
    } catch (IOException | java.net.URISyntaxException e) {
      throw error(
          "the native library could not be unpacked from "
              + url
              + " ("
              + e
              + "); name an unpacked one with -Dtorch.native=FILE");
    }
  }

  /// A jar cannot be loaded from: the library goes to a file that only this process uses.
  private static Path extract(String resource) throws IOException {
    Path folder = Files.createTempDirectory("torch-native");
    Path file = folder.resolve(System.mapLibraryName("torch_shim"));
    try (InputStream in = NativeLibrary.class.getResourceAsStream(resource)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    file.toFile().deleteOnExit();
    folder.toFile().deleteOnExit();
    return file;
  }

  private static String platform() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String system = os.contains("mac") ? "macos" : os.contains("win") ? "windows" : "linux";
    return system + "-" + (arch.equals("aarch64") || arch.equals("arm64") ? "aarch64" : "x86_64");
  }

  /// Another libtorch than the headers say means another memory layout: better no start than a
  /// wrong number.
  private static void requireSameVersion() {
    String built = text(torch_shim_h::torch_version_built);
    String found = text(torch_shim_h::torch_version_loaded);
    if (!built.equals(found))
      throw error(
          "the native library was built against libtorch "
              + built
              + " but libtorch "
              + found
              + " was loaded; build the project again"
              + " with -DLIBTORCH pointing at the one you want, or let LIBTORCH name libtorch "
              + built);
  }

  private static String text(LongBinaryOperator read) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(256);
      long length = read.applyAsLong(buffer.address(), buffer.byteSize());
      return new String(
          buffer.asSlice(0, Math.clamp(length, 0, 256)).toArray(ValueLayout.JAVA_BYTE),
          StandardCharsets.UTF_8);
    }
  }

  private static UnsatisfiedLinkError error(String message) {
    return new UnsatisfiedLinkError(message);
  }

  /// How many threads libtorch's operators use. OpenMP reads its settings when it is loaded, so
  /// they must stand in the environment before that. What the user set (`OMP_NUM_THREADS`,
  /// `OMP_WAIT_POLICY`, `GOMP_SPINCOUNT`, `-Dtorch.threads`) stands; otherwise as many threads as
  /// the JVM sees processors, waiting without spinning: beside other load on the same processors
  /// spinning costs a multiple.
  static final class Threads {
    private Threads() {}

    static void configure() {
      String threads = System.getProperty("torch.threads");
      if (threads != null) set("OMP_NUM_THREADS", threads, true);
      set("OMP_NUM_THREADS", String.valueOf(Runtime.getRuntime().availableProcessors()), false);
      if (System.getenv("OMP_WAIT_POLICY") == null) set("GOMP_SPINCOUNT", "1000", false);
    }

    private static void set(String name, String value, boolean overwrite) {
      Linker linker = Linker.nativeLinker();
      var setenv = linker.defaultLookup().find("setenv");
      // Windows has no setenv, and no libgomp either.
      if (setenv.isEmpty()) return;
      var handle =
          linker.downcallHandle(
              setenv.get(),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_INT));
      try (Arena arena = Arena.ofConfined()) {
        int status =
            (int)
                handle.invokeExact(
                    arena.allocateFrom(name), arena.allocateFrom(value), overwrite ? 1 : 0);
        if (status != 0) throw new IllegalStateException("setenv(" + name + ") failed");
      } catch (Throwable e) {
        throw new IllegalStateException("the environment could not be prepared for OpenMP", e);
      }
    }
  }
}
