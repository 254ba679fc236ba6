package torch.nn.utils;

import torch.Aten;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.ConvNd;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.NormBase;
import torch.nn.Parameter;

/// A batch normalisation folded into the layer before it, for evaluation (`torch.nn.utils.fusion`).
///
/// ```java
/// net.eval();
/// var fused = Fusion.fuseConvBnEval(net.conv, net.bn);     // fused.call(x) is bn.call(conv.call(x))
/// ```
public final class Fusion {
  private Fusion() {}

  /// The weight and the bias of a layer that does the work of both.
  public record Fused(Parameter weight, Parameter bias) {}

  /// A new convolution that does the work of both.
  ///
  /// @throws IllegalStateException unless both are in evaluation
  /// @throws IllegalArgumentException if the normalisation has no running statistics
  public static <C extends ConvNd> C fuseConvBnEval(C conv, NormBase bn) {
    return fuseConvBnEval(conv, bn, false);
  }

  /// @param transpose whether the weight is that of a transposed convolution
  public static <C extends ConvNd> C fuseConvBnEval(C conv, NormBase bn, boolean transpose) {
    check(conv, bn);
    @SuppressWarnings("unchecked") // the same class
    C fused = (C) conv.withBias();
    Fused parts =
        fuseConvBnWeights(
            conv.weight,
            conv.bias,
            bn.runningMean,
            bn.runningVar,
            bn.eps,
            bn.weight,
            bn.bias,
            transpose);
    fill(fused, parts);
    return fused;
  }

  /// A new linear layer that does the work of both.
  ///
  /// @throws IllegalStateException unless both are in evaluation
  /// @throws IllegalArgumentException if the sizes do not fit, or the normalisation has no running
  ///   statistics
  public static Linear fuseLinearBnEval(Linear linear, NormBase bn) {
    check(linear, bn);
    if (linear.outFeatures != bn.numFeatures && bn.numFeatures != 1)
      throw new IllegalArgumentException(
          "To fuse, linear.out_features == bn.num_features or bn.num_features == 1, got"
              + " linear.out_features="
              + linear.outFeatures
              + " and bn.num_features="
              + bn.numFeatures);
    Linear fused = new Linear(linear.inFeatures, linear.outFeatures);
    Fused parts =
        fuseLinearBnWeights(
            linear.weight, linear.bias, bn.runningMean, bn.runningVar, bn.eps, bn.weight, bn.bias);
    fill(fused, parts);
    return fused;
  }

  private static void check(Module layer, NormBase bn) {
    if (layer.isTraining() || bn.isTraining())
      throw new IllegalStateException("Fusion only for eval! Call eval() on both first");
    if (bn.runningMean == null || bn.runningVar == null)
      throw new IllegalArgumentException(
          "the normalisation has no running statistics, which fusion needs");
  }

  private static void fill(Module fused, Fused parts) {
    Torch.noGrad(
        () -> {
          Aten.setData(fused.getParameter("weight"), parts.weight);
          Aten.setData(fused.getParameter("bias"), parts.bias);
        });
    fused.eval();
  }

  /// `null` for a bias of the convolution, or a weight or bias of the normalisation, that is
  /// absent.
  public static Fused fuseConvBnWeights(
      Tensor convW,
      Tensor convB,
      Tensor bnRm,
      Tensor bnRv,
      double bnEps,
      Tensor bnW,
      Tensor bnB,
      boolean transpose) {
    long[] shape = new long[(int) convW.dim()];
    java.util.Arrays.fill(shape, 1);
    shape[transpose ? 1 : 0] = -1;
    return fuse(convW, convB, bnRm, bnRv, bnEps, bnW, bnB, shape);
  }

  /// `null` for a bias of the layer, or a weight or bias of the normalisation, that is absent.
  public static Fused fuseLinearBnWeights(
      Tensor linearW,
      Tensor linearB,
      Tensor bnRm,
      Tensor bnRv,
      double bnEps,
      Tensor bnW,
      Tensor bnB) {
    return fuse(linearW, linearB, bnRm, bnRv, bnEps, bnW, bnB, new long[] {-1, 1});
  }

  private static Fused fuse(
      Tensor weight,
      Tensor bias,
      Tensor mean,
      Tensor variance,
      double eps,
      Tensor scale,
      Tensor shift,
      long[] shape) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor factor = variance.add(eps).rsqrt();
      if (scale != null) factor = factor.mul(scale);
      Tensor fusedWeight = weight.mul(factor.reshape(shape)).to(weight.dtype());
      Tensor centred = bias == null ? mean.neg() : bias.sub(mean);
      Tensor fusedBias = centred.mul(factor);
      if (shift != null) fusedBias = fusedBias.add(shift);
      return new Fused(
          new Parameter(fusedWeight, weight.requiresGrad()),
          new Parameter(
              fusedBias.to((bias == null ? weight : bias).dtype()),
              bias == null || bias.requiresGrad()));
    }
  }
}
