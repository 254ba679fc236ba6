package torch.optim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.Tensor;

/// [Adam] for sparse gradients: only the rows that a gradient has are touched, their means too
/// (`torch.optim.SparseAdam`). For embeddings whose gradients are sparse.
///
/// Parameters are dense, gradients sparse.
public class SparseAdam extends GroupedOptimizer<SparseAdam.Options> {

  public static final class Options extends Optimizer.Options<Options> {
    Options() {
      super("SparseAdam", 1e-3);
      settings()
          .declare("betas", List.of(0.9, 0.999))
          .declare("eps", 1e-8)
          .declare("maximize", false);
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

    /// Added to the divisor, against division by zero; above 0.
    public Options eps(double eps) {
      if (!(eps > 0)) throw new IllegalArgumentException("Invalid epsilon value: " + eps);
      return set("eps", eps);
    }

    public boolean maximize() {
      return settings().flag("maximize");
    }

    /// Makes the loss larger instead.
    public Options maximize(boolean maximize) {
      return set("maximize", maximize);
    }

    @Override
    protected void check() {
      if (!(lr() > 0)) throw new IllegalArgumentException("Invalid learning rate: " + lr());
    }
  }

  /// Python's defaults.
  public static Options options() {
    return new Options();
  }

  public SparseAdam(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public SparseAdam(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public SparseAdam(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public SparseAdam(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected void checkParameter(Tensor param) {
    if (param.layout() != torch.Layout.STRIDED)
      throw new IllegalArgumentException(
          "SparseAdam requires dense parameter tensors, not " + param.describe());
    if (param.isComplex())
      throw new IllegalArgumentException(
          "SparseAdam does not support complex parameters: " + param.describe());
  }

  @Override
  protected void step(Options o, ParamGroup group) {
    for (Tensor param : group.params()) {
      Tensor gradient = param.grad();
      if (gradient == null) continue;
      if (gradient.layout() != torch.Layout.SPARSE_COO)
        throw new UnsupportedOperationException(
            "SparseAdam does not support dense gradients, please consider Adam instead");
      Map<String, Object> state = stateOf(param);
      long step = ((Number) state.getOrDefault("step", 0L)).longValue() + 1;
      state.put("step", step);
      var mean = (Tensor) state.computeIfAbsent("exp_avg", _ -> newState(param));
      var square = (Tensor) state.computeIfAbsent("exp_avg_sq", _ -> newState(param));
      Tensor sparse = (o.maximize() ? gradient.neg() : gradient).coalesce();
      Tensor values = Aten._values(sparse);
      if (values.numel() == 0) continue;
      Tensor m = moved(mean, sparse, values, o.beta1());
      Tensor v = moved(square, sparse, values.mul(values), o.beta2());
      double size =
          o.lr() * Math.sqrt(1 - Math.pow(o.beta2(), step)) / (1 - Math.pow(o.beta1(), step));
      Tensor direction = m.div_(v.sqrt_().add_(o.eps()));
      param.add_(withValues(sparse, direction.mul_(-size)));
    }
  }

  /// Moves the mean towards the values, in the places that the gradient has; returns its new values
  /// there.
  private static Tensor moved(Tensor mean, Tensor sparse, Tensor values, double beta) {
    Tensor old = Aten._values(mean.sparseMask(sparse));
    Tensor change = values.sub(old).mul_(1 - beta);
    mean.add_(withValues(sparse, change));
    return change.add_(old);
  }

  private static Tensor withValues(Tensor sparse, Tensor values) {
    return Aten.sparseCooTensor(Aten._indices(sparse), values, sparse.shape());
  }
}
