package torch.nn.functional;

import torch.Tensor;

/// Options of [F#multiHeadAttentionForward].
///
/// @param inProjWeight `[3 * embedding, embedding]` for query, key and value; or `null` where each
///   has a weight of its own
/// @param inProjBias `[3 * embedding]` or `null`
/// @param biasK one more key for every sequence, `[1, 1, embedding]`, with a value `biasV`; or
///   `null`
/// @param addZeroAttn whether one more key and value of zeros is added
/// @param dropoutP the probability that a weight is dropped in training
/// @param keyPaddingMask `[batch, keys]`, or `[keys]`: `true` where a key is to be ignored, or
///   numbers that are added to the scores; or `null`
/// @param needWeights whether the attention weights are returned, which is slower
/// @param attnMask `[queries, keys]` or `[batch * heads, queries, keys]`: `true` where attention is
///   **not** allowed, or numbers that are added to the scores; or `null`
/// @param qProjWeight `[embedding, embedding]`, used when there is no `inProjWeight`
/// @param kProjWeight `[embedding, key features]`
/// @param vProjWeight `[embedding, value features]`
/// @param staticK `[batch * heads, keys, embedding / heads]` in place of the projected keys; or
///   `null`
/// @param staticV the same for the values
/// @param averageAttnWeights whether the returned weights are the mean over the heads
/// @param isCausal a hint that the mask, which must be given, is the causal one
public record MultiHeadAttentionOptions(
    Tensor inProjWeight,
    Tensor inProjBias,
    Tensor biasK,
    Tensor biasV,
    boolean addZeroAttn,
    double dropoutP,
    boolean training,
    Tensor keyPaddingMask,
    boolean needWeights,
    Tensor attnMask,
    Tensor qProjWeight,
    Tensor kProjWeight,
    Tensor vProjWeight,
    Tensor staticK,
    Tensor staticV,
    boolean averageAttnWeights,
    boolean isCausal) {
  /// In training, with weights, without dropout.
  public static final MultiHeadAttentionOptions DEFAULT =
      new MultiHeadAttentionOptions(
          null, null, null, null, false, 0, true, null, true, null, null, null, null, null, null,
          true, false);

  public MultiHeadAttentionOptions inProjWeight(Tensor inProjWeight) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions inProjBias(Tensor inProjBias) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions biasK(Tensor biasK) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions biasV(Tensor biasV) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions addZeroAttn(boolean addZeroAttn) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions dropoutP(double dropoutP) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions training(boolean training) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions keyPaddingMask(Tensor keyPaddingMask) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions needWeights(boolean needWeights) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions attnMask(Tensor attnMask) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions qProjWeight(Tensor qProjWeight) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions kProjWeight(Tensor kProjWeight) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions vProjWeight(Tensor vProjWeight) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions staticK(Tensor staticK) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions staticV(Tensor staticV) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions averageAttnWeights(boolean averageAttnWeights) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }

  public MultiHeadAttentionOptions isCausal(boolean isCausal) {
    return new MultiHeadAttentionOptions(
        inProjWeight,
        inProjBias,
        biasK,
        biasV,
        addZeroAttn,
        dropoutP,
        training,
        keyPaddingMask,
        needWeights,
        attnMask,
        qProjWeight,
        kProjWeight,
        vProjWeight,
        staticK,
        staticV,
        averageAttnWeights,
        isCausal);
  }
}
