package fastai.layers;

import java.util.function.Supplier;
import torch.nn.AvgPool2d;
import torch.nn.Module;
import torch.nn.PixelShuffle;
import torch.nn.ReLU;
import torch.nn.ReplicationPad2d;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// Pictures of `scale` times the height and width: a 1×1 convolution to `nf * scale²` channels,
/// which starts by [Icnr], and a pixel shuffle (fastai's `PixelShuffle_ICNR`).
///
/// Shapes: `[batch, ni, height, width]` to `[batch, nf, scale * height, scale * width]`.
///
/// Source: Shi et al. 2016, arXiv 1609.05158; the blur is of Sugawara et al. 2018, arXiv
/// 1806.02658.
public final class PixelShuffleIcnr {
  private PixelShuffleIcnr() {}

  /// @param blur whether each pixel becomes the mean of itself and those above and to the left
  /// @param act makes the activation; `null` for none
  public record Options(long scale, boolean blur, NormType norm, Supplier<? extends Module> act) {
    public static final Options DEFAULT = new Options(2, false, NormType.WEIGHT, ReLU::new);

    public Options withScale(long scale) {
      return new Options(scale, blur, norm, act);
    }

    public Options withBlur(boolean blur) {
      return new Options(scale, blur, norm, act);
    }

    /// `null` is [NormType#NONE].
    public Options withNorm(NormType norm) {
      return new Options(scale, blur, norm == null ? NormType.NONE : norm, act);
    }

    public Options withAct(Supplier<? extends Module> act) {
      return new Options(scale, blur, norm, act);
    }
  }

  /// As many channels as come in, at twice the size.
  public static Sequential of(long ni) {
    return of(ni, ni, Options.DEFAULT);
  }

  public static Sequential of(long ni, long nf, Options options) {
    var conv =
        ConvLayer.Options.DEFAULT
            .withKs(1)
            .withNorm(options.norm)
            .withAct(options.act)
            .withInit(weight -> Icnr.init_(weight, options.scale, Init::kaimingNormal_))
            .withBiasStd(0);
    var layers =
        new Sequential(
            ConvLayer.of(ni, nf * options.scale * options.scale, conv),
            new PixelShuffle(options.scale));
    if (options.blur) layers.append(new ReplicationPad2d(1, 0, 1, 0)).append(new AvgPool2d(2, 1));
    return layers;
  }
}
