package torch.nn.utils.parametrize;

import java.util.Arrays;
import java.util.List;
import torch.Aten;
import torch.DType;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// See [Parametrizations#orthogonal].
///
/// Source: Lezcano-Casado 2019, arXiv 1909.09501, for the trivialization.
final class Orthogonal extends Module implements RightInverse {
  private enum Map {
    MATRIX_EXP,
    CAYLEY,
    HOUSEHOLDER
  }

  private final long[] shape;
  private final Map map;

  /// What the map's value is multiplied by; `null` without trivialization.
  private final Tensor base;

  private Orthogonal(long[] shape, Map map, Tensor base) {
    this.shape = shape;
    this.map = map;
    this.base = base == null ? null : registerBuffer("base", base);
  }

  static Orthogonal of(Tensor weight, String map, boolean trivialize) {
    Map chosen =
        switch (map) {
          case "matrix_exp" -> Map.MATRIX_EXP;
          case "cayley" -> Map.CAYLEY;
          case "householder" -> Map.HOUSEHOLDER;
          default ->
              throw new IllegalArgumentException(
                  "orthogonal_map has to be one of \"matrix_exp\", \"cayley\", \"householder\"."
                      + " Got: "
                      + map);
        };
    if (weight.isComplex() && chosen == Map.HOUSEHOLDER)
      throw new IllegalArgumentException(
          "The householder parametrization does not support complex tensors.");
    long[] shape = weight.shape();
    if (!trivialize) return new Orthogonal(shape, chosen, null);
    long[] square = shape.clone();
    int last = square.length - 1;
    square[last] = square[last - 1] = Math.max(shape[last], shape[last - 1]);
    try (var _ = new TensorScope()) {
      var options = TensorOptions.of(weight.dtype(), weight.device());
      return new Orthogonal(shape, chosen, Torch.zeros(options, square));
    }
  }

  @Override
  public Tensor forward(Tensor x) {
    boolean wide = x.size(-2) < x.size(-1);
    if (wide) x = x.mT();
    Tensor q = map == Map.HOUSEHOLDER ? reflections(x) : rotation(x);
    if (base != null) q = base.matmul(q);
    return wide ? q.mT() : q;
  }

  private static Tensor reflections(Tensor x) {
    Tensor a = x.tril(-1);
    Tensor tau = a.mul(a).sum(-2).add(1).reciprocal().mul(2);
    Tensor signs = x.diagonal(0, -2, -1).to(DType.INT32).unsqueeze(-2);
    return Aten.linalgHouseholderProduct(a, tau).mul(signs);
  }

  private Tensor rotation(Tensor x) {
    long n = x.size(-2);
    long k = x.size(-1);
    x = x.tril();
    if (n != k) {
      long[] rest = x.shape();
      rest[rest.length - 1] = n - k;
      x = Torch.cat(List.of(x, Torch.zeros(TensorOptions.of(x.dtype(), x.device()), rest)), -1);
    }
    Tensor a = x.sub(x.mH());
    Tensor q = map == Map.MATRIX_EXP ? Aten.matrixExp(a) : cayley(a, n);
    return n == k ? q : q.narrow(-1, 0, k);
  }

  /// `(I - A/2)⁻¹ (I + A/2)`
  private static Tensor cayley(Tensor a, long n) {
    Tensor identity = Aten.eye(n, TensorOptions.of(a.dtype(), a.device()));
    return Aten.linalgSolve(
        Aten.add(identity, a, Scalar.of(-0.5)), Aten.add(identity, a, Scalar.of(0.5)));
  }

  @Override
  public List<Tensor> rightInverse(Tensor given) {
    if (!Arrays.equals(given.shape(), shape))
      throw new IllegalArgumentException(
          "Expected a matrix or batch of matrices of shape "
              + Arrays.toString(shape)
              + ". Got a tensor of shape "
              + Arrays.toString(given.shape())
              + ".");
    boolean wide = given.size(-2) < given.size(-1);
    Tensor q = wide ? given.mT() : given;
    if (base == null) {
      if (map != Map.HOUSEHOLDER)
        throw new UnsupportedOperationException(
            "It is not possible to assign to the matrix exponential or the Cayley parametrizations"
                + " when use_trivialization=False.");
      return List.of(wide ? reflectors(q).mT() : reflectors(q));
    }
    long n = q.size(-2);
    long k = q.size(-1);
    if (n != k) {
      long[] rest = q.shape();
      rest[rest.length - 1] = n - k;
      Tensor more = Torch.randn(TensorOptions.of(q.dtype(), q.device()), rest);
      q = orthogonalized(Torch.cat(List.of(q, more), -1));
    } else if (!isOrthogonal(q)) {
      q = orthogonalized(q);
    }
    base.copy_(q);
    Tensor start = Aten.zerosLike(given);
    start.diagonal(0, -2, -1).fill_(Scalar.of(-1.0));
    return List.of(start);
  }

  private static Tensor reflectors(Tensor q) {
    var factors = Aten.geqrf(q);
    Tensor a = factors.a();
    Tensor diagonal = a.diagonal(0, -2, -1);
    diagonal.sign_();
    // LAPACK returns exactly 0 for a reflection that it does without.
    diagonal.mul_(factors.tau().eq(0).mul(-2).add(1));
    return a;
  }

  private static boolean isOrthogonal(Tensor q) {
    Tensor identity = Aten.eye(q.size(-1), TensorOptions.of(q.dtype(), q.device()));
    double precision = q.dtype().itemSize() == (q.isComplex() ? 16 : 8) ? 0x1p-52 : 0x1p-23;
    return Aten.allclose(
        q.mH().matmul(q), identity.expandAs(q), 1e-5, 10 * q.size(-2) * precision, false);
  }

  private static Tensor orthogonalized(Tensor a) {
    var factors = Aten.geqrf(a);
    Tensor q = Aten.linalgHouseholderProduct(factors.a(), factors.tau());
    return q.mul(factors.a().diagonal(0, -2, -1).sgn().unsqueeze(-2));
  }

  @Override
  protected Module create() {
    return new Orthogonal(shape, map, base == null ? null : base.clone());
  }

  @Override
  protected String name() {
    return "_Orthogonal";
  }
}
