package torch.nn.functional;

/// Options of the Gaussian negative log likelihood.
///
/// @param full whether the constant `log(2π) / 2` is added
/// @param eps the least variance
public record GaussianNllOptions(boolean full, double eps, Reduction reduction) {
  public static final GaussianNllOptions DEFAULT =
      new GaussianNllOptions(false, 1e-6, Reduction.MEAN);

  public GaussianNllOptions full(boolean full) {
    return new GaussianNllOptions(full, eps, reduction);
  }

  public GaussianNllOptions eps(double eps) {
    return new GaussianNllOptions(full, eps, reduction);
  }

  public GaussianNllOptions reduction(Reduction reduction) {
    return new GaussianNllOptions(full, eps, reduction);
  }
}
