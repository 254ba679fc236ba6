package torch.inductor;

import java.nio.file.Path;
import torch.io.FormatException;

/// Models that Python compiled ahead of time (`torch._inductor`):
///
/// ```python
/// program = torch.export.export(net, (x,))
/// torch._inductor.aoti_compile_and_package(program, package_path="net.pt2")
/// ```
///
/// ```java
/// AOTICompiledModel net = Inductor.aotiLoadPackage(Path.of("net.pt2"));
/// Tensor y = (Tensor) net.call(x);
/// ```
///
/// A package holds native code, made for one kind of system and processor, which runs with all
/// rights of this process: load those that you trust.
public final class Inductor {
  private Inductor() {}

  /// Loads a package's model, with one runner, on the current device of its kind.
  ///
  /// @throws FormatException if the file is no package, truncated or damaged, or was compiled for
  ///   another system or processor
  /// @throws java.io.UncheckedIOException if it cannot be read
  public static AOTICompiledModel aotiLoadPackage(Path path) {
    return aotiLoadPackage(path, Options.DEFAULT);
  }

  public static AOTICompiledModel aotiLoadPackage(Path path, Options options) {
    return new AOTICompiledModel(Package.open(path, options));
  }

  /// What [#aotiLoadPackage] can be told, with Python's defaults.
  ///
  /// @param modelName the model within the package
  /// @param runSingleThreaded runs without locks, for one caller at a time
  /// @param numRunners how many calls may run at the same time
  /// @param deviceIndex which device of the kind that the model was compiled for; -1 for the
  ///   current
  public record Options(
      String modelName, boolean runSingleThreaded, int numRunners, int deviceIndex) {
    public static final Options DEFAULT = new Options("model", false, 1, -1);

    public Options withModelName(String modelName) {
      return new Options(modelName, runSingleThreaded, numRunners, deviceIndex);
    }

    public Options withRunSingleThreaded(boolean runSingleThreaded) {
      return new Options(modelName, runSingleThreaded, numRunners, deviceIndex);
    }

    public Options withNumRunners(int numRunners) {
      return new Options(modelName, runSingleThreaded, numRunners, deviceIndex);
    }

    public Options withDeviceIndex(int deviceIndex) {
      return new Options(modelName, runSingleThreaded, numRunners, deviceIndex);
    }
  }
}
