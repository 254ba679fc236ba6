package torch.nn.functional;

/// Options of the triplet margin losses.
///
/// @param margin by how much the negative must be farther away than the positive
/// @param p of the p-norm that measures distances; a distance of one's own takes no part in it
/// @param eps added to differences, so that gradients stay finite
/// @param swap whether the positive's distance to the negative counts where it is the smaller one
///   (Balntas et al. 2016)
public record TripletMarginOptions(
    double margin, double p, double eps, boolean swap, Reduction reduction) {
  public static final TripletMarginOptions DEFAULT =
      new TripletMarginOptions(1, 2, 1e-6, false, Reduction.MEAN);

  public TripletMarginOptions margin(double margin) {
    return new TripletMarginOptions(margin, p, eps, swap, reduction);
  }

  public TripletMarginOptions p(double p) {
    return new TripletMarginOptions(margin, p, eps, swap, reduction);
  }

  public TripletMarginOptions eps(double eps) {
    return new TripletMarginOptions(margin, p, eps, swap, reduction);
  }

  public TripletMarginOptions swap(boolean swap) {
    return new TripletMarginOptions(margin, p, eps, swap, reduction);
  }

  public TripletMarginOptions reduction(Reduction reduction) {
    return new TripletMarginOptions(margin, p, eps, swap, reduction);
  }
}
