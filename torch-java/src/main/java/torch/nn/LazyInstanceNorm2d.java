package torch.nn;

import java.util.Map;
import torch.Tensor;

/// A [InstanceNorm2d] that learns the number of its channels from the first input
/// (`torch.nn.LazyInstanceNorm2d`).
public class LazyInstanceNorm2d extends InstanceNorm2d {
  /// Unlike [InstanceNorm2d], with weight, bias and running statistics, as in Python.
  public LazyInstanceNorm2d() {
    this(options().affine(true).trackRunningStats(true));
  }

  public LazyInstanceNorm2d(Options options) {
    super(0, options);
    Lazy.defer(this);
  }

  @Override
  public Tensor forward(Tensor input) {
    if (numFeatures == 0) infer(input.size(input.dim() == 3 ? 0 : 1));
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
    return numFeatures == 0 ? "LazyInstanceNorm2d" : "InstanceNorm2d";
  }

  @Override
  protected Module create() {
    return getClass() == LazyInstanceNorm2d.class
        ? new LazyInstanceNorm2d(options.momentum(momentum))
        : super.create();
  }
}
