package fastai.vision.models;

import fastai.layers.ConvLayer;
import fastai.layers.ResBlock;
import java.util.List;
import java.util.function.Supplier;
import torch.nn.AdaptiveAvgPool1d;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.AdaptiveAvgPool3d;
import torch.nn.BatchNorm;
import torch.nn.ConvNd;
import torch.nn.Dropout;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.MaxPool1d;
import torch.nn.MaxPool2d;
import torch.nn.MaxPool3d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// fastai's ResNets with the tricks of later papers: three convolutions in the stem, mean pools in
/// the shortcuts, blocks that start as identities (`fastai.vision.models.xresnet`).
///
/// Shapes: `[batch, cIn, height, width]` to `[batch, nOut]`. The model is a plain [Sequential]:
/// stem 0 to 2, pool 3, stages from 4 on, mean, flatten, dropout, linear layer.
///
/// ```java
/// var net = XResNet.of(XResNet.Options.of(4, 3, 4, 6, 3).withSa(true).withAct(Mish::new));
/// ```
///
/// Source: He et al. 2018, arXiv 1812.01187.
public final class XResNet {
  /// How the options of a [ResBlock] make the kinds of blocks.
  public enum Block {
    RES,
    /// Squeeze and excitation with a reduction of 16.
    SE,
    /// 32 groups of width 4.
    RESNEXT,
    /// The same with squeeze and excitation.
    SE_RESNEXT
  }

  /// @param expansion 1 for two convolutions a block, 4 for three
  /// @param layers how many blocks each stage has; those behind the fourth have 256 channels
  /// @param p the dropout before the linear layer
  /// @param stemSzs the channels of the three first convolutions
  /// @param widen what the stages' channels are multiplied with
  /// @param sa whether self-attention stands in the last block of the first stage (counted from the
  ///   fourth but last)
  /// @param ks the kernels' size, odd
  /// @param stride of the first convolution, the pool and all stages but the first
  public record Options(
      Block block,
      int expansion,
      List<Integer> layers,
      double p,
      int cIn,
      int nOut,
      List<Integer> stemSzs,
      double widen,
      boolean sa,
      Supplier<? extends Module> act,
      int ndim,
      int ks,
      int stride,
      int groups) {
    public Options {
      layers = List.copyOf(layers);
      stemSzs = List.copyOf(stemSzs);
      if (ks % 2 == 0) throw new IllegalArgumentException("the kernel size must be odd, not " + ks);
      if (stemSzs.size() != 3)
        throw new IllegalArgumentException("the stem has three sizes, not " + stemSzs);
    }

    public static Options of(int expansion, Integer... layers) {
      return of(Block.RES, expansion, List.of(layers));
    }

    static Options of(Block block, int expansion, List<Integer> layers) {
      boolean grouped = block == Block.RESNEXT || block == Block.SE_RESNEXT;
      return new Options(
          block,
          expansion,
          layers,
          0,
          3,
          1000,
          List.of(32, 32, 64),
          1,
          false,
          ReLU::new,
          2,
          3,
          2,
          grouped ? 32 : 1);
    }

    public Options withBlock(Block block) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withP(double p) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withCIn(int cIn) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withNOut(int nOut) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withStemSzs(Integer... stemSzs) {
      return new Options(
          block,
          expansion,
          layers,
          p,
          cIn,
          nOut,
          List.of(stemSzs),
          widen,
          sa,
          act,
          ndim,
          ks,
          stride,
          groups);
    }

    public Options withWiden(double widen) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withSa(boolean sa) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withAct(Supplier<? extends Module> act) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    /// 1, 2 or 3 directions.
    public Options withNdim(int ndim) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withKs(int ks) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withStride(int stride) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }

    public Options withGroups(int groups) {
      return new Options(
          block, expansion, layers, p, cIn, nOut, stemSzs, widen, sa, act, ndim, ks, stride,
          groups);
    }
  }

  private XResNet() {}

  public static Sequential of(Options o) {
    var conv = ConvLayer.Options.DEFAULT.withKs(o.ks).withAct(o.act).withNdim(o.ndim);
    var net = new Sequential();
    int in = o.cIn;
    for (int i = 0; i < 3; i++) {
      int out = o.stemSzs.get(i);
      net.append(ConvLayer.of(in, out, conv.withStride(i == 0 ? o.stride : 1)));
      in = out;
    }
    net.append(maxPool(o));
    int ni = 64 / o.expansion;
    for (int i = 0; i < o.layers.size(); i++) {
      int nf = (int) ((i < 4 ? 64 << i : 256) * o.widen);
      net.append(stage(i, ni, nf, conv, o));
      ni = nf;
    }
    net.append(meanPool(o.ndim)).append(new Flatten()).append(new Dropout(o.p));
    net.append(new Linear((long) ni * o.expansion, o.nOut));
    init(net);
    return net;
  }

  private static Sequential stage(int i, int ni, int nf, ConvLayer.Options conv, Options o) {
    var blocks = new Sequential();
    int n = o.layers.get(i);
    for (int j = 0; j < n; j++) {
      var options =
          ResBlock.Options.DEFAULT
              .withConv(conv)
              .withStride(i > 0 && j == 0 ? o.stride : 1)
              .withGroups(o.groups)
              .withSa(o.sa && i == o.layers.size() - 4 && j == n - 1, false);
      int from = j == 0 ? ni : nf;
      blocks.append(
          switch (o.block) {
            case RES -> new ResBlock(o.expansion, from, nf, options);
            case SE -> ResBlock.se(o.expansion, from, nf, options);
            case RESNEXT -> ResBlock.seResNeXt(o.expansion, from, nf, 4, options);
            case SE_RESNEXT ->
                ResBlock.seResNeXt(o.expansion, from, nf, 4, options.withReduction(16));
          });
    }
    return blocks;
  }

  private static Module maxPool(Options o) {
    var options = MaxPool2d.options().stride(o.stride).padding(o.ks / 2);
    return switch (o.ndim) {
      case 1 -> new MaxPool1d(o.ks, options);
      case 2 -> new MaxPool2d(o.ks, options);
      default -> new MaxPool3d(o.ks, options);
    };
  }

  private static Module meanPool(int ndim) {
    return switch (ndim) {
      case 1 -> new AdaptiveAvgPool1d(1);
      case 2 -> new AdaptiveAvgPool2d(1);
      default -> new AdaptiveAvgPool3d(1);
    };
  }

  /// fastai's `init_cnn`: all biases 0, convolutions and linear layers Kaiming-normal.
  private static void init(Module net) {
    for (var part : net.modules())
      switch (part) {
        case ConvNd conv -> {
          // What a norm computes from others has its own values.
          if (conv.ownParameters().containsKey("weight")) Init.kaimingNormal_(conv.weight);
          Inits.zero(conv.bias);
        }
        case Linear linear -> {
          Init.kaimingNormal_(linear.weight);
          Inits.zero(linear.bias);
        }
        case BatchNorm norm -> Inits.zero(norm.bias);
        default -> {}
      }
  }
}
