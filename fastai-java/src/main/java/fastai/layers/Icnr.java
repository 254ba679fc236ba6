package fastai.layers;

import java.util.function.Consumer;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.init.Init;

/// Initial values for the convolution before a pixel shuffle (fastai's `icnr_init`): the `scale²`
/// kernels whose outputs become the pixels of one square start as one and the same, so that the
/// shuffled picture starts without a checkerboard.
///
/// Source: Aitken et al. 2017, arXiv 1707.02937.
public final class Icnr {
  private Icnr() {}

  /// Scale 2, Kaiming-normal.
  public static Tensor init_(Tensor weight) {
    return init_(weight, 2, Init::kaimingNormal_);
  }

  /// @param weight `[channels * scale², in, height, width]`
  /// @param init fills one kernel of each `scale²`
  public static Tensor init_(Tensor weight, long scale, Consumer<Tensor> init) {
    long square = scale * scale;
    if (weight.size(0) % square != 0)
      throw new IllegalArgumentException(
          "%d kernels do not divide into squares of %d x %d"
              .formatted(weight.size(0), scale, scale));
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      long[] shape = weight.shape();
      shape[0] /= square;
      Tensor kernels = weight.newEmpty(shape);
      init.accept(kernels);
      weight.copy_(kernels.repeatInterleave(square, 0));
    }
    return weight;
  }
}
