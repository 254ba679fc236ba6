package torch.nn.init;

import torch.Aten;
import torch.DType;
import torch.Generator;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// Normal numbers between two bounds, in PyTorch's order of draws.
final class TruncatedNormal {
  /// Below this share of the normal distribution between the bounds, uniform numbers are drawn and
  /// thinned out.
  private static final double LIKELY = 0.3;

  private TruncatedNormal() {}

  static Tensor fill_(
      Tensor tensor, double mean, double std, double a, double b, Generator generator) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      if (share((b - mean) / std) - share((a - mean) / std) > LIKELY)
        byNormals(tensor, mean, std, a, b, generator);
      else byUniforms(tensor, mean, std, a, b, generator);
    }
    return tensor;
  }

  /// Of the normal distribution below `x` standard deviations.
  private static double share(double x) {
    var options = TensorOptions.of(DType.FLOAT64);
    Tensor scaled = Torch.full(options, x / Math.sqrt(2), new long[0]);
    return (1 + Aten.erf(scaled).item()) / 2;
  }

  private static void byNormals(
      Tensor tensor, double mean, double std, double a, double b, Generator generator) {
    // As numbers of the tensor's dtype, so that rounding lets nothing slip over a bound.
    Scalar low = rounded(tensor, a);
    Scalar high = rounded(tensor, b);
    Tensor result = Aten.normal_(tensor, mean, std, generator);
    for (; ; ) {
      Tensor outside = Aten.logicalOr(Aten.lt(result, low), Aten.gt(result, high));
      if (none(outside)) break;
      Tensor again = Aten.normal_(Torch.emptyLike(result), mean, std, generator);
      result = Aten.where(outside, again, result);
    }
    if (result != tensor) tensor.copy_(result);
  }

  private static Scalar rounded(Tensor tensor, double value) {
    return Torch.full(TensorOptions.of(tensor.dtype()), value, new long[0]).itemScalar();
  }

  private static void byUniforms(
      Tensor tensor, double mean, double std, double a, double b, Generator generator) {
    double mode = Math.max(a, Math.min(mean, b));
    double peak = -0.5 * Math.pow((mode - mean) / std, 2);
    Tensor result = Aten.uniform_(tensor, a, b, generator);
    Tensor draws = Torch.emptyLike(tensor);
    Tensor pending = refused(result, draws, mean, std, peak, generator);
    while (!none(pending)) {
      Tensor candidates = Aten.uniform_(Torch.emptyLike(tensor), a, b, generator);
      result = Aten.where(pending, candidates, result);
      pending =
          Aten.where(pending, refused(candidates, draws, mean, std, peak, generator), pending);
    }
    if (result != tensor) tensor.copy_(result);
  }

  /// Which candidates the density's draw leaves out.
  private static Tensor refused(
      Tensor candidates, Tensor draws, double mean, double std, double peak, Generator generator) {
    Tensor density = candidates.sub(mean).div(std).pow(Scalar.of(2L)).mul(-0.5).sub(peak);
    return Aten.gt(Aten.uniform_(draws, 0, 1, generator).log_(), density);
  }

  private static boolean none(Tensor mask) {
    return mask.any().item() == 0;
  }
}
