package torch.nn;

import torch.Tensor;

/// Decoder layers one after the other (`torch.nn.TransformerDecoder`). All start with the values of
/// the layer that they are copies of.
///
/// ```java
/// var decoder = new TransformerDecoder(new TransformerDecoderLayer(512, 8), 6);
/// Tensor y = decoder.call(target, memory, TransformerMasks.NONE.tgtMask(mask));
/// ```
public class TransformerDecoder extends TransformerPart {
  public final ModuleList<TransformerDecoderLayer> layers;

  /// `null` for none.
  public final Module norm;

  public TransformerDecoder(TransformerDecoderLayer decoderLayer, long numLayers) {
    this(decoderLayer, numLayers, null);
  }

  /// @param decoderLayer is copied, not used
  /// @param norm applied last; `null` for none
  public TransformerDecoder(TransformerDecoderLayer decoderLayer, long numLayers, Module norm) {
    this(copies(decoderLayer, numLayers), norm);
  }

  private TransformerDecoder(ModuleList<TransformerDecoderLayer> layers, Module norm) {
    this.layers = register("layers", layers);
    this.norm = norm == null ? null : register("norm", norm);
  }

  public final Tensor call(Tensor tgt, Tensor memory, TransformerMasks masks) {
    return invoke(
        new Input(tgt, memory, masks),
        input -> forward(input.first(), input.second(), input.masks()));
  }

  /// Target and memory, without masks.
  @Override
  public final Tensor forward(Tensor... inputs) {
    if (inputs.length != 2)
      throw new IllegalArgumentException(
          name() + " takes a target and a memory, not " + inputs.length + " tensors");
    return forward(inputs[0], inputs[1], TransformerMasks.NONE);
  }

  /// What the decoder computes. The masks are those of the target and the memory.
  protected Tensor forward(Tensor tgt, Tensor memory, TransformerMasks masks) {
    long length = length(tgt, layers.get(0).options.batchFirst());
    TransformerMasks inner =
        masks.tgtIsCausal(isCausal(masks.tgtMask(), masks.tgtIsCausal(), length));
    Tensor x = tgt;
    for (TransformerDecoderLayer layer : layers) x = layer.call(x, memory, inner);
    return norm == null ? x : norm.call(x);
  }

  @Override
  protected Module create() {
    if (getClass() != TransformerDecoder.class) return super.create();
    var list = new ModuleList<TransformerDecoderLayer>(java.util.List.of());
    for (var layer : layers) list.append((TransformerDecoderLayer) layer.create());
    return new TransformerDecoder(list, norm == null ? null : norm.create());
  }
}
