package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// `(x - mean) / sqrt(var + eps) * weight + bias` over the last dimensions (`torch.nn.LayerNorm`).
///
/// Shapes: input and output `[*, *normalizedShape]`; weight (starts as 1) and bias (0)
/// `[*normalizedShape]`.
///
/// ```java
/// var norm = new LayerNorm(512);
/// ```
///
/// Source: Ba et al. 2016, arXiv 1607.06450.
public class LayerNorm extends Module {
  /// @param elementwiseAffine whether there is a weight and a bias
  /// @param bias whether there is a bias, if affine
  public record Options(double eps, boolean elementwiseAffine, boolean bias) {
    public Options eps(double eps) {
      return new Options(eps, elementwiseAffine, bias);
    }

    public Options elementwiseAffine(boolean elementwiseAffine) {
      return new Options(eps, elementwiseAffine, bias);
    }

    public Options bias(boolean bias) {
      return new Options(eps, elementwiseAffine, bias);
    }
  }

  /// `null` unless affine, as is the bias.
  public final Parameter weight;

  public final Parameter bias;
  private final long[] normalizedShape;
  public final double eps;
  private final Options options;

  /// eps 1e-5, affine, with a bias.
  public static Options options() {
    return new Options(1e-5, true, true);
  }

  public LayerNorm(long... normalizedShape) {
    this(normalizedShape, options());
  }

  public LayerNorm(long normalizedShape, Options options) {
    this(new long[] {normalizedShape}, options);
  }

  public LayerNorm(long[] normalizedShape, Options options) {
    this.normalizedShape = normalizedShape.clone();
    this.options = options;
    eps = options.eps;
    boolean affine = options.elementwiseAffine;
    weight = registerParameter("weight", affine ? Parameter.empty(normalizedShape) : null);
    bias =
        registerParameter("bias", affine && options.bias ? Parameter.empty(normalizedShape) : null);
    resetParameters();
  }

  /// Weight and bias become 1 and 0.
  public final void resetParameters() {
    if (weight != null) Init.ones_(weight);
    if (bias != null) Init.zeros_(bias);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.layerNorm(input, normalizedShape, weight, bias, eps);
  }

  @Override
  protected String extraRepr() {
    return Repr.tuple(normalizedShape)
        + ", eps="
        + Repr.of((Double) eps)
        + ", elementwise_affine="
        + Repr.of(options.elementwiseAffine)
        + ", bias="
        + Repr.of(bias != null);
  }

  @Override
  protected Module create() {
    return getClass() == LayerNorm.class ? new LayerNorm(normalizedShape, options) : super.create();
  }
}
