package fastai.learner;

/// The mean loss over all samples of a loader, each batch weighted by its size.
public final class AvgLoss implements Metric {
  private double total;
  private long count;

  public AvgLoss() {}

  @Override
  public String name() {
    return "loss";
  }

  @Override
  public void reset() {
    total = 0;
    count = 0;
  }

  @Override
  public void accumulate(Learner learn) {
    long bs = learn.yb[0].size(0);
    total += AvgSmoothLoss.mean(learn.loss) * bs;
    count += bs;
  }

  @Override
  public Double value() {
    return count == 0 ? null : total / count;
  }
}
