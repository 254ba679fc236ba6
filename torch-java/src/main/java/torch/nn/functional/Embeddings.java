package torch.nn.functional;

import java.util.Arrays;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// The part of [F] that multiplies by a weight or looks rows of it up.
abstract class Embeddings extends Vision {
  Embeddings() {}

  /// `x Wᵀ + b`: input `[*, in]`, weight `[out, in]`, bias `[out]` or `null`; result `[*, out]`.
  public static Tensor linear(Tensor input, Tensor weight, Tensor bias) {
    return Aten.linear(input, weight, bias);
  }

  public static Tensor linear(Tensor input, Tensor weight) {
    return Aten.linear(input, weight, null);
  }

  /// `x1 W x2 + b`: inputs `[*, in1]` and `[*, in2]`, weight `[out, in1, in2]`, bias `[out]` or
  /// `null`; result `[*, out]`.
  public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor bias) {
    return Aten.bilinear(input1, input2, weight, bias);
  }

  public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight) {
    return Aten.bilinear(input1, input2, weight, null);
  }

  /// Rows of a weight `[rows, features]` by integer indices `[*]`: `[*, features]`.
  public static Tensor embedding(Tensor input, Tensor weight) {
    return embedding(input, weight, EmbeddingOptions.DEFAULT);
  }

  /// @throws IllegalArgumentException if there is no row `paddingIdx`
  public static Tensor embedding(Tensor input, Tensor weight, EmbeddingOptions options) {
    long padding = -1;
    if (options.paddingIdx() != null) {
      long rows = weight.size(0);
      padding = options.paddingIdx();
      if (padding >= rows || padding < -rows)
        throw new IllegalArgumentException(
            "padding_idx must be within num_embeddings: " + padding + " of " + rows);
      if (padding < 0) padding += rows;
    }
    Tensor indices = input;
    if (options.maxNorm() != null) {
      indices = input.contiguous();
      renorm_(weight, indices, options.maxNorm(), options.normType());
    }
    return Aten.embedding(weight, indices, padding, options.scaleGradByFreq(), options.sparse());
  }

  private static void renorm_(Tensor weight, Tensor indices, double maxNorm, double normType) {
    Torch.noGrad(() -> Aten.embeddingRenorm_(weight, indices, maxNorm, normType));
  }

  /// The means of bags of rows: indices `[bags, size]`, weight `[rows, features]`; result `[bags,
  /// features]`.
  public static Tensor embeddingBag(Tensor input, Tensor weight) {
    return embeddingBag(input, weight, EmbeddingBagOptions.DEFAULT);
  }

  public static Tensor embeddingBag(Tensor input, Tensor weight, Tensor offsets) {
    return embeddingBag(input, weight, EmbeddingBagOptions.DEFAULT.offsets(offsets));
  }

  /// Sums, means or maxima of bags of rows; indices `[bags, size]`, or in one row that the options'
  /// offsets cut into bags.
  ///
  /// @throws IllegalArgumentException if the options do not fit together or the input
  public static Tensor embeddingBag(Tensor input, Tensor weight, EmbeddingBagOptions options) {
    checkBags(input, weight, options);
    Tensor indices = input;
    Tensor factors = options.perSampleWeights();
    Tensor offsets = options.offsets();
    boolean includeLast = options.includeLastOffset();
    if (input.dim() == 2) {
      offsets =
          Torch.arange(
              Scalar.of(0L),
              Scalar.of(input.numel()),
              Scalar.of(input.size(1)),
              TensorOptions.of(input.dtype(), input.device()));
      includeLast = false;
      indices = input.reshape(-1);
      if (factors != null) factors = factors.reshape(-1);
    }
    if (options.maxNorm() != null) renorm_(weight, indices, options.maxNorm(), options.normType());
    return Aten.embeddingBag(
        weight,
        indices,
        offsets,
        options.scaleGradByFreq(),
        options.mode().ordinal(),
        options.sparse(),
        factors,
        includeLast,
        options.paddingIdx())[0];
  }

  private static void checkBags(Tensor input, Tensor weight, EmbeddingBagOptions options) {
    long dim = input.dim();
    Tensor factors = options.perSampleWeights();
    if (factors != null && !Arrays.equals(input.shape(), factors.shape()))
      throw new IllegalArgumentException(
          "embedding_bag: per_sample_weights "
              + Arrays.toString(factors.shape())
              + " must have the same shape as the input "
              + Arrays.toString(input.shape()));
    if (weight.dim() != 2)
      throw new IllegalArgumentException(
          "weight has to be a 2D Tensor, but got Tensor of dimension " + weight.dim());
    if (dim != 1 && dim != 2)
      throw new IllegalArgumentException(
          "input has to be 1D or 2D Tensor, but got Tensor of dimension " + dim);
    if (dim == 2 && options.offsets() != null)
      throw new IllegalArgumentException(
          "if input is 2D, then offsets has to be null, as input is treated as a mini-batch of"
              + " fixed length sequences");
    if (dim == 1 && (options.offsets() == null || options.offsets().dim() != 1))
      throw new IllegalArgumentException(
          "offsets has to be a 1D Tensor but got "
              + (options.offsets() == null ? "null" : options.offsets().describe()));
    var mode = options.mode();
    if (mode == EmbeddingBagOptions.Mode.MAX && options.scaleGradByFreq())
      throw new IllegalArgumentException(
          "max mode does not support scaling the gradient by the frequency");
    if (mode == EmbeddingBagOptions.Mode.MAX && options.sparse())
      throw new IllegalArgumentException("max mode does not support sparse weights");
    if (mode != EmbeddingBagOptions.Mode.SUM && factors != null)
      throw new IllegalArgumentException(
          "embedding_bag: per_sample_weights is only supported for mode SUM, not " + mode);
  }
}
