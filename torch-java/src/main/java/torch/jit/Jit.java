package torch.jit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Device;
import torch.ScriptObject;
import torch.TorchException;
import torch.io.Archives;
import torch.io.FormatException;

/// TorchScript: models that Python wrote with `torch.jit.script` or `torch.jit.trace` and
/// `torch.jit.save` (`torch.jit`).
///
/// ```java
/// ScriptModule net = Jit.load(Path.of("net.pt"));
/// Tensor y = net.eval().call(x);
/// ```
///
/// A file is a program: load those that you trust. What was damaged on its way ends in a
/// [FormatException].
public final class Jit {
  private Jit() {}

  /// Loads a model; its tensors go to where they were when it was saved.
  ///
  /// @throws FormatException if the file is no TorchScript file, truncated or damaged
  /// @throws java.io.UncheckedIOException if it cannot be read
  public static ScriptModule load(Path file) {
    return load(file, null);
  }

  /// Loads a model to a device: Python's `map_location`.
  public static ScriptModule load(Path file, Device device) {
    return load(file, device, new LinkedHashMap<>());
  }

  /// The same with further files from within the archive: give their names as keys; what they
  /// contain is put in as values, and stays empty for those that are not there.
  public static ScriptModule load(Path file, Device device, Map<String, String> extraFiles) {
    Archives.verify(file, "a TorchScript file");
    try {
      return new ScriptModule(ScriptObject.load(file, device, extraFiles));
    } catch (TorchException.OutOfMemory e) {
      throw e;
    } catch (TorchException e) {
      throw new FormatException(
          file + " could not be loaded as a TorchScript file: " + e.getMessage(), e);
    }
  }

  /// Saves a model to a file that Python, C++ and [#load] can read.
  public static void save(ScriptModule module, Path file) {
    save(module, file, Map.of());
  }

  /// The same with further files of text beside it.
  public static void save(ScriptModule module, Path file, Map<String, String> extraFiles) {
    module.script().save(file, extraFiles);
  }

  /// A model for prediction whose parameters and attributes are constants of its code: faster, and
  /// without parameters to train. The model must be in evaluation mode (`torch.jit.freeze`).
  public static ScriptModule freeze(ScriptModule module) {
    return freeze(module, List.of());
  }

  /// The same; the attributes and methods named are kept besides `forward`.
  public static ScriptModule freeze(ScriptModule module, List<String> preservedAttrs) {
    if (module.isTraining())
      throw new IllegalStateException(
          "freezing is for prediction, and this module is in training mode; call eval() first");
    return new ScriptModule(module.script().freeze(preservedAttrs));
  }

  /// A frozen model whose operators were fused and prepared for prediction
  /// (`torch.jit.optimize_for_inference`).
  public static ScriptModule optimizeForInference(ScriptModule module) {
    ScriptModule frozen =
        module.script().members().containsKey("training") ? freeze(module) : module;
    return new ScriptModule(frozen.script().optimizeForInference());
  }
}
