package torch.nn;

/// Batch normalisation of `[batch, channels]` or `[batch, channels, length]`
/// (`torch.nn.BatchNorm1d`); see [BatchNorm].
public class BatchNorm1d extends BatchNorm {
  public BatchNorm1d(long numFeatures) {
    this(numFeatures, options());
  }

  public BatchNorm1d(long numFeatures, Options options) {
    super(2, 3, numFeatures, options);
  }

  @Override
  protected Module create() {
    return getClass() == BatchNorm1d.class
        ? new BatchNorm1d(numFeatures, options.momentum(momentum))
        : super.create();
  }
}
