package torch.nn;

import torch.Tensor;

/// Encoder layers one after the other (`torch.nn.TransformerEncoder`). All start with the values of
/// the layer that they are copies of.
///
/// ```java
/// var encoder = new TransformerEncoder(new TransformerEncoderLayer(512, 8), 6);
/// Tensor y = encoder.call(x, TransformerMasks.NONE.srcMask(mask));
/// ```
///
/// Python's nested tensors for padded input in evaluation are not used: the output at padded
/// positions is what the layers compute there, and not 0.
public class TransformerEncoder extends TransformerPart {
  public final ModuleList<TransformerEncoderLayer> layers;

  /// `null` for none.
  public final Module norm;

  public TransformerEncoder(TransformerEncoderLayer encoderLayer, long numLayers) {
    this(encoderLayer, numLayers, null);
  }

  /// @param encoderLayer is copied, not used
  /// @param norm applied last; `null` for none
  public TransformerEncoder(TransformerEncoderLayer encoderLayer, long numLayers, Module norm) {
    this(copies(encoderLayer, numLayers), norm);
  }

  private TransformerEncoder(ModuleList<TransformerEncoderLayer> layers, Module norm) {
    this.layers = register("layers", layers);
    this.norm = norm == null ? null : register("norm", norm);
  }

  /// Without masks.
  @Override
  public final Tensor forward(Tensor src) {
    return forward(src, TransformerMasks.NONE);
  }

  public final Tensor call(Tensor src, TransformerMasks masks) {
    return invoke(new Input(src, null, masks), input -> forward(input.first(), input.masks()));
  }

  /// What the encoder computes. The masks are those of the source.
  protected Tensor forward(Tensor src, TransformerMasks masks) {
    long length = length(src, layers.get(0).options.batchFirst());
    TransformerMasks inner =
        masks.srcIsCausal(isCausal(masks.srcMask(), masks.srcIsCausal(), length));
    Tensor x = src;
    for (TransformerEncoderLayer layer : layers) x = layer.call(x, inner);
    return norm == null ? x : norm.call(x);
  }

  @Override
  protected Module create() {
    if (getClass() != TransformerEncoder.class) return super.create();
    var list = new ModuleList<TransformerEncoderLayer>(java.util.List.of());
    for (var layer : layers) list.append((TransformerEncoderLayer) layer.create());
    return new TransformerEncoder(list, norm == null ? null : norm.create());
  }
}
