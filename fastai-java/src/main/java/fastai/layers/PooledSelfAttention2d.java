package fastai.layers;

import torch.Tensor;
import torch.Torch;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.Sequential;
import torch.nn.functional.F;

/// Attention to a picture of half the height and width (fastai's `PooledSelfAttention2d`), which
/// needs a quarter of the memory: keys and values go through a max pool, values have half the
/// channels, and a last convolution widens again.
///
/// Shapes: `[batch, channels, height, width]` to the same; even height and width.
///
/// Source: Brock et al. 2018, arXiv 1809.11096.
public final class PooledSelfAttention2d extends Module {
  private final long channels;
  private final Parameter gamma;

  public PooledSelfAttention2d(long channels) {
    this.channels = channels;
    register("query", conv(channels, channels / 8));
    register("key", conv(channels, channels / 8));
    register("value", conv(channels, channels / 2));
    register("out", conv(channels / 2, channels));
    gamma = registerParameter("gamma", new Parameter(Torch.zeros(1)));
  }

  private static Sequential conv(long ni, long nf) {
    return ConvLayer.of(
        ni,
        nf,
        ConvLayer.Options.DEFAULT
            .withKs(1)
            .withNorm(NormType.SPECTRAL)
            .withAct(null)
            .withBias(false));
  }

  @Override
  public Tensor forward(Tensor x) {
    Tensor query = getSubmodule("query").call(x).flatten(2);
    Tensor key = F.maxPool2d(getSubmodule("key").call(x), 2).flatten(2);
    Tensor value = F.maxPool2d(getSubmodule("value").call(x), 2).flatten(2);
    Tensor beta = query.transpose(1, 2).bmm(key).softmax(-1);
    Tensor attended =
        value.bmm(beta.transpose(1, 2)).view(x.size(0), channels / 2, x.size(2), x.size(3));
    return gamma.mul(getSubmodule("out").call(attended)).add(x);
  }

  @Override
  protected Module create() {
    return new PooledSelfAttention2d(channels);
  }
}
