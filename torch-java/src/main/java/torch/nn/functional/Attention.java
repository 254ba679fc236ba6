package torch.nn.functional;

import torch.Aten;
import torch.Tensor;

/// The part of [F] that attends.
abstract class Attention extends Embeddings {
  Attention() {}

  /// `softmax(query keyᵀ / sqrt(features)) value`, by the fastest kernel there is: query `[*,
  /// queries, features]`, key `[*, keys, features]`, value `[*, keys, value features]`; result `[*,
  /// queries, value features]`.
  public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value) {
    return scaledDotProductAttention(query, key, value, AttentionOptions.DEFAULT);
  }

  public static Tensor scaledDotProductAttention(
      Tensor query, Tensor key, Tensor value, AttentionOptions options) {
    return Aten.scaledDotProductAttention(
        query,
        key,
        value,
        options.attnMask(),
        options.dropoutP(),
        options.isCausal(),
        options.scale(),
        options.enableGqa());
  }

  /// Attention of several heads, with its projections: what `torch.nn.MultiheadAttention` computes.
  ///
  /// @param query `[queries, batch, embedding]`, or without batch
  /// @param key `[keys, batch, features]`
  /// @param value `[keys, batch, features]`
  /// @param embedDimToCheck the embedding's size
  /// @param outProjWeight `[embedding, embedding]`
  /// @param outProjBias `[embedding]` or `null`
  /// @throws IllegalArgumentException if shapes or options do not fit together
  public static AttentionOutput multiHeadAttentionForward(
      Tensor query,
      Tensor key,
      Tensor value,
      long embedDimToCheck,
      long numHeads,
      Tensor outProjWeight,
      Tensor outProjBias,
      MultiHeadAttentionOptions options) {
    return new MultiHead(embedDimToCheck, numHeads, outProjWeight, outProjBias, options)
        .attend(query, key, value);
  }
}
