package fastai.learner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.io.Checkpoint;
import torch.io.FormatException;
import torch.io.SafeTensors;

/// A model's weights and its optimizer's state in a file of `torch.save`, laid out as fastai's
/// `learn.save` does, so that each reads the other's: `{"model": state_dict, "opt": {"state":
/// [...], "hypers": [...]}}` ([OptimizerFile]), or the state dict alone.
final class LearnerFile {
  private static final String MODEL = "model";
  private static final String OPT = "opt";

  private LearnerFile() {}

  static void save(Learner learn, Path file, boolean withOpt) {
    try (var _ = new TensorScope()) {
      Torch.save(
          withOpt && learn.opt != null ? weightsAndOptimizer(learn) : learn.model.stateDict(),
          file);
    }
  }

  static Map<String, Object> weightsAndOptimizer(Learner learn) {
    var all = new LinkedHashMap<String, Object>();
    all.put(MODEL, learn.model.stateDict());
    all.put(OPT, OptimizerFile.describe(learn.opt));
    return all;
  }

  /// The model gets its weights, or nothing changes; an optimizer that does not fit is warned of.
  static void load(Learner learn, Path file, SaveOptions options) {
    if (!Files.exists(file))
      throw new IllegalArgumentException("there is no file " + file.toAbsolutePath());
    try (var _ = new TensorScope()) {
      var saved =
          file.toString().endsWith(".safetensors")
              ? Checkpoint.of(SafeTensors.load(file))
              : Torch.load(file, Device.CPU);
      boolean both = isBoth(saved.value());
      learn.model.loadStateDict(
          both ? saved.get(MODEL).stateDict() : saved.stateDict(), options.strict());
      if (!options.withOpt()) return;
      if (both) loadOptimizer(learn, saved.get(OPT));
      else System.err.println("Saved file doesn't contain an optimizer state.");
    }
  }

  /// A model may have a part of the name "model" of its own.
  private static boolean isBoth(Object value) {
    return value instanceof Map<?, ?> map
        && map.containsKey(OPT)
        && map.containsKey(MODEL)
        && !(map.get(MODEL) instanceof Tensor);
  }

  private static void loadOptimizer(Learner learn, Checkpoint opt) {
    try {
      learn.opt.loadStateDict(OptimizerFile.parse(opt));
    } catch (FormatException | IllegalArgumentException | ClassCastException e) {
      System.err.println("Could not load the optimizer state: " + e.getMessage());
    }
  }
}
