package torch.optim;

import java.util.Collection;
import java.util.Map;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Adagrad: steps that shrink with the sum of the squared gradients so far (`torch.optim.Adagrad`).
///
/// ```
/// g = ∇loss + weightDecay * p              negated to maximize
/// s = s + g²                               from initialAccumulatorValue
/// p = p - lr / (1 + (t - 1) * lrDecay) * g / (sqrt(s) + eps)
/// ```
///
/// Takes sparse gradients, without weight decay. Source: Duchi et al. 2011.
public class Adagrad extends ForeachOptimizer<Adagrad.Options> {
  private static final String[] STATE = {"sum"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("Adagrad", 0.01);
      settings()
          .declare("lr_decay", 0)
          .declare("eps", 1e-10)
          .declare("weight_decay", 0)
          .declare("initial_accumulator_value", 0)
          .declare("foreach", Boolean.class, null)
          .declare("maximize", false)
          .declare("differentiable", false)
          .declare("fused", Boolean.class, null);
    }

    public double lrDecay() {
      return settings().number("lr_decay");
    }

    /// How fast the learning rate falls with the number of steps.
    public Options lrDecay(double lrDecay) {
      return setNotNegative("lr_decay", lrDecay, "lr_decay value");
    }

    public double weightDecay() {
      return settings().number("weight_decay");
    }

    /// How strongly parameters are pulled to zero.
    public Options weightDecay(double weightDecay) {
      return setNotNegative("weight_decay", weightDecay, "weight_decay value");
    }

    public double initialAccumulatorValue() {
      return settings().number("initial_accumulator_value");
    }

    /// What the sums start from.
    public Options initialAccumulatorValue(double initialAccumulatorValue) {
      return setNotNegative(
          "initial_accumulator_value", initialAccumulatorValue, "initial_accumulator_value value");
    }

    public double eps() {
      return settings().number("eps");
    }

    /// Added to the divisor, against division by zero.
    public Options eps(double eps) {
      return setNotNegative("eps", eps, "epsilon value");
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

  public Adagrad(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Adagrad(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public Adagrad(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public Adagrad(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected String[] stateNames(Options options) {
    return STATE;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    double first = options.initialAccumulatorValue();
    Scalar value = param.isComplex() ? Scalar.complex(first, first) : Scalar.of(first);
    state.computeIfAbsent("sum", _ -> Aten.fullLike(param, value).keep());
    return false;
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] sums = bucket.state[0];
    if (isFused(o, bucket)) {
      if (o.lrTensor() == null)
        Aten._fusedAdagrad_(
            bucket.params,
            bucket.grads,
            sums,
            bucket.steps,
            o.lr(),
            o.lrDecay(),
            o.weightDecay(),
            o.eps(),
            o.maximize());
      else
        Aten._fusedAdagrad_(
            bucket.params,
            bucket.grads,
            sums,
            bucket.steps,
            o.lrTensor(),
            o.lrDecay(),
            o.weightDecay(),
            o.eps(),
            o.maximize());
      return;
    }
    Tensor[] grads = gradients(o, bucket);
    Aten._foreachAddcmul_(sums, grads, grads, Scalar.of(1.0));
    Tensor[] roots = Aten._foreachSqrt(sums);
    Aten._foreachAdd_(roots, Scalar.of(o.eps()));
    bucket
        .steps()
        .plus(-1)
        .times(o.lrDecay())
        .plus(1)
        .into(-o.lr())
        .addQuotients(bucket.params, grads, roots);
  }

  @Override
  protected void updateSparse(Options o, Tensor param, Tensor gradient) {
    if (o.weightDecay() != 0)
      throw new UnsupportedOperationException(
          "weight_decay option is not compatible with sparse gradients");
    Map<String, Object> state = stateOf(param);
    initialize(o, param, state);
    var step = (Tensor) state.get("step");
    var sum = (Tensor) state.get("sum");
    double lr = o.lr() / (1 + (step.add_(1L).item() - 1) * o.lrDecay());
    Tensor sparse = (o.maximize() ? gradient.neg() : gradient).coalesce();
    Tensor values = Aten._values(sparse);
    sum.add_(withValues(sparse, values.pow(Scalar.of(2L))));
    Tensor roots = Aten._values(sum.sparseMask(sparse)).sqrt().add_(o.eps());
    param.add_(withValues(sparse, values.div(roots)), Scalar.of(-lr));
  }

  private static Tensor withValues(Tensor sparse, Tensor values) {
    return Aten.sparseCooTensor(Aten._indices(sparse), values, sparse.shape());
  }
}
