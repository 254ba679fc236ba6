package torch;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/// The functions of Python's module `torch` that are no operators but written over them.
public abstract sealed class TorchFunctions extends TorchOps permits Torch {
  private static final List<String> CDIST_MODES =
      List.of(
          "use_mm_for_euclid_dist_if_necessary",
          "use_mm_for_euclid_dist",
          "donot_use_mm_for_euclid_dist");

  TorchFunctions() {}

  static Tensor[] array(List<Tensor> tensors) {
    return tensors.toArray(Tensor[]::new);
  }

  // ---- lists of tensors -------------------------------------------------------------------------

  /// The tensors one after another along a dimension.
  public static Tensor cat(List<Tensor> tensors) {
    return Aten.cat(array(tensors), 0);
  }

  public static Tensor cat(List<Tensor> tensors, long dim) {
    return Aten.cat(array(tensors), dim);
  }

  /// The tensors, all of one shape, along a new dimension.
  public static Tensor stack(List<Tensor> tensors) {
    return Aten.stack(array(tensors), 0);
  }

  public static Tensor stack(List<Tensor> tensors, long dim) {
    return Aten.stack(array(tensors), dim);
  }

  public static Tensor hstack(List<Tensor> tensors) {
    return Aten.hstack(array(tensors));
  }

  public static Tensor vstack(List<Tensor> tensors) {
    return Aten.vstack(array(tensors));
  }

  public static Tensor dstack(List<Tensor> tensors) {
    return Aten.dstack(array(tensors));
  }

  /// The shape that tensors of these shapes have once they are broadcast.
  ///
  /// @throws TorchException if they cannot be
  public static long[] broadcastShapes(long[]... shapes) {
    int rank = Arrays.stream(shapes).mapToInt(s -> s.length).max().orElse(0);
    var result = new long[rank];
    Arrays.fill(result, 1);
    for (long[] shape : shapes)
      for (int i = 1; i <= shape.length; i++) {
        long size = shape[shape.length - i];
        if (size < 0)
          throw new TorchException("a size is below 0 in the shape " + Arrays.toString(shape));
        if (size == 1 || size == result[rank - i]) continue;
        if (result[rank - i] != 1)
          throw new TorchException(
              "Shape mismatch: objects cannot be broadcast to a single shape: "
                  + Arrays.deepToString(shapes));
        result[rank - i] = size;
      }
    return result;
  }

  // ---- products and norms -----------------------------------------------------------------------

  /// The sum over the last `dims` dimensions of `a` and the first of `b`.
  public static Tensor tensordot(Tensor a, Tensor b, long dims) {
    if (dims < 0 || dims > Math.min(a.dim(), b.dim()))
      throw new TorchException(
          "tensordot expects dims from 0 to "
              + Math.min(a.dim(), b.dim())
              + ", but got dims="
              + dims);
    return Aten.tensordot(
        a, b, LongStream.range(-dims, 0).toArray(), LongStream.range(0, dims).toArray());
  }

  /// With `dims` 2, Python's default.
  public static Tensor tensordot(Tensor a, Tensor b) {
    return tensordot(a, b, 2);
  }

  /// A norm by name: `fro`, the root of the sum of squares, or `nuc`, the sum of a matrix's
  /// singular values. Python calls this function old; see [Linalg#norm(Tensor)].
  public static Tensor norm(Tensor self, String p) {
    return norm(self, p, null, false);
  }

  /// @param dim the dimensions that the norm goes over, two for `nuc`; `null` for all
  public static Tensor norm(Tensor self, String p, long[] dim, boolean keepdim) {
    return switch (p) {
      case "fro" -> Aten.linalgVectorNorm(self, Scalar.of(2), dim, keepdim, null);
      case "nuc" ->
          Aten.linalgMatrixNorm(self, p, dim == null ? new long[] {-2, -1} : dim, keepdim, null);
      default ->
          throw new IllegalArgumentException(
              "a norm by name is \"fro\" or \"nuc\", not \"" + p + "\"");
    };
  }

  // ---- distances --------------------------------------------------------------------------------

  /// The distances of each row of `x1` `[*, n, m]` from each of `x2` `[*, k, m]`, `[*, n, k]`, by
  /// the `p` norm.
  ///
  /// @param computeMode whether Euclidean distances come from a matrix product:
  ///   `"use_mm_for_euclid_dist_if_necessary"` (for more than 25 rows; the default),
  ///   `"use_mm_for_euclid_dist"` or `"donot_use_mm_for_euclid_dist"`
  public static Tensor cdist(Tensor x1, Tensor x2, double p, String computeMode) {
    int mode = CDIST_MODES.indexOf(computeMode);
    if (mode < 0)
      throw new IllegalArgumentException(
          "the compute mode is one of " + CDIST_MODES + ", not '" + computeMode + "'");
    return Aten.cdist(x1, x2, p, (long) mode);
  }

  // ---- factorizations ---------------------------------------------------------------------------

  /// The LU factorization in compact form: LU and its pivots.
  ///
  /// @throws TorchException if a pivot is zero; [Linalg#luFactorEx(Tensor)] reports it instead
  public static Tensor[] lu(Tensor A) {
    return lu(A, true);
  }

  public static Tensor[] lu(Tensor A, boolean pivot) {
    var factors = Aten._luWithInfo(A, pivot, true);
    return new Tensor[] {factors.LU(), factors.pivots()};
  }

  /// `U`, `S` and `V` of a matrix of low rank, by a randomized method: `A ≈ U diag(S) Vᴴ`.
  ///
  /// @param A `[*, m, n]`, dense or sparse
  /// @param q a slight overestimate of the rank, 6 by default: U is `[*, m, q]`, V `[*, n, q]`
  /// @param niter steps of subspace iteration, 2 by default
  /// @param M what is subtracted from A first, without A - M being made; or `null`
  public static Returns.USV svdLowrank(Tensor A, long q, int niter, Tensor M) {
    if (q < 0 || niter < 0)
      throw new IllegalArgumentException("q and niter must be 0 or more, not " + q + ", " + niter);
    Tensor mean = M == null ? null : M.broadcastTo(A.shape());
    // The algorithm (5.1 of Halko, Martinsson and Tropp, 2009) takes a tall matrix.
    boolean wide = A.size(-2) < A.size(-1);
    Tensor tall = wide ? A.mH() : A;
    if (wide && mean != null) mean = mean.mH();
    Tensor basis = approximateBasis(tall, q, niter, mean);
    Tensor projected = basis.mH().matmul(tall);
    if (mean != null) projected = projected.sub(basis.mH().matmul(mean));
    var small = Aten.linalgSvd(projected, false, null);
    Tensor left = basis.matmul(small.U());
    Tensor right = small.Vh().mH();
    return wide ? new Returns.USV(right, small.S(), left) : new Returns.USV(left, small.S(), right);
  }

  public static Returns.USV svdLowrank(Tensor A, long q) {
    return svdLowrank(A, q, 2, null);
  }

  public static Returns.USV svdLowrank(Tensor A) {
    return svdLowrank(A, 6);
  }

  /// The principal components of the rows of a matrix: [#svdLowrank(Tensor)] of A less its mean
  /// row.
  ///
  /// @param q a slight overestimate of the rank, min(6, m, n) by default
  /// @param center whether the mean is subtracted; otherwise it is taken to be 0
  public static Returns.USV pcaLowrank(Tensor A, long q, boolean center, int niter) {
    long most = Math.min(A.size(-2), A.size(-1));
    if (q < 0 || q > most)
      throw new TorchException.Value(
          "q(=" + q + ") must be non-negative and not greater than min(m, n)=" + most);
    if (!center) return svdLowrank(A, q, niter, null);
    if (A.layout() == Layout.SPARSE_COO) {
      if (A.dim() != 2)
        throw new TorchException.Value("a sparse matrix must have 2 dimensions, not " + A.dim());
      // The mean is dense; that A - M is never made is what keeps A sparse.
      Tensor mean = Aten.sum(A, new long[] {0}, true, null).toDense().div(A.size(0));
      return svdLowrank(A, q, niter, mean);
    }
    return svdLowrank(A.sub(A.mean(new long[] {-2}, true)), q, niter, null);
  }

  public static Returns.USV pcaLowrank(Tensor A, long q) {
    return pcaLowrank(A, q, true, 2);
  }

  public static Returns.USV pcaLowrank(Tensor A) {
    return pcaLowrank(A, Math.min(6, Math.min(A.size(-2), A.size(-1))));
  }

  /// Orthonormal columns that span nearly what the columns of A - M do (algorithm 4.4).
  private static Tensor approximateBasis(Tensor A, long q, int niter, Tensor M) {
    DType dtype = A.isComplex() || A.isFloatingPoint() ? A.dtype() : DType.FLOAT32;
    Tensor random = Torch.randn(TensorOptions.of(dtype, A.device()), A.size(-1), q);
    Tensor Q = Aten.linalgQr(product(A, M, random)).Q();
    for (int i = 0; i < niter; i++) {
      Q = Aten.linalgQr(product(A.mH(), M == null ? null : M.mH(), Q)).Q();
      Q = Aten.linalgQr(product(A, M, Q)).Q();
    }
    return Q;
  }

  /// `(A - M) X`
  private static Tensor product(Tensor A, Tensor M, Tensor X) {
    Tensor product = A.matmul(X);
    return M == null ? product : product.sub(M.matmul(X));
  }

  // ---- what stands in a tensor ------------------------------------------------------------------

  /// The different values, sorted.
  public static Tensor unique(Tensor self) {
    return Aten._unique2(self, true, false, false)[0];
  }

  /// The different values and, where asked for, the place of every element among them (in the
  /// tensor's shape) and how often each occurs.
  public static Tensor[] unique(
      Tensor self, boolean sorted, boolean returnInverse, boolean returnCounts) {
    return asked(
        Aten._unique2(self, sorted, returnInverse, returnCounts), returnInverse, returnCounts);
  }

  /// The different sub-tensors along a dimension, sorted.
  public static Tensor[] unique(
      Tensor self, boolean sorted, boolean returnInverse, boolean returnCounts, long dim) {
    return asked(
        Aten.uniqueDim(self, dim, sorted, returnInverse, returnCounts),
        returnInverse,
        returnCounts);
  }

  /// The values, of equal ones that follow one another only the first.
  public static Tensor uniqueConsecutive(Tensor self) {
    return Aten.uniqueConsecutive(self, false, false, null)[0];
  }

  /// The same with, where asked for, the place of every element and the counts.
  public static Tensor[] uniqueConsecutive(
      Tensor self, boolean returnInverse, boolean returnCounts) {
    return asked(
        Aten.uniqueConsecutive(self, returnInverse, returnCounts, null),
        returnInverse,
        returnCounts);
  }

  /// Output, inverse and counts, without those that nobody asked for.
  static Tensor[] asked(Tensor[] results, boolean inverse, boolean counts) {
    if (inverse && counts) return results;
    if (inverse) return new Tensor[] {results[0], results[1]};
    if (counts) return new Tensor[] {results[0], results[2]};
    return new Tensor[] {results[0]};
  }

  /// The indices of elements that are not zero, one tensor for each dimension: Python's
  /// `nonzero(as_tuple=True)`; without `asTuple` one matrix of them.
  public static Tensor[] nonzero(Tensor self, boolean asTuple) {
    return asTuple ? Aten.nonzeroNumpy(self) : new Tensor[] {Aten.nonzero(self)};
  }

  /// Positions in a flattened tensor of the shape as indices, one tensor for each dimension.
  public static Tensor[] unravelIndex(Tensor indices, long... shape) {
    if (indices.isComplex() || indices.isFloatingPoint() || indices.dtype() == DType.BOOL)
      throw new TorchException.Type(
          "expected 'indices' to be of an integer dtype, but got " + indices.dtype());
    for (long size : shape)
      if (size < 0)
        throw new TorchException.Value(
            "'shape' cannot have negative values, but got " + Arrays.toString(shape));
    var result = new Tensor[shape.length];
    long stride = 1;
    for (int dim = shape.length - 1; dim >= 0; dim--) {
      Tensor steps = indices.to(DType.INT64).div(Scalar.of(stride), "floor");
      result[dim] = steps.remainder(shape[dim]);
      stride *= shape[dim];
    }
    return result;
  }

  // ---- control --------------------------------------------------------------------------------

  /// What one of two functions returns, as the one element of `pred` says. Java's own `if` does the
  /// same; this is for models that were written with it.
  public static <T> T cond(Tensor pred, Supplier<T> trueFn, Supplier<T> falseFn) {
    return (pred.itemBoolean() ? trueFn : falseFn).get();
  }

  /// Runs `bodyFn` on what it last returned as long as the one element of `condFn`'s result is
  /// true.
  public static Tensor[] whileLoop(
      Function<Tensor[], Tensor> condFn, UnaryOperator<Tensor[]> bodyFn, Tensor... carriedInputs) {
    Tensor[] carried = carriedInputs;
    while (condFn.apply(carried).itemBoolean()) {
      Tensor[] next = bodyFn.apply(carried);
      if (next.length != carried.length)
        throw new IllegalArgumentException(
            "bodyFn must return as many tensors as it gets, "
                + carried.length
                + ", not "
                + next.length);
      carried = next;
    }
    return carried;
  }

  // ---- types ------------------------------------------------------------------------------------

  /// The limits of a floating point type.
  public static FInfo finfo(DType dtype) {
    return FInfo.of(dtype);
  }

  /// Those of the default type.
  public static FInfo finfo() {
    return FInfo.of(Torch.getDefaultDtype());
  }

  /// The limits of an integer type.
  public static IInfo iinfo(DType dtype) {
    return IInfo.of(dtype);
  }

  public static boolean isTensor(Object object) {
    return object instanceof Tensor;
  }

  /// A tensor's [Tensor#type()], of anything else its class.
  public static String typename(Object object) {
    return object instanceof Tensor tensor ? tensor.type() : object.getClass().getTypeName();
  }
}
