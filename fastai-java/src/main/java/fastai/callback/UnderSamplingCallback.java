package fastai.callback;

import fastai.data.ClassCounts;

/// Has frequent classes come as seldom as rare ones: the training data of an epoch are drawn with
/// replacement, each class as often as the rarest one is there (order 0; fastai v1). See
/// [SamplingCallback].
public final class UnderSamplingCallback extends SamplingCallback {
  public UnderSamplingCallback() {
    this(null);
  }

  /// @param weights one for each training item; `null`: one by the number of items of its class
  public UnderSamplingCallback(double[] weights) {
    super(weights);
  }

  @Override
  int eachClass(ClassCounts classes) {
    return classes.least();
  }
}
