package torch.nn;

import java.util.Map;
import torch.Tensor;

/// A [ConvTranspose2d] that learns the number of its input channels from the first input
/// (`torch.nn.LazyConvTranspose2d`).
public class LazyConvTranspose2d extends ConvTranspose2d {
  public LazyConvTranspose2d(long outChannels, long kernelSize) {
    this(outChannels, kernelSize, options());
  }

  public LazyConvTranspose2d(long outChannels, long kernelSize, Options options) {
    this(outChannels, new long[] {kernelSize}, options);
  }

  public LazyConvTranspose2d(long outChannels, long[] kernelSize, Options options) {
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
    long size = Lazy.size(state, prefix + "weight", 0);
    if (inChannels == 0 && size > 0) infer(size);
    super.beforeLoad(state, prefix);
  }

  /// As in Python it becomes the ordinary layer with its first input.
  @Override
  protected String name() {
    return inChannels == 0 ? "LazyConvTranspose2d" : "ConvTranspose2d";
  }

  @Override
  protected Module create() {
    return getClass() == LazyConvTranspose2d.class
        ? new LazyConvTranspose2d(outChannels, kernelSize(), given())
        : super.create();
  }
}
