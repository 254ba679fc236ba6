package torch.nn.functional;

import torch.Tensor;

/// Options of [F#scaledDotProductAttention].
///
/// @param attnMask `[*, queries, keys]`, broadcast: of booleans, `true` where attention is allowed,
///   or of numbers that are added to the scores; `null` for none
/// @param dropoutP the probability that a weight is dropped; also outside training, as in PyTorch
/// @param isCausal whether a query sees only keys up to its own place; without a mask only
/// @param scale factor of the scores; `null`: `1 / sqrt(features)`
/// @param enableGqa whether several heads of the query share one of key and value
public record AttentionOptions(
    Tensor attnMask, double dropoutP, boolean isCausal, Double scale, boolean enableGqa) {
  public static final AttentionOptions DEFAULT = new AttentionOptions(null, 0, false, null, false);

  public AttentionOptions attnMask(Tensor attnMask) {
    return new AttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  public AttentionOptions dropoutP(double dropoutP) {
    return new AttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  public AttentionOptions isCausal(boolean isCausal) {
    return new AttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  public AttentionOptions scale(Double scale) {
    return new AttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }

  public AttentionOptions enableGqa(boolean enableGqa) {
    return new AttentionOptions(attnMask, dropoutP, isCausal, scale, enableGqa);
  }
}
