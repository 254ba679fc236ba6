package torch.nn;

import torch.Tensor;

/// Attention of a sequence to itself, then two linear layers, each block added to its input and
/// normalised (`torch.nn.TransformerEncoderLayer`).
///
/// Shapes: `[length, batch, dModel]`, or the batch first, or without it; the output is the same.
///
/// ```java
/// var layer = new TransformerEncoderLayer(512, 8, TransformerOptions.DEFAULT.batchFirst(true));
/// Tensor y = layer.call(x);
/// Tensor z = layer.call(x, TransformerMasks.NONE.srcKeyPaddingMask(isPadding));
/// ```
///
/// Python takes a fused operator in evaluation without gradients; here it is the same computation
/// at all times, with results equal but for rounding.
public class TransformerEncoderLayer extends TransformerPart {
  public final MultiheadAttention selfAttn;
  public final Linear linear1;
  public final Dropout dropout;
  public final Linear linear2;
  public final LayerNorm norm1;
  public final LayerNorm norm2;
  public final Dropout dropout1;
  public final Dropout dropout2;
  private final long dModel;
  private final long nhead;
  final TransformerOptions options;

  public TransformerEncoderLayer(long dModel, long nhead) {
    this(dModel, nhead, TransformerOptions.DEFAULT);
  }

  public TransformerEncoderLayer(long dModel, long nhead, TransformerOptions options) {
    this.dModel = dModel;
    this.nhead = nhead;
    this.options = options;
    selfAttn = register("self_attn", options.attention(dModel, nhead));
    linear1 = register("linear1", options.linear(dModel, options.dimFeedforward()));
    dropout = register("dropout", new Dropout(options.dropout()));
    linear2 = register("linear2", options.linear(options.dimFeedforward(), dModel));
    norm1 = register("norm1", options.norm(dModel));
    norm2 = register("norm2", options.norm(dModel));
    dropout1 = register("dropout1", new Dropout(options.dropout()));
    dropout2 = register("dropout2", new Dropout(options.dropout()));
  }

  /// Without masks.
  @Override
  public final Tensor forward(Tensor src) {
    return forward(src, TransformerMasks.NONE);
  }

  public final Tensor call(Tensor src, TransformerMasks masks) {
    return invoke(new Input(src, null, masks), input -> forward(input.first(), input.masks()));
  }

  /// What the layer computes. The masks are those of the source.
  protected Tensor forward(Tensor src, TransformerMasks masks) {
    if (options.normFirst()) {
      Tensor x = src.add(attend(norm1.call(src), masks));
      return x.add(feedForward(norm2.call(x)));
    }
    Tensor x = norm1.call(src.add(attend(src, masks)));
    return norm2.call(x.add(feedForward(x)));
  }

  private Tensor attend(Tensor x, TransformerMasks masks) {
    var arguments =
        MultiheadAttention.arguments()
            .needWeights(false)
            .attnMask(masks.srcMask())
            .keyPaddingMask(masks.srcKeyPaddingMask())
            .isCausal(masks.srcIsCausal() != null && masks.srcIsCausal());
    return dropout1.call(selfAttn.run(x, x, x, arguments).attnOutput());
  }

  private Tensor feedForward(Tensor x) {
    Tensor hidden = options.activation().apply(linear1.call(x));
    return dropout2.call(linear2.call(dropout.call(hidden)));
  }

  @Override
  protected Module create() {
    return getClass() == TransformerEncoderLayer.class
        ? new TransformerEncoderLayer(dModel, nhead, options)
        : super.create();
  }
}
