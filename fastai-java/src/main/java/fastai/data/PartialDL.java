package fastai.data;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import torch.data.RandomSampler;

/// Shows a part of the items in each epoch: so many, drawn anew and without replacement (fastai's
/// `PartialDL`). For data of which a whole epoch would take too long.
///
/// ```java
/// var dls = PartialDL.dataloaders(datasets, 1000, o -> o.withBs(32));
/// ```
///
/// An epoch has `ceil(partialN / bs)` batches, `floor` where the last one that is not full is left
/// out. As in fastai it is drawn whether the loader shuffles or not.
public final class PartialDL extends DlHooks {
  private final int partialN;

  /// @param partialN how many items an epoch has; all, if there are fewer
  public PartialDL(int partialN) {
    if (partialN < 1)
      throw new IllegalArgumentException("a part of an epoch has 1 item or more, not " + partialN);
    this.partialN = partialN;
  }

  /// Loaders of which that of training shows a part (fastai's `partial_dataloaders`).
  public static DataLoaders dataloaders(
      Datasets<?> datasets, int partialN, UnaryOperator<DlOptions> change) {
    return datasets.dataloaders(
        o -> change.apply(o).withLoader(0, loader -> loader.withHooks(new PartialDL(partialN))));
  }

  @Override
  protected long epochSize(TfmdDL dl) {
    return Math.min(partialN, dl.n());
  }

  @Override
  protected long[] getIdxs(TfmdDL dl) {
    if (dl.n() == 0) return new long[0];
    var order = new RandomSampler(dl.n()).iterator();
    var idxs = new long[Math.toIntExact(epochSize(dl))];
    Arrays.setAll(idxs, _ -> order.nextLong());
    return idxs;
  }
}
