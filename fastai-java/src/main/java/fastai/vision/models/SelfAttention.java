package fastai.vision.models;

import torch.Tensor;
import torch.Torch;
import torch.nn.Conv1d;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.Sequential;
import torch.nn.utils.parametrize.Parametrizations;

/// Lets every place of a picture look at every other (fastai's `SelfAttention`): with queries and
/// keys of an eighth of the channels,
///
/// ```text
/// beta = softmax(query' key, over the queries)        out = gamma * value beta + x
/// ```
///
/// where gamma is learned and starts at 0. The three are 1×1 convolutions without bias, with
/// spectral norm. Shapes: `[batch, n, ...]` to the same; n at least 8.
///
/// Source: Zhang et al. 2018, "Self-Attention Generative Adversarial Networks", arXiv 1805.08318.
public final class SelfAttention extends Module {
  private final long n;

  public SelfAttention(long n) {
    if (n < 8)
      throw new IllegalArgumentException(
          "self-attention has queries of an eighth of its channels; it needs 8 or more, not " + n);
    this.n = n;
    register("query", conv(n, n / 8));
    register("key", conv(n, n / 8));
    register("value", conv(n, n));
    registerParameter("gamma", new Parameter(Torch.zeros(1)));
  }

  private static Sequential conv(long in, long out) {
    return new Sequential(
        Parametrizations.spectralNorm(new Conv1d(in, out, 1, Conv1d.options().bias(false))));
  }

  @Override
  public Tensor forward(Tensor x) {
    Tensor flat = x.flatten(2);
    Tensor query = getSubmodule("query").call(flat);
    Tensor key = getSubmodule("key").call(flat);
    Tensor value = getSubmodule("value").call(flat);
    Tensor beta = query.transpose(1, 2).bmm(key).softmax(1);
    return getParameter("gamma").mul(value.bmm(beta)).add(flat).view(x.shape());
  }

  @Override
  protected Module create() {
    return new SelfAttention(n);
  }
}
