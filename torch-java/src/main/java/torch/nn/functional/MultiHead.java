package torch.nn.functional;

import java.util.Arrays;
import java.util.List;
import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.Torch;

/// Attention of several heads; see [F#multiHeadAttentionForward].
record MultiHead(
    long embedDim,
    long numHeads,
    Tensor outProjWeight,
    Tensor outProjBias,
    MultiHeadAttentionOptions options) {

  AttentionOutput attend(Tensor query, Tensor key, Tensor value) {
    checkDims(query, key, value);
    if (query.dim() == 3) return attendBatch(query, key, value, options.keyPaddingMask());
    Tensor mask = options.keyPaddingMask();
    // Where they are one object they stay one: the projection is then one product.
    Tensor q = query.unsqueeze(1);
    Tensor k = key == query ? q : key.unsqueeze(1);
    Tensor v = value == key ? k : value.unsqueeze(1);
    var batch = attendBatch(q, k, v, mask == null ? null : mask.unsqueeze(0));
    return new AttentionOutput(
        batch.output().squeeze(1), batch.weights() == null ? null : batch.weights().squeeze(0));
  }

  private AttentionOutput attendBatch(Tensor query, Tensor key, Tensor value, Tensor padding) {
    long targets = query.size(0);
    long batch = query.size(1);
    long headDim = embedDim / numHeads;
    check(query, key, value);
    DType dtype = query.dtype();
    Tensor keyMask = canonical("key_padding_mask", padding, dtype);
    boolean isCausal = options.isCausal();
    if (isCausal && options.attnMask() == null)
      throw new IllegalArgumentException("Need attn_mask if specifying the is_causal hint.");
    boolean hintIsEnough = isCausal && keyMask == null && !options.needWeights();
    Tensor mask = hintIsEnough ? null : canonical("attn_mask", options.attnMask(), dtype);
    if (keyMask != null) isCausal = false;
    mask = withHeads(mask, targets, key.size(0), batch);

    Tensor[] projected = project(query, key, value);
    Tensor k = projected[1];
    Tensor v = projected[2];
    if (options.biasK() != null) {
      k = Torch.cat(List.of(k, options.biasK().repeat(1, batch, 1)));
      v = Torch.cat(List.of(v, options.biasV().repeat(1, batch, 1)));
      mask = withOneMore(mask);
      keyMask = withOneMore(keyMask);
    }
    Tensor q = byHead(projected[0], batch, headDim);
    k = chosen("static_k", options.staticK(), k, batch, headDim);
    v = chosen("static_v", options.staticV(), v, batch, headDim);
    if (options.addZeroAttn()) {
      k = withZeros(k);
      v = withZeros(v);
      mask = withOneMore(mask);
      keyMask = withOneMore(keyMask);
    }
    long sources = k.size(1);
    mask = merged(mask, keyMask, batch, sources);
    double dropout = options.training() ? options.dropoutP() : 0;
    return options.needWeights()
        ? withWeights(q, k, v, mask, dropout, targets, batch)
        : fused(q, k, v, mask, dropout, isCausal, targets, batch);
  }

  private AttentionOutput withWeights(
      Tensor q, Tensor k, Tensor v, Tensor mask, double dropout, long targets, long batch) {
    Tensor scaled = q.mul(Math.sqrt(1.0 / q.size(2)));
    Tensor scores =
        mask == null
            ? scaled.bmm(k.transpose(-2, -1))
            : Aten.baddbmm(mask, scaled, k.transpose(-2, -1));
    Tensor weights = scores.softmax(-1);
    if (dropout > 0) weights = F.dropout(weights, dropout);
    Tensor output = weights.bmm(v).transpose(0, 1).reshape(targets * batch, embedDim);
    Tensor byHead = weights.view(batch, numHeads, targets, k.size(1));
    return new AttentionOutput(
        projectedOut(output, targets, batch),
        options.averageAttnWeights() ? byHead.mean(new long[] {1}, false) : byHead);
  }

  private AttentionOutput fused(
      Tensor q,
      Tensor k,
      Tensor v,
      Tensor mask,
      double dropout,
      boolean isCausal,
      long targets,
      long batch) {
    long headDim = q.size(2);
    long sources = k.size(1);
    Tensor fullMask =
        mask == null
            ? null
            : mask.size(0) == 1 ? mask.unsqueeze(0) : mask.view(batch, numHeads, -1, sources);
    Tensor output =
        F.scaledDotProductAttention(
            q.view(batch, numHeads, targets, headDim),
            k.view(batch, numHeads, sources, headDim),
            v.view(batch, numHeads, sources, headDim),
            new AttentionOptions(fullMask, dropout, isCausal, null, false));
    Tensor flat = output.permute(2, 0, 1, 3).reshape(batch * targets, embedDim);
    return new AttentionOutput(projectedOut(flat, targets, batch), null);
  }

  private Tensor projectedOut(Tensor output, long targets, long batch) {
    Tensor projected = Aten.linear(output, outProjWeight, outProjBias);
    return projected.view(targets, batch, projected.size(1));
  }

  // ---- projections ----------------------------------------------------------------------------

  private Tensor[] project(Tensor query, Tensor key, Tensor value) {
    Tensor weight = options.inProjWeight();
    Tensor bias = options.inProjBias();
    if (weight == null) {
      Tensor[] biases = bias == null ? new Tensor[3] : bias.chunk(3);
      return new Tensor[] {
        Aten.linear(query, options.qProjWeight(), biases[0]),
        Aten.linear(key, options.kProjWeight(), biases[1]),
        Aten.linear(value, options.vProjWeight(), biases[2])
      };
    }
    if (query == key && key == value) return together(query, weight, bias, 3);
    if (key == value) {
      long[] parts = {embedDim, 2 * embedDim};
      Tensor[] weights = Aten.splitWithSizes(weight, parts);
      Tensor[] biases = bias == null ? new Tensor[2] : Aten.splitWithSizes(bias, parts);
      Tensor[] both = together(key, weights[1], biases[1], 2);
      return new Tensor[] {Aten.linear(query, weights[0], biases[0]), both[0], both[1]};
    }
    Tensor[] weights = weight.chunk(3);
    Tensor[] biases = bias == null ? new Tensor[3] : bias.chunk(3);
    return new Tensor[] {
      Aten.linear(query, weights[0], biases[0]),
      Aten.linear(key, weights[1], biases[1]),
      Aten.linear(value, weights[2], biases[2])
    };
  }

  /// Several projections of one tensor as one product.
  private Tensor[] together(Tensor input, Tensor weight, Tensor bias, long parts) {
    return Aten.linear(input, weight, bias)
        .unflatten(-1, parts, embedDim)
        .unsqueeze(0)
        .transpose(0, -2)
        .squeeze(-2)
        .contiguous()
        .unbind(0);
  }

  private Tensor byHead(Tensor projected, long batch, long headDim) {
    return projected.view(projected.size(0), batch * numHeads, headDim).transpose(0, 1);
  }

  private Tensor chosen(String name, Tensor given, Tensor projected, long batch, long headDim) {
    if (given == null) return byHead(projected, batch, headDim);
    if (given.size(0) != batch * numHeads || given.size(2) != headDim)
      throw new IllegalArgumentException(
          "expecting %s of size [%d, keys, %d], but got %s"
              .formatted(name, batch * numHeads, headDim, given.describe()));
    return given;
  }

  // ---- masks ----------------------------------------------------------------------------------

  /// As numbers to add: minus infinity where a boolean mask is true.
  private static Tensor canonical(String name, Tensor mask, DType dtype) {
    if (mask == null || mask.isFloatingPoint()) return mask;
    if (mask.dtype() != DType.BOOL)
      throw new IllegalArgumentException(
          "only bool and floating types of " + name + " are supported, not " + mask.dtype());
    return Torch.zerosLike(mask).to(dtype).maskedFill_(mask, Double.NEGATIVE_INFINITY);
  }

  private Tensor withHeads(Tensor mask, long targets, long sources, long batch) {
    if (mask == null) return null;
    long[] expected =
        mask.dim() == 2
            ? new long[] {targets, sources}
            : new long[] {batch * numHeads, targets, sources};
    if (!Arrays.equals(mask.shape(), expected))
      throw new IllegalArgumentException(
          "The shape of the %dD attn_mask is %s, but should be %s."
              .formatted(mask.dim(), Arrays.toString(mask.shape()), Arrays.toString(expected)));
    return mask.dim() == 2 ? mask.unsqueeze(0) : mask;
  }

  private Tensor merged(Tensor mask, Tensor keyMask, long batch, long sources) {
    if (keyMask == null) return mask;
    if (keyMask.size(0) != batch || keyMask.size(1) != sources)
      throw new IllegalArgumentException(
          "expecting key_padding_mask of shape [%d, %d], but got %s"
              .formatted(batch, sources, Arrays.toString(keyMask.shape())));
    Tensor wide =
        keyMask
            .view(batch, 1, 1, sources)
            .expand(-1, numHeads, -1, -1)
            .reshape(batch * numHeads, 1, sources);
    return mask == null ? wide : mask.add(wide);
  }

  private static Tensor withOneMore(Tensor mask) {
    return mask == null ? null : F.pad(mask, 0, 1);
  }

  private static Tensor withZeros(Tensor keys) {
    Tensor zero = Torch.zerosLike(keys.narrow(1, 0, 1));
    return Torch.cat(List.of(keys, zero), 1);
  }

  // ---- checks ---------------------------------------------------------------------------------

  private void checkDims(Tensor query, Tensor key, Tensor value) {
    long dim = query.dim();
    if (dim != 2 && dim != 3)
      throw new IllegalArgumentException(
          "query should be unbatched 2D or batched 3D tensor but received " + dim + "-D");
    if (key.dim() != dim || value.dim() != dim)
      throw new IllegalArgumentException(
          "For a %d-D `query`, expected `key` and `value` to be %d-D but found %d-D and %d-D tensors"
              .formatted(dim, dim, key.dim(), value.dim()));
    Tensor padding = options.keyPaddingMask();
    if (padding != null && padding.dim() != dim - 1)
      throw new IllegalArgumentException(
          "For a %d-D `query`, expected `key_padding_mask` to be %d-D but found %d-D"
              .formatted(dim, dim - 1, padding.dim()));
    Tensor mask = options.attnMask();
    if (mask != null && mask.dim() != 2 && mask.dim() != 3)
      throw new IllegalArgumentException(
          "expected `attn_mask` to be 2-D or 3-D but found " + mask.dim() + "-D");
  }

  private void check(Tensor query, Tensor key, Tensor value) {
    if (query.size(2) != embedDim)
      throw new IllegalArgumentException(
          "was expecting embedding dimension of " + embedDim + ", but got " + query.size(2));
    if (numHeads < 1 || embedDim % numHeads != 0)
      throw new IllegalArgumentException(
          "embed_dim " + embedDim + " not divisible by num_heads " + numHeads);
    boolean separate = options.inProjWeight() == null;
    if (separate
        && (options.qProjWeight() == null
            || options.kProjWeight() == null
            || options.vProjWeight() == null))
      throw new IllegalArgumentException(
          "either inProjWeight or qProjWeight, kProjWeight and vProjWeight must be given");
    int compared = separate ? 2 : 3;
    if (!Arrays.equals(
        Arrays.copyOf(key.shape(), compared), Arrays.copyOf(value.shape(), compared)))
      throw new IllegalArgumentException(
          "key shape %s does not match value shape %s"
              .formatted(Arrays.toString(key.shape()), Arrays.toString(value.shape())));
    if ((options.biasK() == null) != (options.biasV() == null))
      throw new IllegalArgumentException("biasK and biasV must be given both or neither");
    if (options.biasK() != null && (options.staticK() != null || options.staticV() != null))
      throw new IllegalArgumentException("bias cannot be added to static key or value.");
  }
}
