package torch.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Resilient backpropagation: each number has a step size of its own, which grows while the sign of
/// its gradient stays and shrinks when it changes (`torch.optim.Rprop`). For full batches.
///
/// ```
/// g = ∇loss                                negated to maximize
/// g * last g > 0:  s = min(s * etaPlus, stepSizeMax)
/// g * last g < 0:  s = max(s * etaMinus, stepSizeMin), g = 0
/// p = p - s * sign(g)                      s starts from lr
/// ```
///
/// Source: Riedmiller and Braun 1993.
public class Rprop extends ForeachOptimizer<Rprop.Options> {
  private static final String[] STATE = {"prev", "step_size"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("Rprop", 1e-2);
      settings()
          .declare("etas", List.of(0.5, 1.2))
          .declare("step_sizes", List.of(1e-6, 50L))
          .declare("foreach", Boolean.class, null)
          .declare("maximize", false)
          .declare("differentiable", false)
          .declare("capturable", false);
    }

    public double[] etas() {
      return settings().numbers("etas");
    }

    /// What a step size is multiplied by when the sign changes, below 1, and when it stays, above
    /// 1.
    public Options etas(double minus, double plus) {
      if (!(0 < minus && minus < 1 && 1 < plus))
        throw new IllegalArgumentException("Invalid eta values: " + minus + ", " + plus);
      return set("etas", List.of(minus, plus));
    }

    public double[] stepSizes() {
      return settings().numbers("step_sizes");
    }

    /// The smallest and the largest step size.
    public Options stepSizes(double min, double max) {
      return set("step_sizes", List.of(min, max));
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

  public Rprop(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Rprop(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public Rprop(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public Rprop(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options options) {
    return STATE;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    state.computeIfAbsent("prev", _ -> newState(param));
    double lr = options.lr();
    Scalar size = param.isComplex() ? Scalar.complex(lr, lr) : Scalar.of(lr);
    state.computeIfAbsent("step_size", _ -> Aten.fullLike(param, size).keep());
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] last = bucket.state[0];
    Tensor[] sizes = bucket.state[1];
    Tensor[] grads = gradients(o, bucket);
    double minus = o.etas()[0];
    double plus = o.etas()[1];
    Tensor[] agreement = Aten._foreachMul(grads, last);
    Aten._foreachCopy_(last, grads);
    for (int i = 0; i < sizes.length; i++) {
      Tensor turned = agreement[i].lt(Scalar.of(0L));
      last[i].maskedFill_(turned, Scalar.of(0L));
      Tensor factor =
          Aten.onesLike(sizes[i])
              .maskedFill_(agreement[i].gt(Scalar.of(0L)), Scalar.of(plus))
              .maskedFill_(turned, Scalar.of(minus));
      sizes[i].mul_(factor).clamp_(o.stepSizes()[0], o.stepSizes()[1]);
    }
    Aten._foreachAddcmul_(bucket.params, Aten._foreachSign(last), sizes, Scalar.of(-1L));
  }
}
