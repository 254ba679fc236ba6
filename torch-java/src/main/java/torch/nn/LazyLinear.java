package torch.nn;

import java.util.Map;
import torch.Tensor;

/// A [Linear] that learns the number of its inputs from the first one (`torch.nn.LazyLinear`).
public class LazyLinear extends Linear {
  public LazyLinear(long outFeatures) {
    this(outFeatures, options());
  }

  public LazyLinear(long outFeatures, Options options) {
    super(0, outFeatures, options);
    Lazy.defer(this);
  }

  @Override
  public Tensor forward(Tensor input) {
    if (inFeatures == 0) infer(input.size(-1));
    return super.forward(input);
  }

  @Override
  protected void beforeLoad(Map<String, Tensor> state, String prefix) {
    long size = Lazy.size(state, prefix + "weight", 1);
    if (inFeatures == 0 && size > 0) infer(size);
    super.beforeLoad(state, prefix);
  }

  /// As in Python it becomes the ordinary layer with its first input.
  @Override
  protected String name() {
    return inFeatures == 0 ? "LazyLinear" : "Linear";
  }

  @Override
  protected Module create() {
    return getClass() == LazyLinear.class
        ? new LazyLinear(outFeatures, new Options(bias != null))
        : super.create();
  }
}
