package torch.nn.functional;

import torch.Tensor;

/// What a loss makes of its elements: their mean, their sum, or nothing (it returns them all).
public enum Reduction {
  NONE,
  MEAN,
  SUM,
  /// The sum divided by the batch size; for the Kullback-Leibler divergence only.
  BATCHMEAN;

  /// libtorch's number for it.
  ///
  /// @throws IllegalArgumentException for `BATCHMEAN`, which libtorch does not know
  public long code() {
    if (this == BATCHMEAN)
      throw new IllegalArgumentException(
          "batchmean is not a valid value for reduction here: only kl_div takes it");
    return ordinal();
  }

  Tensor of(Tensor elements) {
    return switch (this) {
      case NONE -> elements;
      case MEAN -> elements.mean();
      case SUM -> elements.sum();
      case BATCHMEAN -> elements.sum().div(elements.size(0));
    };
  }
}
