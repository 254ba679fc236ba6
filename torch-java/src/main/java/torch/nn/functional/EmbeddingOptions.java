package torch.nn.functional;

/// Options of [F#embedding].
///
/// @param paddingIdx the row that gets no gradient; a negative one counts from the end; `null` for
///   none
/// @param maxNorm rows that are used and have a larger norm are scaled down to it, in place; `null`
///   for none
/// @param normType the `p` of that norm
/// @param scaleGradByFreq whether a row's gradient is divided by the number of its uses
/// @param sparse whether the weight's gradient is sparse
public record EmbeddingOptions(
    Long paddingIdx, Double maxNorm, double normType, boolean scaleGradByFreq, boolean sparse) {
  public static final EmbeddingOptions DEFAULT = new EmbeddingOptions(null, null, 2, false, false);

  public EmbeddingOptions paddingIdx(Long paddingIdx) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  public EmbeddingOptions maxNorm(Double maxNorm) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  public EmbeddingOptions normType(double normType) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  public EmbeddingOptions scaleGradByFreq(boolean scaleGradByFreq) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }

  public EmbeddingOptions sparse(boolean sparse) {
    return new EmbeddingOptions(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
  }
}
