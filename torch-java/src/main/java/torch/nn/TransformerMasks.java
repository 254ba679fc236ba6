package torch.nn;

import torch.Tensor;

/// What a call of a [Transformer] or a part of it leaves out: Python's keyword arguments of
/// `forward`. An encoder looks at those of the source, a decoder at the others. `null` for none.
///
/// A mask is boolean, true where attention is not allowed, or is added to the products of queries
/// and keys. Those of positions are `[length, length]`, `[target, source]` for the memory, or have
/// `batch * heads` in front; those of padding `[batch, length]`.
///
/// @param srcIsCausal whether the mask hides what comes later; `null`: look. A wrong hint gives
///   wrong results.
/// @param tgtIsCausal the same for the target
/// @param memoryIsCausal the same for the memory, where `false` is the default
public record TransformerMasks(
    Tensor srcMask,
    Tensor tgtMask,
    Tensor memoryMask,
    Tensor srcKeyPaddingMask,
    Tensor tgtKeyPaddingMask,
    Tensor memoryKeyPaddingMask,
    Boolean srcIsCausal,
    Boolean tgtIsCausal,
    boolean memoryIsCausal) {
  public static final TransformerMasks NONE =
      new TransformerMasks(null, null, null, null, null, null, null, null, false);

  public TransformerMasks srcMask(Tensor srcMask) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks tgtMask(Tensor tgtMask) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks memoryMask(Tensor memoryMask) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks srcKeyPaddingMask(Tensor srcKeyPaddingMask) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks tgtKeyPaddingMask(Tensor tgtKeyPaddingMask) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks memoryKeyPaddingMask(Tensor memoryKeyPaddingMask) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks srcIsCausal(Boolean srcIsCausal) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks tgtIsCausal(Boolean tgtIsCausal) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }

  public TransformerMasks memoryIsCausal(boolean memoryIsCausal) {
    return new TransformerMasks(
        srcMask,
        tgtMask,
        memoryMask,
        srcKeyPaddingMask,
        tgtKeyPaddingMask,
        memoryKeyPaddingMask,
        srcIsCausal,
        tgtIsCausal,
        memoryIsCausal);
  }
}
