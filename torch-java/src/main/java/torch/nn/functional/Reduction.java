package torch.nn.functional;

/// What a loss makes of its elements: their mean, their sum, or nothing (it returns them all).
public enum Reduction {
  NONE,
  MEAN,
  SUM;

  /// libtorch's number for it.
  public long code() {
    return ordinal();
  }
}
