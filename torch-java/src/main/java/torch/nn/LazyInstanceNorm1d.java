package torch.nn;

import java.util.Map;
import torch.Tensor;

/// A [InstanceNorm1d] that learns the number of its channels from the first input
/// (`torch.nn.LazyInstanceNorm1d`).
public class LazyInstanceNorm1d extends InstanceNorm1d {
  /// Unlike [InstanceNorm1d], with weight, bias and running statistics, as in Python.
  public LazyInstanceNorm1d() {
    this(options().affine(true).trackRunningStats(true));
  }

  public LazyInstanceNorm1d(Options options) {
    super(0, options);
    Lazy.defer(this);
  }

  @Override
  public Tensor forward(Tensor input) {
    if (numFeatures == 0) infer(input.size(input.dim() == 2 ? 0 : 1));
    return super.forward(input);
  }

  @Override
  protected void beforeLoad(Map<String, Tensor> state, String prefix) {
    long size = Lazy.size(state, prefix + (weight != null ? "weight" : "running_mean"), 0);
    if (numFeatures == 0 && size > 0) infer(size);
    super.beforeLoad(state, prefix);
  }

  /// As in Python it becomes the ordinary layer with its first input.
  @Override
  protected String name() {
    return numFeatures == 0 ? "LazyInstanceNorm1d" : "InstanceNorm1d";
  }

  @Override
  protected Module create() {
    return getClass() == LazyInstanceNorm1d.class
        ? new LazyInstanceNorm1d(options.momentum(momentum))
        : super.create();
  }
}
