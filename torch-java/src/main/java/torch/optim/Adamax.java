package torch.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Adamax: Adam with the largest gradient so far, slowly forgotten, in place of the mean square
/// (`torch.optim.Adamax`).
///
/// ```
/// g = ∇loss + weightDecay * p              negated to maximize
/// m = beta1 * m + (1 - beta1) * g
/// u = max(beta2 * u, |g| + eps)
/// p = p - lr / (1 - beta1^t) * m / u
/// ```
///
/// Source: Kingma and Ba 2014, arXiv 1412.6980, section 7.
public class Adamax extends ForeachOptimizer<Adamax.Options> {
  private static final String[] STATE = {"exp_avg", "exp_inf"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("Adamax", 2e-3);
      settings()
          .declare("betas", List.of(0.9, 0.999))
          .declare("eps", 1e-8)
          .declare("weight_decay", 0)
          .declare("foreach", Boolean.class, null)
          .declare("maximize", false)
          .declare("differentiable", false)
          .declare("capturable", false);
    }

    public double beta1() {
      return settings().numbers("betas")[0];
    }

    public double beta2() {
      return settings().numbers("betas")[1];
    }

    /// How much of the old mean (`beta1`) and of the old mean square (`beta2`) a step keeps.
    public Options betas(double beta1, double beta2) {
      return setBetas(beta1, beta2);
    }

    public double eps() {
      return settings().number("eps");
    }

    /// Added to the divisor, against division by zero.
    public Options eps(double eps) {
      return setNotNegative("eps", eps, "epsilon value");
    }

    public double weightDecay() {
      return settings().number("weight_decay");
    }

    /// How strongly parameters are pulled to zero.
    public Options weightDecay(double weightDecay) {
      return setNotNegative("weight_decay", weightDecay, "weight_decay value");
    }

    public boolean capturable() {
      return settings().flag("capturable");
    }

    /// Whether a CUDA graph can capture and replay the step.
    public Options capturable(boolean capturable) {
      return set("capturable", capturable);
    }
  }

  /// Python's defaults.
  public static Options options() {
    return new Options();
  }

  public Adamax(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Adamax(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public Adamax(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public Adamax(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options options) {
    return STATE;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    for (String name : STATE) state.computeIfAbsent(name, _ -> newState(param));
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] grads = gradients(o, bucket);
    Tensor[] means = bucket.state[0];
    Tensor[] largest = bucket.state[1];
    Aten._foreachLerp_(means, grads, Scalar.of(1 - o.beta1()));
    Aten._foreachMul_(largest, Scalar.of(o.beta2()));
    Tensor[] sizes = Aten._foreachAbs(grads);
    Aten._foreachAdd_(sizes, Scalar.of(o.eps()));
    Aten._foreachMaximum_(largest, sizes);
    bucket
        .steps()
        .exponentOf(o.beta1())
        .from(1)
        .into(-1)
        .timesRate(o)
        .addQuotients(bucket.params, means, largest);
  }
}
