package fastai.vision.gan;

import fastai.layers.ConvLayer;
import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;
import torch.nn.ModuleList;

/// Two convolutions, and the input behind what they give (fastai's `DenseResBlock`): `[batch, nf,
/// height, width]` to `[batch, 2 * nf, height, width]`.
public final class DenseResBlock extends Module {
  private final long nf;
  private final ConvLayer.Options conv;

  /// With batch norm and ReLU.
  public DenseResBlock(long nf) {
    this(nf, ConvLayer.Options.DEFAULT);
  }

  /// @param conv what both are
  public DenseResBlock(long nf, ConvLayer.Options conv) {
    this.nf = nf;
    this.conv = conv;
    register("layers", new ModuleList<>(ConvLayer.of(nf, nf, conv), ConvLayer.of(nf, nf, conv)));
  }

  @Override
  public Tensor forward(Tensor x) {
    Tensor convolved = getSubmodule("layers.1").call(getSubmodule("layers.0").call(x));
    return Torch.cat(List.of(convolved, x), 1);
  }

  @Override
  protected Module create() {
    return new DenseResBlock(nf, conv);
  }
}
