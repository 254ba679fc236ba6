package torch.nn;

import java.util.Locale;
import torch.Aten;
import torch.Tensor;
import torch.Torch;
import torch.nn.init.Init;

/// Sums, means or maxima of bags of vectors from a table, without the vectors themselves
/// (`torch.nn.EmbeddingBag`).
///
/// Shapes: input `[bags, n]` for bags of one size, or `[total]` with offsets `[bags]`, the place of
/// each bag's first element; output `[bags, embeddingDim]`; weight `[numEmbeddings, embeddingDim]`,
/// which starts normal. A third input holds a factor for each element, of the first's shape; for
/// sums only.
///
/// ```java
/// var bag = new EmbeddingBag(1000, 64, EmbeddingBag.options().mode(EmbeddingBag.Mode.SUM));
/// Tensor y = bag.call(tokens, offsets);
/// Tensor z = bag.call(tokens, offsets, factors);
/// ```
public class EmbeddingBag extends Module {
  /// How the vectors of a bag become one.
  public enum Mode {
    SUM,
    MEAN,
    MAX
  }

  /// @param maxNorm rows that are looked up are scaled down to this norm, in place; `null` for no
  ///   limit
  /// @param normType the `p` of that norm
  /// @param scaleGradByFreq divides a row's gradient by how often it occurs in the batch; not for
  ///   maxima
  /// @param sparse whether the gradient of the weight is a sparse tensor; not for maxima
  /// @param includeLastOffset whether the offsets end with the number of all elements
  /// @param paddingIdx elements that do not count in their bag, and whose row stays as it is, zeros
  ///   at first; negative: from the end; `null` for none
  public record Options(
      Double maxNorm,
      double normType,
      boolean scaleGradByFreq,
      Mode mode,
      boolean sparse,
      boolean includeLastOffset,
      Long paddingIdx) {
    public Options maxNorm(Double maxNorm) {
      return new Options(
          maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx);
    }

    public Options normType(double normType) {
      return new Options(
          maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx);
    }

    public Options scaleGradByFreq(boolean scaleGradByFreq) {
      return new Options(
          maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx);
    }

    public Options mode(Mode mode) {
      return new Options(
          maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx);
    }

    /// @param mode `"sum"`, `"mean"` or `"max"`
    public Options mode(String mode) {
      return switch (mode) {
        case "sum" -> mode(Mode.SUM);
        case "mean" -> mode(Mode.MEAN);
        case "max" -> mode(Mode.MAX);
        default ->
            throw new IllegalArgumentException(
                "mode has to be one of sum, mean or max, not '" + mode + "'");
      };
    }

    public Options sparse(boolean sparse) {
      return new Options(
          maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx);
    }

    public Options includeLastOffset(boolean includeLastOffset) {
      return new Options(
          maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx);
    }

    public Options paddingIdx(Long paddingIdx) {
      return new Options(
          maxNorm, normType, scaleGradByFreq, mode, sparse, includeLastOffset, paddingIdx);
    }

    public Options paddingIdx(int paddingIdx) {
      return paddingIdx(Long.valueOf(paddingIdx));
    }
  }

  public final long numEmbeddings;
  public final long embeddingDim;
  public final Parameter weight;
  private final Options options;

  /// Means.
  public static Options options() {
    return new Options(null, 2, false, Mode.MEAN, false, false, null);
  }

  public EmbeddingBag(long numEmbeddings, long embeddingDim) {
    this(numEmbeddings, embeddingDim, options());
  }

  public EmbeddingBag(long numEmbeddings, long embeddingDim, Options options) {
    this(Parameter.empty(numEmbeddings, embeddingDim), options);
    resetParameters();
  }

  private EmbeddingBag(Parameter weight, Options options) {
    this.numEmbeddings = weight.size(0);
    this.embeddingDim = weight.size(1);
    this.options = options.paddingIdx(Embedding.row(options.paddingIdx, numEmbeddings));
    this.weight = registerParameter("weight", weight);
  }

  /// With the rows given, `[numEmbeddings, embeddingDim]`, whose memory it shares.
  ///
  /// @param freeze whether the rows stay as they are
  public static EmbeddingBag fromPretrained(Tensor embeddings, boolean freeze, Options options) {
    return new EmbeddingBag(Embedding.pretrained(embeddings, freeze), options);
  }

  /// Draws new values.
  public final void resetParameters() {
    Init.normal_(weight);
    Embedding.fillPadding(weight, options.paddingIdx);
  }

  @Override
  public Tensor forward(Tensor input) {
    return bags(input, null, null);
  }

  /// The elements, the offsets and the factors; the latter two may be `null`.
  @Override
  public Tensor forward(Tensor... inputs) {
    if (inputs.length > 3)
      throw new IllegalArgumentException(
          "an EmbeddingBag takes elements, offsets and factors, not " + inputs.length + " tensors");
    return bags(
        inputs[0], inputs.length > 1 ? inputs[1] : null, inputs.length > 2 ? inputs[2] : null);
  }

  private Tensor bags(Tensor input, Tensor offsets, Tensor factors) {
    if (factors != null && options.mode != Mode.SUM)
      throw new IllegalArgumentException(
          "embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for"
              + " mode='sum' (got mode='"
              + options.mode.name().toLowerCase(Locale.ROOT)
              + "')");
    if (factors != null && !java.util.Arrays.equals(factors.shape(), input.shape()))
      throw new IllegalArgumentException(
          "embedding_bag: If per_sample_weights ("
              + factors.describe()
              + ") is not None, then it must have the same shape as the input ("
              + input.describe()
              + ")");
    boolean includeLast = options.includeLastOffset && input.dim() == 1;
    if (input.dim() == 2) {
      if (offsets != null)
        throw new IllegalArgumentException(
            "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of"
                + " fixed length sequences. However, found offsets of "
                + offsets.describe());
      long step = input.size(1);
      offsets = Torch.arange(0, input.numel(), Math.max(step, 1)).to(input.device(), input.dtype());
      input = input.reshape(-1);
      if (factors != null) factors = factors.reshape(-1);
    } else if (input.dim() == 1) {
      if (offsets == null)
        throw new IllegalArgumentException("offsets has to be a 1D Tensor but got None");
      if (offsets.dim() != 1)
        throw new IllegalArgumentException(
            "offsets has to be a 1D Tensor, not " + offsets.describe());
    } else {
      throw new IllegalArgumentException(
          "input has to be 1D or 2D Tensor, but got Tensor of dimension " + input.dim());
    }
    if (options.mode == Mode.MAX && (options.scaleGradByFreq || options.sparse))
      throw new IllegalArgumentException(
          "max mode does not support "
              + (options.sparse ? "sparse weights" : "scaling the gradient by the frequency"));
    Embedding.renormalize(weight, input, options.maxNorm, options.normType);
    return Aten.embeddingBag(
        weight,
        input,
        offsets,
        options.scaleGradByFreq,
        options.mode.ordinal(),
        options.sparse,
        factors,
        includeLast,
        options.paddingIdx)[0];
  }

  @Override
  protected Module create() {
    return getClass() == EmbeddingBag.class
        ? new EmbeddingBag(numEmbeddings, embeddingDim, options)
        : super.create();
  }

  @Override
  protected String extraRepr() {
    var text = new StringBuilder(numEmbeddings + ", " + embeddingDim);
    if (options.maxNorm != null) text.append(", max_norm=").append(Repr.of(options.maxNorm));
    if (options.normType != 2)
      text.append(", norm_type=").append(Repr.of((Double) options.normType));
    if (options.scaleGradByFreq) text.append(", scale_grad_by_freq=True");
    text.append(", mode='").append(options.mode.name().toLowerCase(Locale.ROOT)).append("'");
    if (options.paddingIdx != null) text.append(", padding_idx=").append(options.paddingIdx);
    return text.toString();
  }
}
