package fastai.vision.models;

import java.util.function.Supplier;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Module;
import torch.nn.Sequential;

/// A convolution without bias, batch norm and activation (torchvision's `Conv2dNormActivation`),
/// padded so that height and width stay at stride 1.
///
/// @param norm the batch norm's options
/// @param activation `null` for none
record ConvNorm(
    int kernel,
    int stride,
    int groups,
    BatchNorm2d.Options norm,
    Supplier<? extends Module> activation) {
  static ConvNorm of(BatchNorm2d.Options norm, Supplier<? extends Module> activation) {
    return new ConvNorm(3, 1, 1, norm, activation);
  }

  ConvNorm kernel(int kernel) {
    return new ConvNorm(kernel, stride, groups, norm, activation);
  }

  ConvNorm stride(int stride) {
    return new ConvNorm(kernel, stride, groups, norm, activation);
  }

  ConvNorm groups(int groups) {
    return new ConvNorm(kernel, stride, groups, norm, activation);
  }

  ConvNorm linear() {
    return new ConvNorm(kernel, stride, groups, norm, null);
  }

  Sequential make(int in, int out) {
    var conv =
        new Conv2d(
            in,
            out,
            kernel,
            Conv2d.options().stride(stride).padding((kernel - 1) / 2).groups(groups).bias(false));
    var layers = new Sequential(conv, new BatchNorm2d(out, norm));
    return activation == null ? layers : layers.append(activation.get());
  }

  /// The nearest multiple of 8, but no less than 90 % of the channels that were asked for.
  static int makeDivisible(double channels) {
    int rounded = Math.max(8, (int) (channels + 4) / 8 * 8);
    return rounded < 0.9 * channels ? rounded + 8 : rounded;
  }
}
