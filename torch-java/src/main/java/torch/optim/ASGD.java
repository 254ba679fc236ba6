package torch.optim;

import java.util.Collection;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Averaged stochastic gradient descent: the mean of the parameters over the steps stands in the
/// state, as `ax` (`torch.optim.ASGD`).
///
/// ```
/// g   = ∇loss + weightDecay * p            negated to maximize
/// p   = p - η * (g + lambd * p)
/// ax  = ax + μ * (p - ax)
/// η   = lr / (1 + lambd * lr * t)^alpha,  μ = 1 / max(1, t - t0)
/// ```
///
/// Source: Polyak and Juditsky 1992.
public class ASGD extends ForeachOptimizer<ASGD.Options> {
  private static final String[] STATE = {"eta", "mu", "ax"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("ASGD", 1e-2);
      settings()
          .declare("lambd", 1e-4)
          .declare("alpha", 0.75)
          .declare("t0", 1e6)
          .declare("weight_decay", 0)
          .declare("foreach", Boolean.class, null)
          .declare("maximize", false)
          .declare("differentiable", false)
          .declare("capturable", false);
    }

    public double lambd() {
      return settings().number("lambd");
    }

    /// How fast the terms of the mean lose weight.
    public Options lambd(double lambd) {
      return set("lambd", lambd);
    }

    public double alpha() {
      return settings().number("alpha");
    }

    /// The power by which the learning rate falls.
    public Options alpha(double alpha) {
      return set("alpha", alpha);
    }

    public double t0() {
      return settings().number("t0");
    }

    /// The step from which on the mean is taken.
    public Options t0(double t0) {
      return set("t0", t0);
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

  public ASGD(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public ASGD(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public ASGD(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public ASGD(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options options) {
    return STATE;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    state.computeIfAbsent("eta", _ -> number(options.lr()).to(param.device()).keep());
    state.computeIfAbsent("mu", _ -> number(1).to(param.device()).keep());
    state.computeIfAbsent("ax", _ -> newState(param));
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] etas = bucket.state[0];
    Tensor[] weights = bucket.state[1];
    Tensor[] means = bucket.state[2];
    Tensor[] directions =
        Aten._foreachAdd(gradients(o, bucket), bucket.params, Scalar.of(o.lambd()));
    Aten._foreachAddcmul_(bucket.params, directions, etas, Scalar.of(-1L));
    Aten._foreachAddcmul_(means, Aten._foreachSub(bucket.params, means), weights, Scalar.of(1L));
    PerParameter steps = bucket.steps();
    PerParameter next =
        steps.times(o.lambd()).timesRate(o).plus(1).pow(o.alpha()).into(1).timesRate(o);
    Aten._foreachCopy_(etas, next.tensors(bucket.device()));
    Aten._foreachCopy_(weights, steps.plus(-o.t0()).atLeast(1).into(1).tensors(bucket.device()));
  }
}
