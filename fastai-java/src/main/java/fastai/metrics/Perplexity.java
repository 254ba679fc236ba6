package fastai.metrics;

import fastai.learner.AvgLoss;
import fastai.learner.Learner;
import fastai.learner.Metric;

/// `exp` of the mean loss over all samples of a loader: for language models, whose loss is cross
/// entropy.
public final class Perplexity implements Metric {
  private final AvgLoss loss = new AvgLoss();

  public Perplexity() {}

  @Override
  public void reset() {
    loss.reset();
  }

  @Override
  public void accumulate(Learner learn) {
    loss.accumulate(learn);
  }

  @Override
  public Double value() {
    Double mean = loss.value();
    return mean == null ? null : (Double) Math.exp(mean);
  }
}
