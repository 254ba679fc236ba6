package torch.nn;

import torch.Aten;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.init.Init;

/// A table of learned vectors, looked up by number (`torch.nn.Embedding`).
///
/// Shapes: input, int64 or int32, `[*]`; output `[*, embeddingDim]`; weight `[numEmbeddings,
/// embeddingDim]`, which starts normal with mean 0 and standard deviation 1.
///
/// ```java
/// var embedding = new Embedding(1000, 64, Embedding.options().paddingIdx(0));
/// Tensor vectors = embedding.call(tokens);       // [batch, length] -> [batch, length, 64]
/// ```
public class Embedding extends Module {
  /// @param paddingIdx the row that stays as it is, zeros at first; negative: from the end; `null`
  ///   for none
  /// @param maxNorm rows that are looked up are scaled down to this norm, in place; `null` for no
  ///   limit
  /// @param normType the `p` of that norm
  /// @param scaleGradByFreq divides a row's gradient by how often it occurs in the batch
  /// @param sparse whether the gradient of the weight is a sparse tensor
  public record Options(
      Long paddingIdx, Double maxNorm, double normType, boolean scaleGradByFreq, boolean sparse) {
    public Options paddingIdx(Long paddingIdx) {
      return new Options(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
    }

    public Options paddingIdx(int paddingIdx) {
      return paddingIdx(Long.valueOf(paddingIdx));
    }

    public Options maxNorm(Double maxNorm) {
      return new Options(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
    }

    public Options normType(double normType) {
      return new Options(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
    }

    public Options scaleGradByFreq(boolean scaleGradByFreq) {
      return new Options(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
    }

    public Options sparse(boolean sparse) {
      return new Options(paddingIdx, maxNorm, normType, scaleGradByFreq, sparse);
    }
  }

  public final long numEmbeddings;
  public final long embeddingDim;
  public final Parameter weight;
  private final Options options;

  public static Options options() {
    return new Options(null, null, 2, false, false);
  }

  public Embedding(long numEmbeddings, long embeddingDim) {
    this(numEmbeddings, embeddingDim, options());
  }

  public Embedding(long numEmbeddings, long embeddingDim, Options options) {
    this(Parameter.empty(numEmbeddings, embeddingDim), options);
    resetParameters();
  }

  private Embedding(Parameter weight, Options options) {
    this.numEmbeddings = weight.size(0);
    this.embeddingDim = weight.size(1);
    this.options = options.paddingIdx(row(options.paddingIdx, numEmbeddings));
    this.weight = registerParameter("weight", weight);
  }

  /// With the rows given, `[numEmbeddings, embeddingDim]`, whose memory it shares, and which are
  /// not trained.
  public static Embedding fromPretrained(Tensor embeddings) {
    return fromPretrained(embeddings, true, options());
  }

  /// @param freeze whether the rows stay as they are
  public static Embedding fromPretrained(Tensor embeddings, boolean freeze, Options options) {
    return new Embedding(pretrained(embeddings, freeze), options);
  }

  static Parameter pretrained(Tensor embeddings, boolean freeze) {
    if (embeddings.dim() != 2)
      throw new IllegalArgumentException(
          "Embeddings parameter is expected to be 2-dimensional, not " + embeddings.describe());
    return new Parameter(embeddings, !freeze);
  }

  /// A row's number counted from the start.
  static Long row(Long index, long rows) {
    if (index == null) return null;
    if (index < -rows || index >= rows)
      throw new IllegalArgumentException(
          "Padding_idx must be within num_embeddings: " + index + " is not among " + rows);
    return index < 0 ? index + rows : index;
  }

  /// Draws new values.
  public final void resetParameters() {
    Init.normal_(weight);
    fillPadding(weight, options.paddingIdx);
  }

  static void fillPadding(Tensor weight, Long row) {
    if (row == null) return;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      weight.select(0, row).zero_();
    }
  }

  @Override
  public Tensor forward(Tensor input) {
    renormalize(weight, input, options.maxNorm, options.normType);
    long padding = options.paddingIdx == null ? -1 : options.paddingIdx;
    return Aten.embedding(weight, input, padding, options.scaleGradByFreq, options.sparse);
  }

  /// Scales the rows that are looked up down to the norm.
  static void renormalize(Tensor weight, Tensor input, Double maxNorm, double normType) {
    if (maxNorm == null) return;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Aten.embeddingRenorm_(weight, input.contiguous(), maxNorm, normType);
    }
  }

  @Override
  protected Module create() {
    return getClass() == Embedding.class
        ? new Embedding(numEmbeddings, embeddingDim, options)
        : super.create();
  }

  @Override
  protected String extraRepr() {
    var text = new StringBuilder(numEmbeddings + ", " + embeddingDim);
    if (options.paddingIdx != null) text.append(", padding_idx=").append(options.paddingIdx);
    if (options.maxNorm != null) text.append(", max_norm=").append(Repr.of(options.maxNorm));
    if (options.normType != 2)
      text.append(", norm_type=").append(Repr.of((Double) options.normType));
    if (options.scaleGradByFreq) text.append(", scale_grad_by_freq=True");
    if (options.sparse) text.append(", sparse=True");
    return text.toString();
  }
}
