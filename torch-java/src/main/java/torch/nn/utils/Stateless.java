package torch.nn.utils;

import java.util.Map;
import java.util.function.Supplier;
import torch.Tensor;
import torch.nn.Module;

/// Modules called with other parameters than their own (`torch.func.functional_call`).
///
/// ```java
/// var fast = new LinkedHashMap<String, Tensor>();
/// net.namedParameters().forEach((name, p) -> fast.put(name, p.sub(grads.get(name).mul(lr))));
/// Tensor y = Stateless.functionalCall(net, fast, x);
/// ```
///
/// During the call the module's fields stand for the tensors given, so gradients flow to them.
/// Other threads must not use the module meanwhile.
public final class Stateless {
  private Stateless() {}

  /// Calls the module with the tensors in the place of the parameters and buffers at these paths;
  /// those that are not named stay. What is tied to a parameter is replaced with it.
  ///
  /// @throws IllegalArgumentException if there is no parameter or buffer at a path
  public static Tensor functionalCall(
      Module module, Map<String, ? extends Tensor> tensors, Tensor... inputs) {
    return functionalCall(module, tensors, () -> module.call(inputs), true, false);
  }

  /// The same for a call of any kind.
  ///
  /// @param tieWeights whether what is tied to a parameter is replaced with it
  /// @param strict whether every parameter and buffer must be given
  public static <T> T functionalCall(
      Module module,
      Map<String, ? extends Tensor> tensors,
      Supplier<T> call,
      boolean tieWeights,
      boolean strict) {
    try (var _ = module.substitute(tensors, tieWeights, strict)) {
      return call.get();
    }
  }
}
