package fastai.vision.models;

import java.util.List;
import java.util.function.Supplier;
import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Dropout;
import torch.nn.Hardsigmoid;
import torch.nn.Hardswish;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// Inverted residuals with squeeze and excitation and hard swish
/// (`torchvision.models.mobilenet_v3_large` and `_small`).
///
/// Source: Howard et al. 2019, arXiv 1905.02244.
public final class MobileNetV3 extends Net {
  private static final BatchNorm2d.Options NORM = BatchNorm2d.options().eps(0.001).momentum(0.01);

  /// One block of the paper's tables 1 and 2.
  private record Block(
      int in, int kernel, int expanded, int out, boolean excite, boolean hardswish, int stride) {
    Supplier<Module> activation() {
      return hardswish ? () -> new Hardswish(true) : () -> new ReLU(true);
    }
  }

  private static final List<Block> LARGE =
      List.of(
          new Block(16, 3, 16, 16, false, false, 1),
          new Block(16, 3, 64, 24, false, false, 2),
          new Block(24, 3, 72, 24, false, false, 1),
          new Block(24, 5, 72, 40, true, false, 2),
          new Block(40, 5, 120, 40, true, false, 1),
          new Block(40, 5, 120, 40, true, false, 1),
          new Block(40, 3, 240, 80, false, true, 2),
          new Block(80, 3, 200, 80, false, true, 1),
          new Block(80, 3, 184, 80, false, true, 1),
          new Block(80, 3, 184, 80, false, true, 1),
          new Block(80, 3, 480, 112, true, true, 1),
          new Block(112, 3, 672, 112, true, true, 1),
          new Block(112, 5, 672, 160, true, true, 2),
          new Block(160, 5, 960, 160, true, true, 1),
          new Block(160, 5, 960, 160, true, true, 1));

  private static final List<Block> SMALL =
      List.of(
          new Block(16, 3, 16, 16, true, false, 2),
          new Block(16, 3, 72, 24, false, false, 2),
          new Block(24, 3, 88, 24, false, false, 1),
          new Block(24, 5, 96, 40, true, true, 2),
          new Block(40, 5, 240, 40, true, true, 1),
          new Block(40, 5, 240, 40, true, true, 1),
          new Block(40, 5, 120, 48, true, true, 1),
          new Block(48, 5, 144, 48, true, true, 1),
          new Block(48, 5, 288, 96, true, true, 2),
          new Block(96, 5, 576, 96, true, true, 1),
          new Block(96, 5, 576, 96, true, true, 1));

  private final boolean large;
  private final int numClasses;
  private final double dropout;

  public MobileNetV3(boolean large, int numClasses) {
    this(large, numClasses, 0.2);
  }

  public MobileNetV3(boolean large, int numClasses, double dropout) {
    this.large = large;
    this.numClasses = numClasses;
    this.dropout = dropout;
    var blocks = large ? LARGE : SMALL;
    var conv = ConvNorm.of(NORM, () -> new Hardswish(true));
    var features = new Sequential().append(conv.stride(2).make(3, blocks.getFirst().in));
    for (var block : blocks) features.append(new InvertedResidual(block));
    int last = blocks.getLast().out;
    int hidden = large ? 1280 : 1024;
    register("features", features.append(conv.kernel(1).make(last, 6 * last)));
    register("avgpool", new AdaptiveAvgPool2d(1));
    register(
        "classifier",
        new Sequential(
            new Linear(6 * last, hidden),
            new Hardswish(true),
            new Dropout(dropout, true),
            new Linear(hidden, numClasses)));
    Inits.convsByFanOut(this);
    Inits.linears(this, 0.01);
  }

  @Override
  public Tensor forward(Tensor x) {
    return apply("classifier", chain(x, "features", "avgpool").flatten(1));
  }

  @Override
  protected Module create() {
    return new MobileNetV3(large, numClasses, dropout);
  }

  private static final class InvertedResidual extends Net {
    private final Block spec;

    InvertedResidual(Block spec) {
      this.spec = spec;
      var conv = ConvNorm.of(NORM, spec.activation());
      var block = new Sequential();
      int wide = spec.expanded;
      if (wide != spec.in) block.append(conv.kernel(1).make(spec.in, wide));
      block.append(conv.kernel(spec.kernel).stride(spec.stride).groups(wide).make(wide, wide));
      if (spec.excite)
        block.append(
            new SqueezeExcitation(
                wide, ConvNorm.makeDivisible(wide / 4), ReLU::new, Hardsigmoid::new));
      register("block", block.append(conv.kernel(1).linear().make(wide, spec.out)));
    }

    @Override
    public Tensor forward(Tensor x) {
      Tensor y = apply("block", x);
      return spec.stride == 1 && spec.in == spec.out ? y.add_(x) : y;
    }

    @Override
    protected Module create() {
      return new InvertedResidual(spec);
    }
  }
}
