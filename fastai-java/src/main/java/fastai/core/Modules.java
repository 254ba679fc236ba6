package fastai.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import torch.Tensor;
import torch.nn.BatchNorm;
import torch.nn.InstanceNorm;
import torch.nn.LayerNorm;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.init.Init;

/// Questions and changes that go over the modules of a model.
public final class Modules {
  private Modules() {}

  /// How many numbers there are in a module's parameters, and whether its first parameter is
  /// trained; 0 and `false` without any.
  public record TotalParams(long params, boolean trainable) {}

  /// The parts without parts of their own, from first to last (fastai's `flatten_model`). A module
  /// that stands in several places comes once.
  public static List<Module> flatten(Module model) {
    var leaves = new ArrayList<Module>();
    for (var module : model.modules()) if (module.children().isEmpty()) leaves.add(module);
    return leaves;
  }

  /// The module's direct parts and then, each as a module of its own, its direct parameters that
  /// are in none of these (fastai's `children_and_parameters`).
  public static List<Module> childrenAndParameters(Module module) {
    var parts = new ArrayList<>(module.children());
    for (var entry : module.ownParameters().entrySet())
      parts.add(new ParameterModule(entry.getValue()));
    return parts;
  }

  /// A single parameter as a module.
  public static final class ParameterModule extends Module {
    ParameterModule(Parameter value) {
      registerParameter("val", value);
    }

    @Override
    public Tensor forward(Tensor x) {
      return x;
    }
  }

  public static boolean hasParams(Module module) {
    return !module.parameters().isEmpty();
  }

  public static TotalParams totalParams(Module module) {
    long sum = 0;
    for (var param : module.parameters()) sum += param.numel();
    return new TotalParams(sum, requiresGrad(module));
  }

  /// Whether the first parameter asks for a gradient; `false` without any.
  public static boolean requiresGrad(Module module) {
    var params = module.parameters();
    return !params.isEmpty() && params.getFirst().requiresGrad();
  }

  /// Whether all parameters of the module ask for gradients.
  public static void requiresGrad(Module module, boolean on) {
    module.requiresGrad_(on);
  }

  /// Calls the function with the parts, from first to last and the inner before the outer, and at
  /// the end with the module itself (fastai's `apply_leaf`).
  public static void applyLeaf(Module module, Consumer<? super Module> function) {
    for (var child : module.children()) applyLeaf(child, function);
    function.accept(module);
  }

  /// [#applyInit(Module, Consumer)] with Kaiming-normal weights.
  public static void applyInit(Module module) {
    applyInit(module, Init::kaimingNormal_);
  }

  /// Gives every layer that is trained and no norm layer new values, by [#initDefault] (fastai's
  /// `apply_init`).
  public static void applyInit(Module module, Consumer<Tensor> function) {
    applyLeaf(module, part -> condInit(part, function));
  }

  /// Gives a module new values if it is trained and no norm layer (fastai's `cond_init`).
  public static void condInit(Module module, Consumer<Tensor> function) {
    if (isNorm(module) || !requiresGrad(module)) return;
    initDefault(module, function);
  }

  private static boolean isNorm(Module module) {
    return module instanceof BatchNorm
        || module instanceof InstanceNorm
        || module instanceof LayerNorm;
  }

  /// Has the function fill the module's own weight, and its bias be zeros (fastai's
  /// `init_default`). Unlike in fastai, a weight of one dimension, such as that of a PReLU, stays:
  /// the usual functions refuse it.
  public static void initDefault(Module module, Consumer<Tensor> function) {
    var own = module.ownParameters();
    var weight = own.get("weight");
    if (weight != null && weight.dim() > 1) function.accept(weight);
    var bias = own.get("bias");
    if (bias != null)
      try (var _ = torch.Torch.noGrad()) {
        bias.zero_();
      }
  }
}
