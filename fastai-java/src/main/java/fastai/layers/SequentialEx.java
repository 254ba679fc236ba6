package fastai.layers;

import java.util.List;
import torch.Tensor;
import torch.nn.Module;
import torch.nn.ModuleList;

/// Layers one after the other, among which [MergingLayer]s see the input of the whole (fastai's
/// `SequentialEx`).
///
/// ```java
/// var block = new SequentialEx(ConvLayer.of(64, 64), ConvLayer.of(64, 64), new MergeLayer());
/// ```
public final class SequentialEx extends Module {
  public SequentialEx(Module... layers) {
    register("layers", new ModuleList<>(List.of(layers)));
  }

  /// The layers, in order, to be appended to or changed.
  @SuppressWarnings("unchecked") // as registered above
  public ModuleList<Module> layers() {
    return (ModuleList<Module>) getSubmodule("layers");
  }

  @Override
  public Tensor forward(Tensor input) {
    Tensor x = input;
    for (Module layer : layers())
      x = layer instanceof MergingLayer ? layer.call(x, input) : layer.call(x);
    return x;
  }

  @Override
  protected Module create() {
    return new SequentialEx();
  }
}
