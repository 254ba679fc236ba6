package fastai.layers;

import torch.Tensor;
import torch.Torch;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.Sequential;

/// Attention of each place of a picture to all others (fastai's `SelfAttention`): with 1×1
/// convolutions `q` and `k` to an eighth of the channels and `v`, all of spectral norm,
///
/// `β = softmax(qᵀk)` over the first places, `γ · v β + x`, with `γ` 0 at the start.
///
/// Shapes: `[batch, channels, *]` to the same; at least 8 channels.
///
/// Source: Zhang et al. 2018, arXiv 1805.08318.
public final class SelfAttention extends Module {
  private final long channels;
  private final Parameter gamma;

  public SelfAttention(long channels) {
    this.channels = channels;
    register("query", conv(channels, channels / 8));
    register("key", conv(channels, channels / 8));
    register("value", conv(channels, channels));
    gamma = registerParameter("gamma", new Parameter(Torch.zeros(1)));
  }

  private static Sequential conv(long ni, long nf) {
    return ConvLayer.of(
        ni,
        nf,
        ConvLayer.Options.DEFAULT
            .withKs(1)
            .withNdim(1)
            .withNorm(NormType.SPECTRAL)
            .withAct(null)
            .withBias(false));
  }

  @Override
  public Tensor forward(Tensor input) {
    Tensor x = input.flatten(2);
    Tensor query = getSubmodule("query").call(x), key = getSubmodule("key").call(x);
    Tensor beta = query.transpose(1, 2).bmm(key).softmax(1);
    Tensor attended = getSubmodule("value").call(x).bmm(beta);
    return gamma.mul(attended).add(x).view(input.shape());
  }

  @Override
  protected Module create() {
    return new SelfAttention(channels);
  }
}
