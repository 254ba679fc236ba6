package torch.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

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
public class Adam extends ForeachOptimizer<Adam.Options> {
  private static final Tensor[] NONE = {};
  private static final String[] MOMENTS = {"exp_avg", "exp_avg_sq"};
  private static final String[] MOMENTS_AND_LARGEST = {"exp_avg", "exp_avg_sq", "max_exp_avg_sq"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("Adam", 1e-3);
      settings()
          .declare("betas", List.of(0.9, 0.999))
          .declare("eps", 1e-8)
          .declare("weight_decay", 0)
          .declare("amsgrad", false)
          .declare("maximize", false)
          .declare("foreach", Boolean.class, null)
          .declare("capturable", false)
          .declare("differentiable", false)
          .declare("fused", Boolean.class, null)
          .declare("decoupled_weight_decay", false);
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

    public boolean amsgrad() {
      return settings().flag("amsgrad");
    }

    /// Whether steps are divided by the largest mean square so far.
    public Options amsgrad(boolean amsgrad) {
      return set("amsgrad", amsgrad);
    }

    public boolean decoupledWeightDecay() {
      return settings().flag("decoupled_weight_decay");
    }

    /// Whether weight decay shrinks the parameters themselves, `p = p - lr * weightDecay * p`, as
    /// AdamW does, and not through the gradients.
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

    public Boolean fused() {
      return isFused();
    }

    /// Whether one operator does the whole step; `null`: where it is the fastest way (see
    /// [ForeachOptimizer#isFused]).
    public Options fused(Boolean fused) {
      return set("fused", fused);
    }
  }

  /// Python's defaults.
  public static Options options() {
    return new Options();
  }

  public Adam(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Adam(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public Adam(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public Adam(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options options) {
    return options.amsgrad() ? MOMENTS_AND_LARGEST : MOMENTS;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    for (String name : stateNames(options)) state.computeIfAbsent(name, _ -> newState(param));
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor lr = o.lrTensor();
    if (!isFused(o, bucket)) foreach(o, bucket);
    else if (o.decoupledWeightDecay())
      if (lr == null) fused(Aten::_fusedAdamw_, o.lr(), o, bucket);
      else fused(Aten::_fusedAdamw_, lr, o, bucket);
    else if (lr == null) fused(Aten::_fusedAdam_, o.lr(), o, bucket);
    else fused(Aten::_fusedAdam_, lr, o, bucket);
  }

  /// One of the fused operators; `L` is a number or a tensor.
  @FunctionalInterface
  private interface Fused<L> {
    void step(
        Tensor[] params,
        Tensor[] grads,
        Tensor[] means,
        Tensor[] squares,
        Tensor[] largest,
        Tensor[] steps,
        L lr,
        double beta1,
        double beta2,
        double weightDecay,
        double eps,
        boolean amsgrad,
        boolean maximize);
  }

  private static <L> void fused(Fused<L> operator, L lr, Options o, Bucket bucket) {
    operator.step(
        bucket.params,
        bucket.grads,
        bucket.state[0],
        bucket.state[1],
        o.amsgrad() ? bucket.state[2] : NONE,
        bucket.steps,
        lr,
        o.beta1(),
        o.beta2(),
        o.weightDecay(),
        o.eps(),
        o.amsgrad(),
        o.maximize());
  }

  private void foreach(Options o, Bucket bucket) {
    Tensor[] grads = gradients(o, bucket);
    Tensor[] means = bucket.state[0];
    Tensor[] squares = bucket.state[1];
    Aten._foreachLerp_(means, grads, Scalar.of(1 - o.beta1()));
    meanSquare(squares, grads, o.beta2());
    if (o.amsgrad()) Aten._foreachMaximum_(bucket.state[2], squares);
    Tensor[] roots = Aten._foreachSqrt(o.amsgrad() ? bucket.state[2] : squares);
    PerParameter steps = bucket.steps();
    steps.exponentOf(o.beta2()).from(1).sqrt().divide(roots);
    Aten._foreachAdd_(roots, Scalar.of(o.eps()));
    steps
        .exponentOf(o.beta1())
        .from(1)
        .into(-1)
        .timesRate(o)
        .addQuotients(bucket.params, means, roots);
  }
}
