package torch.nn;

import java.util.Map;
import torch.Tensor;

/// A [Conv1d] that learns the number of its input channels from the first input
/// (`torch.nn.LazyConv1d`).
public class LazyConv1d extends Conv1d {
  public LazyConv1d(long outChannels, long kernelSize) {
    this(outChannels, kernelSize, options());
  }

  public LazyConv1d(long outChannels, long kernelSize, Options options) {
    this(outChannels, new long[] {kernelSize}, options);
  }

  public LazyConv1d(long outChannels, long[] kernelSize, Options options) {
    super(0, outChannels, kernelSize, options);
    Lazy.defer(this);
  }

  @Override
  public Tensor forward(Tensor input) {
    if (inChannels == 0) infer(channels(input));
    return super.forward(input);
  }

  @Override
  protected void beforeLoad(Map<String, Tensor> state, String prefix) {
    long size = Lazy.size(state, prefix + "weight", 1);
    if (inChannels == 0 && size > 0) infer(size * groups);
    super.beforeLoad(state, prefix);
  }

  /// As in Python it becomes the ordinary layer with its first input.
  @Override
  protected String name() {
    return inChannels == 0 ? "LazyConv1d" : "Conv1d";
  }

  @Override
  protected Module create() {
    return getClass() == LazyConv1d.class
        ? new LazyConv1d(outChannels, kernelSize(), given())
        : super.create();
  }
}
