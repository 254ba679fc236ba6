package torch.nn;

import java.util.Map;
import torch.Tensor;

/// A [BatchNorm3d] that learns the number of its channels from the first input
/// (`torch.nn.LazyBatchNorm3d`).
public class LazyBatchNorm3d extends BatchNorm3d {
  public LazyBatchNorm3d() {
    this(options());
  }

  public LazyBatchNorm3d(Options options) {
    super(0, options);
    Lazy.defer(this);
  }

  @Override
  public Tensor forward(Tensor input) {
    if (numFeatures == 0) infer(input.size(1));
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
    return numFeatures == 0 ? "LazyBatchNorm3d" : "BatchNorm3d";
  }

  @Override
  protected Module create() {
    return getClass() == LazyBatchNorm3d.class
        ? new LazyBatchNorm3d(options.momentum(momentum))
        : super.create();
  }
}
