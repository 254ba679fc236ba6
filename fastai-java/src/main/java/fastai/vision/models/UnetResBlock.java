package fastai.vision.models;

import fastai.core.Modules;
import fastai.vision.models.UnetConv.Norm;
import torch.Tensor;
import torch.nn.Module;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// The residual block near a U-Net's end: `act(x + conv(conv(x)))`, with `inner` channels between
/// the two. Shapes: `[batch, n, height, width]` to the same.
final class UnetResBlock extends Module {
  private final long n;
  private final long inner;
  private final DynamicUnet.Options options;

  UnetResBlock(long n, long inner, DynamicUnet.Options options) {
    this.n = n;
    this.inner = inner;
    this.options = options;
    var last = options.norm() == Norm.BATCH ? Norm.BATCH_ZERO : options.norm();
    register(
        "convpath",
        new Sequential(
            options.conv().of(n, inner), options.conv().withNorm(last).withAct(null).of(inner, n)));
    register("act", options.act().get());
    Modules.applyInit(this, Init::kaimingNormal_);
  }

  @Override
  public Tensor forward(Tensor x) {
    return getSubmodule("act").call(getSubmodule("convpath").call(x).add(x));
  }

  @Override
  protected Module create() {
    return new UnetResBlock(n, inner, options);
  }
}
