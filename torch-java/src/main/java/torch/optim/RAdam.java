package torch.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// RAdam: Adam that waits with its adaptive step sizes until their variance is small enough
/// (`torch.optim.RAdam`).
///
/// ```
/// g = ∇loss + weightDecay * p              negated to maximize
/// m = beta1 * m + (1 - beta1) * g
/// v = beta2 * v + (1 - beta2) * g²
/// ρ∞ = 2 / (1 - beta2) - 1,  ρ = ρ∞ - 2 * t * beta2^t / (1 - beta2^t)
/// ρ > 5:      r = sqrt((ρ - 4) * (ρ - 2) * ρ∞ / ((ρ∞ - 4) * (ρ∞ - 2) * ρ))
///             p = p - lr * m / (1 - beta1^t) * r * sqrt(1 - beta2^t) / (sqrt(v) + eps)
/// otherwise:  p = p - lr * m / (1 - beta1^t)
/// ```
///
/// Source: Liu et al. 2019, arXiv 1908.03265.
public class RAdam extends ForeachOptimizer<RAdam.Options> {
  private static final String[] STATE = {"exp_avg", "exp_avg_sq"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("RAdam", 1e-3);
      settings()
          .declare("betas", List.of(0.9, 0.999))
          .declare("eps", 1e-8)
          .declare("weight_decay", 0)
          .declare("maximize", false)
          .declare("foreach", Boolean.class, null)
          .declare("capturable", false)
          .declare("decoupled_weight_decay", false)
          .declare("differentiable", false);
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

    public boolean decoupledWeightDecay() {
      return settings().flag("decoupled_weight_decay");
    }

    /// Whether weight decay shrinks the parameters themselves, `p = p - lr * weightDecay * p`, and
    /// not through the gradients.
    public Options decoupledWeightDecay(boolean decoupledWeightDecay) {
      return set("decoupled_weight_decay", decoupledWeightDecay);
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

  public RAdam(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public RAdam(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public RAdam(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public RAdam(Map<String, ? extends Tensor> params, Options options) {
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
    Tensor[] squares = bucket.state[1];
    Aten._foreachLerp_(means, grads, Scalar.of(1 - o.beta1()));
    meanSquare(squares, grads, o.beta2());

    PerParameter steps = bucket.steps();
    PerParameter correction1 = steps.exponentOf(o.beta1()).from(1);
    PerParameter correction2 = steps.exponentOf(o.beta2()).from(1);
    double most = 2 / (1 - o.beta2()) - 1;
    PerParameter length =
        steps.times(2).times(steps.exponentOf(o.beta2())).over(correction2).from(most);
    PerParameter adaptive = length.above(5);
    PerParameter size = correction1.into(-1).timesRate(o);

    // Where the variance is too large for it, the formula would have no root; it counts for nothing
    // there.
    PerParameter enough = length.atLeast(5);
    PerParameter rectified =
        enough
            .plus(-4)
            .times(enough.plus(-2))
            .over(enough)
            .times(most > 5 ? most / ((most - 4) * (most - 2)) : 0)
            .sqrt()
            .times(adaptive);
    Tensor[] factors = Aten._foreachSqrt(squares);
    Aten._foreachAdd_(factors, Scalar.of(o.eps()));
    Aten._foreachReciprocal_(factors);
    correction2.sqrt().times(rectified).times(size).multiply(factors);
    adaptive.from(1).times(size).addTo(factors);
    Aten._foreachAddcmul_(bucket.params, means, factors, Scalar.of(1.0));
  }
}
