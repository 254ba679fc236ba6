package torch.optim;

import java.util.Collection;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Adadelta: steps in units of the parameters themselves, without a learning rate to choose
/// (`torch.optim.Adadelta`).
///
/// ```
/// g = ∇loss + weightDecay * p              negated to maximize
/// v = rho * v + (1 - rho) * g²
/// d = sqrt(u + eps) / sqrt(v + eps) * g
/// u = rho * u + (1 - rho) * d²
/// p = p - lr * d
/// ```
///
/// Source: Zeiler 2012, arXiv 1212.5701.
public class Adadelta extends ForeachOptimizer<Adadelta.Options> {
  private static final String[] STATE = {"square_avg", "acc_delta"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("Adadelta", 1.0);
      settings()
          .declare("rho", 0.9)
          .declare("eps", 1e-6)
          .declare("weight_decay", 0)
          .declare("maximize", false)
          .declare("capturable", false)
          .declare("foreach", Boolean.class, null)
          .declare("differentiable", false);
    }

    public double rho() {
      return settings().number("rho");
    }

    /// How much of the old mean squares a step keeps.
    public Options rho(double rho) {
      if (!(rho >= 0 && rho <= 1)) throw new IllegalArgumentException("Invalid rho value: " + rho);
      return set("rho", rho);
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

  public Adadelta(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Adadelta(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public Adadelta(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public Adadelta(Map<String, ? extends Tensor> params, Options options) {
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
    Tensor[] squares = bucket.state[0];
    Tensor[] accumulated = bucket.state[1];
    meanSquare(squares, grads, o.rho());
    Tensor[] deltas = root(accumulated, o.eps());
    Aten._foreachDiv_(deltas, root(squares, o.eps()));
    Aten._foreachMul_(deltas, grads);
    meanSquare(accumulated, deltas, o.rho());
    descend(o, bucket.params, deltas);
  }

  private static Tensor[] root(Tensor[] squares, double eps) {
    Tensor[] roots = Aten._foreachAdd(squares, Scalar.of(eps));
    Aten._foreachSqrt_(roots);
    return roots;
  }
}
