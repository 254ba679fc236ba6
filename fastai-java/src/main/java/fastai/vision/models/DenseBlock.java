package fastai.vision.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import torch.Tensor;
import torch.Torch;
import torch.nn.BatchNorm2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.functional.F;

/// Layers that each get the block's input and the outputs of the layers before, and add
/// `growthRate` channels.
///
/// Shapes: `[batch, in, height, width]` to `[batch, in + layers * growthRate, height, width]`.
public final class DenseBlock extends Net {
  /// The names in files of before torchvision 0.3: `norm.1.weight` for what is `norm1.weight` now.
  private static final Pattern OLD = Pattern.compile("(norm|relu|conv)\\.([12]\\.\\w+)");

  private final int layers;
  private final int in;
  private final int bnSize;
  private final int growthRate;
  private final double dropRate;

  public DenseBlock(int layers, int in, int bnSize, int growthRate, double dropRate) {
    this.layers = layers;
    this.in = in;
    this.bnSize = bnSize;
    this.growthRate = growthRate;
    this.dropRate = dropRate;
    for (int i = 0; i < layers; i++)
      register(
          "denselayer" + (i + 1), new Layer(in + i * growthRate, bnSize, growthRate, dropRate));
  }

  @Override
  public Tensor forward(Tensor x) {
    var features = new ArrayList<>(List.of(x));
    for (var layer : children()) features.add(layer.call(Torch.cat(features, 1)));
    return Torch.cat(features, 1);
  }

  @Override
  protected Module create() {
    return new DenseBlock(layers, in, bnSize, growthRate, dropRate);
  }

  /// Norm, ReLU, 1×1 convolution; norm, ReLU, 3×3 convolution; dropout.
  static final class Layer extends Net {
    private final int in;
    private final int bnSize;
    private final int growthRate;
    private final double dropRate;

    Layer(int in, int bnSize, int growthRate, double dropRate) {
      this.in = in;
      this.bnSize = bnSize;
      this.growthRate = growthRate;
      this.dropRate = dropRate;
      int width = bnSize * growthRate;
      register("norm1", new BatchNorm2d(in));
      register("relu1", new ReLU(true));
      register("conv1", ResNet.conv(in, width, 1, 1, 1));
      register("norm2", new BatchNorm2d(width));
      register("relu2", new ReLU(true));
      register("conv2", ResNet.conv(width, growthRate, 3, 1, 1));
    }

    @Override
    public Tensor forward(Tensor x) {
      x = chain(x, "norm1", "relu1", "conv1", "norm2", "relu2", "conv2");
      return dropRate > 0 ? F.dropout(x, dropRate, isTraining()) : x;
    }

    @Override
    protected void beforeLoad(Map<String, Tensor> state, String prefix) {
      for (var key : List.copyOf(state.keySet())) {
        if (!key.startsWith(prefix)) continue;
        var old = OLD.matcher(key.substring(prefix.length()));
        if (old.matches()) state.put(prefix + old.group(1) + old.group(2), state.remove(key));
      }
    }

    @Override
    protected Module create() {
      return new Layer(in, bnSize, growthRate, dropRate);
    }
  }
}
