// Generated from the operator headers of libtorch; see generator/. Do not edit.
package torch;

/// Special functions: Python's module `torch.special`. But for those with a `dim` all are element by
/// element; integers become the default floating point type, and what takes two tensors broadcasts.
///
/// ```java
/// var p = Special.expit(logits);
/// var z = Special.ndtri(Torch.tensor(0.975));   // 1.96
/// ```
public final class Special {
  private Special() {}

  /// The Airy function Ai(x).
  ///
  /// `special_airy_ai(Tensor x) -> Tensor`
  public static Tensor airyAi(Tensor x) {
    return Aten.specialAiryAi(x);
  }

  /// The Airy function Ai(x).
  ///
  /// `special_airy_ai.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor airyAiOut(Tensor x, Tensor out) {
    return Aten.specialAiryAiOut(x, out);
  }

  /// The Bessel function of the first kind of order 0.
  ///
  /// `special_bessel_j0(Tensor self) -> Tensor`
  public static Tensor besselJ0(Tensor self) {
    return Aten.specialBesselJ0(self);
  }

  /// The Bessel function of the first kind of order 0.
  ///
  /// `special_bessel_j0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor besselJ0Out(Tensor self, Tensor out) {
    return Aten.specialBesselJ0Out(self, out);
  }

  /// The Bessel function of the first kind of order 1.
  ///
  /// `special_bessel_j1(Tensor self) -> Tensor`
  public static Tensor besselJ1(Tensor self) {
    return Aten.specialBesselJ1(self);
  }

  /// The Bessel function of the first kind of order 1.
  ///
  /// `special_bessel_j1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor besselJ1Out(Tensor self, Tensor out) {
    return Aten.specialBesselJ1Out(self, out);
  }

  /// The Bessel function of the second kind of order 0.
  ///
  /// `special_bessel_y0(Tensor self) -> Tensor`
  public static Tensor besselY0(Tensor self) {
    return Aten.specialBesselY0(self);
  }

  /// The Bessel function of the second kind of order 0.
  ///
  /// `special_bessel_y0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor besselY0Out(Tensor self, Tensor out) {
    return Aten.specialBesselY0Out(self, out);
  }

  /// The Bessel function of the second kind of order 1.
  ///
  /// `special_bessel_y1(Tensor self) -> Tensor`
  public static Tensor besselY1(Tensor self) {
    return Aten.specialBesselY1(self);
  }

  /// The Bessel function of the second kind of order 1.
  ///
  /// `special_bessel_y1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor besselY1Out(Tensor self, Tensor out) {
    return Aten.specialBesselY1Out(self, out);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialT(Scalar x, Tensor n) {
    return Aten.specialChebyshevPolynomialT(x, n);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialT(Tensor x, Scalar n) {
    return Aten.specialChebyshevPolynomialT(x, n);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialT(Tensor x, Tensor n) {
    return Aten.specialChebyshevPolynomialT(x, n);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialT(Tensor x, double n) {
    return Aten.specialChebyshevPolynomialT(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialT(Tensor x, long n) {
    return Aten.specialChebyshevPolynomialT(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialT(double x, Tensor n) {
    return Aten.specialChebyshevPolynomialT(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialT(long x, Tensor n) {
    return Aten.specialChebyshevPolynomialT(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialTOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialTOut(x, n, out);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialTOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialChebyshevPolynomialTOut(x, n, out);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialTOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialTOut(x, n, out);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialTOut(Tensor x, double n, Tensor out) {
    return Aten.specialChebyshevPolynomialTOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialTOut(Tensor x, long n, Tensor out) {
    return Aten.specialChebyshevPolynomialTOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialTOut(double x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialTOut(Scalar.of(x), n, out);
  }

  /// The Chebyshev polynomial of the first kind, Tₙ(x).
  ///
  /// `special_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialTOut(long x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialTOut(Scalar.of(x), n, out);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialU(Scalar x, Tensor n) {
    return Aten.specialChebyshevPolynomialU(x, n);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialU(Tensor x, Scalar n) {
    return Aten.specialChebyshevPolynomialU(x, n);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialU(Tensor x, Tensor n) {
    return Aten.specialChebyshevPolynomialU(x, n);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialU(Tensor x, double n) {
    return Aten.specialChebyshevPolynomialU(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialU(Tensor x, long n) {
    return Aten.specialChebyshevPolynomialU(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialU(double x, Tensor n) {
    return Aten.specialChebyshevPolynomialU(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialU(long x, Tensor n) {
    return Aten.specialChebyshevPolynomialU(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialUOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialUOut(x, n, out);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialUOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialChebyshevPolynomialUOut(x, n, out);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialUOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialUOut(x, n, out);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialUOut(Tensor x, double n, Tensor out) {
    return Aten.specialChebyshevPolynomialUOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialUOut(Tensor x, long n, Tensor out) {
    return Aten.specialChebyshevPolynomialUOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialUOut(double x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialUOut(Scalar.of(x), n, out);
  }

  /// The Chebyshev polynomial of the second kind, Uₙ(x).
  ///
  /// `special_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialUOut(long x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialUOut(Scalar.of(x), n, out);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialV(Scalar x, Tensor n) {
    return Aten.specialChebyshevPolynomialV(x, n);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialV(Tensor x, Scalar n) {
    return Aten.specialChebyshevPolynomialV(x, n);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialV(Tensor x, Tensor n) {
    return Aten.specialChebyshevPolynomialV(x, n);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialV(Tensor x, double n) {
    return Aten.specialChebyshevPolynomialV(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialV(Tensor x, long n) {
    return Aten.specialChebyshevPolynomialV(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialV(double x, Tensor n) {
    return Aten.specialChebyshevPolynomialV(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialV(long x, Tensor n) {
    return Aten.specialChebyshevPolynomialV(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialVOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialVOut(x, n, out);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialVOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialChebyshevPolynomialVOut(x, n, out);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialVOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialVOut(x, n, out);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialVOut(Tensor x, double n, Tensor out) {
    return Aten.specialChebyshevPolynomialVOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialVOut(Tensor x, long n, Tensor out) {
    return Aten.specialChebyshevPolynomialVOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialVOut(double x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialVOut(Scalar.of(x), n, out);
  }

  /// The Chebyshev polynomial of the third kind, Vₙ(x).
  ///
  /// `special_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialVOut(long x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialVOut(Scalar.of(x), n, out);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialW(Scalar x, Tensor n) {
    return Aten.specialChebyshevPolynomialW(x, n);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialW(Tensor x, Scalar n) {
    return Aten.specialChebyshevPolynomialW(x, n);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialW(Tensor x, Tensor n) {
    return Aten.specialChebyshevPolynomialW(x, n);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialW(Tensor x, double n) {
    return Aten.specialChebyshevPolynomialW(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor chebyshevPolynomialW(Tensor x, long n) {
    return Aten.specialChebyshevPolynomialW(x, Scalar.of(n));
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialW(double x, Tensor n) {
    return Aten.specialChebyshevPolynomialW(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor chebyshevPolynomialW(long x, Tensor n) {
    return Aten.specialChebyshevPolynomialW(Scalar.of(x), n);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialWOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialWOut(x, n, out);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialWOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialChebyshevPolynomialWOut(x, n, out);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialWOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialWOut(x, n, out);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialWOut(Tensor x, double n, Tensor out) {
    return Aten.specialChebyshevPolynomialWOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialWOut(Tensor x, long n, Tensor out) {
    return Aten.specialChebyshevPolynomialWOut(x, Scalar.of(n), out);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialWOut(double x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialWOut(Scalar.of(x), n, out);
  }

  /// The Chebyshev polynomial of the fourth kind, Wₙ(x).
  ///
  /// `special_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor chebyshevPolynomialWOut(long x, Tensor n, Tensor out) {
    return Aten.specialChebyshevPolynomialWOut(Scalar.of(x), n, out);
  }

  /// The derivative of the logarithm of Γ.
  ///
  /// `special_digamma(Tensor self) -> Tensor`
  public static Tensor digamma(Tensor self) {
    return Aten.specialDigamma(self);
  }

  /// The derivative of the logarithm of Γ.
  ///
  /// `special_digamma.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor digammaOut(Tensor self, Tensor out) {
    return Aten.specialDigammaOut(self, out);
  }

  /// `-x ln x`, 0 at 0 and -infinity below.
  ///
  /// `special_entr(Tensor self) -> Tensor`
  public static Tensor entr(Tensor self) {
    return Aten.specialEntr(self);
  }

  /// `-x ln x`, 0 at 0 and -infinity below.
  ///
  /// `special_entr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor entrOut(Tensor self, Tensor out) {
    return Aten.specialEntrOut(self, out);
  }

  /// The error function.
  ///
  /// `special_erf(Tensor self) -> Tensor`
  public static Tensor erf(Tensor self) {
    return Aten.specialErf(self);
  }

  /// The error function.
  ///
  /// `special_erf.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor erfOut(Tensor self, Tensor out) {
    return Aten.specialErfOut(self, out);
  }

  /// `1 - erf(x)`.
  ///
  /// `special_erfc(Tensor self) -> Tensor`
  public static Tensor erfc(Tensor self) {
    return Aten.specialErfc(self);
  }

  /// `1 - erf(x)`.
  ///
  /// `special_erfc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor erfcOut(Tensor self, Tensor out) {
    return Aten.specialErfcOut(self, out);
  }

  /// `exp(x²) erfc(x)`.
  ///
  /// `special_erfcx(Tensor self) -> Tensor`
  public static Tensor erfcx(Tensor self) {
    return Aten.specialErfcx(self);
  }

  /// `exp(x²) erfc(x)`.
  ///
  /// `special_erfcx.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor erfcxOut(Tensor self, Tensor out) {
    return Aten.specialErfcxOut(self, out);
  }

  /// The inverse of the error function, on (-1, 1); infinite at the ends, NaN beyond.
  ///
  /// `special_erfinv(Tensor self) -> Tensor`
  public static Tensor erfinv(Tensor self) {
    return Aten.specialErfinv(self);
  }

  /// The inverse of the error function, on (-1, 1); infinite at the ends, NaN beyond.
  ///
  /// `special_erfinv.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor erfinvOut(Tensor self, Tensor out) {
    return Aten.specialErfinvOut(self, out);
  }

  /// `2ˣ`.
  ///
  /// `special_exp2(Tensor self) -> Tensor`
  public static Tensor exp2(Tensor self) {
    return Aten.specialExp2(self);
  }

  /// `2ˣ`.
  ///
  /// `special_exp2.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor exp2Out(Tensor self, Tensor out) {
    return Aten.specialExp2Out(self, out);
  }

  /// The logistic function `1 / (1 + exp(-x))`.
  ///
  /// `special_expit(Tensor self) -> Tensor`
  public static Tensor expit(Tensor self) {
    return Aten.specialExpit(self);
  }

  /// The logistic function `1 / (1 + exp(-x))`.
  ///
  /// `special_expit.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor expitOut(Tensor self, Tensor out) {
    return Aten.specialExpitOut(self, out);
  }

  /// `exp(x) - 1`, exact near 0.
  ///
  /// `special_expm1(Tensor self) -> Tensor`
  public static Tensor expm1(Tensor self) {
    return Aten.specialExpm1(self);
  }

  /// `exp(x) - 1`, exact near 0.
  ///
  /// `special_expm1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor expm1Out(Tensor self, Tensor out) {
    return Aten.specialExpm1Out(self, out);
  }

  /// The regularized lower incomplete gamma function P(a, x).
  ///
  /// `special_gammainc(Tensor self, Tensor other) -> Tensor`
  public static Tensor gammainc(Tensor self, Tensor other) {
    return Aten.specialGammainc(self, other);
  }

  /// The regularized lower incomplete gamma function P(a, x).
  ///
  /// `special_gammainc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor gammaincOut(Tensor self, Tensor other, Tensor out) {
    return Aten.specialGammaincOut(self, other, out);
  }

  /// The regularized upper incomplete gamma function Q(a, x) = 1 - P(a, x).
  ///
  /// `special_gammaincc(Tensor self, Tensor other) -> Tensor`
  public static Tensor gammaincc(Tensor self, Tensor other) {
    return Aten.specialGammaincc(self, other);
  }

  /// The regularized upper incomplete gamma function Q(a, x) = 1 - P(a, x).
  ///
  /// `special_gammaincc.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor gammainccOut(Tensor self, Tensor other, Tensor out) {
    return Aten.specialGammainccOut(self, other, out);
  }

  /// The logarithm of the absolute value of Γ.
  ///
  /// `special_gammaln(Tensor self) -> Tensor`
  public static Tensor gammaln(Tensor self) {
    return Aten.specialGammaln(self);
  }

  /// The logarithm of the absolute value of Γ.
  ///
  /// `special_gammaln.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor gammalnOut(Tensor self, Tensor out) {
    return Aten.specialGammalnOut(self, out);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialH(Scalar x, Tensor n) {
    return Aten.specialHermitePolynomialH(x, n);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor hermitePolynomialH(Tensor x, Scalar n) {
    return Aten.specialHermitePolynomialH(x, n);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialH(Tensor x, Tensor n) {
    return Aten.specialHermitePolynomialH(x, n);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor hermitePolynomialH(Tensor x, double n) {
    return Aten.specialHermitePolynomialH(x, Scalar.of(n));
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor hermitePolynomialH(Tensor x, long n) {
    return Aten.specialHermitePolynomialH(x, Scalar.of(n));
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialH(double x, Tensor n) {
    return Aten.specialHermitePolynomialH(Scalar.of(x), n);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialH(long x, Tensor n) {
    return Aten.specialHermitePolynomialH(Scalar.of(x), n);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHOut(x, n, out);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialHermitePolynomialHOut(x, n, out);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHOut(x, n, out);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHOut(Tensor x, double n, Tensor out) {
    return Aten.specialHermitePolynomialHOut(x, Scalar.of(n), out);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHOut(Tensor x, long n, Tensor out) {
    return Aten.specialHermitePolynomialHOut(x, Scalar.of(n), out);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHOut(double x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHOut(Scalar.of(x), n, out);
  }

  /// The physicists' Hermite polynomial Hₙ(x).
  ///
  /// `special_hermite_polynomial_h.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHOut(long x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHOut(Scalar.of(x), n, out);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialHe(Scalar x, Tensor n) {
    return Aten.specialHermitePolynomialHe(x, n);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor hermitePolynomialHe(Tensor x, Scalar n) {
    return Aten.specialHermitePolynomialHe(x, n);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialHe(Tensor x, Tensor n) {
    return Aten.specialHermitePolynomialHe(x, n);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor hermitePolynomialHe(Tensor x, double n) {
    return Aten.specialHermitePolynomialHe(x, Scalar.of(n));
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor hermitePolynomialHe(Tensor x, long n) {
    return Aten.specialHermitePolynomialHe(x, Scalar.of(n));
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialHe(double x, Tensor n) {
    return Aten.specialHermitePolynomialHe(Scalar.of(x), n);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor hermitePolynomialHe(long x, Tensor n) {
    return Aten.specialHermitePolynomialHe(Scalar.of(x), n);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHeOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHeOut(x, n, out);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHeOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialHermitePolynomialHeOut(x, n, out);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHeOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHeOut(x, n, out);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHeOut(Tensor x, double n, Tensor out) {
    return Aten.specialHermitePolynomialHeOut(x, Scalar.of(n), out);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHeOut(Tensor x, long n, Tensor out) {
    return Aten.specialHermitePolynomialHeOut(x, Scalar.of(n), out);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHeOut(double x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHeOut(Scalar.of(x), n, out);
  }

  /// The probabilists' Hermite polynomial Heₙ(x).
  ///
  /// `special_hermite_polynomial_he.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hermitePolynomialHeOut(long x, Tensor n, Tensor out) {
    return Aten.specialHermitePolynomialHeOut(Scalar.of(x), n, out);
  }

  /// The modified Bessel function of the first kind of order 0.
  ///
  /// `special_i0(Tensor self) -> Tensor`
  public static Tensor i0(Tensor self) {
    return Aten.specialI0(self);
  }

  /// The modified Bessel function of the first kind of order 0.
  ///
  /// `special_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor i0Out(Tensor self, Tensor out) {
    return Aten.specialI0Out(self, out);
  }

  /// `exp(-|x|) i0(x)`.
  ///
  /// `special_i0e(Tensor self) -> Tensor`
  public static Tensor i0e(Tensor self) {
    return Aten.specialI0e(self);
  }

  /// `exp(-|x|) i0(x)`.
  ///
  /// `special_i0e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor i0eOut(Tensor self, Tensor out) {
    return Aten.specialI0eOut(self, out);
  }

  /// The modified Bessel function of the first kind of order 1.
  ///
  /// `special_i1(Tensor self) -> Tensor`
  public static Tensor i1(Tensor self) {
    return Aten.specialI1(self);
  }

  /// The modified Bessel function of the first kind of order 1.
  ///
  /// `special_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor i1Out(Tensor self, Tensor out) {
    return Aten.specialI1Out(self, out);
  }

  /// `exp(-|x|) i1(x)`.
  ///
  /// `special_i1e(Tensor self) -> Tensor`
  public static Tensor i1e(Tensor self) {
    return Aten.specialI1e(self);
  }

  /// `exp(-|x|) i1(x)`.
  ///
  /// `special_i1e.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor i1eOut(Tensor self, Tensor out) {
    return Aten.specialI1eOut(self, out);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor laguerrePolynomialL(Scalar x, Tensor n) {
    return Aten.specialLaguerrePolynomialL(x, n);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor laguerrePolynomialL(Tensor x, Scalar n) {
    return Aten.specialLaguerrePolynomialL(x, n);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor`
  public static Tensor laguerrePolynomialL(Tensor x, Tensor n) {
    return Aten.specialLaguerrePolynomialL(x, n);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor laguerrePolynomialL(Tensor x, double n) {
    return Aten.specialLaguerrePolynomialL(x, Scalar.of(n));
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor laguerrePolynomialL(Tensor x, long n) {
    return Aten.specialLaguerrePolynomialL(x, Scalar.of(n));
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor laguerrePolynomialL(double x, Tensor n) {
    return Aten.specialLaguerrePolynomialL(Scalar.of(x), n);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor laguerrePolynomialL(long x, Tensor n) {
    return Aten.specialLaguerrePolynomialL(Scalar.of(x), n);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor laguerrePolynomialLOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialLaguerrePolynomialLOut(x, n, out);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor laguerrePolynomialLOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialLaguerrePolynomialLOut(x, n, out);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor laguerrePolynomialLOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialLaguerrePolynomialLOut(x, n, out);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor laguerrePolynomialLOut(Tensor x, double n, Tensor out) {
    return Aten.specialLaguerrePolynomialLOut(x, Scalar.of(n), out);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor laguerrePolynomialLOut(Tensor x, long n, Tensor out) {
    return Aten.specialLaguerrePolynomialLOut(x, Scalar.of(n), out);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor laguerrePolynomialLOut(double x, Tensor n, Tensor out) {
    return Aten.specialLaguerrePolynomialLOut(Scalar.of(x), n, out);
  }

  /// The Laguerre polynomial Lₙ(x).
  ///
  /// `special_laguerre_polynomial_l.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor laguerrePolynomialLOut(long x, Tensor n, Tensor out) {
    return Aten.specialLaguerrePolynomialLOut(Scalar.of(x), n, out);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor legendrePolynomialP(Scalar x, Tensor n) {
    return Aten.specialLegendrePolynomialP(x, n);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor legendrePolynomialP(Tensor x, Scalar n) {
    return Aten.specialLegendrePolynomialP(x, n);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor`
  public static Tensor legendrePolynomialP(Tensor x, Tensor n) {
    return Aten.specialLegendrePolynomialP(x, n);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor legendrePolynomialP(Tensor x, double n) {
    return Aten.specialLegendrePolynomialP(x, Scalar.of(n));
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor legendrePolynomialP(Tensor x, long n) {
    return Aten.specialLegendrePolynomialP(x, Scalar.of(n));
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor legendrePolynomialP(double x, Tensor n) {
    return Aten.specialLegendrePolynomialP(Scalar.of(x), n);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor legendrePolynomialP(long x, Tensor n) {
    return Aten.specialLegendrePolynomialP(Scalar.of(x), n);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor legendrePolynomialPOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialLegendrePolynomialPOut(x, n, out);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor legendrePolynomialPOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialLegendrePolynomialPOut(x, n, out);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor legendrePolynomialPOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialLegendrePolynomialPOut(x, n, out);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor legendrePolynomialPOut(Tensor x, double n, Tensor out) {
    return Aten.specialLegendrePolynomialPOut(x, Scalar.of(n), out);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor legendrePolynomialPOut(Tensor x, long n, Tensor out) {
    return Aten.specialLegendrePolynomialPOut(x, Scalar.of(n), out);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor legendrePolynomialPOut(double x, Tensor n, Tensor out) {
    return Aten.specialLegendrePolynomialPOut(Scalar.of(x), n, out);
  }

  /// The Legendre polynomial Pₙ(x).
  ///
  /// `special_legendre_polynomial_p.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor legendrePolynomialPOut(long x, Tensor n, Tensor out) {
    return Aten.specialLegendrePolynomialPOut(Scalar.of(x), n, out);
  }

  /// `ln(1 + x)`, exact near 0.
  ///
  /// `special_log1p(Tensor self) -> Tensor`
  public static Tensor log1p(Tensor self) {
    return Aten.specialLog1p(self);
  }

  /// `ln(1 + x)`, exact near 0.
  ///
  /// `special_log1p.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor log1pOut(Tensor self, Tensor out) {
    return Aten.specialLog1pOut(self, out);
  }

  /// The logarithm of [#ndtr].
  ///
  /// `special_log_ndtr(Tensor self) -> Tensor`
  public static Tensor logNdtr(Tensor self) {
    return Aten.specialLogNdtr(self);
  }

  /// The logarithm of [#ndtr].
  ///
  /// `special_log_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logNdtrOut(Tensor self, Tensor out) {
    return Aten.specialLogNdtrOut(self, out);
  }

  /// The logarithm of the softmax along `dim`, after a conversion to `dtype` if one is given.
  ///
  /// `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor logSoftmax(Tensor self, long dim) {
    return Aten.specialLogSoftmax(self, dim, (DType) null);
  }

  /// The logarithm of the softmax along `dim`, after a conversion to `dtype` if one is given.
  ///
  /// `special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor`
  public static Tensor logSoftmax(Tensor self, long dim, DType dtype) {
    return Aten.specialLogSoftmax(self, dim, dtype);
  }

  /// `ln(x / (1 - x))`; with `eps` x is first clamped to [eps, 1 - eps].
  ///
  /// `special_logit(Tensor self, float? eps=None) -> Tensor`
  public static Tensor logit(Tensor self) {
    return Aten.specialLogit(self, (Double) null);
  }

  /// `ln(x / (1 - x))`; with `eps` x is first clamped to [eps, 1 - eps].
  ///
  /// `special_logit(Tensor self, float? eps=None) -> Tensor`
  public static Tensor logit(Tensor self, Double eps) {
    return Aten.specialLogit(self, eps);
  }

  /// `ln(x / (1 - x))`; with `eps` x is first clamped to [eps, 1 - eps].
  ///
  /// `special_logit(Tensor self, float? eps=None) -> Tensor`
  public static Tensor logit(Tensor self, double eps) {
    return Aten.specialLogit(self, eps);
  }

  /// `ln(x / (1 - x))`; with `eps` x is first clamped to [eps, 1 - eps].
  ///
  /// `special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logitOut(Tensor self, Double eps, Tensor out) {
    return Aten.specialLogitOut(self, eps, out);
  }

  /// `ln(x / (1 - x))`; with `eps` x is first clamped to [eps, 1 - eps].
  ///
  /// `special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logitOut(Tensor self, Tensor out) {
    return Aten.specialLogitOut(self, (Double) null, out);
  }

  /// `ln(x / (1 - x))`; with `eps` x is first clamped to [eps, 1 - eps].
  ///
  /// `special_logit.out(Tensor self, float? eps=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logitOut(Tensor self, double eps, Tensor out) {
    return Aten.specialLogitOut(self, eps, out);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor logsumexp(Tensor self, long dim) {
    return Aten.specialLogsumexp(self, new long[] {dim}, false);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor logsumexp(Tensor self, long dim, boolean keepdim) {
    return Aten.specialLogsumexp(self, new long[] {dim}, keepdim);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor logsumexp(Tensor self, long... dim) {
    return Aten.specialLogsumexp(self, dim, false);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
  public static Tensor logsumexp(Tensor self, long[] dim, boolean keepdim) {
    return Aten.specialLogsumexp(self, dim, keepdim);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logsumexpOut(Tensor self, long dim, Tensor out) {
    return Aten.specialLogsumexpOut(self, new long[] {dim}, false, out);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logsumexpOut(Tensor self, long dim, boolean keepdim, Tensor out) {
    return Aten.specialLogsumexpOut(self, new long[] {dim}, keepdim, out);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logsumexpOut(Tensor self, long[] dim, Tensor out) {
    return Aten.specialLogsumexpOut(self, dim, false, out);
  }

  /// `ln Σ exp(x)` along `dim`.
  ///
  /// `special_logsumexp.out(Tensor self, int[1] dim, bool keepdim=False, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor logsumexpOut(Tensor self, long[] dim, boolean keepdim, Tensor out) {
    return Aten.specialLogsumexpOut(self, dim, keepdim, out);
  }

  /// The modified Bessel function of the first kind of order 0.
  ///
  /// `special_modified_bessel_i0(Tensor self) -> Tensor`
  public static Tensor modifiedBesselI0(Tensor self) {
    return Aten.specialModifiedBesselI0(self);
  }

  /// The modified Bessel function of the first kind of order 0.
  ///
  /// `special_modified_bessel_i0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor modifiedBesselI0Out(Tensor self, Tensor out) {
    return Aten.specialModifiedBesselI0Out(self, out);
  }

  /// The modified Bessel function of the first kind of order 1.
  ///
  /// `special_modified_bessel_i1(Tensor self) -> Tensor`
  public static Tensor modifiedBesselI1(Tensor self) {
    return Aten.specialModifiedBesselI1(self);
  }

  /// The modified Bessel function of the first kind of order 1.
  ///
  /// `special_modified_bessel_i1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor modifiedBesselI1Out(Tensor self, Tensor out) {
    return Aten.specialModifiedBesselI1Out(self, out);
  }

  /// The modified Bessel function of the second kind of order 0.
  ///
  /// `special_modified_bessel_k0(Tensor self) -> Tensor`
  public static Tensor modifiedBesselK0(Tensor self) {
    return Aten.specialModifiedBesselK0(self);
  }

  /// The modified Bessel function of the second kind of order 0.
  ///
  /// `special_modified_bessel_k0.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor modifiedBesselK0Out(Tensor self, Tensor out) {
    return Aten.specialModifiedBesselK0Out(self, out);
  }

  /// The modified Bessel function of the second kind of order 1.
  ///
  /// `special_modified_bessel_k1(Tensor self) -> Tensor`
  public static Tensor modifiedBesselK1(Tensor self) {
    return Aten.specialModifiedBesselK1(self);
  }

  /// The modified Bessel function of the second kind of order 1.
  ///
  /// `special_modified_bessel_k1.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor modifiedBesselK1Out(Tensor self, Tensor out) {
    return Aten.specialModifiedBesselK1Out(self, out);
  }

  /// The logarithm of the multivariate gamma function of dimension p; every element must be above (p - 1) / 2.
  ///
  /// `special_multigammaln(Tensor self, int p) -> Tensor`
  public static Tensor multigammaln(Tensor self, long p) {
    return Aten.specialMultigammaln(self, p);
  }

  /// The logarithm of the multivariate gamma function of dimension p; every element must be above (p - 1) / 2.
  ///
  /// `special_multigammaln.out(Tensor self, int p, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor multigammalnOut(Tensor self, long p, Tensor out) {
    return Aten.specialMultigammalnOut(self, p, out);
  }

  /// The distribution function of the standard normal distribution.
  ///
  /// `special_ndtr(Tensor self) -> Tensor`
  public static Tensor ndtr(Tensor self) {
    return Aten.specialNdtr(self);
  }

  /// The distribution function of the standard normal distribution.
  ///
  /// `special_ndtr.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ndtrOut(Tensor self, Tensor out) {
    return Aten.specialNdtrOut(self, out);
  }

  /// The inverse of [#ndtr], on (0, 1).
  ///
  /// `special_ndtri(Tensor self) -> Tensor`
  public static Tensor ndtri(Tensor self) {
    return Aten.specialNdtri(self);
  }

  /// The inverse of [#ndtr], on (0, 1).
  ///
  /// `special_ndtri.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ndtriOut(Tensor self, Tensor out) {
    return Aten.specialNdtriOut(self, out);
  }

  /// The n-th derivative of [#digamma], n at least 0.
  ///
  /// `special_polygamma(int n, Tensor self) -> Tensor`
  public static Tensor polygamma(long n, Tensor self) {
    return Aten.specialPolygamma(n, self);
  }

  /// The n-th derivative of [#digamma], n at least 0.
  ///
  /// `special_polygamma.out(int n, Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor polygammaOut(long n, Tensor self, Tensor out) {
    return Aten.specialPolygammaOut(n, self, out);
  }

  /// [#digamma].
  ///
  /// `special_psi(Tensor self) -> Tensor`
  public static Tensor psi(Tensor self) {
    return Aten.specialPsi(self);
  }

  /// [#digamma].
  ///
  /// `special_psi.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor psiOut(Tensor self, Tensor out) {
    return Aten.specialPsiOut(self, out);
  }

  /// Rounded to `decimals` (0) places, half to even.
  ///
  /// `special_round(Tensor self, *, int decimals=0) -> Tensor`
  public static Tensor round(Tensor self) {
    return Aten.specialRound(self, 0L);
  }

  /// Rounded to `decimals` (0) places, half to even.
  ///
  /// `special_round(Tensor self, *, int decimals=0) -> Tensor`
  public static Tensor round(Tensor self, long decimals) {
    return Aten.specialRound(self, decimals);
  }

  /// Rounded to `decimals` (0) places, half to even.
  ///
  /// `special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor roundOut(Tensor self, Tensor out) {
    return Aten.specialRoundOut(self, 0L, out);
  }

  /// Rounded to `decimals` (0) places, half to even.
  ///
  /// `special_round.out(Tensor self, *, int decimals=0, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor roundOut(Tensor self, long decimals, Tensor out) {
    return Aten.specialRoundOut(self, decimals, out);
  }

  /// `exp(x)` times [#modifiedBesselK0].
  ///
  /// `special_scaled_modified_bessel_k0(Tensor x) -> Tensor`
  public static Tensor scaledModifiedBesselK0(Tensor x) {
    return Aten.specialScaledModifiedBesselK0(x);
  }

  /// `exp(x)` times [#modifiedBesselK0].
  ///
  /// `special_scaled_modified_bessel_k0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scaledModifiedBesselK0Out(Tensor x, Tensor out) {
    return Aten.specialScaledModifiedBesselK0Out(x, out);
  }

  /// `exp(x)` times [#modifiedBesselK1].
  ///
  /// `special_scaled_modified_bessel_k1(Tensor x) -> Tensor`
  public static Tensor scaledModifiedBesselK1(Tensor x) {
    return Aten.specialScaledModifiedBesselK1(x);
  }

  /// `exp(x)` times [#modifiedBesselK1].
  ///
  /// `special_scaled_modified_bessel_k1.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor scaledModifiedBesselK1Out(Tensor x, Tensor out) {
    return Aten.specialScaledModifiedBesselK1Out(x, out);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialT(Scalar x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialT(x, n);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialT(Tensor x, Scalar n) {
    return Aten.specialShiftedChebyshevPolynomialT(x, n);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t(Tensor x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialT(Tensor x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialT(x, n);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialT(Tensor x, double n) {
    return Aten.specialShiftedChebyshevPolynomialT(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialT(Tensor x, long n) {
    return Aten.specialShiftedChebyshevPolynomialT(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialT(double x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialT(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialT(long x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialT(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialTOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialTOut(x, n, out);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialTOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialTOut(x, n, out);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialTOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialTOut(x, n, out);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialTOut(Tensor x, double n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialTOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialTOut(Tensor x, long n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialTOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialTOut(double x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialTOut(Scalar.of(x), n, out);
  }

  /// [#chebyshevPolynomialT] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_t.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialTOut(long x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialTOut(Scalar.of(x), n, out);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialU(Scalar x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialU(x, n);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialU(Tensor x, Scalar n) {
    return Aten.specialShiftedChebyshevPolynomialU(x, n);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u(Tensor x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialU(Tensor x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialU(x, n);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialU(Tensor x, double n) {
    return Aten.specialShiftedChebyshevPolynomialU(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialU(Tensor x, long n) {
    return Aten.specialShiftedChebyshevPolynomialU(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialU(double x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialU(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialU(long x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialU(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialUOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialUOut(x, n, out);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialUOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialUOut(x, n, out);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialUOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialUOut(x, n, out);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialUOut(Tensor x, double n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialUOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialUOut(Tensor x, long n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialUOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialUOut(double x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialUOut(Scalar.of(x), n, out);
  }

  /// [#chebyshevPolynomialU] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_u.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialUOut(long x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialUOut(Scalar.of(x), n, out);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialV(Scalar x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialV(x, n);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialV(Tensor x, Scalar n) {
    return Aten.specialShiftedChebyshevPolynomialV(x, n);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v(Tensor x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialV(Tensor x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialV(x, n);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialV(Tensor x, double n) {
    return Aten.specialShiftedChebyshevPolynomialV(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialV(Tensor x, long n) {
    return Aten.specialShiftedChebyshevPolynomialV(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialV(double x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialV(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialV(long x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialV(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialVOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialVOut(x, n, out);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialVOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialVOut(x, n, out);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialVOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialVOut(x, n, out);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialVOut(Tensor x, double n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialVOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialVOut(Tensor x, long n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialVOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialVOut(double x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialVOut(Scalar.of(x), n, out);
  }

  /// [#chebyshevPolynomialV] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_v.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialVOut(long x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialVOut(Scalar.of(x), n, out);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialW(Scalar x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialW(x, n);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialW(Tensor x, Scalar n) {
    return Aten.specialShiftedChebyshevPolynomialW(x, n);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w(Tensor x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialW(Tensor x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialW(x, n);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialW(Tensor x, double n) {
    return Aten.specialShiftedChebyshevPolynomialW(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialW(Tensor x, long n) {
    return Aten.specialShiftedChebyshevPolynomialW(x, Scalar.of(n));
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialW(double x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialW(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor`
  public static Tensor shiftedChebyshevPolynomialW(long x, Tensor n) {
    return Aten.specialShiftedChebyshevPolynomialW(Scalar.of(x), n);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialWOut(Scalar x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialWOut(x, n, out);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialWOut(Tensor x, Scalar n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialWOut(x, n, out);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.out(Tensor x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialWOut(Tensor x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialWOut(x, n, out);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialWOut(Tensor x, double n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialWOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.n_scalar_out(Tensor x, Scalar n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialWOut(Tensor x, long n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialWOut(x, Scalar.of(n), out);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialWOut(double x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialWOut(Scalar.of(x), n, out);
  }

  /// [#chebyshevPolynomialW] at 2x - 1.
  ///
  /// `special_shifted_chebyshev_polynomial_w.x_scalar_out(Scalar x, Tensor n, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor shiftedChebyshevPolynomialWOut(long x, Tensor n, Tensor out) {
    return Aten.specialShiftedChebyshevPolynomialWOut(Scalar.of(x), n, out);
  }

  /// `sin(πx) / (πx)`, 1 at 0.
  ///
  /// `special_sinc(Tensor self) -> Tensor`
  public static Tensor sinc(Tensor self) {
    return Aten.specialSinc(self);
  }

  /// `sin(πx) / (πx)`, 1 at 0.
  ///
  /// `special_sinc.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sincOut(Tensor self, Tensor out) {
    return Aten.specialSincOut(self, out);
  }

  /// `exp(x) / Σ exp(x)` along `dim`, after a conversion to `dtype` if one is given.
  ///
  /// `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
  public static Tensor softmax(Tensor self, long dim) {
    return Aten.specialSoftmax(self, dim, (DType) null);
  }

  /// `exp(x) / Σ exp(x)` along `dim`, after a conversion to `dtype` if one is given.
  ///
  /// `special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor`
  public static Tensor softmax(Tensor self, long dim, DType dtype) {
    return Aten.specialSoftmax(self, dim, dtype);
  }

  /// The spherical Bessel function of the first kind of order 0.
  ///
  /// `special_spherical_bessel_j0(Tensor x) -> Tensor`
  public static Tensor sphericalBesselJ0(Tensor x) {
    return Aten.specialSphericalBesselJ0(x);
  }

  /// The spherical Bessel function of the first kind of order 0.
  ///
  /// `special_spherical_bessel_j0.out(Tensor x, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor sphericalBesselJ0Out(Tensor x, Tensor out) {
    return Aten.specialSphericalBesselJ0Out(x, out);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlog1py(Scalar self, Tensor other) {
    return Aten.specialXlog1py(self, other);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlog1py(Tensor self, Scalar other) {
    return Aten.specialXlog1py(self, other);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py(Tensor self, Tensor other) -> Tensor`
  public static Tensor xlog1py(Tensor self, Tensor other) {
    return Aten.specialXlog1py(self, other);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlog1py(Tensor self, double other) {
    return Aten.specialXlog1py(self, Scalar.of(other));
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlog1py(Tensor self, long other) {
    return Aten.specialXlog1py(self, Scalar.of(other));
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlog1py(double self, Tensor other) {
    return Aten.specialXlog1py(Scalar.of(self), other);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlog1py(long self, Tensor other) {
    return Aten.specialXlog1py(Scalar.of(self), other);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlog1pyOut(Scalar self, Tensor other, Tensor out) {
    return Aten.specialXlog1pyOut(self, other, out);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlog1pyOut(Tensor self, Scalar other, Tensor out) {
    return Aten.specialXlog1pyOut(self, other, out);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlog1pyOut(Tensor self, Tensor other, Tensor out) {
    return Aten.specialXlog1pyOut(self, other, out);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlog1pyOut(Tensor self, double other, Tensor out) {
    return Aten.specialXlog1pyOut(self, Scalar.of(other), out);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlog1pyOut(Tensor self, long other, Tensor out) {
    return Aten.specialXlog1pyOut(self, Scalar.of(other), out);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlog1pyOut(double self, Tensor other, Tensor out) {
    return Aten.specialXlog1pyOut(Scalar.of(self), other, out);
  }

  /// `x ln(1 + y)`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlog1py.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlog1pyOut(long self, Tensor other, Tensor out) {
    return Aten.specialXlog1pyOut(Scalar.of(self), other, out);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlogy(Scalar self, Tensor other) {
    return Aten.specialXlogy(self, other);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlogy(Tensor self, Scalar other) {
    return Aten.specialXlogy(self, other);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy(Tensor self, Tensor other) -> Tensor`
  public static Tensor xlogy(Tensor self, Tensor other) {
    return Aten.specialXlogy(self, other);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlogy(Tensor self, double other) {
    return Aten.specialXlogy(self, Scalar.of(other));
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor xlogy(Tensor self, long other) {
    return Aten.specialXlogy(self, Scalar.of(other));
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlogy(double self, Tensor other) {
    return Aten.specialXlogy(Scalar.of(self), other);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor xlogy(long self, Tensor other) {
    return Aten.specialXlogy(Scalar.of(self), other);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(Scalar self, Tensor other, Tensor out) {
    return Aten.specialXlogyOut(self, other, out);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(Tensor self, Scalar other, Tensor out) {
    return Aten.specialXlogyOut(self, other, out);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(Tensor self, Tensor other, Tensor out) {
    return Aten.specialXlogyOut(self, other, out);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(Tensor self, double other, Tensor out) {
    return Aten.specialXlogyOut(self, Scalar.of(other), out);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(Tensor self, long other, Tensor out) {
    return Aten.specialXlogyOut(self, Scalar.of(other), out);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(double self, Tensor other, Tensor out) {
    return Aten.specialXlogyOut(Scalar.of(self), other, out);
  }

  /// `x ln y`, 0 where x is 0 and y is a number.
  ///
  /// `special_xlogy.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor xlogyOut(long self, Tensor other, Tensor out) {
    return Aten.specialXlogyOut(Scalar.of(self), other, out);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor zeta(Scalar self, Tensor other) {
    return Aten.specialZeta(self, other);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor zeta(Tensor self, Scalar other) {
    return Aten.specialZeta(self, other);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta(Tensor self, Tensor other) -> Tensor`
  public static Tensor zeta(Tensor self, Tensor other) {
    return Aten.specialZeta(self, other);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor zeta(Tensor self, double other) {
    return Aten.specialZeta(self, Scalar.of(other));
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor`
  public static Tensor zeta(Tensor self, long other) {
    return Aten.specialZeta(self, Scalar.of(other));
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor zeta(double self, Tensor other) {
    return Aten.specialZeta(Scalar.of(self), other);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor`
  public static Tensor zeta(long self, Tensor other) {
    return Aten.specialZeta(Scalar.of(self), other);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor zetaOut(Scalar self, Tensor other, Tensor out) {
    return Aten.specialZetaOut(self, other, out);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor zetaOut(Tensor self, Scalar other, Tensor out) {
    return Aten.specialZetaOut(self, other, out);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor zetaOut(Tensor self, Tensor other, Tensor out) {
    return Aten.specialZetaOut(self, other, out);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor zetaOut(Tensor self, double other, Tensor out) {
    return Aten.specialZetaOut(self, Scalar.of(other), out);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.other_scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor zetaOut(Tensor self, long other, Tensor out) {
    return Aten.specialZetaOut(self, Scalar.of(other), out);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor zetaOut(double self, Tensor other, Tensor out) {
    return Aten.specialZetaOut(Scalar.of(self), other, out);
  }

  /// The Hurwitz zeta function `Σ (k + q)⁻ˣ`, k from 0.
  ///
  /// `special_zeta.self_scalar_out(Scalar self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor zetaOut(long self, Tensor other, Tensor out) {
    return Aten.specialZetaOut(Scalar.of(self), other, out);
  }
}
