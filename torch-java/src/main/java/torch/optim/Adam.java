package torch.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import torch.Aten;
import torch.DType;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;

/// Adam: steps by the mean of the gradients over the root of their mean square
/// (`torch.optim.Adam`).
///
/// ```
/// g = ∇loss + weightDecay * p              negated to maximize
/// m = beta1 * m + (1 - beta1) * g
/// v = beta2 * v + (1 - beta2) * g²         with amsgrad the largest v so far is used below
/// p = p - lr * (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + eps)
/// ```
///
/// Source: Kingma and Ba 2014, arXiv 1412.6980; amsgrad: Reddi et al. 2018.
public class Adam extends Optimizer {
  private static final Tensor[] NONE = {};
  private static final String[] MOMENTS = {"exp_avg", "exp_avg_sq"};
  private static final String[] MOMENTS_AND_LARGEST = {"exp_avg", "exp_avg_sq", "max_exp_avg_sq"};

  public static final class Options extends Optimizer.Options<Options> {
    private double beta1 = 0.9;
    private double beta2 = 0.999;
    private double eps = 1e-8;
    private boolean amsgrad;
    private boolean decoupled;

    Options(double weightDecay, boolean decoupled) {
      super(1e-3, weightDecay);
      this.decoupled = decoupled;
    }

    @Override
    protected Options self() {
      return this;
    }

    @Override
    public Options copy() {
      return new Options(weightDecay(), decoupled)
          .copyCommon(this)
          .betas(beta1, beta2)
          .eps(eps)
          .amsgrad(amsgrad);
    }

    /// beta1
    @Override
    public double momentum() {
      return beta1;
    }

    @Override
    public Options momentum(double momentum) {
      return betas(momentum, beta2);
    }

    public double beta1() {
      return beta1;
    }

    public double beta2() {
      return beta2;
    }

    /// How much of the old mean (`beta1`) and of the old mean square (`beta2`) a step keeps.
    public Options betas(double beta1, double beta2) {
      this.beta1 = checkBeta(beta1, 0);
      this.beta2 = checkBeta(beta2, 1);
      return this;
    }

    private static double checkBeta(double beta, int index) {
      if (!(beta >= 0 && beta < 1))
        throw new IllegalArgumentException(
            "Invalid beta parameter at index " + index + ": " + beta);
      return beta;
    }

    public double eps() {
      return eps;
    }

    public Options eps(double eps) {
      this.eps = StateDicts.notNegative(eps, "epsilon value");
      return this;
    }

    public boolean amsgrad() {
      return amsgrad;
    }

    public Options amsgrad(boolean amsgrad) {
      this.amsgrad = amsgrad;
      return this;
    }

    public boolean decoupledWeightDecay() {
      return decoupled;
    }

    /// Whether weight decay shrinks the parameters themselves, `p = p - lr * weightDecay * p`, as
    /// AdamW does, and not through the gradients.
    public Options decoupledWeightDecay(boolean decoupled) {
      this.decoupled = decoupled;
      return this;
    }

    @Override
    protected void write(Map<String, Object> options) {
      options.put("lr", lr());
      options.put("betas", List.of(beta1, beta2));
      options.put("eps", eps);
      options.put("weight_decay", weightDecay());
      options.put("amsgrad", amsgrad);
      options.put("maximize", maximize());
      options.put("foreach", null);
      options.put("capturable", false);
      options.put("differentiable", false);
      options.put("fused", fused());
      options.put("decoupled_weight_decay", decoupled);
    }

    @Override
    protected void read(Map<?, ?> options) {
      super.read(options);
      if (options.get("betas") instanceof List<?> betas && betas.size() == 2)
        betas(StateDicts.scalar(betas.get(0), "betas"), StateDicts.scalar(betas.get(1), "betas"));
      if (options.get("eps") != null) eps(StateDicts.scalar(options.get("eps"), "eps"));
      if (options.get("amsgrad") instanceof Boolean value) amsgrad(value);
      if (options.get("decoupled_weight_decay") instanceof Boolean value)
        decoupledWeightDecay(value);
    }
  }

  /// Python's defaults: lr 1e-3, betas 0.9 and 0.999, eps 1e-8, no weight decay.
  public static Options options() {
    return new Options(0, false);
  }

  public Adam(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Adam(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Adds parameters with the optimizer's options changed: `addParamGroup(head.parameters(), o ->
  /// o.lr(1e-2))`.
  public final ParamGroup addParamGroup(
      Collection<? extends Tensor> params, Consumer<Options> change) {
    Options options = ((Options) defaults()).copy();
    change.accept(options);
    return addGroup(params, options);
  }

  @Override
  protected Object layout(Optimizer.Options<?> options) {
    return ((Options) options).amsgrad;
  }

  @Override
  protected String[] stateNames(Optimizer.Options<?> options) {
    return ((Options) options).amsgrad ? MOMENTS_AND_LARGEST : MOMENTS;
  }

  @Override
  protected boolean initialize(
      Optimizer.Options<?> options, Tensor param, Map<String, Tensor> state) {
    if (param.isComplex())
      throw new UnsupportedOperationException(
          "Adam of complex parameters; optimize their viewAsReal()");
    state.computeIfAbsent("step", _ -> Torch.tensor(0.0, DType.FLOAT32).keep());
    for (String name : stateNames(options)) state.computeIfAbsent(name, _ -> newState(param));
    return false;
  }

  @Override
  protected void update(Optimizer.Options<?> common, Bucket bucket) {
    Options o = (Options) common;
    if (!isFused(o, bucket)) {
      foreach(o, bucket);
      return;
    }
    Tensor[] largest = o.amsgrad ? bucket.state[2] : NONE;
    if (o.decoupled) {
      Aten._fusedAdamw_(
          bucket.params,
          bucket.grads,
          bucket.state[0],
          bucket.state[1],
          largest,
          bucket.steps,
          o.lr(),
          o.beta1,
          o.beta2,
          o.weightDecay(),
          o.eps,
          o.amsgrad,
          o.maximize());
    } else {
      Aten._fusedAdam_(
          bucket.params,
          bucket.grads,
          bucket.state[0],
          bucket.state[1],
          largest,
          bucket.steps,
          o.lr(),
          o.beta1,
          o.beta2,
          o.weightDecay(),
          o.eps,
          o.amsgrad,
          o.maximize());
    }
  }

  private static void foreach(Options o, Bucket bucket) {
    Tensor[] means = bucket.state[0];
    Tensor[] squares = bucket.state[1];
    Tensor[] grads = o.maximize() ? Aten._foreachNeg(bucket.grads) : bucket.grads;
    if (o.weightDecay() != 0) {
      if (o.decoupled) Aten._foreachMul_(bucket.params, Scalar.of(1 - o.lr() * o.weightDecay()));
      else grads = Aten._foreachAdd(grads, bucket.params, Scalar.of(o.weightDecay()));
    }
    Aten._foreachLerp_(means, grads, Scalar.of(1 - o.beta1));
    Aten._foreachMul_(squares, Scalar.of(o.beta2));
    Aten._foreachAddcmul_(squares, grads, grads, Scalar.of(1 - o.beta2));
    if (o.amsgrad) Aten._foreachMaximum_(bucket.state[2], squares);
    Tensor[] roots = Aten._foreachSqrt(o.amsgrad ? bucket.state[2] : squares);
    var corrections = new Scalar[roots.length];
    var sizes = new Scalar[roots.length];
    for (int i = 0; i < roots.length; i++) {
      long t = bucket.count(i);
      corrections[i] = Scalar.of(Math.sqrt(1 - Math.pow(o.beta2, t)));
      sizes[i] = Scalar.of(-o.lr() / (1 - Math.pow(o.beta1, t)));
    }
    Aten._foreachDiv_(roots, corrections);
    Aten._foreachAdd_(roots, Scalar.of(o.eps));
    Aten._foreachAddcdiv_(bucket.params, means, roots, sizes);
  }
}
