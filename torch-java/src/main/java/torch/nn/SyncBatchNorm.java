package torch.nn;

/// Batch normalisation whose statistics are those of all processes that train together
/// (`torch.nn.SyncBatchNorm`); see [BatchNorm]. In a single process, as here, it is batch
/// normalisation of inputs `[batch, channels, *]`, and its state fits checkpoints of both.
public class SyncBatchNorm extends BatchNorm {
  public SyncBatchNorm(long numFeatures) {
    this(numFeatures, options());
  }

  public SyncBatchNorm(long numFeatures, Options options) {
    super(2, Integer.MAX_VALUE, numFeatures, options);
  }

  private SyncBatchNorm(BatchNorm other) {
    super(2, Integer.MAX_VALUE, other);
  }

  @Override
  void checkDim(long dim) {
    if (dim < 2)
      throw new IllegalArgumentException("expected at least 2D input (got " + dim + "D input)");
  }

  /// Puts a SyncBatchNorm in place of every other batch normalisation in a [Sequential], also of
  /// nested ones, and returns the module; of a batch normalisation itself it returns the
  /// replacement. Parameters and statistics are the same tensors. What is a field of a class cannot
  /// be replaced.
  ///
  /// @throws IllegalArgumentException if there is one that cannot be replaced
  public static Module convertSyncBatchnorm(Module module) {
    if (module instanceof BatchNorm batchNorm)
      return module instanceof SyncBatchNorm
          ? module
          : new SyncBatchNorm(batchNorm).train(module.isTraining());
    module
        .namedChildren()
        .forEach(
            (name, child) -> {
              Module converted = convertSyncBatchnorm(child);
              if (converted == child) return;
              if (!(module instanceof Sequential sequential))
                throw new IllegalArgumentException(
                    "the %s '%s' is a field of %s, which cannot be changed from outside; declare it as SyncBatchNorm there"
                        .formatted(child.name(), name, module.name()));
              sequential.add(name, converted);
            });
    return module;
  }

  @Override
  protected Module create() {
    return getClass() == SyncBatchNorm.class
        ? new SyncBatchNorm(numFeatures, options.momentum(momentum))
        : super.create();
  }
}
