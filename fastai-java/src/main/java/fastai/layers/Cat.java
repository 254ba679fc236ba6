package fastai.layers;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;

/// The outputs of several layers for the same input, next to each other (fastai's `Cat`).
public final class Cat extends Module {
  private final int dim;

  /// Along the channels.
  public Cat(Module... layers) {
    this(List.of(layers), 1);
  }

  public Cat(List<? extends Module> layers, int dim) {
    this.dim = dim;
    for (int i = 0; i < layers.size(); i++) register(Integer.toString(i), layers.get(i));
  }

  @Override
  public Tensor forward(Tensor x) {
    var outputs = new ArrayList<Tensor>();
    for (var layer : namedChildren().values()) outputs.add(layer.call(x));
    return Torch.cat(outputs, dim);
  }

  @Override
  protected Module create() {
    return new Cat(List.of(), dim);
  }
}
