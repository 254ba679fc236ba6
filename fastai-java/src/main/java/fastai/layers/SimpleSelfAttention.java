package fastai.layers;

import torch.Tensor;
import torch.Torch;
import torch.nn.Conv1d;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.functional.F;
import torch.nn.init.Init;
import torch.nn.utils.parametrize.Parametrizations;

/// `γ · (x xᵀ) conv(x) + x` (fastai's `SimpleSelfAttention`), with one convolution of spectral norm
/// and `γ` 0 at the start.
///
/// Shapes: `[batch, channels, *]` to the same.
public final class SimpleSelfAttention extends Module {
  private final long channels;
  private final long ks;
  private final boolean sym;
  private final Conv1d conv;
  private final Parameter gamma;

  public SimpleSelfAttention(long channels) {
    this(channels, 1, false);
  }

  /// @param sym whether the convolution's matrix is made symmetric, `(W + Wᵀ) / 2`, at each use;
  ///   for kernels of 1
  public SimpleSelfAttention(long channels, long ks, boolean sym) {
    if (sym && ks != 1)
      throw new IllegalArgumentException("only a kernel of 1 can be symmetric; given ks=" + ks);
    this.channels = channels;
    this.ks = ks;
    this.sym = sym;
    conv = new Conv1d(channels, channels, ks, Conv1d.options().padding(ks / 2).bias(false));
    Init.kaimingNormal_(conv.weight);
    register("conv", Parametrizations.spectralNorm(conv));
    gamma = registerParameter("gamma", new Parameter(Torch.zeros(1)));
  }

  @Override
  public Tensor forward(Tensor input) {
    Tensor x = input.flatten(2);
    Tensor convolved = sym ? F.conv1d(x, symmetric()) : conv.call(x);
    Tensor attended = x.bmm(x.transpose(1, 2)).bmm(convolved);
    return gamma.mul(attended).add(x).view(input.shape());
  }

  private Tensor symmetric() {
    Tensor weight = conv.weight.view(channels, channels);
    return weight.add(weight.transpose(0, 1)).div(2.0).unsqueeze(2);
  }

  @Override
  protected Module create() {
    return new SimpleSelfAttention(channels, ks, sym);
  }
}
