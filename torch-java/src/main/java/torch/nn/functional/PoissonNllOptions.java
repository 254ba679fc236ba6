package torch.nn.functional;

/// Options of the Poisson negative log likelihood.
///
/// @param logInput whether the input is the logarithm of the expected count
/// @param full whether Stirling's approximation of `log(target!)` is added
/// @param eps keeps `log(input)` finite where the input is no logarithm
public record PoissonNllOptions(boolean logInput, boolean full, double eps, Reduction reduction) {
  public static final PoissonNllOptions DEFAULT =
      new PoissonNllOptions(true, false, 1e-8, Reduction.MEAN);

  public PoissonNllOptions logInput(boolean logInput) {
    return new PoissonNllOptions(logInput, full, eps, reduction);
  }

  public PoissonNllOptions full(boolean full) {
    return new PoissonNllOptions(logInput, full, eps, reduction);
  }

  public PoissonNllOptions eps(double eps) {
    return new PoissonNllOptions(logInput, full, eps, reduction);
  }

  public PoissonNllOptions reduction(Reduction reduction) {
    return new PoissonNllOptions(logInput, full, eps, reduction);
  }
}
