package fastai.layers;

import java.util.List;
import torch.Tensor;
import torch.Torch;

/// Adds the block's input, or puts it behind the channels (fastai's `MergeLayer`).
public final class MergeLayer extends MergingLayer {
  private final boolean dense;

  /// Adds.
  public MergeLayer() {
    this(false);
  }

  /// @param dense whether the channels stand next to each other instead
  public MergeLayer(boolean dense) {
    this.dense = dense;
  }

  @Override
  protected Tensor merge(Tensor x, Tensor orig) {
    return dense ? Torch.cat(List.of(x, orig), 1) : x.add(orig);
  }
}
