package fastai.layers;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import torch.Tensor;
import torch.nn.AvgPool1d;
import torch.nn.AvgPool2d;
import torch.nn.AvgPool3d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// A residual block: `act(convpath(x) + idpath(x))` (fastai's `ResBlock`).
///
/// With expansion 1 the path has two convolutions of `ks`, the first with the stride; otherwise a
/// 1×1, one of `ks` with the stride and a 1×1 one, to `expansion * nf` channels. The last norm
/// starts with weight 0. The shortcut has a mean pool if there is a stride, and a 1×1 convolution
/// if the channels differ.
///
/// Shapes: `[batch, expansion * ni, height, width]` to `[batch, expansion * nf, ceil(height /
/// stride), ceil(width / stride)]`.
///
/// Sources: He et al. 2015, arXiv 1512.03385; He et al. 2018, arXiv 1812.01187.
public final class ResBlock extends Module {
  /// @param groups of the convolution with the stride
  /// @param reduction of the squeeze and excitation at the path's end; 0 for none
  /// @param nh1 channels after the first 1×1 convolution; 0: as `nh2`
  /// @param nh2 channels before the last convolution; 0: `nf`
  /// @param dw whether the convolution with the stride works on single channels
  /// @param g2 groups of the last convolution
  /// @param sa whether self-attention stands at the path's end, symmetric with `sym`
  /// @param pool makes the shortcut's pool from the stride; `null` for the mean
  /// @param poolFirst whether the pool stands before the 1×1 convolution
  /// @param conv what all convolutions have: norm, activation, directions; its `ks` is the path's
  public record Options(
      long stride,
      long groups,
      long reduction,
      long nh1,
      long nh2,
      boolean dw,
      long g2,
      boolean sa,
      boolean sym,
      LongFunction<? extends Module> pool,
      boolean poolFirst,
      ConvLayer.Options conv) {
    public static final Options DEFAULT =
        new Options(1, 1, 0, 0, 0, false, 1, false, false, null, true, ConvLayer.Options.DEFAULT);

    public Options withStride(long stride) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withGroups(long groups) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withReduction(long reduction) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withNh(long nh1, long nh2) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withDw(boolean dw) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withG2(long g2) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withSa(boolean sa, boolean sym) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withPool(LongFunction<? extends Module> pool) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withPoolFirst(boolean poolFirst) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withConv(ConvLayer.Options conv) {
      return new Options(
          stride, groups, reduction, nh1, nh2, dw, g2, sa, sym, pool, poolFirst, conv);
    }

    public Options withNorm(NormType norm) {
      return withConv(conv.withNorm(norm));
    }

    public Options withAct(Supplier<? extends Module> act) {
      return withConv(conv.withAct(act));
    }
  }

  private final int expansion;
  private final long ni;
  private final long nf;
  private final Options options;

  public ResBlock(int expansion, long ni, long nf) {
    this(expansion, ni, nf, Options.DEFAULT);
  }

  public ResBlock(int expansion, long ni, long nf, Options options) {
    this.expansion = expansion;
    this.ni = ni;
    this.nf = nf;
    this.options = options;
    var path = path(expansion, ni * expansion, nf * expansion, options);
    if (options.reduction > 0)
      path.append(SEModule.of(nf * expansion, options.reduction, options.conv.act()));
    if (options.sa) path.append(new SimpleSelfAttention(nf * expansion, 1, options.sym));
    register("convpath", path);
    register("idpath", shortcut(ni * expansion, nf * expansion, options));
    register("act", activation(options.conv.act()));
  }

  /// The default one works in the sum itself, which nothing else needs.
  private static Module activation(Supplier<? extends Module> act) {
    return act == null || act == ConvLayer.Options.DEFAULT.act() ? new ReLU(true) : act.get();
  }

  private Sequential path(int expansion, long in, long out, Options o) {
    long nh2 = o.nh2 == 0 ? nf : o.nh2;
    long nh1 = o.nh1 == 0 ? nh2 : o.nh1;
    var first = o.conv;
    var last = o.conv.withNorm(o.conv.norm().zero()).withAct(null).withGroups(o.g2);
    if (expansion == 1)
      return new Sequential(
          ConvLayer.of(in, nh2, first.withStride(o.stride).withGroups(o.dw ? in : o.groups)),
          ConvLayer.of(nh2, out, last));
    return new Sequential(
        ConvLayer.of(in, nh1, first.withKs(1)),
        ConvLayer.of(nh1, nh2, first.withStride(o.stride).withGroups(o.dw ? nh1 : o.groups)),
        ConvLayer.of(nh2, out, last.withKs(1)));
  }

  /// The 1×1 convolution has a batch norm whatever the path has, as in fastai.
  private static Sequential shortcut(long in, long out, Options o) {
    var layers = new Sequential();
    if (in != out)
      layers.append(ConvLayer.of(in, out, o.conv.withKs(1).withAct(null).withNorm(NormType.BATCH)));
    if (o.stride == 1) return layers;
    var pool = o.pool == null ? meanPool(o.stride, o.conv.ndim()) : o.pool.apply(o.stride);
    return o.poolFirst ? layers.insert(0, pool) : layers.append(pool);
  }

  private static Module meanPool(long stride, int ndim) {
    var options = AvgPool2d.options().ceilMode(true);
    return switch (ndim) {
      case 1 -> new AvgPool1d(stride, options);
      case 2 -> new AvgPool2d(stride, options);
      case 3 -> new AvgPool3d(stride, options);
      default -> throw Norms.directions(ndim);
    };
  }

  // ---- kinds ------------------------------------------------------------------------------------

  /// With squeeze and excitation (fastai's `SEBlock`): hidden channels `2 nf` and `expansion * nf`.
  ///
  /// @param options its reduction, if 0, is 16
  public static ResBlock se(int expansion, long ni, long nf, Options options) {
    return new ResBlock(
        expansion, ni, nf, withDefaultReduction(options).withNh(2 * nf, nf * expansion));
  }

  /// Of groups, as in a ResNeXt: the hidden width is `floor(nf * baseWidth / 64) * groups`
  /// (fastai's `SEResNeXtBlock`, whose defaults are 32 groups, a reduction of 16 and a base width
  /// of 4).
  ///
  /// @param options its groups and reduction; a reduction of 0 is none
  public static ResBlock seResNeXt(
      int expansion, long ni, long nf, long baseWidth, Options options) {
    long width = (long) Math.floor(nf * (baseWidth / 64.0)) * options.groups;
    return new ResBlock(expansion, ni, nf, options.withNh(0, width));
  }

  /// With convolutions of single channels and `2 nf` hidden channels (fastai's `SeparableBlock`).
  ///
  /// @param options its reduction, if 0, is 16
  public static ResBlock separable(int expansion, long ni, long nf, Options options) {
    return new ResBlock(
        expansion, ni, nf, withDefaultReduction(options).withNh(0, 2 * nf).withDw(true));
  }

  private static Options withDefaultReduction(Options options) {
    return options.reduction == 0 ? options.withReduction(16) : options;
  }

  @Override
  public Tensor forward(Tensor x) {
    Tensor sum = getSubmodule("convpath").call(x).add(getSubmodule("idpath").call(x));
    return getSubmodule("act").call(sum);
  }

  @Override
  protected Module create() {
    return new ResBlock(expansion, ni, nf, options);
  }
}
