package fastai.vision.models;

import java.util.List;
import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Sequential;
import torch.nn.SiLU;
import torch.nn.Sigmoid;
import torch.nn.init.Init;

/// Networks whose depth, width and picture size grow together, B0 to B7, and the faster second
/// version, S, M and L (`torchvision.models.efficientnet`).
///
/// Sources: Tan and Le 2019, arXiv 1905.11946, and 2021, arXiv 2104.00298.
public final class EfficientNet extends Net {
  /// One stage: blocks of the same output; the first has the stride.
  ///
  /// @param fused whether widening and the convolution of each channel are one full convolution,
  ///   without squeeze and excitation
  public record Stage(
      boolean fused, int expand, int kernel, int stride, int in, int out, int blocks) {
    Stage scaled(double width, double depth) {
      return new Stage(
          fused,
          expand,
          kernel,
          stride,
          ConvNorm.makeDivisible(in * width),
          ConvNorm.makeDivisible(out * width),
          (int) Math.ceil(blocks * depth));
    }

    /// The stage's second block and those after it.
    Stage next() {
      return new Stage(fused, expand, kernel, 1, out, out, blocks);
    }
  }

  /// @param last the channels before the pool
  /// @param stochasticDepth the last block's probability of being skipped in training; it grows
  ///   from 0 block by block
  public record Options(
      List<Stage> stages,
      int last,
      double dropout,
      double stochasticDepth,
      BatchNorm2d.Options norm,
      int numClasses) {
    public Options {
      stages = List.copyOf(stages);
    }

    public Options withNumClasses(int numClasses) {
      return new Options(stages, last, dropout, stochasticDepth, norm, numClasses);
    }

    public Options withDropout(double dropout) {
      return new Options(stages, last, dropout, stochasticDepth, norm, numClasses);
    }

    public Options withStochasticDepth(double stochasticDepth) {
      return new Options(stages, last, dropout, stochasticDepth, norm, numClasses);
    }

    private Options norm(BatchNorm2d.Options norm) {
      return new Options(stages, last, dropout, stochasticDepth, norm, numClasses);
    }

    /// The first version: B0's stages with factors on the channels and the number of blocks.
    static Options b(double width, double depth, double dropout) {
      var stages =
          List.of(
                  new Stage(false, 1, 3, 1, 32, 16, 1),
                  new Stage(false, 6, 3, 2, 16, 24, 2),
                  new Stage(false, 6, 5, 2, 24, 40, 2),
                  new Stage(false, 6, 3, 2, 40, 80, 3),
                  new Stage(false, 6, 5, 1, 80, 112, 3),
                  new Stage(false, 6, 5, 2, 112, 192, 4),
                  new Stage(false, 6, 3, 1, 192, 320, 1))
              .stream()
              .map(stage -> stage.scaled(width, depth))
              .toList();
      return new Options(
          stages, 4 * stages.getLast().out, dropout, 0.2, BatchNorm2d.options(), 1000);
    }

    /// B5 and larger, whose weights come from TensorFlow.
    static Options large(double width, double depth, double dropout) {
      return b(width, depth, dropout).norm(BatchNorm2d.options().eps(0.001).momentum(0.01));
    }

    private static Options v2(double dropout, Stage... stages) {
      return new Options(
          List.of(stages), 1280, dropout, 0.2, BatchNorm2d.options().eps(0.001), 1000);
    }

    static Options v2s() {
      return v2(
          0.2,
          new Stage(true, 1, 3, 1, 24, 24, 2),
          new Stage(true, 4, 3, 2, 24, 48, 4),
          new Stage(true, 4, 3, 2, 48, 64, 4),
          new Stage(false, 4, 3, 2, 64, 128, 6),
          new Stage(false, 6, 3, 1, 128, 160, 9),
          new Stage(false, 6, 3, 2, 160, 256, 15));
    }

    static Options v2m() {
      return v2(
          0.3,
          new Stage(true, 1, 3, 1, 24, 24, 3),
          new Stage(true, 4, 3, 2, 24, 48, 5),
          new Stage(true, 4, 3, 2, 48, 80, 5),
          new Stage(false, 4, 3, 2, 80, 160, 7),
          new Stage(false, 6, 3, 1, 160, 176, 14),
          new Stage(false, 6, 3, 2, 176, 304, 18),
          new Stage(false, 6, 3, 1, 304, 512, 5));
    }

    static Options v2l() {
      return v2(
          0.4,
          new Stage(true, 1, 3, 1, 32, 32, 4),
          new Stage(true, 4, 3, 2, 32, 64, 7),
          new Stage(true, 4, 3, 2, 64, 96, 7),
          new Stage(false, 4, 3, 2, 96, 192, 10),
          new Stage(false, 6, 3, 1, 192, 224, 19),
          new Stage(false, 6, 3, 2, 224, 384, 25),
          new Stage(false, 6, 3, 1, 384, 640, 7));
    }
  }

  private final Options options;

  public EfficientNet(Options options) {
    this.options = options;
    var conv = ConvNorm.of(options.norm, () -> new SiLU(true));
    var features = new Sequential().append(conv.stride(2).make(3, options.stages.getFirst().in));
    int total = options.stages.stream().mapToInt(Stage::blocks).sum();
    int done = 0;
    for (var stage : options.stages) {
      var blocks = new Sequential();
      for (int i = 0; i < stage.blocks; i++, done++)
        blocks.append(
            new Block(
                i == 0 ? stage : stage.next(),
                options.stochasticDepth * done / total,
                options.norm));
      features.append(blocks);
    }
    int out = options.stages.getLast().out;
    register("features", features.append(conv.kernel(1).make(out, options.last)));
    register("avgpool", new AdaptiveAvgPool2d(1));
    register(
        "classifier",
        new Sequential(
            new Dropout(options.dropout, true), new Linear(options.last, options.numClasses)));
    Inits.convsByFanOut(this);
    double bound = 1 / Math.sqrt(options.numClasses);
    Init.uniform_(getParameter("classifier.1.weight"), -bound, bound);
    Init.zeros_(getParameter("classifier.1.bias"));
  }

  @Override
  public Tensor forward(Tensor x) {
    return apply("classifier", chain(x, "features", "avgpool").flatten(1));
  }

  @Override
  protected Module create() {
    return new EfficientNet(options);
  }

  /// An inverted residual, torchvision's `MBConv` or, fused, `FusedMBConv`.
  private static final class Block extends Net {
    private final Stage stage;
    private final double skipped;
    private final BatchNorm2d.Options norm;

    Block(Stage stage, double skipped, BatchNorm2d.Options norm) {
      this.stage = stage;
      this.skipped = skipped;
      this.norm = norm;
      register("block", stage.fused ? fused() : separate());
      register("stochastic_depth", new StochasticDepth(skipped));
    }

    private int wide() {
      return ConvNorm.makeDivisible(stage.in * stage.expand);
    }

    private ConvNorm conv() {
      return ConvNorm.of(norm, () -> new SiLU(true));
    }

    private Sequential fused() {
      var full = conv().kernel(stage.kernel).stride(stage.stride);
      if (wide() == stage.in) return new Sequential().append(full.make(stage.in, stage.out));
      return new Sequential(
          full.make(stage.in, wide()), conv().kernel(1).linear().make(wide(), stage.out));
    }

    private Sequential separate() {
      int wide = wide();
      var block = new Sequential();
      if (wide != stage.in) block.append(conv().kernel(1).make(stage.in, wide));
      block.append(conv().kernel(stage.kernel).stride(stage.stride).groups(wide).make(wide, wide));
      block.append(
          new SqueezeExcitation(
              wide, Math.max(1, stage.in / 4), () -> new SiLU(true), Sigmoid::new));
      return block.append(conv().kernel(1).linear().make(wide, stage.out));
    }

    @Override
    public Tensor forward(Tensor x) {
      Tensor y = apply("block", x);
      return stage.stride == 1 && stage.in == stage.out ? apply("stochastic_depth", y).add_(x) : y;
    }

    @Override
    protected Module create() {
      return new Block(stage, skipped, norm);
    }
  }
}
