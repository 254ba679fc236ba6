package torch.nn;

import torch.Tensor;

/// Attention of a sequence to itself, then to an encoder's output, the memory, then two linear
/// layers, each block added to its input and normalised (`torch.nn.TransformerDecoderLayer`).
///
/// Shapes: target `[length, batch, dModel]` and memory `[source, batch, dModel]`, or the batch
/// first, or without it; the output is as the target.
///
/// ```java
/// var layer = new TransformerDecoderLayer(512, 8);
/// Tensor y = layer.call(target, memory);
/// Tensor z = layer.call(target, memory, TransformerMasks.NONE.tgtMask(mask));
/// ```
public class TransformerDecoderLayer extends TransformerPart {
  public final MultiheadAttention selfAttn;
  public final MultiheadAttention multiheadAttn;
  public final Linear linear1;
  public final Dropout dropout;
  public final Linear linear2;
  public final LayerNorm norm1;
  public final LayerNorm norm2;
  public final LayerNorm norm3;
  public final Dropout dropout1;
  public final Dropout dropout2;
  public final Dropout dropout3;
  private final long dModel;
  private final long nhead;
  final TransformerOptions options;

  public TransformerDecoderLayer(long dModel, long nhead) {
    this(dModel, nhead, TransformerOptions.DEFAULT);
  }

  public TransformerDecoderLayer(long dModel, long nhead, TransformerOptions options) {
    this.dModel = dModel;
    this.nhead = nhead;
    this.options = options;
    selfAttn = register("self_attn", options.attention(dModel, nhead));
    multiheadAttn = register("multihead_attn", options.attention(dModel, nhead));
    linear1 = register("linear1", options.linear(dModel, options.dimFeedforward()));
    dropout = register("dropout", new Dropout(options.dropout()));
    linear2 = register("linear2", options.linear(options.dimFeedforward(), dModel));
    norm1 = register("norm1", options.norm(dModel));
    norm2 = register("norm2", options.norm(dModel));
    norm3 = register("norm3", options.norm(dModel));
    dropout1 = register("dropout1", new Dropout(options.dropout()));
    dropout2 = register("dropout2", new Dropout(options.dropout()));
    dropout3 = register("dropout3", new Dropout(options.dropout()));
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

  /// What the layer computes. The masks are those of the target and the memory.
  protected Tensor forward(Tensor tgt, Tensor memory, TransformerMasks masks) {
    if (options.normFirst()) {
      Tensor x = tgt.add(attend(norm1.call(tgt), masks));
      x = x.add(attendTo(memory, norm2.call(x), masks));
      return x.add(feedForward(norm3.call(x)));
    }
    Tensor x = norm1.call(tgt.add(attend(tgt, masks)));
    x = norm2.call(x.add(attendTo(memory, x, masks)));
    return norm3.call(x.add(feedForward(x)));
  }

  private Tensor attend(Tensor x, TransformerMasks masks) {
    var arguments =
        MultiheadAttention.arguments()
            .needWeights(false)
            .attnMask(masks.tgtMask())
            .keyPaddingMask(masks.tgtKeyPaddingMask())
            .isCausal(masks.tgtIsCausal() != null && masks.tgtIsCausal());
    return dropout1.call(selfAttn.run(x, x, x, arguments).attnOutput());
  }

  private Tensor attendTo(Tensor memory, Tensor x, TransformerMasks masks) {
    var arguments =
        MultiheadAttention.arguments()
            .needWeights(false)
            .attnMask(masks.memoryMask())
            .keyPaddingMask(masks.memoryKeyPaddingMask())
            .isCausal(masks.memoryIsCausal());
    return dropout2.call(multiheadAttn.run(x, memory, memory, arguments).attnOutput());
  }

  private Tensor feedForward(Tensor x) {
    Tensor hidden = options.activation().apply(linear1.call(x));
    return dropout3.call(linear2.call(dropout.call(hidden)));
  }

  @Override
  protected Module create() {
    return getClass() == TransformerDecoderLayer.class
        ? new TransformerDecoderLayer(dModel, nhead, options)
        : super.create();
  }
}
