package torch.optim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.DType;
import torch.Scalar;
import torch.Tensor;

/// Adafactor: Adam that keeps, of a matrix of mean squares, only the means of its rows and columns
/// (`torch.optim.Adafactor`).
///
/// ```
/// g = ∇loss                                negated to maximize
/// β = 1 - t^beta2Decay
/// ρ = min(lr, 1 / sqrt(t)),  α = max(eps2, rms(p)) * ρ
/// p = p - lr * weightDecay * p
/// r = β * r + (1 - β) * mean of g² by row,  c = ... by column,  v = r ⊗ c / max(mean(r), eps1)
/// v = β * v + (1 - β) * g²                 for parameters of fewer than two dimensions
/// u = g / max(sqrt(v), eps1)
/// p = p - α * u / max(1, rms(u) / d)
/// ```
///
/// Source: Shazeer and Stern 2018, arXiv 1804.04235, in PyTorch's form.
public class Adafactor extends ForeachOptimizer<Adafactor.Options> {
  private static final String[] STATE = {"row_var", "col_var", "variance"};

  public static final class Options extends ForeachOptimizer.Options<Options> {
    Options() {
      super("Adafactor", 1e-2);
      settings()
          .declare("beta2_decay", -0.8)
          .declare("eps", Arrays.asList(null, 1e-3))
          .declare("d", 1.0)
          .declare("weight_decay", 0.0)
          .declare("foreach", Boolean.class, null)
          .declare("maximize", false);
    }

    public double beta2Decay() {
      return settings().number("beta2_decay");
    }

    /// The power of the number of steps, 0 or less, by which a gradient loses weight.
    public Options beta2Decay(double beta2Decay) {
      if (!(beta2Decay <= 0))
        throw new IllegalArgumentException("beta2_decay should be <= 0 but is: " + beta2Decay);
      return set("beta2_decay", beta2Decay);
    }

    /// `eps1`; `null`: the smallest difference from 1 of the parameter's dtype.
    public Double eps1() {
      return ((List<?>) settings().get("eps")).get(0) instanceof Number n ? n.doubleValue() : null;
    }

    public double eps2() {
      return ((Number) ((List<?>) settings().get("eps")).get(1)).doubleValue();
    }

    /// What a mean square has at least (`eps1`, may be `null`), and what the size of a parameter
    /// counts at least (`eps2`).
    public Options eps(Double eps1, double eps2) {
      if (eps1 != null && !(eps1 >= 0))
        throw new IllegalArgumentException("epsilon1 should be >= 0 but is: " + eps1);
      if (!(eps2 >= 0))
        throw new IllegalArgumentException("epsilon2 should be >= 0 but is: " + eps2);
      return set("eps", Arrays.asList(eps1, eps2));
    }

    public double d() {
      return settings().number("d");
    }

    /// The root mean square of an update above which it is scaled down.
    public Options d(double d) {
      if (!(d >= 1))
        throw new IllegalArgumentException("Clipping threshold d should be >= 1 but is: " + d);
      return set("d", d);
    }

    public double weightDecay() {
      return settings().number("weight_decay");
    }

    /// How strongly parameters are pulled to zero.
    public Options weightDecay(double weightDecay) {
      return setNotNegative("weight_decay", weightDecay, "weight_decay value");
    }
  }

  /// Python's defaults.
  public static Options options() {
    return new Options();
  }

  public Adafactor(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Adafactor(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public Adafactor(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public Adafactor(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected void checkParameter(Tensor param) {
    if (param.isComplex())
      throw new IllegalArgumentException(
          "Adafactor does not support complex parameters: " + param.describe());
  }

  @Override
  protected String[] stateNames(Options options) {
    return STATE;
  }

  @Override
  protected boolean initialize(Options options, Tensor param, Map<String, Object> state) {
    state.computeIfAbsent("step", _ -> newCount());
    if (param.dim() > 1) {
      state.computeIfAbsent("row_var", _ -> sums(param, -1));
      state.computeIfAbsent("col_var", _ -> sums(param, -2));
    } else {
      state.computeIfAbsent("variance", _ -> newState(param));
    }
    return false;
  }

  private static Tensor sums(Tensor param, int dim) {
    long[] shape = param.shape();
    shape[shape.length + dim] = 1;
    return Aten.newZeros(param, shape).keep();
  }

  @Override
  protected void update(Options o, Bucket bucket) {
    Tensor[] params = bucket.params;
    Tensor[] grads = o.maximize() ? Aten._foreachNeg(bucket.grads) : bucket.grads;
    double eps = o.eps1() != null ? o.eps1() : epsilon(bucket.dtype());
    PerParameter fresh = bucket.steps().pow(o.beta2Decay());
    var sizes = new double[params.length];
    for (int i = 0; i < params.length; i++)
      sizes[i] =
          Math.max(o.eps2(), rms(params[i])) * Math.min(o.lr(), 1 / Math.sqrt(bucket.count(i)));
    if (o.weightDecay() != 0) Aten._foreachMul_(params, Scalar.of(1 - o.lr() * o.weightDecay()));
    Tensor[] updates =
        params[0].dim() > 1
            ? factored(bucket, grads, fresh, eps)
            : whole(bucket.state[2], grads, fresh);
    Aten._foreachClampMin_(updates, Scalar.of(eps * eps));
    Aten._foreachRsqrt_(updates);
    Aten._foreachMul_(updates, grads);
    for (int i = 0; i < params.length; i++)
      sizes[i] = -sizes[i] / Math.max(1, rms(updates[i]) / o.d());
    PerParameter.of(sizes).multiply(updates);
    Aten._foreachAdd_(params, updates);
  }

  private static Tensor[] factored(Bucket bucket, Tensor[] grads, PerParameter fresh, double eps) {
    Tensor[] rows = bucket.state[0];
    Tensor[] columns = bucket.state[1];
    fresh.lerp(rows, meanSquares(grads, -1));
    fresh.lerp(columns, meanSquares(grads, -2));
    var products = new Tensor[grads.length];
    for (int i = 0; i < products.length; i++) {
      Tensor mean = rows[i].mean(new long[] {-2}, true, null).clampMin_(Scalar.of(eps));
      products[i] = rows[i].matmul(columns[i]).div_(mean);
    }
    return products;
  }

  private static Tensor[] meanSquares(Tensor[] grads, long dim) {
    var means = new Tensor[grads.length];
    for (int i = 0; i < means.length; i++)
      means[i] =
          Aten.norm(grads[i], Scalar.of(2L), new long[] {dim}, true)
              .square_()
              .div_((double) grads[i].size(dim));
    return means;
  }

  private static Tensor[] whole(Tensor[] variances, Tensor[] grads, PerParameter fresh) {
    fresh.lerp(variances, Aten._foreachMul(grads, grads));
    return Aten._foreachClone(variances);
  }

  private static double rms(Tensor tensor) {
    return Aten.norm(tensor).item() / Math.sqrt(tensor.numel());
  }

  private static double epsilon(DType dtype) {
    return switch (dtype) {
      case FLOAT64 -> 0x1p-52;
      case FLOAT16 -> 0x1p-10;
      case BFLOAT16 -> 0x1p-7;
      default -> 0x1p-23;
    };
  }
}
