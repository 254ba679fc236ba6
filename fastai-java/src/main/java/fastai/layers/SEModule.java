package fastai.layers;

import java.util.function.Supplier;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sigmoid;

/// Weighs channels by what the whole picture holds (fastai's `SEModule`): mean, 1×1 convolution to
/// `channels / reduction` rounded up to a multiple of 8, activation, 1×1 convolution back, sigmoid,
/// times the input.
///
/// Source: Hu et al. 2017, arXiv 1709.01507.
public final class SEModule {
  private SEModule() {}

  public static SequentialEx of(long channels, long reduction) {
    return of(channels, reduction, ReLU::new);
  }

  public static SequentialEx of(long channels, long reduction, Supplier<? extends Module> act) {
    long hidden = (channels / reduction + 7) / 8 * 8;
    var conv = ConvLayer.Options.DEFAULT.withKs(1).withNorm(NormType.NONE);
    return new SequentialEx(
        new AdaptiveAvgPool2d(1),
        ConvLayer.of(channels, hidden, conv.withAct(act)),
        ConvLayer.of(hidden, channels, conv.withAct(Sigmoid::new)),
        new ProdLayer());
  }
}
