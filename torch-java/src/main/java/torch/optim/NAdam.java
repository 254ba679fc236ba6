package torch.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// NAdam: Adam with Nesterov momentum (`torch.optim.NAdam`).
///
/// ```
/// g  = ∇loss + weightDecay * p             negated to maximize
/// μ  = beta1 * (1 - 0.96^(t * momentumDecay) / 2), μ' the same for t + 1
/// m  = beta1 * m + (1 - beta1) * g
/// v  = beta2 * v + (1 - beta2) * g²
/// m̂  = μ' * m / (1 - Πμ * μ') + (1 - μ) * g / (1 - Πμ)
/// p  = p - lr * m̂ / (sqrt(v / (1 - beta2^t)) + eps)
/// ```
///
/// Source: Dozat 2016.
public class NAdam extends ForeachOptimizer<NAdam.Options> {
  private static final String[] STATE = {"exp_avg", "exp_avg_sq", "mu_product"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("NAdam", 2e-3);
      settings()
          .declare("betas", List.of(0.9, 0.999))
          .declare("eps", 1e-8)
          .declare("weight_decay", 0)
          .declare("momentum_decay", 4e-3)
          .declare("decoupled_weight_decay", false)
          .declare("maximize", false)
          .declare("foreach", Boolean.class, null)
          .declare("capturable", false)
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

    public double momentumDecay() {
      return settings().number("momentum_decay");
    }

    /// How fast the momentum comes to its full size.
    public Options momentumDecay(double momentumDecay) {
      return setNotNegative("momentum_decay", momentumDecay, "momentum_decay value");
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

  public NAdam(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public NAdam(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public NAdam(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public NAdam(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options options) {
    return STATE;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    state.computeIfAbsent("mu_product", _ -> number(1).to(param.device()).keep());
    for (String name : List.of("exp_avg", "exp_avg_sq"))
      state.computeIfAbsent(name, _ -> newState(param));
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] grads = gradients(o, bucket);
    Tensor[] means = bucket.state[0];
    Tensor[] squares = bucket.state[1];
    Tensor[] products = bucket.state[2];
    Aten._foreachLerp_(means, grads, Scalar.of(1 - o.beta1()));
    meanSquare(squares, grads, o.beta2());
    PerParameter steps = bucket.steps();
    Tensor[] roots = Aten._foreachSqrt(squares);
    steps.exponentOf(o.beta2()).from(1).sqrt().divide(roots);
    Aten._foreachAdd_(roots, Scalar.of(o.eps()));
    PerParameter momentum = momentum(o, steps);
    PerParameter next = momentum(o, steps.plus(1));
    momentum.multiply(products);
    PerParameter product = steps.values(products);
    momentum
        .from(1)
        .over(product.from(1))
        .times(-1)
        .timesRate(o)
        .addQuotients(bucket.params, grads, roots);
    next.over(product.times(next).from(1))
        .times(-1)
        .timesRate(o)
        .addQuotients(bucket.params, means, roots);
  }

  private static PerParameter momentum(Options o, PerParameter steps) {
    return steps.times(o.momentumDecay()).exponentOf(0.96).times(0.5).from(1).times(o.beta1());
  }
}
