package torch.optim;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
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
/// Source: Sutskever et al. 2013, in PyTorch's form.
public class SGD extends Optimizer {
  private static final Tensor[] NONE = {};
  private static final String[] NO_STATE = {};
  private static final String[] MOMENTUM = {"momentum_buffer"};

  public static final class Options extends Optimizer.Options<Options> {
    private double momentum;
    private double dampening;
    private boolean nesterov;

    Options() {
      super(1e-3, 0);
    }

    @Override
    protected Options self() {
      return this;
    }

    @Override
    public Options copy() {
      return new Options()
          .copyCommon(this)
          .momentum(momentum)
          .dampening(dampening)
          .nesterov(nesterov);
    }

    @Override
    public double momentum() {
      return momentum;
    }

    @Override
    public Options momentum(double momentum) {
      this.momentum = StateDicts.notNegative(momentum, "momentum value");
      return this;
    }

    public double dampening() {
      return dampening;
    }

    /// The part of a gradient that does not enter the momentum.
    public Options dampening(double dampening) {
      this.dampening = dampening;
      return this;
    }

    public boolean nesterov() {
      return nesterov;
    }

    public Options nesterov(boolean nesterov) {
      this.nesterov = nesterov;
      return this;
    }

    @Override
    protected void write(Map<String, Object> options) {
      options.put("lr", lr());
      options.put("momentum", momentum);
      options.put("dampening", dampening);
      options.put("weight_decay", weightDecay());
      options.put("nesterov", nesterov);
      options.put("maximize", maximize());
      options.put("foreach", null);
      options.put("differentiable", false);
      options.put("fused", fused());
    }

    @Override
    protected void read(Map<?, ?> options) {
      super.read(options);
      if (options.get("momentum") != null)
        momentum(StateDicts.scalar(options.get("momentum"), "momentum"));
      if (options.get("dampening") != null)
        dampening(StateDicts.scalar(options.get("dampening"), "dampening"));
      if (options.get("nesterov") instanceof Boolean value) nesterov(value);
    }
  }

  /// Python's defaults: lr 1e-3, no momentum, no weight decay.
  public static Options options() {
    return new Options();
  }

  public SGD(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public SGD(Collection<? extends Tensor> params, Options options) {
    super(params, check(options));
  }

  /// Adds parameters with the optimizer's options changed: `addParamGroup(head.parameters(), o ->
  /// o.lr(1e-2))`.
  public final ParamGroup addParamGroup(
      Collection<? extends Tensor> params, Consumer<Options> change) {
    Options options = ((Options) defaults()).copy();
    change.accept(options);
    return addGroup(params, check(options));
  }

  private static Options check(Options options) {
    if (options.nesterov && (options.momentum <= 0 || options.dampening != 0))
      throw new IllegalArgumentException(
          "Nesterov momentum requires a momentum and zero dampening");
    return options;
  }

  @Override
  protected Object layout(Optimizer.Options<?> options) {
    return options.momentum() != 0;
  }

  @Override
  protected String[] stateNames(Optimizer.Options<?> options) {
    return options.momentum() != 0 ? MOMENTUM : NO_STATE;
  }

  @Override
  protected boolean initialize(
      Optimizer.Options<?> options, Tensor param, Map<String, Tensor> state) {
    return options.momentum() != 0
        && state.putIfAbsent(MOMENTUM[0], Aten.emptyLike(param).keep()) == null;
  }

  @Override
  protected boolean keepsFreshBuckets() {
    return false;
  }

  @Override
  protected void update(Optimizer.Options<?> common, Bucket bucket) {
    Options options = (Options) common;
    Tensor[] momenta = options.momentum != 0 ? bucket.state[0] : NONE;
    if (isFused(options, bucket)) {
      Aten._fusedSgd_(
          bucket.params,
          bucket.grads,
          momenta,
          options.weightDecay(),
          options.momentum,
          options.lr(),
          options.dampening,
          options.nesterov,
          options.maximize(),
          bucket.isFresh());
    } else {
      foreach(options, bucket, momenta);
    }
  }

  private static void foreach(Options options, Bucket bucket, Tensor[] momenta) {
    Tensor[] grads = options.maximize() ? Aten._foreachNeg(bucket.grads) : bucket.grads;
    if (options.weightDecay() != 0)
      grads = Aten._foreachAdd(grads, bucket.params, Scalar.of(options.weightDecay()));
    if (options.momentum != 0) {
      if (bucket.isFresh()) {
        Aten._foreachCopy_(momenta, grads);
      } else {
        Aten._foreachMul_(momenta, Scalar.of(options.momentum));
        Aten._foreachAdd_(momenta, grads, Scalar.of(1 - options.dampening));
      }
      grads =
          options.nesterov
              ? Aten._foreachAdd(grads, momenta, Scalar.of(options.momentum))
              : momenta;
    }
    Aten._foreachAdd_(bucket.params, grads, Scalar.of(-options.lr()));
  }
}
