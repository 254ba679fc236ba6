package fastai.vision.models;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU6;
import torch.nn.Sequential;
import torch.nn.ZeroPad2d;

/// A small network for phones, of convolutions that first look at each channel alone and then mix
/// the channels at each pixel. Layers and paddings are those of TensorFlow's, so that weights
/// trained there fit: a block of stride 2 pads at the bottom and on the right only.
///
/// Shapes: `[batch, 3, height, width]`, values from -1 to 1, to `[batch, numClasses]`; height and
/// width are even down to the last stride, as multiples of 32 are.
///
/// ```java
/// var arch = MobileNetV1.arch(0.75);
/// var learn = VisionLearner.of(dls, arch, o -> o.withWeights(Path.of("mobilenet.safetensors")));
/// ```
///
/// Keys of its weights: `0.B.L.name` is layer `L` of block `B`, `1.2.name` the classifier.
///
/// Source: Howard et al. 2017, arXiv 1704.04861.
public final class MobileNetV1 extends Sequential {
  private static final int[] CHANNELS = {
    64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024
  };
  private static final List<Integer> HALVING = List.of(1, 3, 5, 11);
  private static final double EPS = 1e-3;

  /// What the names of its architectures begin with; the width follows.
  public static final String NAME = "mobilenet_v1_";

  private final double width;
  private final int numClasses;

  /// One width's networks are one architecture.
  private record Maker(double width) implements IntFunction<Module> {
    @Override
    public Module apply(int numClasses) {
      return new MobileNetV1(width, numClasses);
    }
  }

  /// @param width what the numbers of channels are multiplied with: 1, 0.75, 0.5 or 0.25
  public MobileNetV1(double width, int numClasses) {
    super(features(width), classifier(channels(1024, width), numClasses));
    this.width = width;
    this.numClasses = numClasses;
  }

  /// The architecture, to be given to a learner: cut before its pooling layer, in two groups.
  public static Arch arch(double width) {
    var stats = new Meta.Stats(List.of(0.5, 0.5, 0.5), List.of(0.5, 0.5, 0.5));
    if (!(width > 0 && width <= 1))
      throw new IllegalArgumentException("a MobileNet has a width from 0 to 1, not " + width);
    return Arch.of(NAME + width, new Maker(width))
        .withMeta(new Meta(-1, Meta.Split.DEFAULT, stats));
  }

  private static int channels(int full, double width) {
    return (int) (full * width);
  }

  private static Sequential features(double width) {
    int in = channels(32, width);
    var blocks = new ArrayList<Module>();
    blocks.add(block(3, in, 3, 2, 1));
    for (int i = 0; i < CHANNELS.length; i++) {
      int out = channels(CHANNELS[i], width);
      blocks.add(block(in, in, 3, HALVING.contains(i) ? 2 : 1, in));
      blocks.add(block(in, out, 1, 1, 1));
      in = out;
    }
    return new Sequential(blocks);
  }

  private static Sequential block(int in, int out, int ks, int stride, int groups) {
    var layers = new ArrayList<Module>();
    if (stride == 2) layers.add(new ZeroPad2d(0, 1, 0, 1));
    var options = Conv2d.options().stride(stride).groups(groups).bias(false);
    layers.add(new Conv2d(in, out, ks, stride == 2 ? options : options.padding(ks / 2)));
    layers.add(new BatchNorm2d(out, BatchNorm2d.options().eps(EPS)));
    layers.add(new ReLU6(true));
    return new Sequential(layers);
  }

  private static Sequential classifier(int features, int numClasses) {
    return new Sequential(
        new AdaptiveAvgPool2d(1), new Flatten(), new Linear(features, numClasses));
  }

  @Override
  protected Module create() {
    return new MobileNetV1(width, numClasses);
  }
}
