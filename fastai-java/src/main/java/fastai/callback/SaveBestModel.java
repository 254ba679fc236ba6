package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Recorder;

/// fastai v0.7's `best_save_name`: saves the model whenever the first metric is higher than before,
/// or as high with a lower loss; without metrics, whenever the validation loss is lower
/// (before_fit, after_epoch; order 61). Nothing is loaded at the end: `learn.load(name)` does.
///
/// ```java
/// learn.fit(10, Lr.of(1e-2), FitOptions.DEFAULT.withCbs(new SaveBestModel("best")));
/// learn.load("best");
/// ```
///
/// For a metric that is better when lower, such as `error_rate`, use [SaveModelCallback].
public final class SaveBestModel extends Callback implements Event.BeforeFit, Event.AfterEpoch {
  private final String name;
  private double bestLoss;
  private double bestMetric;

  public SaveBestModel(String name) {
    this.name = name;
  }

  @Override
  public double order() {
    return 61;
  }

  @Override
  public void beforeFit() {
    run = learn.isRealFit();
    if (!run) return;
    bestLoss = Double.POSITIVE_INFINITY;
    bestMetric = Double.NEGATIVE_INFINITY;
  }

  @Override
  public void afterEpoch() {
    Double loss = value("valid_loss");
    if (loss == null) return;
    Double metric = learn.metrics.isEmpty() ? null : value(learn.metrics.getFirst().name());
    boolean better =
        metric == null
            ? learn.metrics.isEmpty() && loss < bestLoss
            : metric > bestMetric || metric == bestMetric && loss < bestLoss;
    if (!better) return;
    bestLoss = loss;
    if (metric != null) bestMetric = metric;
    learn.save(name, false);
  }

  private Double value(String column) {
    var recorder = learn.cb(Recorder.class);
    int at = recorder == null ? -1 : recorder.metricNames().indexOf(column) - 1;
    return at < 0 || at >= learn.finalRecord.size() ? null : learn.finalRecord.get(at);
  }
}
