package torch;

import static torch.bindings.torch_context_h.*;

/// Sparse matrices: Python's module `torch.sparse`. Sparse tensors themselves are made by
/// [Torch#sparseCooTensor], [Torch#sparseCsrTensor] and the like, or from dense ones by
/// [Tensor#toSparse()]; most operators of [Torch] take them, too.
///
/// ```java
/// var a = Torch.sparseCooTensor(
///     Torch.tensor(new int[][] {{0, 1}, {1, 0}}), Torch.tensor(new float[] {2, 3}), 2, 2);
/// Sparse.mm(a, Torch.ones(2, 2));   // tensor([[2., 2.], [3., 3.]])
/// ```
///
/// Indices out of bounds and sizes that do not fit throw a [TorchException] when a tensor is made;
/// see [#checkSparseTensorInvariants(boolean)].
public final class Sparse {
  static {
    Native.load();
  }

  private Sparse() {}

  /// Whether the indices of sparse tensors are checked when one is made, in all threads. They are,
  /// unlike in Python: a wrong one ends the process when it is used. The check takes time linear in
  /// the number of elements; turn it off for indices that are known to be right.
  public static void checkSparseTensorInvariants(boolean check) {
    Native.check(torch_set_check_sparse(check ? 1 : 0));
  }

  public static boolean isCheckingSparseTensorInvariants() {
    return torch_check_sparse() != 0;
  }

  /// The product of two matrices, one of them sparse: `[m, n]`, `[n, p]` to `[m, p]`. Gradients
  /// reach both.
  public static Tensor mm(Tensor sparse, Tensor dense) {
    return Aten._sparseMm(sparse, dense);
  }

  /// The product with another reduction than the sum: `sum`, `mean`, `amax`, `amin`; the first
  /// matrix is in CSR layout, on the CPU.
  public static Tensor mm(Tensor sparse, Tensor dense, String reduce) {
    return Aten._sparseMm(sparse, dense, reduce);
  }

  /// `beta * mat + alpha * (mat1 mat2)`, mat1 sparse.
  public static Tensor addmm(Tensor mat, Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten._sparseAddmm(mat, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  public static Tensor addmm(Tensor mat, Tensor mat1, Tensor mat2) {
    return addmm(mat, mat1, mat2, 1, 1);
  }

  /// `beta * input + alpha * (mat1 mat2)`, the product only where `input`, in CSR layout, has
  /// elements.
  public static Tensor sampledAddmm(
      Tensor input, Tensor mat1, Tensor mat2, double beta, double alpha) {
    return Aten.sparseSampledAddmm(input, mat1, mat2, Scalar.of(beta), Scalar.of(alpha));
  }

  public static Tensor sampledAddmm(Tensor input, Tensor mat1, Tensor mat2) {
    return sampledAddmm(input, mat1, mat2, 1, 1);
  }

  /// The sum of all elements, a dense tensor.
  public static Tensor sum(Tensor input) {
    return Aten._sparseSum(input);
  }

  /// The sum along dimensions; sparse unless all sparse dimensions are among them.
  public static Tensor sum(Tensor input, long... dim) {
    return Aten._sparseSum(input, dim);
  }

  public static Tensor sum(Tensor input, DType dtype) {
    return Aten._sparseSum(input, dtype);
  }

  public static Tensor sum(Tensor input, long[] dim, DType dtype) {
    return Aten._sparseSum(input, dim, dtype);
  }

  /// The softmax along a dimension; what has no element counts as -infinity.
  public static Tensor softmax(Tensor input, long dim) {
    return Aten._sparseSoftmax(input, dim, (DType) null);
  }

  public static Tensor softmax(Tensor input, long dim, DType dtype) {
    return Aten._sparseSoftmax(input, dim, dtype);
  }

  /// The logarithm of [#softmax(Tensor, long)].
  public static Tensor logSoftmax(Tensor input, long dim) {
    return Aten._sparseLogSoftmax(input, dim, (DType) null);
  }

  public static Tensor logSoftmax(Tensor input, long dim, DType dtype) {
    return Aten._sparseLogSoftmax(input, dim, dtype);
  }

  /// A matrix with the rows of `diagonals` on its diagonals `offsets`: 0 the main one, above 0
  /// those over it.
  public static Tensor spdiags(Tensor diagonals, Tensor offsets, long... shape) {
    return Aten._spdiags(diagonals, offsets, shape);
  }

  public static Tensor spdiags(Tensor diagonals, Tensor offsets, long[] shape, Layout layout) {
    return Aten._spdiags(diagonals, offsets, shape, layout);
  }

  /// The X of `A X = B`, or with `left = false` of `X A = B`, A square and in CSR layout. CUDA
  /// only.
  public static Tensor spsolve(Tensor A, Tensor B, boolean left) {
    return Aten._spsolve(A, B, left);
  }

  public static Tensor spsolve(Tensor A, Tensor B) {
    return spsolve(A, B, true);
  }
}
