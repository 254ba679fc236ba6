package torch.optim;

import java.util.Collection;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// RMSprop: steps by the gradient over the root of its mean square (`torch.optim.RMSprop`).
///
/// ```
/// g = ∇loss + weightDecay * p              negated to maximize
/// v = alpha * v + (1 - alpha) * g²
/// m = alpha * m + (1 - alpha) * g          centered: v - m² is used for v
/// d = g / (sqrt(v) + eps)
/// b = momentum * b + d                     with momentum, in place of d
/// p = p - lr * d
/// ```
///
/// Source: Tieleman and Hinton 2012; centered: Graves 2013, arXiv 1308.0850.
public class RMSprop extends ForeachOptimizer<RMSprop.Options> {
  private static final String[] PLAIN = {"square_avg"};
  private static final String[] MOMENTUM = {"square_avg", "momentum_buffer"};
  private static final String[] CENTERED = {"square_avg", "grad_avg"};
  private static final String[] BOTH = {"square_avg", "grad_avg", "momentum_buffer"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("RMSprop", 1e-2);
      settings()
          .declare("momentum", 0)
          .declare("alpha", 0.99)
          .declare("eps", 1e-8)
          .declare("centered", false)
          .declare("weight_decay", 0)
          .declare("capturable", false)
          .declare("foreach", Boolean.class, null)
          .declare("maximize", false)
          .declare("differentiable", false);
    }

    public double alpha() {
      return settings().number("alpha");
    }

    /// How much of the old mean square a step keeps.
    public Options alpha(double alpha) {
      return setNotNegative("alpha", alpha, "alpha value");
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

    public double momentum() {
      return settings().number("momentum");
    }

    /// How much of the last direction a step keeps.
    public Options momentum(double momentum) {
      return setNotNegative("momentum", momentum, "momentum value");
    }

    public boolean centered() {
      return settings().flag("centered");
    }

    /// Whether the mean of the gradients is taken off: division by their variance.
    public Options centered(boolean centered) {
      return set("centered", centered);
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

  public RMSprop(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public RMSprop(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public RMSprop(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public RMSprop(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options o) {
    if (o.momentum() > 0) return o.centered() ? BOTH : MOMENTUM;
    return o.centered() ? CENTERED : PLAIN;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    for (String name : stateNames(options)) state.computeIfAbsent(name, _ -> newState(param));
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] grads = gradients(o, bucket);
    Tensor[] squares = bucket.state[0];
    meanSquare(squares, grads, o.alpha());
    Tensor[] roots;
    if (o.centered()) {
      Tensor[] means = bucket.state[1];
      Aten._foreachLerp_(means, grads, Scalar.of(1 - o.alpha()));
      roots = Aten._foreachAddcmul(squares, means, means, Scalar.of(-1L));
      Aten._foreachSqrt_(roots);
    } else {
      roots = Aten._foreachSqrt(squares);
    }
    Aten._foreachAdd_(roots, Scalar.of(o.eps()));
    if (o.momentum() > 0) {
      Tensor[] momenta = bucket.state[bucket.state.length - 1];
      Aten._foreachMul_(momenta, Scalar.of(o.momentum()));
      Aten._foreachAddcdiv_(momenta, grads, roots, Scalar.of(1L));
      descend(o, bucket.params, momenta);
    } else {
      descend(o, bucket.params, grads, roots);
    }
  }
}
