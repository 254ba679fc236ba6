package fastai.vision.models;

import fastai.layers.ConvLayer;
import fastai.layers.NormType;
import fastai.layers.Norms;
import fastai.layers.PixelShuffleIcnr;
import fastai.layers.SigmoidRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import torch.Tensor;
import torch.nn.Module;
import torch.nn.ModuleList;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// A U-Net on any encoder (fastai's `DynamicUnet`): the encoder makes a picture smaller in steps;
/// on the way back up each step is joined by what the encoder had at that size, and at the end by
/// the picture itself. A prediction for each pixel.
///
/// Shapes: `[batch, channels, height, width]` of any height and width that the encoder takes to
/// `[batch, nOut, height, width]`.
///
/// ```java
/// var body = new Sequential(Models.RESNET34.pretrained().children().subList(0, 8));
/// var unet = new DynamicUnet(body, 32, 360, 480);
/// ```
///
/// Where the encoder gets smaller is found by a pass with a picture of the given size: a skip is
/// the output of each of its children after which the width changes. The parts stand in
/// [#layers()], in Python's order, so that the state dict has the keys of fastai's: encoder, batch
/// norm, ReLU, two convolutions in the middle, a [UnetBlock] for each skip, a pixel shuffle where
/// the encoder's first layer halves the size, resizing, the picture's channels, a residual block, a
/// 1×1 convolution, and the range.
///
/// Unlike in fastai the skips of a pass are kept nowhere but in that pass, so that several threads
/// may predict at once; an encoder of a single child that has children, as the body of a VGG, is
/// looked into; and `bottle` halves the channels within the residual block, as in fastai 1 (fastai
/// 2 halves its output, which its next layer refuses).
///
/// Source: Ronneberger et al. 2015, arXiv 1505.04597; the fastai library.
public final class DynamicUnet extends Module {
  /// What the encoder's layers gave in the pass that is running.
  private static final ScopedValue<Map<Module, Tensor>> SEEN = ScopedValue.newInstance();

  /// What Python passes by keyword.
  ///
  /// @param blur whether each shuffle blurs
  /// @param blurFinal whether that of the last block does too
  /// @param selfAttention whether the third block from the end has self-attention
  /// @param yRange the least and the greatest value of the output; `null`: any
  /// @param lastCross whether the picture itself comes in at the end
  /// @param bottle whether the residual block at the end has half the channels inside
  /// @param act makes the activations
  /// @param norm of the convolutions; without, they have a bias
  public record Options(
      boolean blur,
      boolean blurFinal,
      boolean selfAttention,
      Range yRange,
      boolean lastCross,
      boolean bottle,
      Supplier<? extends Module> act,
      NormType norm) {
    public static final Options DEFAULT =
        new Options(false, true, false, null, true, false, ReLU::new, NormType.NONE);

    public Options withBlur(boolean blur) {
      return new Options(blur, blurFinal, selfAttention, yRange, lastCross, bottle, act, norm);
    }

    public Options withBlurFinal(boolean blurFinal) {
      return new Options(blur, blurFinal, selfAttention, yRange, lastCross, bottle, act, norm);
    }

    public Options withSelfAttention(boolean selfAttention) {
      return new Options(blur, blurFinal, selfAttention, yRange, lastCross, bottle, act, norm);
    }

    public Options withYRange(double low, double high) {
      return new Options(
          blur, blurFinal, selfAttention, new Range(low, high), lastCross, bottle, act, norm);
    }

    public Options withLastCross(boolean lastCross) {
      return new Options(blur, blurFinal, selfAttention, yRange, lastCross, bottle, act, norm);
    }

    public Options withBottle(boolean bottle) {
      return new Options(blur, blurFinal, selfAttention, yRange, lastCross, bottle, act, norm);
    }

    public Options withAct(Supplier<? extends Module> act) {
      return new Options(blur, blurFinal, selfAttention, yRange, lastCross, bottle, act, norm);
    }

    public Options withNorm(NormType norm) {
      return new Options(blur, blurFinal, selfAttention, yRange, lastCross, bottle, act, norm);
    }

    ConvLayer.Options conv() {
      return ConvLayer.Options.DEFAULT.withNorm(norm).withAct(act);
    }

    Sequential shuffle(long ni, long nf, boolean blurs) {
      return PixelShuffleIcnr.of(ni, nf, new PixelShuffleIcnr.Options(2, blurs, norm, act));
    }
  }

  /// The least and the greatest value of a prediction, neither of which is reached.
  public record Range(double low, double high) {}

  private final List<String> skips;

  public DynamicUnet(Module encoder, long nOut, long height, long width) {
    this(encoder, nOut, height, width, Options.DEFAULT);
  }

  /// @param encoder a body without pooling and head at the end; any module whose children run one
  ///   after the other
  /// @param height of the pictures by which the skips are found
  public DynamicUnet(Module encoder, long nOut, long height, long width, Options options) {
    var shape = EncoderShape.of(encoder, height, width);
    skips = shape.skips().reversed().stream().map(EncoderShape.Part::path).toList();
    var layers = register("layers", new ModuleList<Module>());
    long ni = shape.out();
    layers.add(encoder).add(Norms.batchNorm(ni)).add(new ReLU());
    layers.add(UnetLayers.middle(ni, options));
    int blocks = skips.size();
    for (int i = 0; i < blocks; i++) {
      boolean last = i == blocks - 1;
      var block =
          new UnetBlock(
              ni,
              shape.skips().get(blocks - 1 - i).channels(),
              !last,
              options.blur && (!last || options.blurFinal),
              options.selfAttention && i == blocks - 3,
              options);
      layers.add(block);
      ni = block.out();
    }
    if (shape.startsSmaller()) layers.add(options.shuffle(ni, ni, false));
    layers.add(new UnetLayers.ResizeToOrig());
    if (options.lastCross) {
      layers.add(new UnetLayers.MergeOrig());
      ni += shape.in();
      layers.add(UnetLayers.residual(ni, options));
    }
    layers.add(ConvLayer.of(ni, nOut, options.conv().withKs(1).withAct(null)));
    if (options.yRange != null)
      layers.add(new SigmoidRange(options.yRange.low, options.yRange.high));
    var encoderParts = encoder.namedModules();
    for (String skip : skips)
      encoderParts
          .get(skip)
          .registerForwardHook(
              (layer, _, out) -> {
                if (SEEN.isBound()) SEEN.get().put(layer, (Tensor) out);
                return null;
              });
  }

  /// For a copy, which is filled with parts; their hooks come with them.
  private DynamicUnet(List<String> skips) {
    this.skips = skips;
  }

  /// The parts in their order, the encoder first: what a splitter of fastai, `m[0]` and `m[1:]`,
  /// divides.
  @SuppressWarnings("unchecked")
  public ModuleList<Module> layers() {
    return (ModuleList<Module>) getSubmodule("layers");
  }

  public Module encoder() {
    return layers().get(0);
  }

  /// Where the skips come from, the deepest first: paths within the encoder, such as `6`.
  public List<String> skips() {
    return skips;
  }

  @Override
  public Tensor forward(Tensor x) {
    var seen = new IdentityHashMap<Module, Tensor>();
    Tensor out = ScopedValue.where(SEEN, seen).call(() -> encoder().call(x));
    int next = 0;
    var skipped = new ArrayList<Tensor>();
    for (String path : skips) skipped.add(seen.get(encoder().getSubmodule(path)));
    for (Module layer : layers().asList().subList(1, layers().size())) {
      out =
          switch (layer) {
            case UnetBlock block -> block.call(out, skipped.get(next++));
            case UnetLayers.WithOrig joining -> joining.call(out, x);
            default -> layer.call(out);
          };
    }
    return out;
  }

  @Override
  protected Module create() {
    return new DynamicUnet(skips);
  }
}
