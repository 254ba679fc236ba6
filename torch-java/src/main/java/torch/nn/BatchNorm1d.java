package torch.nn;

/// Batch normalisation of `[batch, channels]` or `[batch, channels, length]`
/// (`torch.nn.BatchNorm1d`); see [BatchNorm].
public class BatchNorm1d extends BatchNorm {
  public BatchNorm1d(long numFeatures) {
    this(numFeatures, options());
  }

  public BatchNorm1d(long numFeatures, Options options) {
    super(numFeatures, options);
  }

  @Override
  void checkDim(long dim) {
    if (dim != 2 && dim != 3) throw wrongDim("2D or 3D", dim);
  }
}
