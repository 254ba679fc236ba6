package torch.nn;

import java.util.Arrays;
import java.util.List;
import torch.Tensor;
import torch.Tensors;
import torch.nn.init.Init;

/// Attention of several heads: `softmax(q kᵀ / sqrt(headDim)) v` of projections of query, key and
/// value, for each head, joined and projected (`torch.nn.MultiheadAttention`).
///
/// Shapes: query `[target, batch, embedDim]`, key `[source, batch, kdim]`, value `[source, batch,
/// vdim]`, or the batch first, or without it; output as the query, weights `[batch, target,
/// source]`, or `[batch, heads, target, source]` when they are not averaged.
///
/// State: `in_proj_weight` `[3 * embedDim, embedDim]`, or, where key or value have another size,
/// `q_proj_weight`, `k_proj_weight`, `v_proj_weight`; `in_proj_bias`, `out_proj`, `bias_k`,
/// `bias_v`. The projections start by Xavier's rule, the biases as 0.
///
/// ```java
/// var attention = new MultiheadAttention(64, 8, MultiheadAttention.options().batchFirst(true));
/// var result = attention.run(x, x, x);         // output, weights = attention(x, x, x)
/// Tensor y = attention.call(x, x, x);          // only the output
/// var masked = attention.run(x, x, x,
///     MultiheadAttention.arguments().keyPaddingMask(isPadding).needWeights(false));
/// ```
///
/// Source: Vaswani et al. 2017, arXiv 1706.03762.
public class MultiheadAttention extends Module {
  /// @param dropout of the weights, in training
  /// @param bias whether the projections have biases
  /// @param addBiasKv adds a learned key and value to each sequence
  /// @param addZeroAttn adds a key and value of zeros to each sequence
  /// @param kdim the size of a key; `null`: as a query
  /// @param vdim the size of a value; `null`: as a query
  /// @param batchFirst whether inputs and outputs have the batch before the length
  public record Options(
      double dropout,
      boolean bias,
      boolean addBiasKv,
      boolean addZeroAttn,
      Long kdim,
      Long vdim,
      boolean batchFirst) {
    public Options dropout(double dropout) {
      return new Options(dropout, bias, addBiasKv, addZeroAttn, kdim, vdim, batchFirst);
    }

    public Options bias(boolean bias) {
      return new Options(dropout, bias, addBiasKv, addZeroAttn, kdim, vdim, batchFirst);
    }

    public Options addBiasKv(boolean addBiasKv) {
      return new Options(dropout, bias, addBiasKv, addZeroAttn, kdim, vdim, batchFirst);
    }

    public Options addZeroAttn(boolean addZeroAttn) {
      return new Options(dropout, bias, addBiasKv, addZeroAttn, kdim, vdim, batchFirst);
    }

    public Options kdim(long kdim) {
      return new Options(dropout, bias, addBiasKv, addZeroAttn, kdim, vdim, batchFirst);
    }

    public Options vdim(long vdim) {
      return new Options(dropout, bias, addBiasKv, addZeroAttn, kdim, vdim, batchFirst);
    }

    public Options batchFirst(boolean batchFirst) {
      return new Options(dropout, bias, addBiasKv, addZeroAttn, kdim, vdim, batchFirst);
    }
  }

  /// How one call attends. A mask is boolean, true where attention is not allowed, or is added to
  /// the products of queries and keys.
  ///
  /// @param keyPaddingMask which keys do not count: `[batch, source]`, or `[source]` without a
  ///   batch
  /// @param needWeights whether the weights are wanted; without, faster kernels do the work
  /// @param attnMask `[target, source]` or `[batch * heads, target, source]`
  /// @param averageAttnWeights whether the weights are averaged over the heads
  /// @param isCausal a hint that the mask hides what comes later; needs the mask too
  public record Arguments(
      Tensor keyPaddingMask,
      boolean needWeights,
      Tensor attnMask,
      boolean averageAttnWeights,
      boolean isCausal) {
    public Arguments keyPaddingMask(Tensor keyPaddingMask) {
      return new Arguments(keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal);
    }

    public Arguments needWeights(boolean needWeights) {
      return new Arguments(keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal);
    }

    public Arguments attnMask(Tensor attnMask) {
      return new Arguments(keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal);
    }

    public Arguments averageAttnWeights(boolean averageAttnWeights) {
      return new Arguments(keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal);
    }

    public Arguments isCausal(boolean isCausal) {
      return new Arguments(keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal);
    }
  }

  /// Query, key, value and the rest, as hooks see them.
  public record Input(Tensor query, Tensor key, Tensor value, Arguments arguments)
      implements Tensors<Input> {
    @Override
    public List<Tensor> tensors() {
      return List.of(query, key, value);
    }

    @Override
    public Input with(List<Tensor> tensors) {
      return new Input(tensors.get(0), tensors.get(1), tensors.get(2), arguments);
    }
  }

  /// @param attnOutputWeights `null` unless they were wanted
  public record Output(Tensor attnOutput, Tensor attnOutputWeights) implements Tensors<Output> {
    @Override
    public List<Tensor> tensors() {
      return Arrays.asList(attnOutput, attnOutputWeights);
    }

    @Override
    public Output with(List<Tensor> tensors) {
      return new Output(tensors.get(0), tensors.get(1));
    }
  }

  /// The name that Python gives the last projection.
  private static final class NonDynamicallyQuantizableLinear extends Linear {
    NonDynamicallyQuantizableLinear(long inFeatures, long outFeatures, Options options) {
      super(inFeatures, outFeatures, options);
    }

    @Override
    protected Module create() {
      return new NonDynamicallyQuantizableLinear(
          inFeatures, outFeatures, options().bias(bias != null));
    }
  }

  public final long embedDim;
  public final long numHeads;

  /// `null` where key or value have another size than the query; then the next three are there.
  public final Parameter inProjWeight;

  public final Parameter qProjWeight;
  public final Parameter kProjWeight;
  public final Parameter vProjWeight;

  /// `null` without biases.
  public final Parameter inProjBias;

  public final Linear outProj;

  /// `null` unless asked for, as the next.
  public final Parameter biasK;

  public final Parameter biasV;
  final Options options;

  /// No dropout, biases, nothing added, sizes as the query's, length first.
  public static Options options() {
    return new Options(0, true, false, false, null, null, false);
  }

  /// No masks; with weights, averaged.
  public static Arguments arguments() {
    return new Arguments(null, true, null, true, false);
  }

  public MultiheadAttention(long embedDim, long numHeads) {
    this(embedDim, numHeads, options());
  }

  public MultiheadAttention(long embedDim, long numHeads, Options options) {
    if (embedDim <= 0 || numHeads <= 0)
      throw new IllegalArgumentException(
          "embed_dim and num_heads must be greater than 0, got embed_dim="
              + embedDim
              + " and num_heads="
              + numHeads
              + " instead");
    if (embedDim % numHeads != 0)
      throw new IllegalArgumentException(
          "embed_dim must be divisible by num_heads: " + embedDim + " by " + numHeads);
    this.embedDim = embedDim;
    this.numHeads = numHeads;
    this.options = options;
    long kdim = options.kdim == null ? embedDim : options.kdim;
    long vdim = options.vdim == null ? embedDim : options.vdim;
    boolean same = kdim == embedDim && vdim == embedDim;
    inProjWeight = declare("in_proj_weight", same, 3 * embedDim, embedDim);
    qProjWeight = declare("q_proj_weight", !same, embedDim, embedDim);
    kProjWeight = declare("k_proj_weight", !same, embedDim, kdim);
    vProjWeight = declare("v_proj_weight", !same, embedDim, vdim);
    inProjBias = declare("in_proj_bias", options.bias, 3 * embedDim);
    outProj =
        register(
            "out_proj",
            new NonDynamicallyQuantizableLinear(
                embedDim, embedDim, Linear.options().bias(options.bias)));
    biasK = declare("bias_k", options.addBiasKv, 1, 1, embedDim);
    biasV = declare("bias_v", options.addBiasKv, 1, 1, embedDim);
    resetParameters();
  }

  private Parameter declare(String name, boolean present, long... shape) {
    return registerParameter(name, present ? Parameter.empty(shape) : null);
  }

  private void resetParameters() {
    for (Parameter weight : Arrays.asList(inProjWeight, qProjWeight, kProjWeight, vProjWeight))
      if (weight != null) Init.xavierUniform_(weight);
    if (inProjBias != null) {
      Init.zeros_(inProjBias);
      Init.zeros_(outProj.bias);
    }
    if (biasK != null) {
      Init.xavierNormal_(biasK);
      Init.xavierNormal_(biasV);
    }
  }

  /// With the averaged weights and no masks.
  public final Output run(Tensor query, Tensor key, Tensor value) {
    return run(query, key, value, arguments());
  }

  public final Output run(Tensor query, Tensor key, Tensor value, Arguments arguments) {
    return invoke(new Input(query, key, value, arguments), this::forward);
  }

  /// What [#run] computes.
  protected Output forward(Input input) {
    return Attention.of(this, input);
  }

  /// Only the output, of query, key and value.
  @Override
  public final Tensor forward(Tensor... inputs) {
    if (inputs.length != 3)
      throw new IllegalArgumentException(
          "MultiheadAttention takes a query, a key and a value, not "
              + inputs.length
              + " tensors; options go to run(query, key, value, arguments)");
    return forward(new Input(inputs[0], inputs[1], inputs[2], arguments().needWeights(false)))
        .attnOutput;
  }

  @Override
  protected Module create() {
    return getClass() == MultiheadAttention.class
        ? new MultiheadAttention(embedDim, numHeads, options)
        : super.create();
  }
}
