package fastai.vision.models;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// Fire modules, few parameters, and no linear layer (`torchvision.models.squeezenet`).
///
/// Shapes: `[batch, 3, height, width]` to `[batch, numClasses]`.
///
/// Source: Iandola et al. 2016, arXiv 1602.07360.
public final class SqueezeNet extends Net {
  /// Version 1.1 computes 2.4 times less at the same accuracy.
  public enum Version {
    V1_0,
    V1_1
  }

  private final Version version;
  private final int numClasses;
  private final double dropout;

  public SqueezeNet(Version version, int numClasses) {
    this(version, numClasses, 0.5);
  }

  public SqueezeNet(Version version, int numClasses, double dropout) {
    this.version = version;
    this.numClasses = numClasses;
    this.dropout = dropout;
    register("features", features(version));
    register(
        "classifier",
        new Sequential(
            new Dropout(dropout),
            new Conv2d(512, numClasses, 1),
            new ReLU(true),
            new AdaptiveAvgPool2d(1, 1)));
    for (var part : modules())
      if (part instanceof Conv2d conv) {
        Init.kaimingUniform_(conv.weight);
        Init.zeros_(conv.bias);
      }
    Init.normal_(getParameter("classifier.1.weight"), 0, 0.01);
  }

  private static Sequential features(Version version) {
    // The fire modules between the pools, by their squeezed channels.
    var groups =
        version == Version.V1_0
            ? List.of(List.of(16, 16, 32), List.of(32, 48, 48, 64), List.of(64))
            : List.of(List.of(16, 16), List.of(32, 32), List.of(48, 48, 64, 64));
    int in = version == Version.V1_0 ? 96 : 64;
    var layers = new ArrayList<Module>();
    layers.add(new Conv2d(3, in, version == Version.V1_0 ? 7 : 3, 2));
    layers.add(new ReLU(true));
    for (var group : groups) {
      layers.add(new MaxPool2d(3, MaxPool2d.options().stride(2).ceilMode(true)));
      for (int squeeze : group) {
        layers.add(new Fire(in, squeeze));
        in = 8 * squeeze;
      }
    }
    return new Sequential(layers);
  }

  @Override
  public Tensor forward(Tensor x) {
    return chain(x, "features", "classifier").flatten(1);
  }

  @Override
  protected Module create() {
    return new SqueezeNet(version, numClasses, dropout);
  }

  /// A 1×1 convolution to few channels, and from those 1×1 and 3×3 ones to four times as many each,
  /// next to each other.
  public static final class Fire extends Net {
    private final int in;
    private final int squeeze;

    public Fire(int in, int squeeze) {
      this.in = in;
      this.squeeze = squeeze;
      register("squeeze", new Conv2d(in, squeeze, 1));
      register("squeeze_activation", new ReLU(true));
      register("expand1x1", new Conv2d(squeeze, 4 * squeeze, 1));
      register("expand1x1_activation", new ReLU(true));
      register("expand3x3", new Conv2d(squeeze, 4 * squeeze, 3, 1, 1));
      register("expand3x3_activation", new ReLU(true));
    }

    @Override
    public Tensor forward(Tensor input) {
      Tensor x = chain(input, "squeeze", "squeeze_activation");
      return Torch.cat(
          List.of(
              chain(x, "expand1x1", "expand1x1_activation"),
              chain(x, "expand3x3", "expand3x3_activation")),
          1);
    }

    @Override
    protected Module create() {
      return new Fire(in, squeeze);
    }
  }
}
