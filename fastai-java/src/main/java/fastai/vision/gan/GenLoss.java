package fastai.vision.gan;

import torch.Tensor;

/// How well a generator does.
@FunctionalInterface
public interface GenLoss {
  /// @param fakePred what the critic says of the output
  /// @param output what the generator made
  /// @param target what it should have made
  Tensor apply(Tensor fakePred, Tensor output, Tensor target);
}
