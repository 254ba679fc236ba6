package fastai.vision.gan;

import torch.Tensor;

/// How well a critic does.
@FunctionalInterface
public interface CritLoss {
  /// @param realPred what it says of true images
  /// @param fakePred what it says of made ones
  Tensor apply(Tensor realPred, Tensor fakePred);
}
