package torch.nn.utils.parametrize;

import java.util.List;
import java.util.stream.LongStream;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// See [Parametrizations#spectralNorm].
final class SpectralNorm extends Module implements RightInverse {
  private static final int FIRST_ITERATIONS = 15;

  private final int iterations;
  private final long dim;
  private final double eps;

  /// The singular vectors so far; `null` for a vector, which is divided by its norm.
  private final Tensor u;

  private final Tensor v;

  private SpectralNorm(int iterations, long dim, double eps, Tensor u, Tensor v) {
    this.iterations = iterations;
    this.dim = dim;
    this.eps = eps;
    this.u = u == null ? null : registerBuffer("_u", u);
    this.v = v == null ? null : registerBuffer("_v", v);
  }

  static SpectralNorm of(Tensor weight, int iterations, long dim, double eps) {
    long rank = weight.dim();
    if (dim >= rank || dim < -rank)
      throw new IndexOutOfBoundsException(
          "Dimension out of range (expected to be in range of [-"
              + rank
              + ", "
              + (rank - 1)
              + "] but got "
              + dim
              + ")");
    if (iterations <= 0)
      throw new IllegalArgumentException(
          "Expected n_power_iterations to be positive, but got n_power_iterations=" + iterations);
    if (dim < 0) dim += rank;
    if (rank < 2) return new SpectralNorm(iterations, dim, eps, null, null);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor matrix = matrix(weight.detach(), dim);
      var options = TensorOptions.of(matrix.dtype(), matrix.device());
      Tensor u = Torch.randn(options, matrix.size(0));
      Tensor v = Torch.randn(options, matrix.size(1));
      var norm = new SpectralNorm(iterations, dim, eps, normalize(u, eps), normalize(v, eps));
      norm.iterate(matrix, FIRST_ITERATIONS);
      return norm;
    }
  }

  private static Tensor matrix(Tensor weight, long dim) {
    if (dim != 0) {
      var others = LongStream.range(0, weight.dim()).filter(other -> other != dim);
      weight = weight.permute(LongStream.concat(LongStream.of(dim), others).toArray());
    }
    return weight.flatten(1);
  }

  private static Tensor normalize(Tensor vector, double eps) {
    Tensor norm = Torch.linalgVectorNorm(vector, Scalar.of(2), new long[] {0}, true, null);
    return vector.div(norm.clampMin(Scalar.of(eps)));
  }

  private void iterate(Tensor matrix, int times) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (int i = 0; i < times; i++) {
        u.copy_(normalize(matrix.mv(v), eps));
        v.copy_(normalize(matrix.T().conj().mv(u), eps));
      }
    }
  }

  @Override
  public Tensor forward(Tensor weight) {
    if (u == null) return normalize(weight, eps);
    Tensor matrix = matrix(weight, dim);
    if (isTraining()) iterate(matrix, iterations);
    // The next iteration changes the buffers; backward needs these.
    Tensor sigma = u.clone().vdot(matrix.mv(v.clone()));
    return weight.div(sigma);
  }

  @Override
  public List<Tensor> rightInverse(Tensor value) {
    return List.of(value);
  }

  @Override
  protected Module create() {
    return new SpectralNorm(
        iterations, dim, eps, u == null ? null : u.clone(), v == null ? null : v.clone());
  }

  @Override
  protected String name() {
    return "_SpectralNorm";
  }
}
