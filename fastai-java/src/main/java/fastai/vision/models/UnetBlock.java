package fastai.vision.models;

import fastai.core.Modules;
import fastai.layers.ConvLayer;
import fastai.layers.Norms;
import fastai.layers.SelfAttention;
import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.Module;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// A step of a U-Net's way up (fastai's `UnetBlock`): what comes from below, in twice the size and
/// half the channels, together with what the encoder had there.
///
/// ```text
/// up  = shuffle(x), resized to the skip's size if that differs
/// out = conv2(conv1(relu([up, batchnorm(skip)])))
/// ```
///
/// Shapes: `[batch, upIn, h, w]` and the skip's `[batch, skipIn, height, width]` to `[batch, out,
/// height, width]`, where out is `upIn / 2 + skipIn`, and half of that in the last block.
///
/// Source: Ronneberger et al. 2015, arXiv 1505.04597.
public final class UnetBlock extends Module {
  private final long upIn;
  private final long skipIn;
  private final boolean finalDiv;
  private final boolean blur;
  private final boolean selfAttention;
  private final DynamicUnet.Options options;

  /// @param finalDiv whether the channels stay undivided; `false` in the last block
  public UnetBlock(
      long upIn,
      long skipIn,
      boolean finalDiv,
      boolean blur,
      boolean selfAttention,
      DynamicUnet.Options options) {
    this.upIn = upIn;
    this.skipIn = skipIn;
    this.finalDiv = finalDiv;
    this.blur = blur;
    this.selfAttention = selfAttention;
    this.options = options;
    register("shuf", options.shuffle(upIn, upIn / 2, blur));
    register("bn", Norms.batchNorm(skipIn));
    var conv = options.conv();
    var last = selfAttention ? conv.withXtra(new SelfAttention(out())) : conv;
    var conv1 = register("conv1", ConvLayer.of(upIn / 2 + skipIn, out(), conv));
    var conv2 = register("conv2", ConvLayer.of(out(), out(), last));
    register("relu", options.act().get());
    Modules.applyInit(conv1, Init::kaimingNormal_);
    Modules.applyInit(conv2, Init::kaimingNormal_);
  }

  /// The channels that it gives.
  public long out() {
    long in = upIn / 2 + skipIn;
    return finalDiv ? in : in / 2;
  }

  /// @param inputs what comes from below, and the skip
  @Override
  public Tensor forward(Tensor... inputs) {
    Tensor skip = inputs[1];
    Tensor up = getSubmodule("shuf").call(inputs[0]);
    if (up.size(2) != skip.size(2) || up.size(3) != skip.size(3))
      up = F.interpolate(up, skip.size(2), skip.size(3));
    Tensor both = Torch.cat(List.of(up, getSubmodule("bn").call(skip)), 1);
    Tensor x = getSubmodule("relu").call(both);
    return getSubmodule("conv2").call(getSubmodule("conv1").call(x));
  }

  @Override
  protected Module create() {
    return new UnetBlock(upIn, skipIn, finalDiv, blur, selfAttention, options);
  }
}
