package fastai.metrics;

import fastai.learner.Learner;
import fastai.learner.Metric;
import torch.Tensor;

/// The mean of a part of the loss over all samples of a loader; see
/// [fastai.losses.LossFunc#parts()].
public final class LossMetric implements Metric {
  private final String attr;
  private final String name;
  private double total;
  private long count;

  public LossMetric(String attr) {
    this(attr, attr);
  }

  /// @param attr the name of the part
  /// @param name the heading of the column
  public LossMetric(String attr, String name) {
    this.attr = attr;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void reset() {
    total = 0;
    count = 0;
  }

  /// @throws IllegalArgumentException if the loss has no such part, where fastai would show 0
  @Override
  public void accumulate(Learner learn) {
    Tensor part = learn.lossFunc.parts().get(attr);
    if (part == null)
      throw new IllegalArgumentException(
          "the loss has no part '" + attr + "'; it has " + learn.lossFunc.parts().keySet());
    long bs = learn.yb[0].size(0);
    total += (part.dim() == 0 ? part : part.mean()).item() * bs;
    count += bs;
  }

  @Override
  public Double value() {
    return count == 0 ? null : total / count;
  }
}
