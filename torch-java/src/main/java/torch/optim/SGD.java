package torch.optim;

import java.util.Collection;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Stochastic gradient descent, with momentum if wanted (`torch.optim.SGD`).
///
/// ```
/// g = ∇loss + weightDecay * p              negated to maximize
/// b = momentum * b + (1 - dampening) * g   b = g in the first step
/// p = p - lr * b                           p - lr * (g + momentum * b) with nesterov
/// ```
///
/// Takes sparse gradients. Source: Sutskever et al. 2013, in PyTorch's form.
public class SGD extends ForeachOptimizer<SGD.Options> {
  private static final Tensor[] NONE = {};
  private static final String[] NO_STATE = {};
  private static final String[] MOMENTUM = {"momentum_buffer"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("SGD", 1e-3);
      settings()
          .declare("momentum", 0)
          .declare("dampening", 0)
          .declare("weight_decay", 0)
          .declare("nesterov", false)
          .declare("maximize", false)
          .declare("foreach", Boolean.class, null)
          .declare("differentiable", false)
          .declare("fused", Boolean.class, null);
    }

    public double momentum() {
      return settings().number("momentum");
    }

    /// How much of the last direction a step keeps.
    public Options momentum(double momentum) {
      return setNotNegative("momentum", momentum, "momentum value");
    }

    public double dampening() {
      return settings().number("dampening");
    }

    /// The part of a gradient that does not enter the momentum.
    public Options dampening(double dampening) {
      return set("dampening", dampening);
    }

    public double weightDecay() {
      return settings().number("weight_decay");
    }

    /// How strongly parameters are pulled to zero.
    public Options weightDecay(double weightDecay) {
      return setNotNegative("weight_decay", weightDecay, "weight_decay value");
    }

    public boolean nesterov() {
      return settings().flag("nesterov");
    }

    /// Whether the gradient is taken where the momentum leads.
    public Options nesterov(boolean nesterov) {
      return set("nesterov", nesterov);
    }

    public Boolean fused() {
      return isFused();
    }

    /// Whether one operator does the whole step; `null`: where it is the fastest way (see
    /// [ForeachOptimizer#isFused]).
    public Options fused(Boolean fused) {
      return set("fused", fused);
    }

    @Override
    protected void check() {
      super.check();
      if (nesterov() && (momentum() <= 0 || dampening() != 0))
        throw new IllegalArgumentException(
            "Nesterov momentum requires a momentum and zero dampening");
    }
  }

  /// Python's defaults.
  public static Options options() {
    return new Options();
  }

  public SGD(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public SGD(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public SGD(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public SGD(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options options) {
    return options.momentum() != 0 ? MOMENTUM : NO_STATE;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    return options.momentum() != 0
        && state.putIfAbsent(MOMENTUM[0], Aten.emptyLike(param).keep()) == null;
  }

  @Override
  protected boolean keepsFreshBuckets() {
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] momenta = o.momentum() != 0 ? bucket.state[0] : NONE;
    if (!isFused(o, bucket)) foreach(o, bucket, momenta);
    else if (o.lrTensor() == null)
      Aten._fusedSgd_(
          bucket.params,
          bucket.grads,
          momenta,
          o.weightDecay(),
          o.momentum(),
          o.lr(),
          o.dampening(),
          o.nesterov(),
          o.maximize(),
          bucket.isFresh());
    else
      Aten._fusedSgd_(
          bucket.params,
          bucket.grads,
          momenta,
          o.weightDecay(),
          o.momentum(),
          o.lrTensor(),
          o.dampening(),
          o.nesterov(),
          o.maximize(),
          bucket.isFresh());
  }

  private void foreach(Options o, Bucket bucket, Tensor[] momenta) {
    Tensor[] grads = gradients(o, bucket);
    if (o.momentum() != 0) {
      if (bucket.isFresh()) {
        Aten._foreachCopy_(momenta, grads);
      } else {
        Aten._foreachMul_(momenta, Scalar.of(o.momentum()));
        Aten._foreachAdd_(momenta, grads, Scalar.of(1 - o.dampening()));
      }
      grads = o.nesterov() ? Aten._foreachAdd(grads, momenta, Scalar.of(o.momentum())) : momenta;
    }
    descend(o, bucket.params, grads);
  }

  @Override
  protected void updateSparse(Options o, Tensor param, Tensor gradient) {
    Tensor direction = o.maximize() ? gradient.neg() : gradient;
    if (o.weightDecay() != 0) direction = direction.add(param, Scalar.of(o.weightDecay()));
    if (o.momentum() != 0) {
      Map<String, Object> state = stateOf(param);
      if (state.get(MOMENTUM[0]) instanceof Tensor momentum)
        momentum.mul_(o.momentum()).add_(direction, Scalar.of(1 - o.dampening()));
      else state.put(MOMENTUM[0], direction.clone().keep());
      var momentum = (Tensor) state.get(MOMENTUM[0]);
      direction = o.nesterov() ? direction.add(momentum, Scalar.of(o.momentum())) : momentum;
    }
    param.add_(direction, Scalar.of(-o.lr()));
  }
}
