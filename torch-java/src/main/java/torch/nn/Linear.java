package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// `y = x Wᵀ + b` (`torch.nn.Linear`).
///
/// Shapes: input `[*, inFeatures]`, output `[*, outFeatures]`; weight `[outFeatures, inFeatures]`,
/// bias `[outFeatures]`. Both start uniform in `±1/sqrt(inFeatures)`.
///
/// ```java
/// var fc = new Linear(64, 10);
/// var head = new Linear(64, 10, Linear.options().bias(false));
/// ```
public class Linear extends Module {
  /// `bias`: whether there is one.
  public record Options(boolean bias) {
    public Options bias(boolean bias) {
      return new Options(bias);
    }
  }

  /// 0 until a lazy layer has seen its first input.
  public long inFeatures;

  public final long outFeatures;
  public final Parameter weight;

  /// `null` without a bias.
  public final Parameter bias;

  public static Options options() {
    return new Options(true);
  }

  public Linear(long inFeatures, long outFeatures) {
    this(inFeatures, outFeatures, options());
  }

  public Linear(long inFeatures, long outFeatures, boolean bias) {
    this(inFeatures, outFeatures, options().bias(bias));
  }

  public Linear(long inFeatures, long outFeatures, Options options) {
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    weight = registerParameter("weight", Parameter.empty(outFeatures, inFeatures));
    bias = registerParameter("bias", options.bias ? Parameter.empty(outFeatures) : null);
    resetParameters();
  }

  /// Gives the parameters of a lazy layer their shapes and values.
  final void infer(long features) {
    inFeatures = features;
    weight.materialize(outFeatures, features);
    if (bias != null) bias.materialize(outFeatures);
    resetParameters();
  }

  /// Draws new values.
  public final void resetParameters() {
    Init.kaimingUniform_(weight, Math.sqrt(5));
    if (bias != null) Init.uniformByFanIn_(bias, weight);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.linear(input, weight, bias);
  }

  @Override
  protected Module create() {
    return getClass() == Linear.class
        ? new Linear(inFeatures, outFeatures, new Options(bias != null))
        : super.create();
  }

  @Override
  protected String extraRepr() {
    return "in_features="
        + inFeatures
        + ", out_features="
        + outFeatures
        + ", bias="
        + Repr.of(bias != null);
  }
}
