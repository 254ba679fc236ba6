package fastai.vision.models;

import fastai.core.Modules;
import fastai.layers.ConvLayer;
import fastai.layers.ResBlock;
import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;
import torch.nn.Sequential;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// The small parts of a [DynamicUnet].
final class UnetLayers {
  private UnetLayers() {}

  /// Two convolutions: to twice the channels, and back.
  static Sequential middle(long n, DynamicUnet.Options options) {
    var middle =
        new Sequential(
            ConvLayer.of(n, 2 * n, options.conv()), ConvLayer.of(2 * n, n, options.conv()));
    Modules.applyInit(middle, Init::kaimingNormal_);
    return middle;
  }

  /// The residual block near the end.
  static ResBlock residual(long n, DynamicUnet.Options options) {
    long inner = options.bottle() ? n / 2 : n;
    var how = ResBlock.Options.DEFAULT.withNh(inner, inner).withConv(options.conv());
    var block = new ResBlock(1, n, n, how);
    Modules.applyInit(block, Init::kaimingNormal_);
    return block;
  }

  /// A layer that takes the picture that came in, too.
  abstract static class WithOrig extends Module {
    abstract Tensor join(Tensor x, Tensor orig);

    @Override
    public Tensor forward(Tensor... inputs) {
      return join(inputs[0], inputs[1]);
    }
  }

  /// To the picture's height and width, by the nearest pixel.
  static final class ResizeToOrig extends WithOrig {
    @Override
    Tensor join(Tensor x, Tensor orig) {
      return x.size(2) == orig.size(2) && x.size(3) == orig.size(3)
          ? x
          : F.interpolate(x, orig.size(2), orig.size(3));
    }
  }

  /// The picture's channels behind the others.
  static final class MergeOrig extends WithOrig {
    @Override
    Tensor join(Tensor x, Tensor orig) {
      return Torch.cat(List.of(x, orig), 1);
    }
  }
}
