package torch.nn.utils;

import java.util.Collection;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Keeps gradients from growing too large (`torch.nn.utils.clip_grad_norm_`, `clip_grad_value_`).
///
/// ```java
/// loss.backward();
/// ClipGrad.clipGradNorm_(net.parameters(), 1.0);
/// opt.step();
/// ```
public final class ClipGrad {
  private static final double EPS = 1e-6;

  private ClipGrad() {}

  /// Scales all gradients by `min(1, maxNorm / (norm + 1e-6))`, where `norm` is the 2-norm of all
  /// of them taken as one vector. Returns that norm, a tensor of one number.
  public static Tensor clipGradNorm_(Collection<? extends Tensor> parameters, double maxNorm) {
    return clipGradNorm_(parameters, maxNorm, 2);
  }

  /// @param normType the `p` of the p-norm; may be infinite
  public static Tensor clipGradNorm_(
      Collection<? extends Tensor> parameters, double maxNorm, double normType) {
    try (var _ = Torch.noGrad();
        var scope = new TensorScope()) {
      Tensor[] grads = gradients(parameters);
      if (grads.length == 0) return scope.keep(Torch.zeros());
      Tensor[] norms = Aten._foreachNorm(grads, Scalar.of(normType), null);
      Tensor total =
          Torch.linalgVectorNorm(Torch.stack(norms), Scalar.of(normType), null, false, null);
      Tensor factor = total.add(EPS).reciprocal().mul(maxNorm).clampMax(Scalar.of(1.0));
      Aten._foreachMul_(grads, factor);
      return scope.keep(total);
    }
  }

  /// Brings every element of the gradients into `±clipValue`.
  public static void clipGradValue_(Collection<? extends Tensor> parameters, double clipValue) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor[] grads = gradients(parameters);
      if (grads.length == 0) return;
      Aten._foreachClampMin_(grads, Scalar.of(-clipValue));
      Aten._foreachClampMax_(grads, Scalar.of(clipValue));
    }
  }

  private static Tensor[] gradients(Collection<? extends Tensor> parameters) {
    return parameters.stream()
        .map(Tensor::grad)
        .filter(java.util.Objects::nonNull)
        .toArray(Tensor[]::new);
  }
}
