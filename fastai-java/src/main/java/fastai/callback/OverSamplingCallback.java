package fastai.callback;

import fastai.data.ClassCounts;

/// Has rare classes come as often as frequent ones: the training data of an epoch are drawn with
/// replacement, each class as often as the most frequent one is there (order 0; fastai v1). See
/// [SamplingCallback].
public final class OverSamplingCallback extends SamplingCallback {
  public OverSamplingCallback() {
    this(null);
  }

  /// @param weights one for each training item; `null`: one by the number of items of its class
  public OverSamplingCallback(double[] weights) {
    super(weights);
  }

  @Override
  int eachClass(ClassCounts classes) {
    return classes.most();
  }
}
