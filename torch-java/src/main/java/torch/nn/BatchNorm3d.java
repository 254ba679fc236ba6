package torch.nn;

/// Batch normalisation of `[batch, channels, depth, height, width]` (`torch.nn.BatchNorm3d`); see
/// [BatchNorm].
public class BatchNorm3d extends BatchNorm {
  public BatchNorm3d(long numFeatures) {
    this(numFeatures, options());
  }

  public BatchNorm3d(long numFeatures, Options options) {
    super(5, 5, numFeatures, options);
  }

  @Override
  protected Module create() {
    return getClass() == BatchNorm3d.class
        ? new BatchNorm3d(numFeatures, options.momentum(momentum))
        : super.create();
  }
}
