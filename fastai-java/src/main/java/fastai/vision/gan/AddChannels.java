package fastai.vision.gan;

import torch.Tensor;
import torch.nn.Module;

/// Appends dimensions of size 1 (fastai's `AddChannels`): `[batch, n]` to `[batch, n, 1, 1]`.
public final class AddChannels extends Module {
  private final int n;

  /// @param n how many
  public AddChannels(int n) {
    this.n = n;
  }

  @Override
  public Tensor forward(Tensor x) {
    Tensor wide = x;
    for (int i = 0; i < n; i++) wide = wide.unsqueeze(-1);
    return wide;
  }

  @Override
  protected String extraRepr() {
    return "n_dim=" + n;
  }
}
