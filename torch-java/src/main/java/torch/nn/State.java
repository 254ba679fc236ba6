package torch.nn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Modules to state dicts and back.
final class State {
  private State() {}

  static Map<String, Tensor> of(Module module, String prefix, boolean keepVars) {
    var state = new LinkedHashMap<String, Tensor>();
    gather(module, prefix, keepVars, state);
    return state;
  }

  private static void gather(
      Module module, String prefix, boolean keepVars, Map<String, Tensor> state) {
    Hooks hooks = module.hooks;
    if (hooks != null)
      for (Hooks.StateDictPre hook : hooks.stateDictPre) hook.apply(module, prefix, keepVars);
    own(module, prefix, (key, tensor) -> state.put(key, keepVars ? tensor : tensor.detach()));
    module.parts.children.forEach(
        (name, child) -> gather(child, prefix + name + ".", keepVars, state));
    if (hooks != null)
      for (Hooks.StateDictPost hook : hooks.stateDictPost) hook.apply(module, state, prefix);
  }

  /// Visits what the module itself keeps in a state dict.
  private static void own(Module module, String prefix, BiConsumer<String, Tensor> visit) {
    module.parts.parameters.forEach(
        (name, parameter) -> {
          if (parameter != null) visit.accept(prefix + name, parameter);
        });
    module.parts.buffers.forEach(
        (name, held) -> {
          if (held.persistent() && held.tensor() != null)
            visit.accept(prefix + name, held.tensor());
        });
  }

  static StateDictException.Keys load(
      Module module, Map<String, ? extends Tensor> state, boolean strict, boolean assign) {
    Map<String, Tensor> given = new LinkedHashMap<>(state);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var targets = new LinkedHashMap<String, Tensor>();
      var paths = module.namedModules("", false);
      paths.forEach(
          (path, part) -> {
            String prefix = path.isEmpty() ? "" : path + ".";
            part.beforeLoad(given, prefix);
            if (part.hooks != null)
              for (Hooks.LoadStateDictPre hook : part.hooks.loadPre)
                hook.apply(part, given, prefix, strict);
            own(part, prefix, targets::put);
          });
      targets.forEach((key, target) -> given.computeIfPresent(key, (_, g) -> fit(g, target)));
      var report = new StateDictException.Report(module.name(), targets, given);
      boolean afterwards =
          paths.values().stream().anyMatch(m -> m.hooks != null && !m.hooks.loadPost.isEmpty());
      // A hook may pardon missing and unexpected keys, but no sizes.
      report.check(strict && !afterwards);
      targets.forEach(
          (key, target) -> {
            Tensor source = given.get(key);
            if (source == null) return;
            if (assign) Conversion.adopt(target, source);
            else target.copy_(source);
          });
      if (afterwards) {
        // Those below before the module itself, as each was loaded.
        for (Module part : new java.util.ArrayList<>(paths.values()).reversed())
          if (part.hooks != null)
            for (Hooks.LoadStateDictPost hook : part.hooks.loadPost)
              hook.apply(part, report.keys());
        report.check(strict);
      }
      return report.keys();
    }
  }

  /// What the state gives for a target: numbers were vectors of one element before PyTorch 0.4.
  private static Tensor fit(Tensor given, Tensor target) {
    return target.dim() == 0 && given.dim() == 1 && given.size(0) == 1 ? given.get(0) : given;
  }
}
