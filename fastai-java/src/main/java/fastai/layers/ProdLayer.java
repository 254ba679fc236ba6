package fastai.layers;

import torch.Tensor;

/// Multiplies with the block's input (fastai's `ProdLayer`).
public final class ProdLayer extends MergingLayer {
  public ProdLayer() {}

  @Override
  protected Tensor merge(Tensor x, Tensor orig) {
    return x.mul(orig);
  }
}
