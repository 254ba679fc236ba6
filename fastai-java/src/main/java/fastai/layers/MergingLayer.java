package fastai.layers;

import torch.Tensor;
import torch.nn.Module;

/// A layer of a [SequentialEx] that also sees what came into that: in Python, `x.orig`.
public abstract class MergingLayer extends Module {
  protected MergingLayer() {}

  /// @param x what the layer before made
  /// @param orig the input of the whole [SequentialEx]
  protected abstract Tensor merge(Tensor x, Tensor orig);

  /// @param inputs the two of [#merge]
  @Override
  public final Tensor forward(Tensor... inputs) {
    if (inputs.length != 2)
      throw new IllegalArgumentException(
          name() + " stands in a SequentialEx, which also gives it its own input");
    return merge(inputs[0], inputs[1]);
  }
}
