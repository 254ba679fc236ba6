package torch.nn;

/// Instance normalisation of `[batch, channels, depth, height, width]`, or without batch
/// (`torch.nn.InstanceNorm3d`); see [InstanceNorm].
public class InstanceNorm3d extends InstanceNorm {
  public InstanceNorm3d(long numFeatures) {
    this(numFeatures, options());
  }

  public InstanceNorm3d(long numFeatures, Options options) {
    super(3, numFeatures, options);
  }

  @Override
  protected Module create() {
    return getClass() == InstanceNorm3d.class
        ? new InstanceNorm3d(numFeatures, options.momentum(momentum))
        : super.create();
  }
}
