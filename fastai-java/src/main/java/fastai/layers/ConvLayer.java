package fastai.layers;

import java.util.function.Consumer;
import java.util.function.Supplier;
import torch.Tensor;
import torch.nn.Conv1d;
import torch.nn.Conv2d;
import torch.nn.Conv3d;
import torch.nn.ConvNd;
import torch.nn.ConvTranspose1d;
import torch.nn.ConvTranspose2d;
import torch.nn.ConvTranspose3d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.utils.parametrize.Parametrizations;

/// A convolution, a norm and an activation (fastai's `ConvLayer`), by default with batch
/// normalisation and ReLU, and padding that keeps height and width at stride 1. The convolution has
/// no bias where the norm has one; its weights start by the activation, see [InitLinear].
///
/// Shapes: `[batch, ni, height, width]` to `[batch, nf, ceil(height / stride), ceil(width /
/// stride)]`, for odd `ks`.
///
/// ```java
/// var layer = ConvLayer.of(1, 32);        // Sequential of Conv2d, BatchNorm2d, ReLU
/// var last = ConvLayer.of(32, 10, ConvLayer.Options.DEFAULT.withKs(1).withAct(null));
/// ```
public final class ConvLayer {
  private ConvLayer() {}

  /// @param ks the kernel's size in each direction
  /// @param padding `null` for `(ks - 1) / 2`, and 0 if transposed
  /// @param bias `null` for one unless there is a batch or instance norm
  /// @param ndim 1, 2 or 3 directions
  /// @param bn1st whether the norm stands before the activation
  /// @param act makes the activation; `null` for none
  /// @param transpose whether it is a transposed convolution
  /// @param init fills the weight; [InitLinear#AUTO] goes by the activation
  /// @param biasStd the standard deviation of the bias at the start
  /// @param xtra a layer behind all others, or `null`
  public record Options(
      long ks,
      long stride,
      Long padding,
      Boolean bias,
      int ndim,
      NormType norm,
      boolean bn1st,
      Supplier<? extends Module> act,
      boolean transpose,
      Consumer<Tensor> init,
      double biasStd,
      long groups,
      long dilation,
      Module xtra) {
    public static final Options DEFAULT =
        new Options(
            3,
            1,
            null,
            null,
            2,
            NormType.BATCH,
            true,
            ReLU::new,
            false,
            InitLinear.AUTO,
            0.01,
            1,
            1,
            null);

    public Options withKs(long ks) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withStride(long stride) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withPadding(long padding) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withBias(Boolean bias) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withNdim(int ndim) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    /// `null` is [NormType#NONE].
    public Options withNorm(NormType norm) {
      return new Options(
          ks,
          stride,
          padding,
          bias,
          ndim,
          norm == null ? NormType.NONE : norm,
          bn1st,
          act,
          transpose,
          init,
          biasStd,
          groups,
          dilation,
          xtra);
    }

    public Options withBn1st(boolean bn1st) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withAct(Supplier<? extends Module> act) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withTranspose(boolean transpose) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withInit(Consumer<Tensor> init) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withBiasStd(double biasStd) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withGroups(long groups) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withDilation(long dilation) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }

    public Options withXtra(Module xtra) {
      return new Options(
          ks, stride, padding, bias, ndim, norm, bn1st, act, transpose, init, biasStd, groups,
          dilation, xtra);
    }
  }

  /// Kernels of 3, stride 1.
  public static Sequential of(long ni, long nf) {
    return of(ni, nf, Options.DEFAULT);
  }

  public static Sequential of(long ni, long nf, long ks, long stride) {
    return of(ni, nf, Options.DEFAULT.withKs(ks).withStride(stride));
  }

  public static Sequential of(long ni, long nf, Options options) {
    var act = options.act == null ? null : options.act.get();
    var conv = options.transpose ? transposed(ni, nf, options) : direct(ni, nf, options);
    InitLinear.fill(conv.weight, conv.bias, act, options.init, options.biasStd);
    if (options.norm == NormType.WEIGHT) Parametrizations.weightNorm(conv);
    if (options.norm == NormType.SPECTRAL) Parametrizations.spectralNorm(conv);
    var norm = norm(nf, options);
    var layers = new Sequential().append(conv);
    if (norm != null && options.bn1st) layers.append(norm);
    if (act != null) layers.append(act);
    if (norm != null && !options.bn1st) layers.append(norm);
    return options.xtra == null ? layers : layers.append(options.xtra);
  }

  private static Module norm(long nf, Options options) {
    if (options.norm.isBatch()) return Norms.batchNorm(nf, options.ndim, options.norm);
    if (options.norm.isInstance()) return Norms.instanceNorm(nf, options.ndim, options.norm);
    return null;
  }

  private static boolean bias(Options options) {
    return options.bias != null
        ? options.bias
        : !options.norm.isBatch() && !options.norm.isInstance();
  }

  private static ConvNd direct(long ni, long nf, Options o) {
    var options =
        Conv2d.options()
            .stride(o.stride)
            .padding(o.padding == null ? (o.ks - 1) / 2 : o.padding)
            .dilation(o.dilation)
            .groups(o.groups)
            .bias(bias(o));
    return switch (o.ndim) {
      case 1 -> new Conv1d(ni, nf, o.ks, options);
      case 2 -> new Conv2d(ni, nf, o.ks, options);
      case 3 -> new Conv3d(ni, nf, o.ks, options);
      default -> throw Norms.directions(o.ndim);
    };
  }

  private static ConvNd transposed(long ni, long nf, Options o) {
    var options =
        ConvTranspose2d.options()
            .stride(o.stride)
            .padding(o.padding == null ? 0 : o.padding)
            .dilation(o.dilation)
            .groups(o.groups)
            .bias(bias(o));
    return switch (o.ndim) {
      case 1 -> new ConvTranspose1d(ni, nf, o.ks, options);
      case 2 -> new ConvTranspose2d(ni, nf, o.ks, options);
      case 3 -> new ConvTranspose3d(ni, nf, o.ks, options);
      default -> throw Norms.directions(o.ndim);
    };
  }
}
