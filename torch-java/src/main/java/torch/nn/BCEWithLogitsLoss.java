package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of `-(t * log(sigmoid(x)) + (1 - t) * log(1 - sigmoid(x)))`, computed stably; both of
/// the same shape, targets between 0 and 1 (`torch.nn.BCEWithLogitsLoss`).
public class BCEWithLogitsLoss extends Loss {
  /// @param weight a factor for each element, broadcast; `null` for none
  /// @param posWeight a factor for the positive part of each class, `[classes]`; `null` for none
  public record Options(Tensor weight, Tensor posWeight, Reduction reduction) {
    public Options weight(Tensor weight) {
      return new Options(weight, posWeight, reduction);
    }

    public Options posWeight(Tensor posWeight) {
      return new Options(weight, posWeight, reduction);
    }

    public Options reduction(Reduction reduction) {
      return new Options(weight, posWeight, reduction);
    }
  }

  private final Options options;

  public static Options options() {
    return new Options(null, null, Reduction.MEAN);
  }

  public BCEWithLogitsLoss() {
    this(options());
  }

  /// The weights become buffers.
  public BCEWithLogitsLoss(Options options) {
    this.options = options;
    registerBuffer("weight", options.weight);
    registerBuffer("pos_weight", options.posWeight);
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.binaryCrossEntropyWithLogits(
        input, target, options.weight, options.posWeight, options.reduction);
  }
}
