package torch.nn;

/// Instance normalisation of `[batch, channels, length]`, or without batch
/// (`torch.nn.InstanceNorm1d`); see [InstanceNorm].
public class InstanceNorm1d extends InstanceNorm {
  public InstanceNorm1d(long numFeatures) {
    this(numFeatures, options());
  }

  public InstanceNorm1d(long numFeatures, Options options) {
    super(1, numFeatures, options);
  }

  @Override
  protected Module create() {
    return getClass() == InstanceNorm1d.class
        ? new InstanceNorm1d(numFeatures, options.momentum(momentum))
        : super.create();
  }
}
