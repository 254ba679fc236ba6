package fastai.vision.models;

import fastai.vision.models.UnetConv.Norm;
import java.util.ArrayList;
import java.util.function.Supplier;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.AvgPool2d;
import torch.nn.Module;
import torch.nn.PixelShuffle;
import torch.nn.ReplicationPad2d;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// Twice the height and width (fastai's `PixelShuffle_ICNR`): a 1×1 convolution to four times `nf`
/// channels, which become the four pixels of each place. It starts with equal kernels for the four,
/// as nearest-neighbour resizing, so that there is no chessboard pattern; a blur takes the mean of
/// each pixel, its left and its upper neighbours.
///
/// Shapes: `[batch, ni, height, width]` to `[batch, nf, 2 * height, 2 * width]`.
///
/// Source: Aitken et al. 2017, arXiv 1707.02937; Sugawara et al. 2018, arXiv 1806.02658.
final class PixelShuffleIcnr {
  private static final long SCALE = 2;

  private PixelShuffleIcnr() {}

  static Sequential of(long ni, long nf, boolean blur, Norm norm, Supplier<? extends Module> act) {
    var conv =
        UnetConv.DEFAULT
            .withKs(1)
            .withNorm(norm)
            .withAct(act)
            .withBiasStd(0)
            .withInit(PixelShuffleIcnr::icnr)
            .of(ni, nf * SCALE * SCALE);
    var layers = new ArrayList<Module>();
    layers.add(conv);
    layers.add(new PixelShuffle(SCALE));
    if (blur) {
      layers.add(new ReplicationPad2d(1, 0, 1, 0));
      layers.add(new AvgPool2d(2, 1));
    }
    return new Sequential(layers);
  }

  /// Kaiming-normal kernels, each of them four times.
  private static void icnr(Tensor weight) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      long out = weight.size(0) / (SCALE * SCALE);
      Tensor kernels = weight.narrow(0, 0, out).clone();
      Init.kaimingNormal_(kernels);
      weight.copy_(
          kernels
              .unsqueeze(1)
              .expand(out, SCALE * SCALE, weight.size(1), weight.size(2), weight.size(3))
              .reshape(weight.shape()));
    }
  }
}
