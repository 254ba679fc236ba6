package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// `x / sqrt(mean(x²) + eps) * weight` over the last dimensions (`torch.nn.RMSNorm`).
///
/// Shapes: input and output `[*, *normalizedShape]`; weight `[*normalizedShape]`, starts as 1.
///
/// Source: Zhang and Sennrich 2019, arXiv 1910.07467.
public class RMSNorm extends Module {
  /// @param eps `null`: the smallest step of the dtype at 1
  /// @param elementwiseAffine whether there is a weight
  public record Options(Double eps, boolean elementwiseAffine) {
    public Options eps(Double eps) {
      return new Options(eps, elementwiseAffine);
    }

    public Options elementwiseAffine(boolean elementwiseAffine) {
      return new Options(eps, elementwiseAffine);
    }
  }

  /// `null` unless affine.
  public final Parameter weight;

  private final long[] normalizedShape;
  public final Double eps;
  private final Options options;

  public static Options options() {
    return new Options(null, true);
  }

  public RMSNorm(long... normalizedShape) {
    this(normalizedShape, options());
  }

  public RMSNorm(long normalizedShape, Options options) {
    this(new long[] {normalizedShape}, options);
  }

  public RMSNorm(long[] normalizedShape, Options options) {
    this.normalizedShape = normalizedShape.clone();
    this.options = options;
    eps = options.eps;
    weight =
        registerParameter(
            "weight", options.elementwiseAffine ? Parameter.empty(normalizedShape) : null);
    resetParameters();
  }

  /// The weight becomes 1.
  public final void resetParameters() {
    if (weight != null) Init.ones_(weight);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.rmsNorm(input, normalizedShape, weight, eps);
  }

  @Override
  protected String extraRepr() {
    return Repr.tuple(normalizedShape)
        + ", eps="
        + Repr.of(eps)
        + ", elementwise_affine="
        + Repr.of(options.elementwiseAffine);
  }

  @Override
  protected Module create() {
    return getClass() == RMSNorm.class ? new RMSNorm(normalizedShape, options) : super.create();
  }
}
