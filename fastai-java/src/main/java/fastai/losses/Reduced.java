package fastai.losses;

import torch.Tensor;
import torch.nn.functional.Reduction;

/// The mean, the sum or all of the elements of a loss.
final class Reduced {
  private Reduced() {}

  static Tensor of(Tensor elements, Reduction reduction) {
    return switch (reduction) {
      case NONE -> elements;
      case MEAN -> elements.mean();
      case SUM -> elements.sum();
      case BATCHMEAN ->
          throw new IllegalArgumentException(
              "batchmean is for the Kullback-Leibler divergence only; take NONE, MEAN or SUM");
    };
  }
}
