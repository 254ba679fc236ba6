package fastai.vision.models;

import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// Five convolutions and three linear layers (`torchvision.models.alexnet`); starts with PyTorch's
/// own initial values.
///
/// Shapes: `[batch, 3, height, width]` to `[batch, numClasses]`; height and width at least 63.
///
/// Source: Krizhevsky 2014, arXiv 1404.5997.
public final class AlexNet extends Net {
  private final int numClasses;
  private final double dropout;

  public AlexNet(int numClasses) {
    this(numClasses, 0.5);
  }

  public AlexNet(int numClasses, double dropout) {
    this.numClasses = numClasses;
    this.dropout = dropout;
    register(
        "features",
        new Sequential(
            new Conv2d(3, 64, 11, 4, 2),
            new ReLU(true),
            new MaxPool2d(3, 2),
            new Conv2d(64, 192, 5, 1, 2),
            new ReLU(true),
            new MaxPool2d(3, 2),
            new Conv2d(192, 384, 3, 1, 1),
            new ReLU(true),
            new Conv2d(384, 256, 3, 1, 1),
            new ReLU(true),
            new Conv2d(256, 256, 3, 1, 1),
            new ReLU(true),
            new MaxPool2d(3, 2)));
    register("avgpool", new AdaptiveAvgPool2d(6, 6));
    register(
        "classifier",
        new Sequential(
            new Dropout(dropout),
            new Linear(256 * 6 * 6, 4096),
            new ReLU(true),
            new Dropout(dropout),
            new Linear(4096, 4096),
            new ReLU(true),
            new Linear(4096, numClasses)));
  }

  @Override
  public Tensor forward(Tensor x) {
    return apply("classifier", chain(x, "features", "avgpool").flatten(1));
  }

  @Override
  protected Module create() {
    return new AlexNet(numClasses, dropout);
  }
}
