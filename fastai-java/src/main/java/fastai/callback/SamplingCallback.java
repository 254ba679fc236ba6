package fastai.callback;

import fastai.data.ClassCounts;
import fastai.data.Loader;
import fastai.data.TfmdDL;
import fastai.data.WeightedDL;
import fastai.learner.Callback;
import fastai.learner.Event;

/// Draws the training data by class, for the time of a fit: an epoch has `c * n` items, with `c`
/// classes and `n` by the kind of the callback, and each class comes about as often as the others.
/// The training loader is a [TfmdDL] whose targets are classes; hooks that it has of its own rest
/// meanwhile.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | counts the classes, replaces the training loader |
/// | after_fit | gives it back |
public abstract sealed class SamplingCallback extends Callback
    implements Event.BeforeFit, Event.AfterFit permits OverSamplingCallback, UnderSamplingCallback {
  private final double[] weights;
  private Loader original;
  private Loader mine;

  SamplingCallback(double[] weights) {
    this.weights = weights;
  }

  /// How many items of each class an epoch has, about.
  abstract int eachClass(ClassCounts classes);

  @Override
  public void beforeFit() {
    if (learn.isValidating()) return;
    restore();
    if (!(learn.dls.train() instanceof TfmdDL train))
      throw new IllegalStateException(
          "training data can be drawn by class from a TfmdDL, as a DataBlock or Datasets makes it;"
              + " the training loader is a "
              + learn.dls.train().getClass().getSimpleName());
    var classes = ClassCounts.of(train);
    int c = learn.dls.vocab().isEmpty() ? classes.counts().size() : learn.dls.c();
    var draws =
        WeightedDL.drawing(
            (long) c * eachClass(classes), weights == null ? classes.weights() : weights);
    original = train;
    mine = train.with(options -> options.withHooks(draws));
    learn.dls.setTrain(mine);
  }

  @Override
  public void afterFit() {
    if (!learn.isValidating()) restore();
  }

  private void restore() {
    if (mine != null && learn.dls.train() == mine) learn.dls.setTrain(original);
    mine = null;
    original = null;
  }
}
