package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// `Linalg`, `Fft` and `Special`, values and gradients, held against Python. The Python lines'
/// names:
// python: torch.manual_seed(0)
// python: a = torch.randn(3, 3, dtype=torch.float64)
// python: s = a @ a.mT + torch.eye(3, dtype=torch.float64)
// python: t = torch.randn(4, 3, dtype=torch.float64)
// python: x = torch.rand(5, dtype=torch.float64) * 0.8 + 0.1
// python: L, E, S = torch.linalg, torch.fft, torch.special
@ExtendWith(NoLeaks.class)
class ModulesTest {
  private static final Goldens PYTHON = Goldens.of(ModulesTest.class);

  private static final TensorOptions DOUBLE = TensorOptions.of(DType.FLOAT64);

  private final Tensor a;
  private final Tensor s;
  private final Tensor t;
  private final Tensor x;

  ModulesTest() {
    Torch.manualSeed(0);
    a = Torch.randn(DOUBLE, 3, 3);
    s = a.matmul(a.mT()).add(Torch.eye(3, DOUBLE));
    t = Torch.randn(DOUBLE, 4, 3);
    x = Torch.rand(DOUBLE, 5).mul(0.8).add(0.1);
  }

  @Test
  void factorizations() {
    PYTHON.equal("L.cholesky(s)", Linalg.cholesky(s));
    PYTHON.equal("L.cholesky(s, upper=True)", Linalg.cholesky(s, true));
    PYTHON.equal("L.cholesky_ex(s).info", Linalg.choleskyEx(s).info());
    PYTHON.equal("L.eigh(s).eigenvalues", Linalg.eigh(s).eigenvalues());
    PYTHON.equal("L.eigvalsh(s, UPLO='U')", Linalg.eigvalsh(s, "U"));
    PYTHON.equal("L.eigvals(a).abs().sort().values", Linalg.eigvals(a).abs().sort().values());
    PYTHON.equal("L.eig(a).eigenvectors.shape.numel()", Linalg.eig(a).eigenvectors().numel());
    PYTHON.equal("L.qr(t).R.abs()", Linalg.qr(t).R().abs());
    PYTHON.equal("L.qr(t, mode='complete').Q.abs()", Linalg.qr(t, "complete").Q().abs());
    PYTHON.equal("L.svd(t).U.abs()", Linalg.svd(t).U().abs());
    PYTHON.equal("L.svd(t, full_matrices=False).U.abs()", Linalg.svd(t, false).U().abs());
    PYTHON.equal("L.svdvals(t)", Linalg.svdvals(t));
    PYTHON.equal("tuple(L.lu(t))", Linalg.lu(t).P(), Linalg.lu(t).L(), Linalg.lu(t).U());
    var lu = Linalg.luFactor(a);
    PYTHON.equal("tuple(L.lu_factor(a))", lu.LU(), lu.pivots());
    PYTHON.equal("L.lu_factor_ex(a).info", Linalg.luFactorEx(a).info());
    PYTHON.equal("L.lu_solve(*L.lu_factor(a), t.mT)", Linalg.luSolve(lu.LU(), lu.pivots(), t.mT()));
    var ldl = Linalg.ldlFactor(s);
    PYTHON.equal("tuple(L.ldl_factor(s))", ldl.LD(), ldl.pivots());
    PYTHON.equal("L.ldl_factor_ex(s).info", Linalg.ldlFactorEx(s).info());
    PYTHON.equal(
        "L.ldl_solve(*L.ldl_factor(s), t.mT)", Linalg.ldlSolve(ldl.LD(), ldl.pivots(), t.mT()));
    var qr = Torch.geqrf(t);
    PYTHON.equal(
        "L.householder_product(*torch.geqrf(t))", Linalg.householderProduct(qr.a(), qr.tau()));
  }

  @Test
  void solversAndInverses() {
    PYTHON.equal("L.solve(a, t.mT)", Linalg.solve(a, t.mT()));
    PYTHON.equal("L.solve(a, t, left=False)", Linalg.solve(a, t, false));
    PYTHON.equal("tuple(L.solve_ex(a, t.mT))", Linalg.solveEx(a, t.mT()).result_(), info());
    PYTHON.equal(
        "L.solve_triangular(s, t.mT, upper=True)", Linalg.solveTriangular(s, t.mT(), true));
    PYTHON.equal("L.inv(a)", Linalg.inv(a));
    PYTHON.equal("L.inv_ex(a).inverse", Linalg.invEx(a).inverse());
    PYTHON.equal("L.pinv(t)", Linalg.pinv(t));
    PYTHON.equal("L.pinv(t, rcond=0.5)", Linalg.pinv(t, 0.5));
    PYTHON.equal("L.pinv(t, atol=0.1, rtol=0.5)", Linalg.pinv(t, 0.1, 0.5));
    PYTHON.equal("L.lstsq(t, t[:, :2]).solution", Linalg.lstsq(t, t.narrow(1, 0, 2)).solution());
    PYTHON.equal(
        "L.lstsq(t, t[:, :2], driver='gelsd').rank",
        Linalg.lstsq(t, t.narrow(1, 0, 2), "gelsd").rank());
    PYTHON.equal("L.tensorinv(a, ind=1)", Linalg.tensorinv(a, 1));
    PYTHON.equal("L.tensorsolve(a, t[0])", Linalg.tensorsolve(a, t.get(0)));
    PYTHON.equal("L.matrix_exp(a)", Linalg.matrixExp(a));
    PYTHON.equal("L.matrix_power(a, -3)", Linalg.matrixPower(a, -3));
  }

  private Tensor info() {
    return Linalg.solveEx(a, t.mT()).info();
  }

  @Test
  void normsAndProducts() {
    PYTHON.equal("L.norm(t)", Linalg.norm(t));
    PYTHON.equal("L.norm(t, 'nuc')", Linalg.norm(t, "nuc"));
    PYTHON.equal("L.norm(t, 2)", Linalg.norm(t, 2));
    PYTHON.equal("L.norm(t, 3, 1)", Linalg.norm(t, 3, 1));
    PYTHON.equal("L.norm(t, 3., 1, True)", Linalg.norm(t, 3., 1, true));
    PYTHON.equal("L.vector_norm(t, float('inf'))", Linalg.vectorNorm(t, Torch.INF));
    PYTHON.equal("L.vector_norm(t, 0, (0, 1))", Linalg.vectorNorm(t, 0, 0, 1));
    PYTHON.equal("L.matrix_norm(t)", Linalg.matrixNorm(t));
    PYTHON.equal("L.matrix_norm(t, 1)", Linalg.matrixNorm(t, 1));
    PYTHON.equal("L.matrix_norm(t, 'nuc')", Linalg.matrixNorm(t, "nuc"));
    PYTHON.equal("L.cond(a)", Linalg.cond(a));
    PYTHON.equal("L.cond(a, 'fro')", Linalg.cond(a, "fro"));
    PYTHON.equal("L.cond(a, -2)", Linalg.cond(a, -2));
    PYTHON.equal("L.det(a)", Linalg.det(a));
    PYTHON.equal("tuple(L.slogdet(a))", Linalg.slogdet(a).sign(), Linalg.slogdet(a).logabsdet());
    PYTHON.equal("L.matrix_rank(t)", Linalg.matrixRank(t));
    PYTHON.equal("L.matrix_rank(s, hermitian=True)", Linalg.matrixRank(s, true));
    PYTHON.equal("L.cross(t, t + 1)", Linalg.cross(t, t.add(1)));
    PYTHON.equal("L.vecdot(t, t + 1, dim=0)", Linalg.vecdot(t, t.add(1), 0));
    PYTHON.equal("L.multi_dot([t, a, s])", Linalg.multiDot(t, a, s));
    PYTHON.equal("L.matmul(t, a)", Linalg.matmul(t, a));
    PYTHON.equal("L.diagonal(t, offset=-1)", Linalg.diagonal(t, -1));
    PYTHON.equal("L.vander(x)", Linalg.vander(x));
    PYTHON.equal("L.vander(x, N=3)", Linalg.vander(x, 3));
  }

  @Test
  void transforms() {
    PYTHON.equal("E.fft(x)", Fft.fft(x));
    PYTHON.equal("E.fft(x, 8)", Fft.fft(x, 8));
    PYTHON.equal("E.fft(t, dim=0)", Fft.fft(t, null, 0));
    PYTHON.equal("E.fft(x, norm='ortho')", Fft.fft(x, "ortho"));
    PYTHON.equal("E.ifft(x)", Fft.ifft(x));
    PYTHON.equal("E.rfft(x)", Fft.rfft(x));
    PYTHON.equal("E.irfft(E.rfft(x), 5)", Fft.irfft(Fft.rfft(x), 5));
    PYTHON.equal("E.hfft(x, 8)", Fft.hfft(x, 8));
    PYTHON.equal("E.ihfft(x)", Fft.ihfft(x));
    PYTHON.equal("E.fft2(t)", Fft.fft2(t));
    PYTHON.equal("E.fft2(t, (2, 2), (0, 1))", Fft.fft2(t, new long[] {2, 2}, 0, 1));
    PYTHON.equal("E.ifft2(t)", Fft.ifft2(t));
    PYTHON.equal("E.rfft2(t)", Fft.rfft2(t));
    PYTHON.equal("E.irfft2(t)", Fft.irfft2(t));
    PYTHON.equal("E.hfft2(t)", Fft.hfft2(t));
    PYTHON.equal("E.ihfft2(t)", Fft.ihfft2(t));
    PYTHON.equal("E.fftn(t, norm='forward')", Fft.fftn(t, "forward"));
    PYTHON.equal("E.ifftn(t)", Fft.ifftn(t));
    PYTHON.equal("E.rfftn(t)", Fft.rfftn(t));
    PYTHON.equal("E.irfftn(t)", Fft.irfftn(t));
    PYTHON.equal("E.hfftn(t)", Fft.hfftn(t));
    PYTHON.equal("E.ihfftn(t)", Fft.ihfftn(t));
    PYTHON.equal("E.fftfreq(5, 0.5)", Fft.fftfreq(5, 0.5));
    PYTHON.equal("E.rfftfreq(6)", Fft.rfftfreq(6));
    PYTHON.equal("E.fftshift(t, 0)", Fft.fftshift(t, 0));
    PYTHON.equal("E.ifftshift(t)", Fft.ifftshift(t));
  }

  @Test
  void specialFunctions() {
    PYTHON.equal("S.airy_ai(x)", Special.airyAi(x));
    PYTHON.equal(
        "S.bessel_j0(x), S.bessel_j1(x), S.bessel_y0(x), S.bessel_y1(x)",
        Special.besselJ0(x),
        Special.besselJ1(x),
        Special.besselY0(x),
        Special.besselY1(x));
    PYTHON.equal(
        "S.modified_bessel_i0(x), S.modified_bessel_i1(x), S.modified_bessel_k0(x),"
            + " S.modified_bessel_k1(x), S.scaled_modified_bessel_k0(x),"
            + " S.scaled_modified_bessel_k1(x), S.spherical_bessel_j0(x)",
        Special.modifiedBesselI0(x),
        Special.modifiedBesselI1(x),
        Special.modifiedBesselK0(x),
        Special.modifiedBesselK1(x),
        Special.scaledModifiedBesselK0(x),
        Special.scaledModifiedBesselK1(x),
        Special.sphericalBesselJ0(x));
    PYTHON.equal(
        "S.chebyshev_polynomial_t(x, 3), S.chebyshev_polynomial_u(x, 3),"
            + " S.chebyshev_polynomial_v(x, 3), S.chebyshev_polynomial_w(x, 3)",
        Special.chebyshevPolynomialT(x, 3),
        Special.chebyshevPolynomialU(x, 3),
        Special.chebyshevPolynomialV(x, 3),
        Special.chebyshevPolynomialW(x, 3));
    PYTHON.equal(
        "S.shifted_chebyshev_polynomial_t(x, 3), S.shifted_chebyshev_polynomial_u(x, 3),"
            + " S.shifted_chebyshev_polynomial_v(x, 3), S.shifted_chebyshev_polynomial_w(x, 3)",
        Special.shiftedChebyshevPolynomialT(x, 3),
        Special.shiftedChebyshevPolynomialU(x, 3),
        Special.shiftedChebyshevPolynomialV(x, 3),
        Special.shiftedChebyshevPolynomialW(x, 3));
    PYTHON.equal(
        "S.hermite_polynomial_h(x, 3), S.hermite_polynomial_he(x, 3), S.laguerre_polynomial_l(x,"
            + " 3), S.legendre_polynomial_p(x, 3)",
        Special.hermitePolynomialH(x, 3),
        Special.hermitePolynomialHe(x, 3),
        Special.laguerrePolynomialL(x, 3),
        Special.legendrePolynomialP(x, 3));
    PYTHON.equal(
        "S.digamma(x), S.psi(x), S.entr(x), S.erf(x), S.erfc(x), S.erfcx(x), S.erfinv(x)",
        Special.digamma(x),
        Special.psi(x),
        Special.entr(x),
        Special.erf(x),
        Special.erfc(x),
        Special.erfcx(x),
        Special.erfinv(x));
    PYTHON.equal(
        "S.exp2(x), S.expit(x), S.expm1(x), S.log1p(x), S.logit(x), S.logit(x, 0.2), S.sinc(x)",
        Special.exp2(x),
        Special.expit(x),
        Special.expm1(x),
        Special.log1p(x),
        Special.logit(x),
        Special.logit(x, 0.2),
        Special.sinc(x));
    PYTHON.equal(
        "S.gammainc(x, x + 1), S.gammaincc(x, x + 1), S.gammaln(x), S.multigammaln(x + 2, 3),"
            + " S.polygamma(2, x)",
        Special.gammainc(x, x.add(1)),
        Special.gammaincc(x, x.add(1)),
        Special.gammaln(x),
        Special.multigammaln(x.add(2), 3),
        Special.polygamma(2, x));
    PYTHON.equal(
        "S.i0(x), S.i0e(x), S.i1(x), S.i1e(x), S.ndtr(x), S.ndtri(x), S.log_ndtr(x)",
        Special.i0(x),
        Special.i0e(x),
        Special.i1(x),
        Special.i1e(x),
        Special.ndtr(x),
        Special.ndtri(x),
        Special.logNdtr(x));
    PYTHON.equal(
        "S.softmax(t, 1), S.log_softmax(t, 1), S.logsumexp(t, 1), S.logsumexp(t, (0, 1)),"
            + " S.softmax(t, 0, dtype=torch.float32)",
        Special.softmax(t, 1),
        Special.logSoftmax(t, 1),
        Special.logsumexp(t, 1),
        Special.logsumexp(t, 0, 1),
        Special.softmax(t, 0, DType.FLOAT32));
    PYTHON.equal(
        "S.round(t * 10, decimals=1), S.xlogy(x, 2), S.xlogy(3., x), S.xlog1py(x, x), S.zeta(x + 2,"
            + " 2)",
        Special.round(t.mul(10), 1),
        Special.xlogy(x, 2),
        Special.xlogy(3., x),
        Special.xlog1py(x, x),
        Special.zeta(x.add(2), 2));
  }

  @Test
  void gradientsFlow() {
    Tensor leaf = s.clone().requiresGrad_();
    Linalg.slogdet(leaf).logabsdet().add(Linalg.svdvals(leaf).sum()).backward();
    PYTHON.equal(
        "q = s.clone().requires_grad_(); (L.slogdet(q).logabsdet + L.svdvals(q).sum()).backward();"
            + " q.grad",
        leaf.grad());
    Tensor wave = x.clone().requiresGrad_();
    Fft.rfft(wave).abs().sum().add(Special.erfinv(wave).sum()).backward();
    PYTHON.equal(
        "q = x.clone().requires_grad_(); (E.rfft(q).abs().sum() + S.erfinv(q).sum()).backward();"
            + " q.grad",
        wave.grad());
  }

  @Test
  void whatCannotBeTreatedIsAnError() {
    Tensor zeros = Torch.zeros(2, 2);
    assertThatThrownBy(() -> Linalg.inv(zeros))
        .isInstanceOf(TorchException.LinAlg.class)
        .hasMessageContaining("singular");
    assertThatThrownBy(() -> Linalg.cholesky(zeros.sub(1)))
        .isInstanceOf(TorchException.LinAlg.class)
        .hasMessageContaining("positive-definite");
    assertThat(Linalg.choleskyEx(zeros.sub(1)).info().itemLong()).isEqualTo(1);
    assertThatThrownBy(() -> Linalg.svd(Torch.zeros(2))).hasMessageContaining("dimensions");
    assertThatThrownBy(() -> Fft.fft(x, 0)).hasMessageContaining("Invalid number of data points");
    assertThatThrownBy(() -> Fft.fft(x, "other")).hasMessageContaining("other");
  }
}
