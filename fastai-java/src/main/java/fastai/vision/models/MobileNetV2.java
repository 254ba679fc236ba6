package fastai.vision.models;

import torch.Tensor;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU6;
import torch.nn.Sequential;
import torch.nn.functional.F;

/// Inverted residuals: blocks that widen, convolve each channel for itself, and narrow without an
/// activation (`torchvision.models.mobilenet_v2`).
///
/// Source: Sandler et al. 2018, arXiv 1801.04381.
public final class MobileNetV2 extends Net {
  /// Expansion, channels, blocks and the first block's stride of each stage.
  private static final int[][] STAGES = {
    {1, 16, 1, 1},
    {6, 24, 2, 2},
    {6, 32, 3, 2},
    {6, 64, 4, 2},
    {6, 96, 3, 1},
    {6, 160, 3, 2},
    {6, 320, 1, 1}
  };

  private static final ConvNorm CONV = ConvNorm.of(BatchNorm2d.options(), () -> new ReLU6(true));

  private final int numClasses;
  private final double widthMult;
  private final double dropout;

  public MobileNetV2(int numClasses) {
    this(numClasses, 1, 0.2);
  }

  /// @param widthMult what the channels are multiplied with, then rounded to multiples of 8
  public MobileNetV2(int numClasses, double widthMult, double dropout) {
    this.numClasses = numClasses;
    this.widthMult = widthMult;
    this.dropout = dropout;
    int in = ConvNorm.makeDivisible(32 * widthMult);
    int last = ConvNorm.makeDivisible(1280 * Math.max(1, widthMult));
    var features = new Sequential().append(CONV.stride(2).make(3, in));
    for (int[] stage : STAGES) {
      int out = ConvNorm.makeDivisible(stage[1] * widthMult);
      for (int i = 0; i < stage[2]; i++) {
        features.append(new InvertedResidual(in, out, i == 0 ? stage[3] : 1, stage[0]));
        in = out;
      }
    }
    register("features", features.append(CONV.kernel(1).make(in, last)));
    register("classifier", new Sequential(new Dropout(dropout), new Linear(last, numClasses)));
    Inits.convsByFanOut(this);
    Inits.linears(this, 0.01);
  }

  @Override
  public Tensor forward(Tensor x) {
    x = F.adaptiveAvgPool2d(apply("features", x), 1, 1);
    return apply("classifier", x.flatten(1));
  }

  @Override
  protected Module create() {
    return new MobileNetV2(numClasses, widthMult, dropout);
  }

  static final class InvertedResidual extends Net {
    private final int in;
    private final int out;
    private final int stride;
    private final int expansion;

    InvertedResidual(int in, int out, int stride, int expansion) {
      this.in = in;
      this.out = out;
      this.stride = stride;
      this.expansion = expansion;
      int hidden = in * expansion;
      var conv = new Sequential();
      if (expansion != 1) conv.append(CONV.kernel(1).make(in, hidden));
      conv.append(CONV.stride(stride).groups(hidden).make(hidden, hidden))
          .append(new Conv2d(hidden, out, 1, Conv2d.options().bias(false)))
          .append(new BatchNorm2d(out));
      register("conv", conv);
    }

    @Override
    public Tensor forward(Tensor x) {
      Tensor y = apply("conv", x);
      return stride == 1 && in == out ? x.add(y) : y;
    }

    @Override
    protected Module create() {
      return new InvertedResidual(in, out, stride, expansion);
    }
  }
}
