package torch.nn;

/// Batch normalisation of `[batch, channels, height, width]` (`torch.nn.BatchNorm2d`); see
/// [BatchNorm].
public class BatchNorm2d extends BatchNorm {
  public BatchNorm2d(long numFeatures) {
    this(numFeatures, options());
  }

  public BatchNorm2d(long numFeatures, Options options) {
    super(4, 4, numFeatures, options);
  }

  @Override
  protected Module create() {
    return getClass() == BatchNorm2d.class
        ? new BatchNorm2d(numFeatures, options.momentum(momentum))
        : super.create();
  }
}
