package torch.nn.utils;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Layout;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Keeps gradients from growing too large (`torch.nn.utils.clip_grad_norm_`, `clip_grad_value_`,
/// `get_total_norm`, `clip_grads_with_norm_`).
///
/// ```java
/// loss.backward();
/// ClipGrad.clipGradNorm_(net.parameters(), 1.0);
/// opt.step();
/// ```
///
/// Tensors of one device and dtype are taken together, as Python's `foreach` does.
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
    return clipGradNorm_(parameters, maxNorm, normType, false);
  }

  /// @param errorIfNonfinite whether a norm that is infinite or no number is an error
  /// @throws ArithmeticException if it is one; the gradients are as they were
  public static Tensor clipGradNorm_(
      Collection<? extends Tensor> parameters,
      double maxNorm,
      double normType,
      boolean errorIfNonfinite) {
    try (var _ = Torch.noGrad();
        var scope = new TensorScope()) {
      List<Tensor> grads = gradients(parameters);
      Tensor total = getTotalNorm(grads, normType, errorIfNonfinite);
      scale(grads, maxNorm, total);
      return scope.keep(total);
    }
  }

  public static Tensor clipGradNorm_(Tensor parameter, double maxNorm) {
    return clipGradNorm_(List.of(parameter), maxNorm);
  }

  /// The 2-norm of all tensors taken as one vector.
  public static Tensor getTotalNorm(Collection<? extends Tensor> tensors) {
    return getTotalNorm(tensors, 2, false);
  }

  /// @param normType the `p` of the p-norm; may be infinite
  /// @param errorIfNonfinite whether a norm that is infinite or no number is an error
  /// @throws ArithmeticException if it is one
  public static Tensor getTotalNorm(
      Collection<? extends Tensor> tensors, double normType, boolean errorIfNonfinite) {
    if (tensors.isEmpty()) return Torch.zeros();
    try (var scope = new TensorScope()) {
      Scalar order = Scalar.of(normType);
      Device device = tensors.iterator().next().device();
      var norms = new ArrayList<Tensor>();
      for (Tensor[] group : groups(tensors))
        for (Tensor norm : norms(group, order)) norms.add(norm.to(device));
      Tensor total =
          Torch.linalgVectorNorm(
              Torch.stack(norms.toArray(Tensor[]::new)), order, null, false, null);
      if (errorIfNonfinite && !Double.isFinite(total.item()))
        throw new ArithmeticException(
            "The total norm of order "
                + normType
                + " for gradients from `parameters` is non-finite, so it cannot be clipped. To"
                + " scale the gradients by the non-finite norm anyway, leave errorIfNonfinite"
                + " false");
      return scope.keep(total);
    }
  }

  private static Tensor[] norms(Tensor[] group, Scalar order) {
    if (group[0].layout() == Layout.STRIDED) return Aten._foreachNorm(group, order, null);
    var norms = new Tensor[group.length];
    for (int i = 0; i < norms.length; i++) norms[i] = Aten.norm(group[i], order);
    return norms;
  }

  /// Scales the parameters' gradients as [#clipGradNorm_] does, by a norm computed before.
  public static void clipGradsWithNorm_(
      Collection<? extends Tensor> parameters, double maxNorm, Tensor totalNorm) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      scale(gradients(parameters), maxNorm, totalNorm);
    }
  }

  private static void scale(List<Tensor> grads, double maxNorm, Tensor total) {
    if (grads.isEmpty()) return;
    Tensor factor = total.add(EPS).reciprocal().mul(maxNorm).clampMax(Scalar.of(1.0));
    for (Tensor[] group : groups(grads)) {
      Tensor here = factor.to(group[0].device());
      if (group[0].layout() == Layout.STRIDED) Aten._foreachMul_(group, here);
      else for (Tensor grad : group) grad.mul_(here);
    }
  }

  /// Brings every element of the gradients into `±clipValue`.
  public static void clipGradValue_(Collection<? extends Tensor> parameters, double clipValue) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (Tensor[] group : groups(gradients(parameters))) {
        Aten._foreachClampMin_(group, Scalar.of(-clipValue));
        Aten._foreachClampMax_(group, Scalar.of(clipValue));
      }
    }
  }

  public static void clipGradValue_(Tensor parameter, double clipValue) {
    clipGradValue_(List.of(parameter), clipValue);
  }

  private static List<Tensor> gradients(Collection<? extends Tensor> parameters) {
    return parameters.stream().map(Tensor::grad).filter(Objects::nonNull).toList();
  }

  /// Tensors that one fused operator can take together.
  private static List<Tensor[]> groups(Collection<? extends Tensor> tensors) {
    record Kind(Device device, DType dtype, Layout layout) {}
    Map<Kind, List<Tensor>> groups = new LinkedHashMap<>();
    for (Tensor tensor : tensors)
      groups
          .computeIfAbsent(
              new Kind(tensor.device(), tensor.dtype(), tensor.layout()), _ -> new ArrayList<>())
          .add(tensor);
    return groups.values().stream().map(group -> group.toArray(Tensor[]::new)).toList();
  }
}
