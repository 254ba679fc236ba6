package torch.inductor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import torch.AOTIModelPackageLoader;
import torch.Tensor;

/// A model that Python compiled ahead of time; it takes and returns what it did there
/// (`torch.export.pt2_archive._package.AOTICompiledModel`).
///
/// Tuples and lists are lists here, or arrays, dictionaries are maps. What is no tensor was fixed
/// when the model was compiled: it may be given, and is not looked at. Several threads may call it:
/// as many at the same time as it has runners, the others wait. No gradients flow.
public final class AOTICompiledModel {
  private final AOTIModelPackageLoader loader;
  private final TreeSpec inputs;
  private final TreeSpec outputs;

  AOTICompiledModel(AOTIModelPackageLoader loader) {
    this.loader = loader;
    List<String> spec = loader.getCallSpec();
    this.inputs = TreeSpec.parse(spec.get(0));
    this.outputs = TreeSpec.parse(spec.get(1));
  }

  /// Applies the model: Python's `model(*args)`.
  ///
  /// @return a tensor, or a list or map of them, nested as the model's result in Python
  /// @throws IllegalArgumentException if the inputs do not nest as the model's
  /// @throws torch.TorchException if a shape, dtype or device is not one it was compiled for
  public Object call(Object... args) {
    return call(Arrays.asList(args), Map.of());
  }

  /// The same with arguments by name: Python's `model(*args, **kwargs)`.
  public Object call(List<?> args, Map<String, ?> kwargs) {
    var tensors = new ArrayList<Tensor>();
    inputs.flatten(List.of(args, kwargs), "the input", tensors);
    return outputs.unflatten(loader.run(tensors).iterator());
  }

  /// What was written down when the model was compiled, and what it was compiled for.
  public Map<String, String> getMetadata() {
    return loader.getMetadata();
  }

  /// The names of the parameters and buffers that can be changed.
  public List<String> getConstantFqns() {
    return loader.getConstantFqns();
  }

  /// Copies parameters and buffers into the model.
  ///
  /// @param checkFullUpdate requires all of them
  /// @throws torch.TorchException.Value if the model has no such constant, or one of another shape,
  ///   dtype or device
  public void loadConstants(Map<String, Tensor> constants, boolean checkFullUpdate) {
    loader.loadConstants(constants, false, checkFullUpdate);
  }

  /// What runs the model.
  public AOTIModelPackageLoader loader() {
    return loader;
  }
}
