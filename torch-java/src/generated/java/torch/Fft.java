// Generated from the operator headers of libtorch; see generator/. Do not edit.
package torch;

/// Discrete Fourier transforms: Python's module `torch.fft`. `norm` is `backward` (the default: the
/// inverse is divided by n), `ortho` (both by its root) or `forward` (the forward transform is); `n` or
/// `s` are sizes that the input is cut or padded with zeros to.
///
/// ```java
/// var spectrum = Fft.rfft(signal);
/// var back = Fft.irfft(spectrum, signal.size(-1));
/// ```
///
/// The transforms throw a [TorchException] for a size below 1 or a dimension that is not there.
public final class Fft {
  private Fft() {}

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self) {
    return Aten.fftFft(self, (Long) null, -1L, (String) null);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self, Long n) {
    return Aten.fftFft(self, n, -1L, (String) null);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self, Long n, long dim) {
    return Aten.fftFft(self, n, dim, (String) null);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self, Long n, long dim, String norm) {
    return Aten.fftFft(self, n, dim, norm);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self, String norm) {
    return Aten.fftFft(self, (Long) null, -1L, norm);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self, long n) {
    return Aten.fftFft(self, n, -1L, (String) null);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self, long n, long dim) {
    return Aten.fftFft(self, n, dim, (String) null);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor fft(Tensor self, long n, long dim, String norm) {
    return Aten.fftFft(self, n, dim, norm);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor fft2(Tensor self) {
    return Aten.fftFft2(self, (long[]) null, new long[] {-2,-1}, (String) null);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor fft2(Tensor self, String norm) {
    return Aten.fftFft2(self, (long[]) null, new long[] {-2,-1}, norm);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor fft2(Tensor self, long... s) {
    return Aten.fftFft2(self, s, new long[] {-2,-1}, (String) null);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor fft2(Tensor self, long[] s, long dim) {
    return Aten.fftFft2(self, s, new long[] {dim}, (String) null);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor fft2(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftFft2(self, s, new long[] {dim}, norm);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor fft2(Tensor self, long[] s, long... dim) {
    return Aten.fftFft2(self, s, dim, (String) null);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor fft2(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftFft2(self, s, dim, norm);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fft2Out(Tensor self, Tensor out) {
    return Aten.fftFft2Out(self, (long[]) null, new long[] {-2,-1}, (String) null, out);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fft2Out(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftFft2Out(self, s, new long[] {dim}, norm, out);
  }

  /// The transform along two dimensions, `dim` (the last two).
  ///
  /// `fft_fft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fft2Out(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftFft2Out(self, s, dim, norm, out);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftOut(Tensor self, Long n, long dim, String norm, Tensor out) {
    return Aten.fftFftOut(self, n, dim, norm, out);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftOut(Tensor self, Tensor out) {
    return Aten.fftFftOut(self, (Long) null, -1L, (String) null, out);
  }

  /// The transform along one dimension, `dim` (the last): `[*, n]` to complex `[*, n]`.
  ///
  /// `fft_fft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftOut(Tensor self, long n, long dim, String norm, Tensor out) {
    return Aten.fftFftOut(self, n, dim, norm, out);
  }

  /// The frequencies of the transform of n samples `d` apart: `[0, 1, ..., (n-1)/2, -(n/2), ..., -1] / (d n)`.
  ///
  /// `fft_fftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor fftfreq(long n) {
    return Aten.fftFftfreq(n, 1.0, (TensorOptions) null);
  }

  /// The frequencies of the transform of n samples `d` apart: `[0, 1, ..., (n-1)/2, -(n/2), ..., -1] / (d n)`.
  ///
  /// `fft_fftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor fftfreq(long n, double d) {
    return Aten.fftFftfreq(n, d, (TensorOptions) null);
  }

  /// The frequencies of the transform of n samples `d` apart: `[0, 1, ..., (n-1)/2, -(n/2), ..., -1] / (d n)`.
  ///
  /// `fft_fftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor fftfreq(long n, double d, TensorOptions options) {
    return Aten.fftFftfreq(n, d, options);
  }

  /// The frequencies of the transform of n samples `d` apart: `[0, 1, ..., (n-1)/2, -(n/2), ..., -1] / (d n)`.
  ///
  /// `fft_fftfreq.out(int n, float d=1.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftfreqOut(long n, Tensor out) {
    return Aten.fftFftfreqOut(n, 1.0, out);
  }

  /// The frequencies of the transform of n samples `d` apart: `[0, 1, ..., (n-1)/2, -(n/2), ..., -1] / (d n)`.
  ///
  /// `fft_fftfreq.out(int n, float d=1.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftfreqOut(long n, double d, Tensor out) {
    return Aten.fftFftfreqOut(n, d, out);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor fftn(Tensor self) {
    return Aten.fftFftn(self, (long[]) null, (long[]) null, (String) null);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor fftn(Tensor self, String norm) {
    return Aten.fftFftn(self, (long[]) null, (long[]) null, norm);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor fftn(Tensor self, long... s) {
    return Aten.fftFftn(self, s, (long[]) null, (String) null);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor fftn(Tensor self, long[] s, long dim) {
    return Aten.fftFftn(self, s, new long[] {dim}, (String) null);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor fftn(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftFftn(self, s, new long[] {dim}, norm);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor fftn(Tensor self, long[] s, long... dim) {
    return Aten.fftFftn(self, s, dim, (String) null);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor fftn(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftFftn(self, s, dim, norm);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftnOut(Tensor self, Tensor out) {
    return Aten.fftFftnOut(self, (long[]) null, (long[]) null, (String) null, out);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftnOut(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftFftnOut(self, s, new long[] {dim}, norm, out);
  }

  /// The transform along several dimensions, `dim`: without it all, or the last ones when `s` is given.
  ///
  /// `fft_fftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor fftnOut(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftFftnOut(self, s, dim, norm, out);
  }

  /// Moves the frequency 0 to the middle, along `dim` or all dimensions.
  ///
  /// `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
  public static Tensor fftshift(Tensor self) {
    return Aten.fftFftshift(self, (long[]) null);
  }

  /// Moves the frequency 0 to the middle, along `dim` or all dimensions.
  ///
  /// `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
  public static Tensor fftshift(Tensor self, long dim) {
    return Aten.fftFftshift(self, new long[] {dim});
  }

  /// Moves the frequency 0 to the middle, along `dim` or all dimensions.
  ///
  /// `fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor`
  public static Tensor fftshift(Tensor self, long... dim) {
    return Aten.fftFftshift(self, dim);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self) {
    return Aten.fftHfft(self, (Long) null, -1L, (String) null);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self, Long n) {
    return Aten.fftHfft(self, n, -1L, (String) null);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self, Long n, long dim) {
    return Aten.fftHfft(self, n, dim, (String) null);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self, Long n, long dim, String norm) {
    return Aten.fftHfft(self, n, dim, norm);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self, String norm) {
    return Aten.fftHfft(self, (Long) null, -1L, norm);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self, long n) {
    return Aten.fftHfft(self, n, -1L, (String) null);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self, long n, long dim) {
    return Aten.fftHfft(self, n, dim, (String) null);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor hfft(Tensor self, long n, long dim, String norm) {
    return Aten.fftHfft(self, n, dim, norm);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor hfft2(Tensor self) {
    return Aten.fftHfft2(self, (long[]) null, new long[] {-2,-1}, (String) null);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor hfft2(Tensor self, String norm) {
    return Aten.fftHfft2(self, (long[]) null, new long[] {-2,-1}, norm);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor hfft2(Tensor self, long... s) {
    return Aten.fftHfft2(self, s, new long[] {-2,-1}, (String) null);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor hfft2(Tensor self, long[] s, long dim) {
    return Aten.fftHfft2(self, s, new long[] {dim}, (String) null);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor hfft2(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftHfft2(self, s, new long[] {dim}, norm);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor hfft2(Tensor self, long[] s, long... dim) {
    return Aten.fftHfft2(self, s, dim, (String) null);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor hfft2(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftHfft2(self, s, dim, norm);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfft2Out(Tensor self, Tensor out) {
    return Aten.fftHfft2Out(self, (long[]) null, new long[] {-2,-1}, (String) null, out);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfft2Out(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftHfft2Out(self, s, new long[] {dim}, norm, out);
  }

  /// [#hfft] of two dimensions.
  ///
  /// `fft_hfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfft2Out(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftHfft2Out(self, s, dim, norm, out);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfftOut(Tensor self, Long n, long dim, String norm, Tensor out) {
    return Aten.fftHfftOut(self, n, dim, norm, out);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfftOut(Tensor self, Tensor out) {
    return Aten.fftHfftOut(self, (Long) null, -1L, (String) null, out);
  }

  /// The transform of a signal that is Hermitian along `dim`, given by one half: `[*, n/2 + 1]` to real `[*, n]`.
  ///
  /// `fft_hfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfftOut(Tensor self, long n, long dim, String norm, Tensor out) {
    return Aten.fftHfftOut(self, n, dim, norm, out);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor hfftn(Tensor self) {
    return Aten.fftHfftn(self, (long[]) null, (long[]) null, (String) null);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor hfftn(Tensor self, String norm) {
    return Aten.fftHfftn(self, (long[]) null, (long[]) null, norm);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor hfftn(Tensor self, long... s) {
    return Aten.fftHfftn(self, s, (long[]) null, (String) null);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor hfftn(Tensor self, long[] s, long dim) {
    return Aten.fftHfftn(self, s, new long[] {dim}, (String) null);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor hfftn(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftHfftn(self, s, new long[] {dim}, norm);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor hfftn(Tensor self, long[] s, long... dim) {
    return Aten.fftHfftn(self, s, dim, (String) null);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor hfftn(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftHfftn(self, s, dim, norm);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfftnOut(Tensor self, Tensor out) {
    return Aten.fftHfftnOut(self, (long[]) null, (long[]) null, (String) null, out);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfftnOut(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftHfftnOut(self, s, new long[] {dim}, norm, out);
  }

  /// [#hfft] of several dimensions.
  ///
  /// `fft_hfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor hfftnOut(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftHfftnOut(self, s, dim, norm, out);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self) {
    return Aten.fftIfft(self, (Long) null, -1L, (String) null);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self, Long n) {
    return Aten.fftIfft(self, n, -1L, (String) null);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self, Long n, long dim) {
    return Aten.fftIfft(self, n, dim, (String) null);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self, Long n, long dim, String norm) {
    return Aten.fftIfft(self, n, dim, norm);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self, String norm) {
    return Aten.fftIfft(self, (Long) null, -1L, norm);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self, long n) {
    return Aten.fftIfft(self, n, -1L, (String) null);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self, long n, long dim) {
    return Aten.fftIfft(self, n, dim, (String) null);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ifft(Tensor self, long n, long dim, String norm) {
    return Aten.fftIfft(self, n, dim, norm);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ifft2(Tensor self) {
    return Aten.fftIfft2(self, (long[]) null, new long[] {-2,-1}, (String) null);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ifft2(Tensor self, String norm) {
    return Aten.fftIfft2(self, (long[]) null, new long[] {-2,-1}, norm);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ifft2(Tensor self, long... s) {
    return Aten.fftIfft2(self, s, new long[] {-2,-1}, (String) null);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ifft2(Tensor self, long[] s, long dim) {
    return Aten.fftIfft2(self, s, new long[] {dim}, (String) null);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ifft2(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftIfft2(self, s, new long[] {dim}, norm);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ifft2(Tensor self, long[] s, long... dim) {
    return Aten.fftIfft2(self, s, dim, (String) null);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ifft2(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftIfft2(self, s, dim, norm);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifft2Out(Tensor self, Tensor out) {
    return Aten.fftIfft2Out(self, (long[]) null, new long[] {-2,-1}, (String) null, out);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifft2Out(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftIfft2Out(self, s, new long[] {dim}, norm, out);
  }

  /// The inverse of [#fft2].
  ///
  /// `fft_ifft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifft2Out(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftIfft2Out(self, s, dim, norm, out);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifftOut(Tensor self, Long n, long dim, String norm, Tensor out) {
    return Aten.fftIfftOut(self, n, dim, norm, out);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifftOut(Tensor self, Tensor out) {
    return Aten.fftIfftOut(self, (Long) null, -1L, (String) null, out);
  }

  /// The inverse of [#fft].
  ///
  /// `fft_ifft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifftOut(Tensor self, long n, long dim, String norm, Tensor out) {
    return Aten.fftIfftOut(self, n, dim, norm, out);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ifftn(Tensor self) {
    return Aten.fftIfftn(self, (long[]) null, (long[]) null, (String) null);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ifftn(Tensor self, String norm) {
    return Aten.fftIfftn(self, (long[]) null, (long[]) null, norm);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ifftn(Tensor self, long... s) {
    return Aten.fftIfftn(self, s, (long[]) null, (String) null);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ifftn(Tensor self, long[] s, long dim) {
    return Aten.fftIfftn(self, s, new long[] {dim}, (String) null);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ifftn(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftIfftn(self, s, new long[] {dim}, norm);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ifftn(Tensor self, long[] s, long... dim) {
    return Aten.fftIfftn(self, s, dim, (String) null);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ifftn(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftIfftn(self, s, dim, norm);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifftnOut(Tensor self, Tensor out) {
    return Aten.fftIfftnOut(self, (long[]) null, (long[]) null, (String) null, out);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifftnOut(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftIfftnOut(self, s, new long[] {dim}, norm, out);
  }

  /// The inverse of [#fftn].
  ///
  /// `fft_ifftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ifftnOut(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftIfftnOut(self, s, dim, norm, out);
  }

  /// The inverse of [#fftshift].
  ///
  /// `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
  public static Tensor ifftshift(Tensor self) {
    return Aten.fftIfftshift(self, (long[]) null);
  }

  /// The inverse of [#fftshift].
  ///
  /// `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
  public static Tensor ifftshift(Tensor self, long dim) {
    return Aten.fftIfftshift(self, new long[] {dim});
  }

  /// The inverse of [#fftshift].
  ///
  /// `fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor`
  public static Tensor ifftshift(Tensor self, long... dim) {
    return Aten.fftIfftshift(self, dim);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self) {
    return Aten.fftIhfft(self, (Long) null, -1L, (String) null);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self, Long n) {
    return Aten.fftIhfft(self, n, -1L, (String) null);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self, Long n, long dim) {
    return Aten.fftIhfft(self, n, dim, (String) null);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self, Long n, long dim, String norm) {
    return Aten.fftIhfft(self, n, dim, norm);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self, String norm) {
    return Aten.fftIhfft(self, (Long) null, -1L, norm);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self, long n) {
    return Aten.fftIhfft(self, n, -1L, (String) null);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self, long n, long dim) {
    return Aten.fftIhfft(self, n, dim, (String) null);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor ihfft(Tensor self, long n, long dim, String norm) {
    return Aten.fftIhfft(self, n, dim, norm);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ihfft2(Tensor self) {
    return Aten.fftIhfft2(self, (long[]) null, new long[] {-2,-1}, (String) null);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ihfft2(Tensor self, String norm) {
    return Aten.fftIhfft2(self, (long[]) null, new long[] {-2,-1}, norm);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ihfft2(Tensor self, long... s) {
    return Aten.fftIhfft2(self, s, new long[] {-2,-1}, (String) null);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ihfft2(Tensor self, long[] s, long dim) {
    return Aten.fftIhfft2(self, s, new long[] {dim}, (String) null);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ihfft2(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftIhfft2(self, s, new long[] {dim}, norm);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ihfft2(Tensor self, long[] s, long... dim) {
    return Aten.fftIhfft2(self, s, dim, (String) null);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor ihfft2(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftIhfft2(self, s, dim, norm);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfft2Out(Tensor self, Tensor out) {
    return Aten.fftIhfft2Out(self, (long[]) null, new long[] {-2,-1}, (String) null, out);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfft2Out(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftIhfft2Out(self, s, new long[] {dim}, norm, out);
  }

  /// The inverse of [#hfft2].
  ///
  /// `fft_ihfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfft2Out(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftIhfft2Out(self, s, dim, norm, out);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfftOut(Tensor self, Long n, long dim, String norm, Tensor out) {
    return Aten.fftIhfftOut(self, n, dim, norm, out);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfftOut(Tensor self, Tensor out) {
    return Aten.fftIhfftOut(self, (Long) null, -1L, (String) null, out);
  }

  /// The inverse of [#hfft]: real `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_ihfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfftOut(Tensor self, long n, long dim, String norm, Tensor out) {
    return Aten.fftIhfftOut(self, n, dim, norm, out);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ihfftn(Tensor self) {
    return Aten.fftIhfftn(self, (long[]) null, (long[]) null, (String) null);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ihfftn(Tensor self, String norm) {
    return Aten.fftIhfftn(self, (long[]) null, (long[]) null, norm);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ihfftn(Tensor self, long... s) {
    return Aten.fftIhfftn(self, s, (long[]) null, (String) null);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ihfftn(Tensor self, long[] s, long dim) {
    return Aten.fftIhfftn(self, s, new long[] {dim}, (String) null);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ihfftn(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftIhfftn(self, s, new long[] {dim}, norm);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ihfftn(Tensor self, long[] s, long... dim) {
    return Aten.fftIhfftn(self, s, dim, (String) null);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor ihfftn(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftIhfftn(self, s, dim, norm);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfftnOut(Tensor self, Tensor out) {
    return Aten.fftIhfftnOut(self, (long[]) null, (long[]) null, (String) null, out);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfftnOut(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftIhfftnOut(self, s, new long[] {dim}, norm, out);
  }

  /// The inverse of [#hfftn].
  ///
  /// `fft_ihfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor ihfftnOut(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftIhfftnOut(self, s, dim, norm, out);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self) {
    return Aten.fftIrfft(self, (Long) null, -1L, (String) null);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self, Long n) {
    return Aten.fftIrfft(self, n, -1L, (String) null);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self, Long n, long dim) {
    return Aten.fftIrfft(self, n, dim, (String) null);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self, Long n, long dim, String norm) {
    return Aten.fftIrfft(self, n, dim, norm);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self, String norm) {
    return Aten.fftIrfft(self, (Long) null, -1L, norm);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self, long n) {
    return Aten.fftIrfft(self, n, -1L, (String) null);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self, long n, long dim) {
    return Aten.fftIrfft(self, n, dim, (String) null);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor irfft(Tensor self, long n, long dim, String norm) {
    return Aten.fftIrfft(self, n, dim, norm);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor irfft2(Tensor self) {
    return Aten.fftIrfft2(self, (long[]) null, new long[] {-2,-1}, (String) null);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor irfft2(Tensor self, String norm) {
    return Aten.fftIrfft2(self, (long[]) null, new long[] {-2,-1}, norm);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor irfft2(Tensor self, long... s) {
    return Aten.fftIrfft2(self, s, new long[] {-2,-1}, (String) null);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor irfft2(Tensor self, long[] s, long dim) {
    return Aten.fftIrfft2(self, s, new long[] {dim}, (String) null);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor irfft2(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftIrfft2(self, s, new long[] {dim}, norm);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor irfft2(Tensor self, long[] s, long... dim) {
    return Aten.fftIrfft2(self, s, dim, (String) null);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor irfft2(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftIrfft2(self, s, dim, norm);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfft2Out(Tensor self, Tensor out) {
    return Aten.fftIrfft2Out(self, (long[]) null, new long[] {-2,-1}, (String) null, out);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfft2Out(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftIrfft2Out(self, s, new long[] {dim}, norm, out);
  }

  /// The inverse of [#rfft2].
  ///
  /// `fft_irfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfft2Out(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftIrfft2Out(self, s, dim, norm, out);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfftOut(Tensor self, Long n, long dim, String norm, Tensor out) {
    return Aten.fftIrfftOut(self, n, dim, norm, out);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfftOut(Tensor self, Tensor out) {
    return Aten.fftIrfftOut(self, (Long) null, -1L, (String) null, out);
  }

  /// The inverse of [#rfft]: complex `[*, n/2 + 1]` to real `[*, n]`. Give `n` where it was odd.
  ///
  /// `fft_irfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfftOut(Tensor self, long n, long dim, String norm, Tensor out) {
    return Aten.fftIrfftOut(self, n, dim, norm, out);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor irfftn(Tensor self) {
    return Aten.fftIrfftn(self, (long[]) null, (long[]) null, (String) null);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor irfftn(Tensor self, String norm) {
    return Aten.fftIrfftn(self, (long[]) null, (long[]) null, norm);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor irfftn(Tensor self, long... s) {
    return Aten.fftIrfftn(self, s, (long[]) null, (String) null);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor irfftn(Tensor self, long[] s, long dim) {
    return Aten.fftIrfftn(self, s, new long[] {dim}, (String) null);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor irfftn(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftIrfftn(self, s, new long[] {dim}, norm);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor irfftn(Tensor self, long[] s, long... dim) {
    return Aten.fftIrfftn(self, s, dim, (String) null);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor irfftn(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftIrfftn(self, s, dim, norm);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfftnOut(Tensor self, Tensor out) {
    return Aten.fftIrfftnOut(self, (long[]) null, (long[]) null, (String) null, out);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfftnOut(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftIrfftnOut(self, s, new long[] {dim}, norm, out);
  }

  /// The inverse of [#rfftn].
  ///
  /// `fft_irfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor irfftnOut(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftIrfftnOut(self, s, dim, norm, out);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self) {
    return Aten.fftRfft(self, (Long) null, -1L, (String) null);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self, Long n) {
    return Aten.fftRfft(self, n, -1L, (String) null);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self, Long n, long dim) {
    return Aten.fftRfft(self, n, dim, (String) null);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self, Long n, long dim, String norm) {
    return Aten.fftRfft(self, n, dim, norm);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self, String norm) {
    return Aten.fftRfft(self, (Long) null, -1L, norm);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self, long n) {
    return Aten.fftRfft(self, n, -1L, (String) null);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self, long n, long dim) {
    return Aten.fftRfft(self, n, dim, (String) null);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor`
  public static Tensor rfft(Tensor self, long n, long dim, String norm) {
    return Aten.fftRfft(self, n, dim, norm);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor rfft2(Tensor self) {
    return Aten.fftRfft2(self, (long[]) null, new long[] {-2,-1}, (String) null);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor rfft2(Tensor self, String norm) {
    return Aten.fftRfft2(self, (long[]) null, new long[] {-2,-1}, norm);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor rfft2(Tensor self, long... s) {
    return Aten.fftRfft2(self, s, new long[] {-2,-1}, (String) null);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor rfft2(Tensor self, long[] s, long dim) {
    return Aten.fftRfft2(self, s, new long[] {dim}, (String) null);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor rfft2(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftRfft2(self, s, new long[] {dim}, norm);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor rfft2(Tensor self, long[] s, long... dim) {
    return Aten.fftRfft2(self, s, dim, (String) null);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None) -> Tensor`
  public static Tensor rfft2(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftRfft2(self, s, dim, norm);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfft2Out(Tensor self, Tensor out) {
    return Aten.fftRfft2Out(self, (long[]) null, new long[] {-2,-1}, (String) null, out);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfft2Out(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftRfft2Out(self, s, new long[] {dim}, norm, out);
  }

  /// [#rfft] of two dimensions; the last is halved.
  ///
  /// `fft_rfft2.out(Tensor self, SymInt[1]? s=None, int[1] dim=[-2,-1], str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfft2Out(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftRfft2Out(self, s, dim, norm, out);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftOut(Tensor self, Long n, long dim, String norm, Tensor out) {
    return Aten.fftRfftOut(self, n, dim, norm, out);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftOut(Tensor self, Tensor out) {
    return Aten.fftRfftOut(self, (Long) null, -1L, (String) null, out);
  }

  /// The transform of a real signal, one half of it, as the other is its mirror: `[*, n]` to complex `[*, n/2 + 1]`.
  ///
  /// `fft_rfft.out(Tensor self, SymInt? n=None, int dim=-1, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftOut(Tensor self, long n, long dim, String norm, Tensor out) {
    return Aten.fftRfftOut(self, n, dim, norm, out);
  }

  /// The frequencies of [#rfft]: `[0, 1, ..., n/2] / (d n)`.
  ///
  /// `fft_rfftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor rfftfreq(long n) {
    return Aten.fftRfftfreq(n, 1.0, (TensorOptions) null);
  }

  /// The frequencies of [#rfft]: `[0, 1, ..., n/2] / (d n)`.
  ///
  /// `fft_rfftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor rfftfreq(long n, double d) {
    return Aten.fftRfftfreq(n, d, (TensorOptions) null);
  }

  /// The frequencies of [#rfft]: `[0, 1, ..., n/2] / (d n)`.
  ///
  /// `fft_rfftfreq(int n, float d=1.0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor`
  public static Tensor rfftfreq(long n, double d, TensorOptions options) {
    return Aten.fftRfftfreq(n, d, options);
  }

  /// The frequencies of [#rfft]: `[0, 1, ..., n/2] / (d n)`.
  ///
  /// `fft_rfftfreq.out(int n, float d=1.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftfreqOut(long n, Tensor out) {
    return Aten.fftRfftfreqOut(n, 1.0, out);
  }

  /// The frequencies of [#rfft]: `[0, 1, ..., n/2] / (d n)`.
  ///
  /// `fft_rfftfreq.out(int n, float d=1.0, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftfreqOut(long n, double d, Tensor out) {
    return Aten.fftRfftfreqOut(n, d, out);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor rfftn(Tensor self) {
    return Aten.fftRfftn(self, (long[]) null, (long[]) null, (String) null);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor rfftn(Tensor self, String norm) {
    return Aten.fftRfftn(self, (long[]) null, (long[]) null, norm);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor rfftn(Tensor self, long... s) {
    return Aten.fftRfftn(self, s, (long[]) null, (String) null);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor rfftn(Tensor self, long[] s, long dim) {
    return Aten.fftRfftn(self, s, new long[] {dim}, (String) null);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor rfftn(Tensor self, long[] s, long dim, String norm) {
    return Aten.fftRfftn(self, s, new long[] {dim}, norm);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor rfftn(Tensor self, long[] s, long... dim) {
    return Aten.fftRfftn(self, s, dim, (String) null);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor`
  public static Tensor rfftn(Tensor self, long[] s, long[] dim, String norm) {
    return Aten.fftRfftn(self, s, dim, norm);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftnOut(Tensor self, Tensor out) {
    return Aten.fftRfftnOut(self, (long[]) null, (long[]) null, (String) null, out);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftnOut(Tensor self, long[] s, long dim, String norm, Tensor out) {
    return Aten.fftRfftnOut(self, s, new long[] {dim}, norm, out);
  }

  /// [#rfft] of several dimensions; the last is halved.
  ///
  /// `fft_rfftn.out(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None, *, Tensor(a!) out) -> Tensor(a!)`
  public static Tensor rfftnOut(Tensor self, long[] s, long[] dim, String norm, Tensor out) {
    return Aten.fftRfftnOut(self, s, dim, norm, out);
  }
}
