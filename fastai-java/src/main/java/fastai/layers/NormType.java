package fastai.layers;

/// What keeps the activations of a layer in bounds (fastai's `NormType`).
public enum NormType {
  /// None: the layer has a bias instead (`None` in Python).
  NONE,
  /// Batch normalisation, weight 1 at the start.
  BATCH,
  /// Batch normalisation, weight 0 at the start: a residual block then starts as its shortcut.
  BATCH_ZERO,
  /// The length and the direction of the layer's weight are learned apart.
  WEIGHT,
  /// The layer's weight is divided by its largest singular value.
  SPECTRAL,
  /// Instance normalisation, weight 1 at the start.
  INSTANCE,
  /// Instance normalisation, weight 0 at the start.
  INSTANCE_ZERO;

  public boolean isBatch() {
    return this == BATCH || this == BATCH_ZERO;
  }

  public boolean isInstance() {
    return this == INSTANCE || this == INSTANCE_ZERO;
  }

  /// The same that starts at 0, if there is one.
  public NormType zero() {
    return switch (this) {
      case BATCH -> BATCH_ZERO;
      case INSTANCE -> INSTANCE_ZERO;
      default -> this;
    };
  }
}
