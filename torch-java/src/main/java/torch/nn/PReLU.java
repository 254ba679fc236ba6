package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// `x` where positive, otherwise `weight * x` with learned slopes (`torch.nn.PReLU`).
///
/// State: `weight`, `[numParameters]`.
///
/// Source: He et al. 2015, arXiv 1502.01852.
public class PReLU extends Module {
  public final Parameter weight;
  private final long numParameters;
  private final double init;

  /// One slope, that starts as 0.25.
  public PReLU() {
    this(1);
  }

  public PReLU(long numParameters) {
    this(numParameters, 0.25);
  }

  /// @param numParameters 1, or the number of channels, the second dimension
  /// @param init the slopes at the start
  public PReLU(long numParameters, double init) {
    this.numParameters = numParameters;
    this.init = init;
    weight = registerParameter("weight", Parameter.empty(numParameters));
    resetParameters();
  }

  public final void resetParameters() {
    Init.constant_(weight, init);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.prelu(input, weight);
  }

  @Override
  protected String extraRepr() {
    return "num_parameters=" + numParameters;
  }

  @Override
  protected Module create() {
    return getClass() == PReLU.class ? new PReLU(numParameters, init) : super.create();
  }
}
