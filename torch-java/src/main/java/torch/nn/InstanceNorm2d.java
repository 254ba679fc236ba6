package torch.nn;

/// Instance normalisation of `[batch, channels, height, width]`, or without batch
/// (`torch.nn.InstanceNorm2d`); see [InstanceNorm].
public class InstanceNorm2d extends InstanceNorm {
  public InstanceNorm2d(long numFeatures) {
    this(numFeatures, options());
  }

  public InstanceNorm2d(long numFeatures, Options options) {
    super(2, numFeatures, options);
  }

  @Override
  protected Module create() {
    return getClass() == InstanceNorm2d.class
        ? new InstanceNorm2d(numFeatures, options.momentum(momentum))
        : super.create();
  }
}
