package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// `y = x1 W x2 + b` (`torch.nn.Bilinear`).
///
/// Shapes: inputs `[*, in1Features]` and `[*, in2Features]`, output `[*, outFeatures]`; weight
/// `[outFeatures, in1Features, in2Features]`, bias `[outFeatures]`. Both start uniform in
/// `±1/sqrt(in1Features)`.
///
/// ```java
/// Tensor y = new Bilinear(20, 30, 40).call(x1, x2);
/// ```
public class Bilinear extends Module {
  public final long in1Features;
  public final long in2Features;
  public final long outFeatures;
  public final Parameter weight;

  /// `null` without a bias.
  public final Parameter bias;

  public Bilinear(long in1Features, long in2Features, long outFeatures) {
    this(in1Features, in2Features, outFeatures, true);
  }

  public Bilinear(long in1Features, long in2Features, long outFeatures, boolean bias) {
    if (in1Features < 1)
      throw new IllegalArgumentException("in1_features must be > 0, but got " + in1Features);
    this.in1Features = in1Features;
    this.in2Features = in2Features;
    this.outFeatures = outFeatures;
    weight = registerParameter("weight", Parameter.empty(outFeatures, in1Features, in2Features));
    this.bias = registerParameter("bias", bias ? Parameter.empty(outFeatures) : null);
    resetParameters();
  }

  /// Draws new values.
  public final void resetParameters() {
    double bound = 1 / Math.sqrt(in1Features);
    Init.uniform_(weight, -bound, bound);
    if (bias != null) Init.uniform_(bias, -bound, bound);
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "input1", "input2");
    return F.bilinear(inputs[0], inputs[1], weight, bias);
  }

  @Override
  protected String extraRepr() {
    return "in1_features="
        + in1Features
        + ", in2_features="
        + in2Features
        + ", out_features="
        + outFeatures
        + ", bias="
        + Repr.of(bias != null);
  }

  @Override
  protected Module create() {
    return getClass() == Bilinear.class
        ? new Bilinear(in1Features, in2Features, outFeatures, bias != null)
        : super.create();
  }
}
