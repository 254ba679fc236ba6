package fastai.vision.models;

import java.util.ArrayList;
import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// 3×3 convolutions in five groups that each end with a max pool, and three linear layers
/// (`torchvision.models.vgg`).
///
/// Shapes: `[batch, 3, height, width]` to `[batch, numClasses]`; height and width at least 32.
///
/// Source: Simonyan and Zisserman 2014, arXiv 1409.1556.
public final class Vgg extends Net {
  private static final int[] CHANNELS = {64, 128, 256, 512, 512};

  /// @param layers the network's number: 11, 13, 16 or 19 layers with weights
  /// @param batchNorm whether a batch norm follows each convolution
  public record Options(int layers, boolean batchNorm, int numClasses, double dropout) {
    public static Options of(int layers, boolean batchNorm) {
      return new Options(layers, batchNorm, 1000, 0.5);
    }

    public Options withNumClasses(int numClasses) {
      return new Options(layers, batchNorm, numClasses, dropout);
    }

    public Options withDropout(double dropout) {
      return new Options(layers, batchNorm, numClasses, dropout);
    }

    /// How many convolutions each group has.
    private int[] convs() {
      return switch (layers) {
        case 11 -> new int[] {1, 1, 2, 2, 2};
        case 13 -> new int[] {2, 2, 2, 2, 2};
        case 16 -> new int[] {2, 2, 3, 3, 3};
        case 19 -> new int[] {2, 2, 4, 4, 4};
        default ->
            throw new IllegalArgumentException("a VGG has 11, 13, 16 or 19 layers, not " + layers);
      };
    }
  }

  private final Options options;

  public Vgg(Options options) {
    this.options = options;
    register("features", features(options));
    register("avgpool", new AdaptiveAvgPool2d(7, 7));
    register(
        "classifier",
        new Sequential(
            new Linear(512 * 7 * 7, 4096),
            new ReLU(true),
            new Dropout(options.dropout),
            new Linear(4096, 4096),
            new ReLU(true),
            new Dropout(options.dropout),
            new Linear(4096, options.numClasses)));
    Inits.convsByFanOut(this);
    Inits.linears(this, 0.01);
  }

  private static Sequential features(Options options) {
    var layers = new ArrayList<Module>();
    int[] convs = options.convs();
    int in = 3;
    for (int group = 0; group < convs.length; group++) {
      int out = CHANNELS[group];
      for (int i = 0; i < convs[group]; i++) {
        layers.add(new Conv2d(in, out, 3, 1, 1));
        if (options.batchNorm) layers.add(new BatchNorm2d(out));
        layers.add(new ReLU(true));
        in = out;
      }
      layers.add(new MaxPool2d(2, 2));
    }
    return new Sequential(layers);
  }

  @Override
  public Tensor forward(Tensor x) {
    return apply("classifier", chain(x, "features", "avgpool").flatten(1));
  }

  @Override
  protected Module create() {
    return new Vgg(options);
  }
}
