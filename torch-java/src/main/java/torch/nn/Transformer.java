package torch.nn;

import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.Torch;
import torch.nn.init.Init;

/// An encoder for the source and a decoder for the target (`torch.nn.Transformer`).
///
/// Shapes: source `[source, batch, dModel]` and target `[target, batch, dModel]`, or the batch
/// first, or without it; the output is as the target. All matrices start uniform by Xavier's rule.
///
/// ```java
/// var model = new Transformer(512, 8, 6, 6, TransformerOptions.DEFAULT.batchFirst(true));
/// Tensor mask = Transformer.generateSquareSubsequentMask(target.size(1));
/// Tensor y = model.call(source, target, TransformerMasks.NONE.tgtMask(mask));
/// ```
///
/// Source: Vaswani et al. 2017, arXiv 1706.03762.
public class Transformer extends TransformerPart {
  public final TransformerEncoder encoder;
  public final TransformerDecoder decoder;
  public final long dModel;
  public final long nhead;
  private final boolean batchFirst;

  /// Of size 512, with 8 heads and 6 layers each.
  public Transformer() {
    this(512, 8);
  }

  public Transformer(long dModel, long nhead) {
    this(dModel, nhead, 6, 6, TransformerOptions.DEFAULT);
  }

  public Transformer(
      long dModel,
      long nhead,
      long numEncoderLayers,
      long numDecoderLayers,
      TransformerOptions options) {
    this(
        dModel,
        nhead,
        new TransformerEncoder(
            new TransformerEncoderLayer(dModel, nhead, options),
            numEncoderLayers,
            options.norm(dModel)),
        new TransformerDecoder(
            new TransformerDecoderLayer(dModel, nhead, options),
            numDecoderLayers,
            options.norm(dModel)),
        options.batchFirst());
  }

  /// With an encoder and a decoder of one's own, whose matrices are given new values.
  public Transformer(
      long dModel,
      long nhead,
      TransformerEncoder customEncoder,
      TransformerDecoder customDecoder,
      boolean batchFirst) {
    this.dModel = dModel;
    this.nhead = nhead;
    this.batchFirst = batchFirst;
    encoder = register("encoder", customEncoder);
    decoder = register("decoder", customDecoder);
    for (Parameter parameter : parameters())
      if (parameter.dim() > 1) Init.xavierUniform_(parameter);
  }

  public final Tensor call(Tensor src, Tensor tgt, TransformerMasks masks) {
    return invoke(
        new Input(src, tgt, masks), input -> forward(input.first(), input.second(), input.masks()));
  }

  /// Source and target, without masks.
  @Override
  public final Tensor forward(Tensor... inputs) {
    if (inputs.length != 2)
      throw new IllegalArgumentException(
          "a Transformer takes a source and a target, not " + inputs.length + " tensors");
    return forward(inputs[0], inputs[1], TransformerMasks.NONE);
  }

  /// What the model computes.
  protected Tensor forward(Tensor src, Tensor tgt, TransformerMasks masks) {
    long batchDim = batchFirst ? 0 : 1;
    if (src.dim() == 3 && src.size(batchDim) != tgt.size(batchDim))
      throw new IllegalArgumentException(
          "the batch number of src and tgt must be equal: "
              + src.describe()
              + " and "
              + tgt.describe());
    if (src.size(-1) != dModel || tgt.size(-1) != dModel)
      throw new IllegalArgumentException(
          "the feature number of src and tgt must be equal to d_model: "
              + src.describe()
              + " and "
              + tgt.describe()
              + " for "
              + dModel);
    Tensor memory = encoder.call(src, masks);
    return decoder.call(tgt, memory, masks);
  }

  /// `[size, size]`: `-inf` above the diagonal, where positions would see what comes later, and 0
  /// elsewhere.
  public static Tensor generateSquareSubsequentMask(long size) {
    return generateSquareSubsequentMask(size, Device.CPU, Torch.getDefaultDtype());
  }

  public static Tensor generateSquareSubsequentMask(long size, Device device, DType dtype) {
    return causalMask(size, dtype, device);
  }

  @Override
  protected Module create() {
    return getClass() == Transformer.class
        ? new Transformer(
            dModel,
            nhead,
            (TransformerEncoder) encoder.create(),
            (TransformerDecoder) decoder.create(),
            batchFirst)
        : super.create();
  }
}
