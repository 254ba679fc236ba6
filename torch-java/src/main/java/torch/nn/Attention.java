package torch.nn;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Aten;
import torch.DType;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// The computation of [MultiheadAttention], step by step as in Python, so that every mask and
/// option means the same.
final class Attention {
  private final MultiheadAttention module;
  private final MultiheadAttention.Arguments arguments;
  private final long heads;
  private final long embedDim;
  private Tensor query;
  private Tensor key;
  private Tensor value;
  private Tensor mask;
  private Tensor padding;
  private boolean causal;

  private Attention(MultiheadAttention module, MultiheadAttention.Input input) {
    this.module = module;
    this.arguments = input.arguments();
    heads = module.numHeads;
    embedDim = module.embedDim;
    query = input.query();
    key = input.key();
    value = input.value();
    mask = arguments.attnMask();
    padding = arguments.keyPaddingMask();
    causal = arguments.isCausal();
  }

  static MultiheadAttention.Output of(MultiheadAttention module, MultiheadAttention.Input input) {
    return new Attention(module, input).compute();
  }

  private MultiheadAttention.Output compute() {
    boolean batched = checkShapes();
    boolean batchFirst = module.options.batchFirst() && batched;
    if (batchFirst) eachInput(x -> x.transpose(1, 0));
    if (!batched) {
      eachInput(x -> x.unsqueeze(1));
      if (padding != null) padding = padding.unsqueeze(0);
    }
    prepareMasks();
    long target = query.size(0);
    long batch = query.size(1);
    checkSizes(target, batch, key.size(0));
    Tensor[] projected = project();
    Tensor k = projected[1];
    Tensor v = projected[2];
    if (module.biasK != null) {
      k = Torch.cat(List.of(k, module.biasK.repeat(1, batch, 1)));
      v = Torch.cat(List.of(v, module.biasV.repeat(1, batch, 1)));
      widenMasks();
    }
    Tensor q = split(projected[0], batch);
    k = split(k, batch);
    v = split(v, batch);
    if (module.options.addZeroAttn()) {
      var options = TensorOptions.of(k.dtype(), k.device());
      Tensor zeros = Torch.zeros(options, batch * heads, 1, embedDim / heads);
      k = Torch.cat(List.of(k, zeros), 1);
      v = Torch.cat(List.of(v, zeros), 1);
      widenMasks();
    }
    long source = k.size(1);
    mergePadding(batch, source);
    double dropout = module.isTraining() ? module.options.dropout() : 0;
    Tensor weights = null;
    Tensor attended;
    if (arguments.needWeights()) {
      weights = weights(q, k, dropout);
      attended = weights.bmm(v).transpose(0, 1).reshape(target * batch, embedDim);
      weights = weights.view(batch, heads, target, source);
      if (arguments.averageAttnWeights()) weights = weights.mean(1);
      if (!batched) weights = weights.squeeze(0);
    } else {
      attended =
          fused(q, k, v, batch, target, source, dropout)
              .permute(2, 0, 1, 3)
              .reshape(batch * target, embedDim);
    }
    Tensor output = Aten.linear(attended, module.outProj.weight, module.outProj.bias);
    output = output.view(target, batch, output.size(1));
    if (!batched) output = output.squeeze(1);
    return new MultiheadAttention.Output(batchFirst ? output.transpose(1, 0) : output, weights);
  }

  // ---- inputs ---------------------------------------------------------------------------------

  /// Inputs that are one tensor stay one: that decides how they are projected.
  private void eachInput(UnaryOperator<Tensor> function) {
    Tensor q = function.apply(query);
    Tensor k = key == query ? q : function.apply(key);
    value = value == key ? k : function.apply(value);
    key = k;
    query = q;
  }

  private boolean checkShapes() {
    long dim = query.dim();
    if (dim != 2 && dim != 3)
      throw new IllegalArgumentException(
          "query should be unbatched 2D or batched 3D tensor but received "
              + dim
              + "-D query"
              + " tensor");
    String query = dim == 3 ? "For batched (3-D) `query`" : "For unbatched (2-D) `query`";
    if (key.dim() != dim || value.dim() != dim)
      throw new IllegalArgumentException(
          query
              + ", expected `key` and `value` to be "
              + dim
              + "-D but found "
              + key.dim()
              + "-D and "
              + value.dim()
              + "-D tensors respectively");
    if (padding != null && padding.dim() != dim - 1)
      throw new IllegalArgumentException(
          query
              + ", expected `key_padding_mask` to be `None` or "
              + (dim - 1)
              + "-D but found "
              + padding.dim()
              + "-D tensor instead");
    if (mask != null && mask.dim() != 2 && mask.dim() != 3)
      throw new IllegalArgumentException(
          query
              + ", expected `attn_mask` to be `None`, 2-D or 3-D but found "
              + mask.dim()
              + "-D tensor instead");
    return dim == 3;
  }

  private void checkSizes(long target, long batch, long source) {
    if (query.size(2) != embedDim)
      throw new IllegalArgumentException(
          "was expecting embedding dimension of " + embedDim + ", but got " + query.size(2));
    boolean together = module.inProjWeight != null;
    if (key.size(0) != value.size(0)
        || key.size(1) != value.size(1)
        || together && key.size(2) != value.size(2))
      throw new IllegalArgumentException(
          "key shape "
              + Arrays.toString(key.shape())
              + " does not match value shape "
              + Arrays.toString(value.shape()));
    if (mask != null) {
      long[] expected =
          mask.dim() == 2
              ? new long[] {target, source}
              : new long[] {batch * heads, target, source};
      if (!Arrays.equals(mask.shape(), expected))
        throw new IllegalArgumentException(
            "The shape of the "
                + mask.dim()
                + "D attn_mask is "
                + Arrays.toString(mask.shape())
                + ", but should be "
                + Arrays.toString(expected)
                + ".");
      if (mask.dim() == 2) mask = mask.unsqueeze(0);
    }
    if (padding != null && (padding.size(0) != batch || padding.size(1) != source))
      throw new IllegalArgumentException(
          "Expected key_padding_mask of shape ["
              + batch
              + ", "
              + source
              + "], but got "
              + Arrays.toString(padding.shape()));
  }

  // ---- masks ----------------------------------------------------------------------------------

  private void prepareMasks() {
    if (causal && mask == null)
      throw new IllegalArgumentException(
          "Need attn_mask if specifying the is_causal hint. You may use"
              + " Transformer.generateSquareSubsequentMask to create this mask.");
    padding = additive(padding, "key_padding_mask", query.dtype());
    if (causal && padding == null && !arguments.needWeights()) {
      // The kernel hides what comes later by itself.
      mask = null;
    } else {
      mask = additive(mask, "attn_mask", query.dtype());
      if (padding != null) causal = false;
    }
  }

  /// `-inf` where a boolean mask is true.
  static Tensor additive(Tensor mask, String name, DType dtype) {
    if (mask == null || mask.isFloatingPoint()) return mask;
    if (mask.dtype() != DType.BOOL)
      throw new IllegalArgumentException(
          "only bool and floating types of " + name + " are supported, not " + mask.dtype());
    Tensor zeros = Torch.zeros(TensorOptions.of(dtype, mask.device()), mask.shape());
    return zeros.maskedFill_(mask, Scalar.of(Double.NEGATIVE_INFINITY));
  }

  private void widenMasks() {
    long[] oneMore = {0, 1};
    if (mask != null) mask = Aten.constantPadNd(mask, oneMore);
    if (padding != null) padding = Aten.constantPadNd(padding, oneMore);
  }

  private void mergePadding(long batch, long source) {
    if (padding == null) return;
    Tensor wide =
        padding
            .view(batch, 1, 1, source)
            .expand(-1, heads, -1, -1)
            .reshape(batch * heads, 1, source);
    mask = mask == null ? wide : mask.add(wide);
  }

  // ---- computing ------------------------------------------------------------------------------

  private Tensor[] project() {
    Tensor weight = module.inProjWeight;
    Tensor bias = module.inProjBias;
    if (weight == null) {
      Tensor[] biases = bias == null ? new Tensor[3] : bias.chunk(3);
      return new Tensor[] {
        Aten.linear(query, module.qProjWeight, biases[0]),
        Aten.linear(key, module.kProjWeight, biases[1]),
        Aten.linear(value, module.vProjWeight, biases[2])
      };
    }
    if (query == key && key == value) return parts(Aten.linear(query, weight, bias), 3);
    if (key == value) {
      Tensor[] weights = weight.splitWithSizes(embedDim, 2 * embedDim);
      Tensor[] biases = bias == null ? new Tensor[2] : bias.splitWithSizes(embedDim, 2 * embedDim);
      Tensor q = Aten.linear(query, weights[0], biases[0]);
      Tensor[] kv = parts(Aten.linear(key, weights[1], biases[1]), 2);
      return new Tensor[] {q, kv[0], kv[1]};
    }
    Tensor[] weights = weight.chunk(3);
    Tensor[] biases = bias == null ? new Tensor[3] : bias.chunk(3);
    return new Tensor[] {
      Aten.linear(query, weights[0], biases[0]),
      Aten.linear(key, weights[1], biases[1]),
      Aten.linear(value, weights[2], biases[2])
    };
  }

  /// `[length, batch, count * embedDim]` as `count` contiguous tensors.
  private Tensor[] parts(Tensor joined, long count) {
    Tensor stacked =
        joined
            .unflatten(-1, new long[] {count, embedDim})
            .unsqueeze(0)
            .transpose(0, -2)
            .squeeze(-2)
            .contiguous();
    return stacked.unbind(0);
  }

  /// `[length, batch, embedDim]` to `[batch * heads, length, headDim]`.
  private Tensor split(Tensor x, long batch) {
    return x.view(x.size(0), batch * heads, embedDim / heads).transpose(0, 1);
  }

  private Tensor weights(Tensor q, Tensor k, double dropout) {
    Tensor scaled = q.mul(Math.sqrt(1.0 / (embedDim / heads)));
    Tensor products =
        mask != null
            ? Aten.baddbmm(mask, scaled, k.transpose(-2, -1))
            : scaled.bmm(k.transpose(-2, -1));
    Tensor weights = Aten.softmax(products, -1, null);
    return dropout > 0 ? Aten.dropout(weights, dropout, true) : weights;
  }

  private Tensor fused(
      Tensor q, Tensor k, Tensor v, long batch, long target, long source, double dropout) {
    if (mask != null)
      mask =
          mask.size(0) == 1 && mask.dim() == 3
              ? mask.unsqueeze(0)
              : mask.view(batch, heads, -1, source);
    long headDim = embedDim / heads;
    return Aten.scaledDotProductAttention(
        q.view(batch, heads, target, headDim),
        k.view(batch, heads, source, headDim),
        v.view(batch, heads, source, headDim),
        mask,
        dropout,
        causal,
        null,
        false);
  }
}
