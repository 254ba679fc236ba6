// Generated from the operator headers of libtorch; see generator/. Do not edit.
package torch;

/// Linear algebra: Python's module `torch.linalg`. Every function takes one matrix or a batch of them,
/// `[*, m, n]`, of float32, float64, complex64 or complex128.
///
/// ```java
/// var svd = Linalg.svd(a, false);
/// var x = Linalg.solve(a, b);
/// ```
///
/// A matrix that a function cannot treat (singular, not positive-definite, no convergence) throws
/// [TorchException.LinAlg]; the functions ending in `Ex` report it in `info` instead, 0 for success.
/// Shapes that do not fit throw a [TorchException] that names them.
public final class Linalg {
  private Linalg() {}

  /// The factor L of a Hermitian positive-definite `A = L Lᴴ`, or with `upper` U of `A = Uᴴ U`.
  /// `[*, n, n]` to the same shape; only the lower triangle is read.
  /// @throws TorchException.LinAlg if the matrix is not positive-definite
  ///
  /// `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
  public static Tensor cholesky(Tensor self) {
    return Aten.linalgCholesky(self, false);
  }

  /// The factor L of a Hermitian positive-definite `A = L Lᴴ`, or with `upper` U of `A = Uᴴ U`.
  /// `[*, n, n]` to the same shape; only the lower triangle is read.
  /// @throws TorchException.LinAlg if the matrix is not positive-definite
  ///
  /// `linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor`
  public static Tensor cholesky(Tensor self, boolean upper) {
    return Aten.linalgCholesky(self, upper);
  }

  /// [#cholesky] without the wait for the result's status: `info` is the order of the leading minor that is
  /// not positive-definite, 0 for success. `[*, n, n]` to L `[*, n, n]`, info `[*]`.
  ///
  /// `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
  public static Returns.LInfo choleskyEx(Tensor self) {
    return Aten.linalgCholeskyEx(self, false, false);
  }

  /// [#cholesky] without the wait for the result's status: `info` is the order of the leading minor that is
  /// not positive-definite, 0 for success. `[*, n, n]` to L `[*, n, n]`, info `[*]`.
  ///
  /// `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
  public static Returns.LInfo choleskyEx(Tensor self, boolean upper) {
    return Aten.linalgCholeskyEx(self, upper, false);
  }

  /// [#cholesky] without the wait for the result's status: `info` is the order of the leading minor that is
  /// not positive-definite, 0 for success. `[*, n, n]` to L `[*, n, n]`, info `[*]`.
  ///
  /// `linalg_cholesky_ex(Tensor self, *, bool upper=False, bool check_errors=False) -> (Tensor L, Tensor info)`
  public static Returns.LInfo choleskyEx(Tensor self, boolean upper, boolean checkErrors) {
    return Aten.linalgCholeskyEx(self, upper, checkErrors);
  }

  /// [#cholesky] without the wait for the result's status: `info` is the order of the leading minor that is
  /// not positive-definite, 0 for success. `[*, n, n]` to L `[*, n, n]`, info `[*]`.
  ///
  /// `linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)`
  public static void choleskyExOut(Tensor self, Tensor L, Tensor info) {
    Aten.linalgCholeskyExOut(self, false, false, L, info);
  }

  /// [#cholesky] without the wait for the result's status: `info` is the order of the leading minor that is
  /// not positive-definite, 0 for success. `[*, n, n]` to L `[*, n, n]`, info `[*]`.
  ///
  /// `linalg_cholesky_ex.L(Tensor self, *, bool upper=False, bool check_errors=False, Tensor(a!) L, Tensor(b!) info) -> (Tensor(a!) L, Tensor(b!) info)`
  public static void choleskyExOut(Tensor self, boolean upper, boolean checkErrors, Tensor L, Tensor info) {
    Aten.linalgCholeskyExOut(self, upper, checkErrors, L, info);
  }

  /// The factor L of a Hermitian positive-definite `A = L Lᴴ`, or with `upper` U of `A = Uᴴ U`.
  /// `[*, n, n]` to the same shape; only the lower triangle is read.
  /// @throws TorchException.LinAlg if the matrix is not positive-definite
  ///
  /// `linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor choleskyOut(Tensor self, Tensor out) {
    return Aten.linalgCholeskyOut(self, false, out);
  }

  /// The factor L of a Hermitian positive-definite `A = L Lᴴ`, or with `upper` U of `A = Uᴴ U`.
  /// `[*, n, n]` to the same shape; only the lower triangle is read.
  /// @throws TorchException.LinAlg if the matrix is not positive-definite
  ///
  /// `linalg_cholesky.out(Tensor self, *, bool upper=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor choleskyOut(Tensor self, boolean upper, Tensor out) {
    return Aten.linalgCholeskyOut(self, upper, out);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
  public static Tensor cond(Tensor self) {
    return Aten.linalgCond(self, (Scalar) null);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
  public static Tensor cond(Tensor self, Scalar p) {
    return Aten.linalgCond(self, p);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond.p_str(Tensor self, str p) -> Tensor`
  public static Tensor cond(Tensor self, String p) {
    return Aten.linalgCond(self, p);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
  public static Tensor cond(Tensor self, double p) {
    return Aten.linalgCond(self, Scalar.of(p));
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond(Tensor self, Scalar? p=None) -> Tensor`
  public static Tensor cond(Tensor self, long p) {
    return Aten.linalgCond(self, Scalar.of(p));
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor condOut(Tensor self, Scalar p, Tensor out) {
    return Aten.linalgCondOut(self, p, out);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond.p_str_out(Tensor self, str p, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor condOut(Tensor self, String p, Tensor out) {
    return Aten.linalgCondOut(self, p, out);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor condOut(Tensor self, Tensor out) {
    return Aten.linalgCondOut(self, (Scalar) null, out);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor condOut(Tensor self, double p, Tensor out) {
    return Aten.linalgCondOut(self, Scalar.of(p), out);
  }

  /// The condition number with respect to a norm: 2 (the default), -2, 1, -1, infinity, -infinity, `fro`, `nuc`.
  /// `[*, m, n]` (square but for 2 and -2) to `[*]`.
  ///
  /// `linalg_cond.out(Tensor self, Scalar? p=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor condOut(Tensor self, long p, Tensor out) {
    return Aten.linalgCondOut(self, Scalar.of(p), out);
  }

  /// The cross product along a dimension of size 3, `dim` (the last). Both broadcast.
  /// @throws TorchException if the dimension's size is not 3
  ///
  /// `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
  public static Tensor cross(Tensor self, Tensor other) {
    return Aten.linalgCross(self, other, -1L);
  }

  /// The cross product along a dimension of size 3, `dim` (the last). Both broadcast.
  /// @throws TorchException if the dimension's size is not 3
  ///
  /// `linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor`
  public static Tensor cross(Tensor self, Tensor other, long dim) {
    return Aten.linalgCross(self, other, dim);
  }

  /// The cross product along a dimension of size 3, `dim` (the last). Both broadcast.
  /// @throws TorchException if the dimension's size is not 3
  ///
  /// `linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor crossOut(Tensor self, Tensor other, Tensor out) {
    return Aten.linalgCrossOut(self, other, -1L, out);
  }

  /// The cross product along a dimension of size 3, `dim` (the last). Both broadcast.
  /// @throws TorchException if the dimension's size is not 3
  ///
  /// `linalg_cross.out(Tensor self, Tensor other, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor crossOut(Tensor self, Tensor other, long dim, Tensor out) {
    return Aten.linalgCrossOut(self, other, dim, out);
  }

  /// The determinant: `[*, n, n]` to `[*]`.
  ///
  /// `linalg_det(Tensor A) -> Tensor`
  public static Tensor det(Tensor A) {
    return Aten.linalgDet(A);
  }

  /// The determinant: `[*, n, n]` to `[*]`.
  ///
  /// `linalg_det.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor detOut(Tensor A, Tensor out) {
    return Aten.linalgDetOut(A, out);
  }

  /// A view of the diagonal of the last two dimensions, or of `dim1` and `dim2`: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
  public static Tensor diagonal(Tensor A) {
    return Aten.linalgDiagonal(A, 0L, -2L, -1L);
  }

  /// A view of the diagonal of the last two dimensions, or of `dim1` and `dim2`: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
  public static Tensor diagonal(Tensor A, long offset) {
    return Aten.linalgDiagonal(A, offset, -2L, -1L);
  }

  /// A view of the diagonal of the last two dimensions, or of `dim1` and `dim2`: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
  public static Tensor diagonal(Tensor A, long offset, long dim1) {
    return Aten.linalgDiagonal(A, offset, dim1, -1L);
  }

  /// A view of the diagonal of the last two dimensions, or of `dim1` and `dim2`: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)`
  public static Tensor diagonal(Tensor A, long offset, long dim1, long dim2) {
    return Aten.linalgDiagonal(A, offset, dim1, dim2);
  }

  /// Eigenvalues `[*, n]` and eigenvectors `[*, n, n]`, complex, of a square matrix; the eigenvectors are
  /// columns. Neither order nor the vectors' phase is defined.
  ///
  /// `linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)`
  public static Returns.EigenvaluesEigenvectors eig(Tensor self) {
    return Aten.linalgEig(self);
  }

  /// Eigenvalues `[*, n]` and eigenvectors `[*, n, n]`, complex, of a square matrix; the eigenvectors are
  /// columns. Neither order nor the vectors' phase is defined.
  ///
  /// `linalg_eig.out(Tensor self, *, Tensor(a!) eigenvalues, Tensor(b!) eigenvectors) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)`
  public static void eigOut(Tensor self, Tensor eigenvalues, Tensor eigenvectors) {
    Aten.linalgEigOut(self, eigenvalues, eigenvectors);
  }

  /// Eigenvalues, real and ascending, and eigenvectors of a Hermitian matrix, of which only the triangle
  /// `UPLO` (`L` or `U`) is read: `[*, n, n]` to `[*, n]`, `[*, n, n]`.
  ///
  /// `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`
  public static Returns.EigenvaluesEigenvectors eigh(Tensor self) {
    return Aten.linalgEigh(self, "L");
  }

  /// Eigenvalues, real and ascending, and eigenvectors of a Hermitian matrix, of which only the triangle
  /// `UPLO` (`L` or `U`) is read: `[*, n, n]` to `[*, n]`, `[*, n, n]`.
  ///
  /// `linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor eigenvectors)`
  public static Returns.EigenvaluesEigenvectors eigh(Tensor self, String UPLO) {
    return Aten.linalgEigh(self, UPLO);
  }

  /// Eigenvalues, real and ascending, and eigenvectors of a Hermitian matrix, of which only the triangle
  /// `UPLO` (`L` or `U`) is read: `[*, n, n]` to `[*, n]`, `[*, n, n]`.
  ///
  /// `linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)`
  public static void eighOut(Tensor self, String UPLO, Tensor eigvals, Tensor eigvecs) {
    Aten.linalgEighOut(self, UPLO, eigvals, eigvecs);
  }

  /// Eigenvalues, real and ascending, and eigenvectors of a Hermitian matrix, of which only the triangle
  /// `UPLO` (`L` or `U`) is read: `[*, n, n]` to `[*, n]`, `[*, n, n]`.
  ///
  /// `linalg_eigh.eigvals(Tensor self, str UPLO="L", *, Tensor(a!) eigvals, Tensor(b!) eigvecs) -> (Tensor(a!) eigenvalues, Tensor(b!) eigenvectors)`
  public static void eighOut(Tensor self, Tensor eigvals, Tensor eigvecs) {
    Aten.linalgEighOut(self, "L", eigvals, eigvecs);
  }

  /// The eigenvalues alone: `[*, n, n]` to complex `[*, n]`.
  ///
  /// `linalg_eigvals(Tensor self) -> Tensor`
  public static Tensor eigvals(Tensor self) {
    return Aten.linalgEigvals(self);
  }

  /// The eigenvalues alone: `[*, n, n]` to complex `[*, n]`.
  ///
  /// `linalg_eigvals.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor eigvalsOut(Tensor self, Tensor out) {
    return Aten.linalgEigvalsOut(self, out);
  }

  /// The eigenvalues of a Hermitian matrix, ascending: `[*, n, n]` to real `[*, n]`.
  ///
  /// `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
  public static Tensor eigvalsh(Tensor self) {
    return Aten.linalgEigvalsh(self, "L");
  }

  /// The eigenvalues of a Hermitian matrix, ascending: `[*, n, n]` to real `[*, n]`.
  ///
  /// `linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor`
  public static Tensor eigvalsh(Tensor self, String UPLO) {
    return Aten.linalgEigvalsh(self, UPLO);
  }

  /// The eigenvalues of a Hermitian matrix, ascending: `[*, n, n]` to real `[*, n]`.
  ///
  /// `linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor eigvalshOut(Tensor self, String UPLO, Tensor out) {
    return Aten.linalgEigvalshOut(self, UPLO, out);
  }

  /// The eigenvalues of a Hermitian matrix, ascending: `[*, n, n]` to real `[*, n]`.
  ///
  /// `linalg_eigvalsh.out(Tensor self, str UPLO="L", *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor eigvalshOut(Tensor self, Tensor out) {
    return Aten.linalgEigvalshOut(self, "L", out);
  }

  /// The first n columns of the product of Householder reflections, as `Torch.geqrf` gives them:
  /// input `[*, m, n]`, tau `[*, k]`, to `[*, m, n]`.
  ///
  /// `linalg_householder_product(Tensor input, Tensor tau) -> Tensor`
  public static Tensor householderProduct(Tensor input, Tensor tau) {
    return Aten.linalgHouseholderProduct(input, tau);
  }

  /// The first n columns of the product of Householder reflections, as `Torch.geqrf` gives them:
  /// input `[*, m, n]`, tau `[*, k]`, to `[*, m, n]`.
  ///
  /// `linalg_householder_product.out(Tensor input, Tensor tau, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor householderProductOut(Tensor input, Tensor tau, Tensor out) {
    return Aten.linalgHouseholderProductOut(input, tau, out);
  }

  /// The inverse: `[*, n, n]` to `[*, n, n]`. Prefer [#solve] where the inverse would be multiplied.
  /// @throws TorchException.LinAlg if a matrix is singular
  ///
  /// `linalg_inv(Tensor A) -> Tensor`
  public static Tensor inv(Tensor A) {
    return Aten.linalgInv(A);
  }

  /// [#inv] with the status in `info`.
  ///
  /// `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`
  public static Returns.InverseInfo invEx(Tensor A) {
    return Aten.linalgInvEx(A, false);
  }

  /// [#inv] with the status in `info`.
  ///
  /// `linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse, Tensor info)`
  public static Returns.InverseInfo invEx(Tensor A, boolean checkErrors) {
    return Aten.linalgInvEx(A, checkErrors);
  }

  /// [#inv] with the status in `info`.
  ///
  /// `linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!) inverse, Tensor(b!) info)`
  public static void invExOut(Tensor A, Tensor inverse, Tensor info) {
    Aten.linalgInvExOut(A, false, inverse, info);
  }

  /// [#inv] with the status in `info`.
  ///
  /// `linalg_inv_ex.inverse(Tensor A, *, bool check_errors=False, Tensor(a!) inverse, Tensor(b!) info) -> (Tensor(a!) inverse, Tensor(b!) info)`
  public static void invExOut(Tensor A, boolean checkErrors, Tensor inverse, Tensor info) {
    Aten.linalgInvExOut(A, checkErrors, inverse, info);
  }

  /// The inverse: `[*, n, n]` to `[*, n, n]`. Prefer [#solve] where the inverse would be multiplied.
  /// @throws TorchException.LinAlg if a matrix is singular
  ///
  /// `linalg_inv.out(Tensor A, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor invOut(Tensor A, Tensor out) {
    return Aten.linalgInvOut(A, out);
  }

  /// The LDL factorization of a Hermitian or symmetric matrix, in compact form with its pivots, for [#ldlSolve].
  ///
  /// `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`
  public static Returns.LDPivots ldlFactor(Tensor self) {
    return Aten.linalgLdlFactor(self, false);
  }

  /// The LDL factorization of a Hermitian or symmetric matrix, in compact form with its pivots, for [#ldlSolve].
  ///
  /// `linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD, Tensor pivots)`
  public static Returns.LDPivots ldlFactor(Tensor self, boolean hermitian) {
    return Aten.linalgLdlFactor(self, hermitian);
  }

  /// [#ldlFactor] with the status in `info`.
  ///
  /// `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
  public static Returns.LDPivotsInfo ldlFactorEx(Tensor self) {
    return Aten.linalgLdlFactorEx(self, false, false);
  }

  /// [#ldlFactor] with the status in `info`.
  ///
  /// `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
  public static Returns.LDPivotsInfo ldlFactorEx(Tensor self, boolean hermitian) {
    return Aten.linalgLdlFactorEx(self, hermitian, false);
  }

  /// [#ldlFactor] with the status in `info`.
  ///
  /// `linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)`
  public static Returns.LDPivotsInfo ldlFactorEx(Tensor self, boolean hermitian, boolean checkErrors) {
    return Aten.linalgLdlFactorEx(self, hermitian, checkErrors);
  }

  /// [#ldlFactor] with the status in `info`.
  ///
  /// `linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)`
  public static void ldlFactorExOut(Tensor self, Tensor LD, Tensor pivots, Tensor info) {
    Aten.linalgLdlFactorExOut(self, false, false, LD, pivots, info);
  }

  /// [#ldlFactor] with the status in `info`.
  ///
  /// `linalg_ldl_factor_ex.out(Tensor self, *, bool hermitian=False, bool check_errors=False, Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LD, Tensor(b!) pivots, Tensor(c!) info)`
  public static void ldlFactorExOut(Tensor self, boolean hermitian, boolean checkErrors, Tensor LD, Tensor pivots, Tensor info) {
    Aten.linalgLdlFactorExOut(self, hermitian, checkErrors, LD, pivots, info);
  }

  /// The LDL factorization of a Hermitian or symmetric matrix, in compact form with its pivots, for [#ldlSolve].
  ///
  /// `linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)`
  public static void ldlFactorOut(Tensor self, Tensor LD, Tensor pivots) {
    Aten.linalgLdlFactorOut(self, false, LD, pivots);
  }

  /// The LDL factorization of a Hermitian or symmetric matrix, in compact form with its pivots, for [#ldlSolve].
  ///
  /// `linalg_ldl_factor.out(Tensor self, *, bool hermitian=False, Tensor(a!) LD, Tensor(b!) pivots) -> (Tensor(a!) LD, Tensor(b!) pivots)`
  public static void ldlFactorOut(Tensor self, boolean hermitian, Tensor LD, Tensor pivots) {
    Aten.linalgLdlFactorOut(self, hermitian, LD, pivots);
  }

  /// Solves `A X = B` from A's LDL factorization: LD `[*, n, n]`, pivots `[*, n]`, B `[*, n, k]`.
  ///
  /// `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
  public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B) {
    return Aten.linalgLdlSolve(LD, pivots, B, false);
  }

  /// Solves `A X = B` from A's LDL factorization: LD `[*, n, n]`, pivots `[*, n]`, B `[*, n, k]`.
  ///
  /// `linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False) -> Tensor`
  public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B, boolean hermitian) {
    return Aten.linalgLdlSolve(LD, pivots, B, hermitian);
  }

  /// Solves `A X = B` from A's LDL factorization: LD `[*, n, n]`, pivots `[*, n]`, B `[*, n, k]`.
  ///
  /// `linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ldlSolveOut(Tensor LD, Tensor pivots, Tensor B, Tensor out) {
    return Aten.linalgLdlSolveOut(LD, pivots, B, false, out);
  }

  /// Solves `A X = B` from A's LDL factorization: LD `[*, n, n]`, pivots `[*, n]`, B `[*, n, k]`.
  ///
  /// `linalg_ldl_solve.out(Tensor LD, Tensor pivots, Tensor B, *, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ldlSolveOut(Tensor LD, Tensor pivots, Tensor B, boolean hermitian, Tensor out) {
    return Aten.linalgLdlSolveOut(LD, pivots, B, hermitian, out);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
  public static Returns.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b) {
    return Aten.linalgLstsq(self, b, (Double) null, (String) null);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
  public static Returns.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b, Double rcond) {
    return Aten.linalgLstsq(self, b, rcond, (String) null);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
  public static Returns.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b, Double rcond, String driver) {
    return Aten.linalgLstsq(self, b, rcond, driver);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
  public static Returns.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b, String driver) {
    return Aten.linalgLstsq(self, b, (Double) null, driver);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
  public static Returns.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b, double rcond) {
    return Aten.linalgLstsq(self, b, rcond, (String) null);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) -> (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)`
  public static Returns.SolutionResidualsRankSingularValues lstsq(Tensor self, Tensor b, double rcond, String driver) {
    return Aten.linalgLstsq(self, b, rcond, driver);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)`
  public static void lstsqOut(Tensor self, Tensor b, Double rcond, String driver, Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {
    Aten.linalgLstsqOut(self, b, rcond, driver, solution, residuals, rank, singularValues);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)`
  public static void lstsqOut(Tensor self, Tensor b, Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {
    Aten.linalgLstsqOut(self, b, (Double) null, (String) null, solution, residuals, rank, singularValues);
  }

  /// The X with the least `‖A X - B‖`: A `[*, m, n]`, B `[*, m, k]` or `[*, m]`, to solution `[*, n, k]`,
  /// residuals, rank and singular values (those that the driver computes).
  /// Drivers on the CPU: `gelsy` (the default), `gelsd`, `gelss` (for A of deficient rank) and `gels`; on CUDA `gels`.
  ///
  /// `linalg_lstsq.out(Tensor self, Tensor b, float? rcond=None, *, str? driver=None, Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values) -> (Tensor(a!) solution, Tensor(b!) residuals, Tensor(c!) rank, Tensor(d!) singular_values)`
  public static void lstsqOut(Tensor self, Tensor b, double rcond, String driver, Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {
    Aten.linalgLstsqOut(self, b, rcond, driver, solution, residuals, rank, singularValues);
  }

  /// `A = P L U` with partial pivoting: `[*, m, n]` to P `[*, m, m]`, L `[*, m, k]`, U `[*, k, n]`, k = min(m, n).
  ///
  /// `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`
  public static Returns.PLU lu(Tensor A) {
    return Aten.linalgLu(A, true);
  }

  /// `A = P L U` with partial pivoting: `[*, m, n]` to P `[*, m, m]`, L `[*, m, k]`, U `[*, k, n]`, k = min(m, n).
  ///
  /// `linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)`
  public static Returns.PLU lu(Tensor A, boolean pivot) {
    return Aten.linalgLu(A, pivot);
  }

  /// The compact LU factorization and its pivots, for [#luSolve].
  /// @throws TorchException.LinAlg if U has a zero on its diagonal
  ///
  /// `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`
  public static Returns.LUPivots luFactor(Tensor A) {
    return Aten.linalgLuFactor(A, true);
  }

  /// The compact LU factorization and its pivots, for [#luSolve].
  /// @throws TorchException.LinAlg if U has a zero on its diagonal
  ///
  /// `linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor pivots)`
  public static Returns.LUPivots luFactor(Tensor A, boolean pivot) {
    return Aten.linalgLuFactor(A, pivot);
  }

  /// [#luFactor] with the status in `info`.
  ///
  /// `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
  public static Returns.LUPivotsInfo luFactorEx(Tensor A) {
    return Aten.linalgLuFactorEx(A, true, false);
  }

  /// [#luFactor] with the status in `info`.
  ///
  /// `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
  public static Returns.LUPivotsInfo luFactorEx(Tensor A, boolean pivot) {
    return Aten.linalgLuFactorEx(A, pivot, false);
  }

  /// [#luFactor] with the status in `info`.
  ///
  /// `linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)`
  public static Returns.LUPivotsInfo luFactorEx(Tensor A, boolean pivot, boolean checkErrors) {
    return Aten.linalgLuFactorEx(A, pivot, checkErrors);
  }

  /// [#luFactor] with the status in `info`.
  ///
  /// `linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)`
  public static void luFactorExOut(Tensor A, Tensor LU, Tensor pivots, Tensor info) {
    Aten.linalgLuFactorExOut(A, true, false, LU, pivots, info);
  }

  /// [#luFactor] with the status in `info`.
  ///
  /// `linalg_lu_factor_ex.out(Tensor A, *, bool pivot=True, bool check_errors=False, Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info) -> (Tensor(a!) LU, Tensor(b!) pivots, Tensor(c!) info)`
  public static void luFactorExOut(Tensor A, boolean pivot, boolean checkErrors, Tensor LU, Tensor pivots, Tensor info) {
    Aten.linalgLuFactorExOut(A, pivot, checkErrors, LU, pivots, info);
  }

  /// The compact LU factorization and its pivots, for [#luSolve].
  /// @throws TorchException.LinAlg if U has a zero on its diagonal
  ///
  /// `linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!) pivots)`
  public static void luFactorOut(Tensor A, Tensor LU, Tensor pivots) {
    Aten.linalgLuFactorOut(A, true, LU, pivots);
  }

  /// The compact LU factorization and its pivots, for [#luSolve].
  /// @throws TorchException.LinAlg if U has a zero on its diagonal
  ///
  /// `linalg_lu_factor.out(Tensor A, *, bool pivot=True, Tensor(a!) LU, Tensor(b!) pivots) -> (Tensor(a!) LU, Tensor(b!) pivots)`
  public static void luFactorOut(Tensor A, boolean pivot, Tensor LU, Tensor pivots) {
    Aten.linalgLuFactorOut(A, pivot, LU, pivots);
  }

  /// `A = P L U` with partial pivoting: `[*, m, n]` to P `[*, m, m]`, L `[*, m, k]`, U `[*, k, n]`, k = min(m, n).
  ///
  /// `linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)`
  public static void luOut(Tensor A, Tensor P, Tensor L, Tensor U) {
    Aten.linalgLuOut(A, true, P, L, U);
  }

  /// `A = P L U` with partial pivoting: `[*, m, n]` to P `[*, m, m]`, L `[*, m, k]`, U `[*, k, n]`, k = min(m, n).
  ///
  /// `linalg_lu.out(Tensor A, *, bool pivot=True, Tensor(a!) P, Tensor(b!) L, Tensor(c!) U) -> (Tensor(a!) P, Tensor(b!) L, Tensor(c!) U)`
  public static void luOut(Tensor A, boolean pivot, Tensor P, Tensor L, Tensor U) {
    Aten.linalgLuOut(A, pivot, P, L, U);
  }

  /// Solves `A X = B` from A's [#luFactor]; `left = false` solves `X A = B`, `adjoint` takes Aᴴ for A.
  ///
  /// `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
  public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B) {
    return Aten.linalgLuSolve(LU, pivots, B, true, false);
  }

  /// Solves `A X = B` from A's [#luFactor]; `left = false` solves `X A = B`, `adjoint` takes Aᴴ for A.
  ///
  /// `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
  public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B, boolean left) {
    return Aten.linalgLuSolve(LU, pivots, B, left, false);
  }

  /// Solves `A X = B` from A's [#luFactor]; `left = false` solves `X A = B`, `adjoint` takes Aᴴ for A.
  ///
  /// `linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False) -> Tensor`
  public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B, boolean left, boolean adjoint) {
    return Aten.linalgLuSolve(LU, pivots, B, left, adjoint);
  }

  /// Solves `A X = B` from A's [#luFactor]; `left = false` solves `X A = B`, `adjoint` takes Aᴴ for A.
  ///
  /// `linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor luSolveOut(Tensor LU, Tensor pivots, Tensor B, Tensor out) {
    return Aten.linalgLuSolveOut(LU, pivots, B, true, false, out);
  }

  /// Solves `A X = B` from A's [#luFactor]; `left = false` solves `X A = B`, `adjoint` takes Aᴴ for A.
  ///
  /// `linalg_lu_solve.out(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool adjoint=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor luSolveOut(Tensor LU, Tensor pivots, Tensor B, boolean left, boolean adjoint, Tensor out) {
    return Aten.linalgLuSolveOut(LU, pivots, B, left, adjoint, out);
  }

  /// The matrix product, as `Torch.matmul`.
  ///
  /// `linalg_matmul(Tensor self, Tensor other) -> Tensor`
  public static Tensor matmul(Tensor self, Tensor other) {
    return Aten.linalgMatmul(self, other);
  }

  /// The matrix product, as `Torch.matmul`.
  ///
  /// `linalg_matmul.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matmulOut(Tensor self, Tensor other, Tensor out) {
    return Aten.linalgMatmulOut(self, other, out);
  }

  /// The matrix exponential, `Σ Aᵏ / k!`: `[*, n, n]` to the same shape.
  ///
  /// `linalg_matrix_exp(Tensor self) -> Tensor`
  public static Tensor matrixExp(Tensor self) {
    return Aten.linalgMatrixExp(self);
  }

  /// The matrix exponential, `Σ Aᵏ / k!`: `[*, n, n]` to the same shape.
  ///
  /// `linalg_matrix_exp.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixExpOut(Tensor self, Tensor out) {
    return Aten.linalgMatrixExpOut(self, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self) {
    return Aten.linalgMatrixNorm(self, "fro", new long[] {-2,-1}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, DType dtype) {
    return Aten.linalgMatrixNorm(self, "fro", new long[] {-2,-1}, false, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {-2,-1}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, DType dtype) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {-2,-1}, false, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {-2,-1}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, long dim) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {dim}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, long dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {dim}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {dim}, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, long... dim) {
    return Aten.linalgMatrixNorm(self, ord, dim, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, long[] dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, ord, dim, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, Scalar ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, ord, dim, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, String ord) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {-2,-1}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, String ord, long dim) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {dim}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, String ord, long dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {dim}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, String ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, ord, new long[] {dim}, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, String ord, long... dim) {
    return Aten.linalgMatrixNorm(self, ord, dim, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, String ord, long[] dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, ord, dim, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, String ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, ord, dim, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, "fro", new long[] {-2,-1}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {-2,-1}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, DType dtype) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {-2,-1}, false, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {-2,-1}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, long dim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {dim}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, long dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, long... dim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), dim, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, long[] dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), dim, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, double ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), dim, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {-2,-1}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, DType dtype) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {-2,-1}, false, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {-2,-1}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, long dim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {dim}, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, long dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, long... dim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), dim, false, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, long[] dim, boolean keepdim) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), dim, keepdim, (DType) null);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor matrixNorm(Tensor self, long ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgMatrixNorm(self, Scalar.of(ord), dim, keepdim, dtype);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, Scalar ord, Tensor out) {
    return Aten.linalgMatrixNormOut(self, ord, new long[] {-2,-1}, false, (DType) null, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, Scalar ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, ord, new long[] {dim}, keepdim, dtype, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, Scalar ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, ord, dim, keepdim, dtype, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord_out(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, String ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, ord, new long[] {dim}, keepdim, dtype, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord_out(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, String ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, ord, dim, keepdim, dtype, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.str_ord_out(Tensor self, str ord='fro', int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, Tensor out) {
    return Aten.linalgMatrixNormOut(self, "fro", new long[] {-2,-1}, false, (DType) null, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, double ord, Tensor out) {
    return Aten.linalgMatrixNormOut(self, Scalar.of(ord), new long[] {-2,-1}, false, (DType) null, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, double ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, double ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, Scalar.of(ord), dim, keepdim, dtype, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, long ord, Tensor out) {
    return Aten.linalgMatrixNormOut(self, Scalar.of(ord), new long[] {-2,-1}, false, (DType) null, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, long ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype, out);
  }

  /// A norm of matrices: `fro` (the default), `nuc`, infinity, -infinity, 1, -1, 2, -2. `dim` are the matrix's dimensions.
  ///
  /// `linalg_matrix_norm.out(Tensor self, Scalar ord, int[] dim=[-2,-1], bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixNormOut(Tensor self, long ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgMatrixNormOut(self, Scalar.of(ord), dim, keepdim, dtype, out);
  }

  /// The n-th power of a square matrix, of its inverse for n below 0.
  ///
  /// `linalg_matrix_power(Tensor self, int n) -> Tensor`
  public static Tensor matrixPower(Tensor self, long n) {
    return Aten.linalgMatrixPower(self, n);
  }

  /// The n-th power of a square matrix, of its inverse for n below 0.
  ///
  /// `linalg_matrix_power.out(Tensor self, int n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixPowerOut(Tensor self, long n, Tensor out) {
    return Aten.linalgMatrixPowerOut(self, n, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self) {
    return Aten.linalgMatrixRank(self, (Double) null, (Double) null, false);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, Double atol) {
    return Aten.linalgMatrixRank(self, atol, (Double) null, false);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, Double atol, Double rtol) {
    return Aten.linalgMatrixRank(self, atol, rtol, false);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, Double atol, Double rtol, boolean hermitian) {
    return Aten.linalgMatrixRank(self, atol, rtol, hermitian);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor input, Tensor tol) {
    return Aten.linalgMatrixRank(input, tol, false);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor input, Tensor atol, Tensor rtol) {
    return Aten.linalgMatrixRank(input, atol, rtol, false);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor input, Tensor atol, Tensor rtol, boolean hermitian) {
    return Aten.linalgMatrixRank(input, atol, rtol, hermitian);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor input, Tensor tol, boolean hermitian) {
    return Aten.linalgMatrixRank(input, tol, hermitian);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, boolean hermitian) {
    return Aten.linalgMatrixRank(self, (Double) null, (Double) null, hermitian);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, double tol) {
    return Aten.linalgMatrixRank(self, tol, false);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, double tol, boolean hermitian) {
    return Aten.linalgMatrixRank(self, tol, hermitian);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, double atol, double rtol) {
    return Aten.linalgMatrixRank(self, atol, rtol, false);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor matrixRank(Tensor self, double atol, double rtol, boolean hermitian) {
    return Aten.linalgMatrixRank(self, atol, rtol, hermitian);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor self, Double atol, Double rtol, boolean hermitian, Tensor out) {
    return Aten.linalgMatrixRankOut(self, atol, rtol, hermitian, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor self, Tensor out) {
    return Aten.linalgMatrixRankOut(self, (Double) null, (Double) null, false, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor input, Tensor tol, Tensor out) {
    return Aten.linalgMatrixRankOut(input, tol, false, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_tensor_out(Tensor input, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor input, Tensor atol, Tensor rtol, boolean hermitian, Tensor out) {
    return Aten.linalgMatrixRankOut(input, atol, rtol, hermitian, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.out_tol_tensor(Tensor input, Tensor tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor input, Tensor tol, boolean hermitian, Tensor out) {
    return Aten.linalgMatrixRankOut(input, tol, hermitian, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor self, double tol, Tensor out) {
    return Aten.linalgMatrixRankOut(self, tol, false, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.out(Tensor self, float tol, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor self, double tol, boolean hermitian, Tensor out) {
    return Aten.linalgMatrixRankOut(self, tol, hermitian, out);
  }

  /// How many singular values (of a Hermitian matrix: absolute eigenvalues) are above max(atol, rtol · σ₁): `[*, m, n]` to int64 `[*]`.
  ///
  /// `linalg_matrix_rank.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor matrixRankOut(Tensor self, double atol, double rtol, boolean hermitian, Tensor out) {
    return Aten.linalgMatrixRankOut(self, atol, rtol, hermitian, out);
  }

  /// The product of several matrices, in the order of multiplications that is cheapest; the first and the last may be vectors.
  ///
  /// `linalg_multi_dot(Tensor[] tensors) -> Tensor`
  public static Tensor multiDot(Tensor... tensors) {
    return Aten.linalgMultiDot(tensors);
  }

  /// The product of several matrices, in the order of multiplications that is cheapest; the first and the last may be vectors.
  ///
  /// `linalg_multi_dot.out(Tensor[] tensors, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor multiDotOut(Tensor[] tensors, Tensor out) {
    return Aten.linalgMultiDotOut(tensors, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self) {
    return Aten.linalgNorm(self, (Scalar) null, (long[]) null, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, DType dtype) {
    return Aten.linalgNorm(self, (Scalar) null, (long[]) null, false, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, Scalar ord) {
    return Aten.linalgNorm(self, ord, (long[]) null, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, Scalar ord, long dim) {
    return Aten.linalgNorm(self, ord, new long[] {dim}, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, Scalar ord, long dim, boolean keepdim) {
    return Aten.linalgNorm(self, ord, new long[] {dim}, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, Scalar ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, ord, new long[] {dim}, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, Scalar ord, long... dim) {
    return Aten.linalgNorm(self, ord, dim, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, Scalar ord, long[] dim, boolean keepdim) {
    return Aten.linalgNorm(self, ord, dim, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, Scalar ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, ord, dim, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord) {
    return Aten.linalgNorm(self, ord, (long[]) null, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, DType dtype) {
    return Aten.linalgNorm(self, ord, (long[]) null, false, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, boolean keepdim) {
    return Aten.linalgNorm(self, ord, (long[]) null, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, long dim) {
    return Aten.linalgNorm(self, ord, new long[] {dim}, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, long dim, boolean keepdim) {
    return Aten.linalgNorm(self, ord, new long[] {dim}, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, ord, new long[] {dim}, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, long... dim) {
    return Aten.linalgNorm(self, ord, dim, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, long[] dim, boolean keepdim) {
    return Aten.linalgNorm(self, ord, dim, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, String ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, ord, dim, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, boolean keepdim) {
    return Aten.linalgNorm(self, (Scalar) null, (long[]) null, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, double ord) {
    return Aten.linalgNorm(self, Scalar.of(ord), (long[]) null, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, double ord, long dim) {
    return Aten.linalgNorm(self, Scalar.of(ord), new long[] {dim}, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, double ord, long dim, boolean keepdim) {
    return Aten.linalgNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, double ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, double ord, long... dim) {
    return Aten.linalgNorm(self, Scalar.of(ord), dim, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, double ord, long[] dim, boolean keepdim) {
    return Aten.linalgNorm(self, Scalar.of(ord), dim, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, double ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, Scalar.of(ord), dim, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, long ord) {
    return Aten.linalgNorm(self, Scalar.of(ord), (long[]) null, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, long ord, long dim) {
    return Aten.linalgNorm(self, Scalar.of(ord), new long[] {dim}, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, long ord, long dim, boolean keepdim) {
    return Aten.linalgNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, long ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, long ord, long... dim) {
    return Aten.linalgNorm(self, Scalar.of(ord), dim, false, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, long ord, long[] dim, boolean keepdim) {
    return Aten.linalgNorm(self, Scalar.of(ord), dim, keepdim, (DType) null);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor norm(Tensor self, long ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgNorm(self, Scalar.of(ord), dim, keepdim, dtype);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, Scalar ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, ord, new long[] {dim}, keepdim, dtype, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, Scalar ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, ord, dim, keepdim, dtype, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, String ord, Tensor out) {
    return Aten.linalgNormOut(self, ord, (long[]) null, false, (DType) null, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, String ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, ord, new long[] {dim}, keepdim, dtype, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.ord_str_out(Tensor self, str ord, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, String ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, ord, dim, keepdim, dtype, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, Tensor out) {
    return Aten.linalgNormOut(self, (Scalar) null, (long[]) null, false, (DType) null, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, double ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, Scalar.of(ord), dim, keepdim, dtype, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype, out);
  }

  /// A vector norm of the flattened tensor, or along the dimensions `dim`; with `ord` and two dimensions (or a matrix) a matrix norm.
  /// `ord` is a number or `fro`, `nuc`; without it the 2-norm of all elements.
  ///
  /// `linalg_norm.out(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor normOut(Tensor self, long ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgNormOut(self, Scalar.of(ord), dim, keepdim, dtype, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self) {
    return Aten.linalgPinv(self, (Double) null, (Double) null, false);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, Double atol) {
    return Aten.linalgPinv(self, atol, (Double) null, false);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, Double atol, Double rtol) {
    return Aten.linalgPinv(self, atol, rtol, false);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, Double atol, Double rtol, boolean hermitian) {
    return Aten.linalgPinv(self, atol, rtol, hermitian);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, Tensor rcond) {
    return Aten.linalgPinv(self, rcond, false);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, Tensor atol, Tensor rtol) {
    return Aten.linalgPinv(self, atol, rtol, false);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, Tensor atol, Tensor rtol, boolean hermitian) {
    return Aten.linalgPinv(self, atol, rtol, hermitian);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, Tensor rcond, boolean hermitian) {
    return Aten.linalgPinv(self, rcond, hermitian);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, boolean hermitian) {
    return Aten.linalgPinv(self, (Double) null, (Double) null, hermitian);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, double rcond) {
    return Aten.linalgPinv(self, rcond, false);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, double rcond, boolean hermitian) {
    return Aten.linalgPinv(self, rcond, hermitian);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, double atol, double rtol) {
    return Aten.linalgPinv(self, atol, rtol, false);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False) -> Tensor`
  public static Tensor pinv(Tensor self, double atol, double rtol, boolean hermitian) {
    return Aten.linalgPinv(self, atol, rtol, hermitian);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, Double atol, Double rtol, boolean hermitian, Tensor out) {
    return Aten.linalgPinvOut(self, atol, rtol, hermitian, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, Tensor out) {
    return Aten.linalgPinvOut(self, (Double) null, (Double) null, false, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, Tensor rcond, Tensor out) {
    return Aten.linalgPinvOut(self, rcond, false, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_tensor_out(Tensor self, *, Tensor? atol=None, Tensor? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, Tensor atol, Tensor rtol, boolean hermitian, Tensor out) {
    return Aten.linalgPinvOut(self, atol, rtol, hermitian, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.out_rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, Tensor rcond, boolean hermitian, Tensor out) {
    return Aten.linalgPinvOut(self, rcond, hermitian, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, double rcond, Tensor out) {
    return Aten.linalgPinvOut(self, rcond, false, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.out(Tensor self, float rcond, bool hermitian=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, double rcond, boolean hermitian, Tensor out) {
    return Aten.linalgPinvOut(self, rcond, hermitian, out);
  }

  /// The pseudo-inverse; singular values up to max(atol, rtol · σ₁) count as zero: `[*, m, n]` to `[*, n, m]`.
  ///
  /// `linalg_pinv.atol_rtol_float_out(Tensor self, *, float? atol=None, float? rtol=None, bool hermitian=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor pinvOut(Tensor self, double atol, double rtol, boolean hermitian, Tensor out) {
    return Aten.linalgPinvOut(self, atol, rtol, hermitian, out);
  }

  /// `A = Q R`; mode `reduced` (the default: Q `[*, m, k]`), `complete` (Q `[*, m, m]`) or `r` (Q is empty).
  ///
  /// `linalg_qr(Tensor A, str mode='reduced') -> (Tensor Q, Tensor R)`
  public static Returns.QR qr(Tensor A) {
    return Aten.linalgQr(A, "reduced");
  }

  /// `A = Q R`; mode `reduced` (the default: Q `[*, m, k]`), `complete` (Q `[*, m, m]`) or `r` (Q is empty).
  ///
  /// `linalg_qr(Tensor A, str mode='reduced') -> (Tensor Q, Tensor R)`
  public static Returns.QR qr(Tensor A, String mode) {
    return Aten.linalgQr(A, mode);
  }

  /// `A = Q R`; mode `reduced` (the default: Q `[*, m, k]`), `complete` (Q `[*, m, m]`) or `r` (Q is empty).
  ///
  /// `linalg_qr.out(Tensor A, str mode='reduced', *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)`
  public static void qrOut(Tensor A, String mode, Tensor Q, Tensor R) {
    Aten.linalgQrOut(A, mode, Q, R);
  }

  /// `A = Q R`; mode `reduced` (the default: Q `[*, m, k]`), `complete` (Q `[*, m, m]`) or `r` (Q is empty).
  ///
  /// `linalg_qr.out(Tensor A, str mode='reduced', *, Tensor(a!) Q, Tensor(b!) R) -> (Tensor(a!) Q, Tensor(b!) R)`
  public static void qrOut(Tensor A, Tensor Q, Tensor R) {
    Aten.linalgQrOut(A, "reduced", Q, R);
  }

  /// Sign and natural logarithm of the absolute determinant: `[*, n, n]` to `[*]`, `[*]`.
  ///
  /// `linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)`
  public static Returns.SignLogabsdet slogdet(Tensor A) {
    return Aten.linalgSlogdet(A);
  }

  /// Sign and natural logarithm of the absolute determinant: `[*, n, n]` to `[*]`, `[*]`.
  ///
  /// `linalg_slogdet.out(Tensor A, *, Tensor(a!) sign, Tensor(b!) logabsdet) -> (Tensor(a!) sign, Tensor(b!) logabsdet)`
  public static void slogdetOut(Tensor A, Tensor sign, Tensor logabsdet) {
    Aten.linalgSlogdetOut(A, sign, logabsdet);
  }

  /// The X of `A X = B`, or with `left = false` of `X A = B`: A `[*, n, n]`, B `[*, n, k]` or `[*, n]`.
  /// @throws TorchException.LinAlg if a matrix is singular
  ///
  /// `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
  public static Tensor solve(Tensor A, Tensor B) {
    return Aten.linalgSolve(A, B, true);
  }

  /// The X of `A X = B`, or with `left = false` of `X A = B`: A `[*, n, n]`, B `[*, n, k]` or `[*, n]`.
  /// @throws TorchException.LinAlg if a matrix is singular
  ///
  /// `linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor`
  public static Tensor solve(Tensor A, Tensor B, boolean left) {
    return Aten.linalgSolve(A, B, left);
  }

  /// [#solve] with the status in `info`.
  ///
  /// `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
  public static Returns.Result_Info solveEx(Tensor A, Tensor B) {
    return Aten.linalgSolveEx(A, B, true, false);
  }

  /// [#solve] with the status in `info`.
  ///
  /// `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
  public static Returns.Result_Info solveEx(Tensor A, Tensor B, boolean left) {
    return Aten.linalgSolveEx(A, B, left, false);
  }

  /// [#solve] with the status in `info`.
  ///
  /// `linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool check_errors=False) -> (Tensor result, Tensor info)`
  public static Returns.Result_Info solveEx(Tensor A, Tensor B, boolean left, boolean checkErrors) {
    return Aten.linalgSolveEx(A, B, left, checkErrors);
  }

  /// [#solve] with the status in `info`.
  ///
  /// `linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)`
  public static void solveExOut(Tensor A, Tensor B, Tensor result_, Tensor info) {
    Aten.linalgSolveExOut(A, B, true, false, result_, info);
  }

  /// [#solve] with the status in `info`.
  ///
  /// `linalg_solve_ex.out(Tensor A, Tensor B, *, bool left=True, bool check_errors=False, Tensor(a!) result, Tensor(b!) info) -> (Tensor(a!) result, Tensor(b!) info)`
  public static void solveExOut(Tensor A, Tensor B, boolean left, boolean checkErrors, Tensor result_, Tensor info) {
    Aten.linalgSolveExOut(A, B, left, checkErrors, result_, info);
  }

  /// The X of `A X = B`, or with `left = false` of `X A = B`: A `[*, n, n]`, B `[*, n, k]` or `[*, n]`.
  /// @throws TorchException.LinAlg if a matrix is singular
  ///
  /// `linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor solveOut(Tensor A, Tensor B, Tensor out) {
    return Aten.linalgSolveOut(A, B, true, out);
  }

  /// The X of `A X = B`, or with `left = false` of `X A = B`: A `[*, n, n]`, B `[*, n, k]` or `[*, n]`.
  /// @throws TorchException.LinAlg if a matrix is singular
  ///
  /// `linalg_solve.out(Tensor A, Tensor B, *, bool left=True, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor solveOut(Tensor A, Tensor B, boolean left, Tensor out) {
    return Aten.linalgSolveOut(A, B, left, out);
  }

  /// Solves a triangular system, `A X = B`; `upper` says which triangle A is, `unitriangular` that its diagonal is 1.
  ///
  /// `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
  public static Tensor solveTriangular(Tensor self, Tensor B, boolean upper) {
    return Aten.linalgSolveTriangular(self, B, upper, true, false);
  }

  /// Solves a triangular system, `A X = B`; `upper` says which triangle A is, `unitriangular` that its diagonal is 1.
  ///
  /// `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
  public static Tensor solveTriangular(Tensor self, Tensor B, boolean upper, boolean left) {
    return Aten.linalgSolveTriangular(self, B, upper, left, false);
  }

  /// Solves a triangular system, `A X = B`; `upper` says which triangle A is, `unitriangular` that its diagonal is 1.
  ///
  /// `linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False) -> Tensor`
  public static Tensor solveTriangular(Tensor self, Tensor B, boolean upper, boolean left, boolean unitriangular) {
    return Aten.linalgSolveTriangular(self, B, upper, left, unitriangular);
  }

  /// Solves a triangular system, `A X = B`; `upper` says which triangle A is, `unitriangular` that its diagonal is 1.
  ///
  /// `linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor solveTriangularOut(Tensor self, Tensor B, boolean upper, Tensor out) {
    return Aten.linalgSolveTriangularOut(self, B, upper, true, false, out);
  }

  /// Solves a triangular system, `A X = B`; `upper` says which triangle A is, `unitriangular` that its diagonal is 1.
  ///
  /// `linalg_solve_triangular.out(Tensor self, Tensor B, *, bool upper, bool left=True, bool unitriangular=False, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor solveTriangularOut(Tensor self, Tensor B, boolean upper, boolean left, boolean unitriangular, Tensor out) {
    return Aten.linalgSolveTriangularOut(self, B, upper, left, unitriangular, out);
  }

  /// `A = U diag(S) Vᴴ`, S descending: `[*, m, n]` to U `[*, m, m]`, S `[*, k]`, Vh `[*, n, n]`;
  /// without `fullMatrices` U `[*, m, k]`, Vh `[*, k, n]`. `driver` is for CUDA: `gesvd`, `gesvdj`, `gesvda`.
  /// @throws TorchException.LinAlg if the algorithm does not converge
  ///
  /// `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
  public static Returns.USVh svd(Tensor A) {
    return Aten.linalgSvd(A, true, (String) null);
  }

  /// `A = U diag(S) Vᴴ`, S descending: `[*, m, n]` to U `[*, m, m]`, S `[*, k]`, Vh `[*, n, n]`;
  /// without `fullMatrices` U `[*, m, k]`, Vh `[*, k, n]`. `driver` is for CUDA: `gesvd`, `gesvdj`, `gesvda`.
  /// @throws TorchException.LinAlg if the algorithm does not converge
  ///
  /// `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
  public static Returns.USVh svd(Tensor A, String driver) {
    return Aten.linalgSvd(A, true, driver);
  }

  /// `A = U diag(S) Vᴴ`, S descending: `[*, m, n]` to U `[*, m, m]`, S `[*, k]`, Vh `[*, n, n]`;
  /// without `fullMatrices` U `[*, m, k]`, Vh `[*, k, n]`. `driver` is for CUDA: `gesvd`, `gesvdj`, `gesvda`.
  /// @throws TorchException.LinAlg if the algorithm does not converge
  ///
  /// `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
  public static Returns.USVh svd(Tensor A, boolean fullMatrices) {
    return Aten.linalgSvd(A, fullMatrices, (String) null);
  }

  /// `A = U diag(S) Vᴴ`, S descending: `[*, m, n]` to U `[*, m, m]`, S `[*, k]`, Vh `[*, n, n]`;
  /// without `fullMatrices` U `[*, m, k]`, Vh `[*, k, n]`. `driver` is for CUDA: `gesvd`, `gesvdj`, `gesvda`.
  /// @throws TorchException.LinAlg if the algorithm does not converge
  ///
  /// `linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U, Tensor S, Tensor Vh)`
  public static Returns.USVh svd(Tensor A, boolean fullMatrices, String driver) {
    return Aten.linalgSvd(A, fullMatrices, driver);
  }

  /// `A = U diag(S) Vᴴ`, S descending: `[*, m, n]` to U `[*, m, m]`, S `[*, k]`, Vh `[*, n, n]`;
  /// without `fullMatrices` U `[*, m, k]`, Vh `[*, k, n]`. `driver` is for CUDA: `gesvd`, `gesvdj`, `gesvda`.
  /// @throws TorchException.LinAlg if the algorithm does not converge
  ///
  /// `linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)`
  public static void svdOut(Tensor A, Tensor U, Tensor S, Tensor Vh) {
    Aten.linalgSvdOut(A, true, (String) null, U, S, Vh);
  }

  /// `A = U diag(S) Vᴴ`, S descending: `[*, m, n]` to U `[*, m, m]`, S `[*, k]`, Vh `[*, n, n]`;
  /// without `fullMatrices` U `[*, m, k]`, Vh `[*, k, n]`. `driver` is for CUDA: `gesvd`, `gesvdj`, `gesvda`.
  /// @throws TorchException.LinAlg if the algorithm does not converge
  ///
  /// `linalg_svd.U(Tensor A, bool full_matrices=True, *, str? driver=None, Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh) -> (Tensor(a!) U, Tensor(b!) S, Tensor(c!) Vh)`
  public static void svdOut(Tensor A, boolean fullMatrices, String driver, Tensor U, Tensor S, Tensor Vh) {
    Aten.linalgSvdOut(A, fullMatrices, driver, U, S, Vh);
  }

  /// The singular values, descending: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
  public static Tensor svdvals(Tensor A) {
    return Aten.linalgSvdvals(A, (String) null);
  }

  /// The singular values, descending: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor`
  public static Tensor svdvals(Tensor A, String driver) {
    return Aten.linalgSvdvals(A, driver);
  }

  /// The singular values, descending: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor svdvalsOut(Tensor A, String driver, Tensor out) {
    return Aten.linalgSvdvalsOut(A, driver, out);
  }

  /// The singular values, descending: `[*, m, n]` to `[*, min(m, n)]`.
  ///
  /// `linalg_svdvals.out(Tensor A, *, str? driver=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor svdvalsOut(Tensor A, Tensor out) {
    return Aten.linalgSvdvalsOut(A, (String) null, out);
  }

  /// The inverse of `tensordot(A, ·, ind)`: A's first `ind` dimensions have as many elements as the others.
  ///
  /// `linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
  public static Tensor tensorinv(Tensor self) {
    return Aten.linalgTensorinv(self, 2L);
  }

  /// The inverse of `tensordot(A, ·, ind)`: A's first `ind` dimensions have as many elements as the others.
  ///
  /// `linalg_tensorinv(Tensor self, int ind=2) -> Tensor`
  public static Tensor tensorinv(Tensor self, long ind) {
    return Aten.linalgTensorinv(self, ind);
  }

  /// The inverse of `tensordot(A, ·, ind)`: A's first `ind` dimensions have as many elements as the others.
  ///
  /// `linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor tensorinvOut(Tensor self, Tensor out) {
    return Aten.linalgTensorinvOut(self, 2L, out);
  }

  /// The inverse of `tensordot(A, ·, ind)`: A's first `ind` dimensions have as many elements as the others.
  ///
  /// `linalg_tensorinv.out(Tensor self, int ind=2, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor tensorinvOut(Tensor self, long ind, Tensor out) {
    return Aten.linalgTensorinvOut(self, ind, out);
  }

  /// The X of `tensordot(A, X, X.dim()) = B`; `dims` are moved to A's right end first.
  ///
  /// `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
  public static Tensor tensorsolve(Tensor self, Tensor other) {
    return Aten.linalgTensorsolve(self, other, (long[]) null);
  }

  /// The X of `tensordot(A, X, X.dim()) = B`; `dims` are moved to A's right end first.
  ///
  /// `linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) -> Tensor`
  public static Tensor tensorsolve(Tensor self, Tensor other, long... dims) {
    return Aten.linalgTensorsolve(self, other, dims);
  }

  /// The X of `tensordot(A, X, X.dim()) = B`; `dims` are moved to A's right end first.
  ///
  /// `linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor tensorsolveOut(Tensor self, Tensor other, Tensor out) {
    return Aten.linalgTensorsolveOut(self, other, (long[]) null, out);
  }

  /// The X of `tensordot(A, X, X.dim()) = B`; `dims` are moved to A's right end first.
  ///
  /// `linalg_tensorsolve.out(Tensor self, Tensor other, int[]? dims=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor tensorsolveOut(Tensor self, Tensor other, long[] dims, Tensor out) {
    return Aten.linalgTensorsolveOut(self, other, dims, out);
  }

  /// The Vandermonde matrix `xᵢʲ`, j from 0 to N - 1 (default n): `[*, n]` to `[*, n, N]`.
  ///
  /// `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
  public static Tensor vander(Tensor x) {
    return Aten.linalgVander(x, (Long) null);
  }

  /// The Vandermonde matrix `xᵢʲ`, j from 0 to N - 1 (default n): `[*, n]` to `[*, n, N]`.
  ///
  /// `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
  public static Tensor vander(Tensor x, Long N) {
    return Aten.linalgVander(x, N);
  }

  /// The Vandermonde matrix `xᵢʲ`, j from 0 to N - 1 (default n): `[*, n]` to `[*, n, N]`.
  ///
  /// `linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor`
  public static Tensor vander(Tensor x, long N) {
    return Aten.linalgVander(x, N);
  }

  /// The dot product along `dim` (the last), the first factor conjugated. Both broadcast.
  ///
  /// `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
  public static Tensor vecdot(Tensor x, Tensor y) {
    return Aten.linalgVecdot(x, y, -1L);
  }

  /// The dot product along `dim` (the last), the first factor conjugated. Both broadcast.
  ///
  /// `linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor`
  public static Tensor vecdot(Tensor x, Tensor y, long dim) {
    return Aten.linalgVecdot(x, y, dim);
  }

  /// The dot product along `dim` (the last), the first factor conjugated. Both broadcast.
  ///
  /// `linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vecdotOut(Tensor x, Tensor y, Tensor out) {
    return Aten.linalgVecdotOut(x, y, -1L, out);
  }

  /// The dot product along `dim` (the last), the first factor conjugated. Both broadcast.
  ///
  /// `linalg_vecdot.out(Tensor x, Tensor y, *, int dim=-1, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vecdotOut(Tensor x, Tensor y, long dim, Tensor out) {
    return Aten.linalgVecdotOut(x, y, dim, out);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self) {
    return Aten.linalgVectorNorm(self, Scalar.of(2), (long[]) null, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, DType dtype) {
    return Aten.linalgVectorNorm(self, Scalar.of(2), (long[]) null, false, dtype);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, Scalar ord) {
    return Aten.linalgVectorNorm(self, ord, (long[]) null, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, Scalar ord, long dim) {
    return Aten.linalgVectorNorm(self, ord, new long[] {dim}, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, Scalar ord, long dim, boolean keepdim) {
    return Aten.linalgVectorNorm(self, ord, new long[] {dim}, keepdim, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, Scalar ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgVectorNorm(self, ord, new long[] {dim}, keepdim, dtype);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, Scalar ord, long... dim) {
    return Aten.linalgVectorNorm(self, ord, dim, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, Scalar ord, long[] dim, boolean keepdim) {
    return Aten.linalgVectorNorm(self, ord, dim, keepdim, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, Scalar ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgVectorNorm(self, ord, dim, keepdim, dtype);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, boolean keepdim) {
    return Aten.linalgVectorNorm(self, Scalar.of(2), (long[]) null, keepdim, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, double ord) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), (long[]) null, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, double ord, long dim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), new long[] {dim}, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, double ord, long dim, boolean keepdim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, double ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, double ord, long... dim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), dim, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, double ord, long[] dim, boolean keepdim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), dim, keepdim, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, double ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), dim, keepdim, dtype);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, long ord) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), (long[]) null, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, long ord, long dim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), new long[] {dim}, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, long ord, long dim, boolean keepdim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, long ord, long dim, boolean keepdim, DType dtype) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, long ord, long... dim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), dim, false, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, long ord, long[] dim, boolean keepdim) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), dim, keepdim, (DType) null);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor vectorNorm(Tensor self, long ord, long[] dim, boolean keepdim, DType dtype) {
    return Aten.linalgVectorNorm(self, Scalar.of(ord), dim, keepdim, dtype);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vectorNormOut(Tensor self, Scalar ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgVectorNormOut(self, ord, new long[] {dim}, keepdim, dtype, out);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vectorNormOut(Tensor self, Scalar ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgVectorNormOut(self, ord, dim, keepdim, dtype, out);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vectorNormOut(Tensor self, Tensor out) {
    return Aten.linalgVectorNormOut(self, Scalar.of(2), (long[]) null, false, (DType) null, out);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vectorNormOut(Tensor self, double ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgVectorNormOut(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype, out);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vectorNormOut(Tensor self, double ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgVectorNormOut(self, Scalar.of(ord), dim, keepdim, dtype, out);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vectorNormOut(Tensor self, long ord, long dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgVectorNormOut(self, Scalar.of(ord), new long[] {dim}, keepdim, dtype, out);
  }

  /// The `ord`-norm (default 2) of all elements, or along `dim`. Infinity, -infinity and 0 (the count of non-zeros) are norms, too.
  ///
  /// `linalg_vector_norm.out(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor vectorNormOut(Tensor self, long ord, long[] dim, boolean keepdim, DType dtype, Tensor out) {
    return Aten.linalgVectorNormOut(self, Scalar.of(ord), dim, keepdim, dtype, out);
  }
}
