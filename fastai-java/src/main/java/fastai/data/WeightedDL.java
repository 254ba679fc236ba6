package fastai.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.data.WeightedRandomSampler;

/// Draws the items of each shuffled epoch by weight, with replacement: as many as there are, the
/// item `i` with the probability `wgts[i] / sum(wgts)` (fastai's `WeightedDL`). An epoch that is
/// not shuffled is in order.
///
/// ```java
/// var dls = WeightedDL.dataloaders(datasets, wgts, o -> o.withBs(32));
/// ```
///
/// The draws are those of PyTorch's generator, so that a seed gives them again; fastai takes
/// NumPy's.
public final class WeightedDL extends DlHooks {
  private final double[] wgts;
  private final long drawn;
  private final boolean always;

  /// @param wgts one for each item of the loader, or one for each of all items of its [Datasets],
  ///   of which it takes those of its part; 0 or more
  public WeightedDL(double... wgts) {
    this(wgts, -1, false);
  }

  /// @param drawn how many items an epoch has; -1: as many as there are
  /// @param always whether also where the loader does not shuffle
  private WeightedDL(double[] wgts, long drawn, boolean always) {
    for (double wgt : wgts)
      if (!(wgt >= 0 && wgt < Double.POSITIVE_INFINITY))
        throw new IllegalArgumentException("a weight is a number of 0 or more, not " + wgt);
    if (Arrays.stream(wgts).sum() <= 0)
      throw new IllegalArgumentException(
          "one weight at least must be above 0; there are " + wgts.length + " of 0");
    this.wgts = wgts.clone();
    this.drawn = drawn;
    this.always = always;
  }

  /// Draws so many items in every epoch, whether the loader shuffles or not.
  public static WeightedDL drawing(long n, double... wgts) {
    if (n < 1) throw new IllegalArgumentException("1 item or more can be drawn, not " + n);
    return new WeightedDL(wgts, n, true);
  }

  /// Loaders of which that of training draws by weight (fastai's `weighted_dataloaders`).
  ///
  /// @param wgts one for each training item, or one for each of all items
  public static DataLoaders dataloaders(
      Datasets<?> datasets, double[] wgts, UnaryOperator<DlOptions> change) {
    return datasets.dataloaders(o -> on(change.apply(o), wgts));
  }

  /// The same for a DataBlock.
  ///
  /// @param wgts one for each item
  public static <T> DataLoaders dataloaders(
      DataBlock<T> block, List<? extends T> items, double[] wgts, UnaryOperator<DlOptions> change) {
    return block.dataloaders(items, o -> on(change.apply(o), wgts));
  }

  private static DlOptions on(DlOptions options, double[] wgts) {
    return options.withLoader(0, loader -> loader.withHooks(new WeightedDL(wgts)));
  }

  @Override
  protected long epochSize(TfmdDL dl) {
    return drawn < 0 ? dl.n() : drawn;
  }

  @Override
  protected long[] getIdxs(TfmdDL dl) {
    if (dl.n() == 0 || !dl.shuffle() && !always) return super.getIdxs(dl);
    var draws = new WeightedRandomSampler(of(dl), epochSize(dl)).iterator();
    var idxs = new long[Math.toIntExact(epochSize(dl))];
    Arrays.setAll(idxs, _ -> draws.nextLong());
    return idxs;
  }

  private double[] of(TfmdDL dl) {
    if (wgts.length == dl.n()) return wgts;
    if (dl.dataset() instanceof Datasets<?> datasets
        && datasets.items().size() == wgts.length
        && dl.split() != null) {
      int[] part = datasets.splits().get(dl.split() == Split.TRAIN ? 0 : 1);
      if (part.length == dl.n()) return Arrays.stream(part).mapToDouble(i -> wgts[i]).toArray();
    }
    throw new IllegalArgumentException(
        "one weight for each item is needed: the loader has "
            + dl.n()
            + " items, and "
            + wgts.length
            + " weights were given");
  }
}
