package torch.nn.functional;

import torch.Tensor;

/// Options of [F#embeddingBag].
///
/// @param offsets int64, where each bag starts in a row of indices; `null` where the indices are
///   `[bags, size]`
/// @param maxNorm rows that are used and have a larger norm are scaled down to it, in place; `null`
///   for none
/// @param normType the `p` of that norm
/// @param scaleGradByFreq whether a row's gradient is divided by the number of its uses
/// @param sparse whether the weight's gradient is sparse
/// @param perSampleWeights a factor for each index, of the indices' shape; for sums only; or `null`
/// @param includeLastOffset whether the offsets end with the number of indices
/// @param paddingIdx the row that counts for nothing; `null` for none
public record EmbeddingBagOptions(
    Tensor offsets,
    Double maxNorm,
    double normType,
    boolean scaleGradByFreq,
    Mode mode,
    boolean sparse,
    Tensor perSampleWeights,
    boolean includeLastOffset,
    Long paddingIdx) {
  public static final EmbeddingBagOptions DEFAULT =
      new EmbeddingBagOptions(null, null, 2, false, Mode.MEAN, false, null, false, null);

  /// What is made of a bag; in libtorch's order.
  public enum Mode {
    SUM,
    MEAN,
    MAX
  }

  public EmbeddingBagOptions offsets(Tensor offsets) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions maxNorm(Double maxNorm) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions normType(double normType) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions scaleGradByFreq(boolean scaleGradByFreq) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions mode(Mode mode) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions sparse(boolean sparse) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions perSampleWeights(Tensor perSampleWeights) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions includeLastOffset(boolean includeLastOffset) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }

  public EmbeddingBagOptions paddingIdx(Long paddingIdx) {
    return new EmbeddingBagOptions(
        offsets,
        maxNorm,
        normType,
        scaleGradByFreq,
        mode,
        sparse,
        perSampleWeights,
        includeLastOffset,
        paddingIdx);
  }
}
