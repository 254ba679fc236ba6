package torch.optim;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.DType;
import torch.Scalar;
import torch.Tensor;

/// Muon: momentum whose matrix is made orthogonal before it is applied (`torch.optim.Muon`). For
/// the matrices of hidden layers; give biases, embeddings and heads to [AdamW].
///
/// ```
/// b = momentum * b + (1 - momentum) * ∇loss
/// u = b, with nesterov (1 - momentum) * ∇loss + momentum * b
/// o = u made nearly orthogonal: nsSteps times X = a X + (b XXᵀ + c (XXᵀ)²) X in bfloat16
/// p = p - lr * weightDecay * p
/// p = p - lr * ratio * o
/// ```
///
/// `ratio` of an `[A, B]` matrix is `sqrt(max(1, A / B))`, or with `adjustLrFn` "match_rms_adamw"
/// `0.2 * sqrt(max(A, B))`.
///
/// Source: Jordan 2024, https://kellerjordan.github.io/posts/muon; Liu et al. 2025, arXiv
/// 2502.16982.
public class Muon extends GroupedOptimizer<Muon.Options> {

  public static final class Options extends Optimizer.Options<Options> {
    Options() {
      super("Muon", 1e-3);
      settings()
          .declare("weight_decay", 0.1)
          .declare("momentum", 0.95)
          .declare("nesterov", true)
          .declare("ns_coefficients", List.of(3.4445, -4.775, 2.0315))
          .declare("eps", 1e-7)
          .declare("ns_steps", 5)
          .declare("adjust_lr_fn", String.class, null);
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

    public boolean nesterov() {
      return settings().flag("nesterov");
    }

    /// Whether the gradient is taken where the momentum leads.
    public Options nesterov(boolean nesterov) {
      return set("nesterov", nesterov);
    }

    public double[] nsCoefficients() {
      return settings().numbers("ns_coefficients");
    }

    /// The coefficients of the polynomial that makes a matrix orthogonal.
    public Options nsCoefficients(double a, double b, double c) {
      return set("ns_coefficients", List.of(a, b, c));
    }

    public double eps() {
      return settings().number("eps");
    }

    /// The smallest norm that a matrix is divided by.
    public Options eps(double eps) {
      return set("eps", eps);
    }

    public long nsSteps() {
      return settings().integer("ns_steps");
    }

    /// How often the polynomial is applied; below 100.
    public Options nsSteps(int nsSteps) {
      if (nsSteps >= 100)
        throw new IllegalArgumentException(
            "Number of steps must be less than 100 for computational efficiency, not " + nsSteps);
      return set("ns_steps", nsSteps);
    }

    public String adjustLrFn() {
      return (String) settings().get("adjust_lr_fn");
    }

    /// How the learning rate follows from a matrix's shape: "original", also for `null`, or
    /// "match_rms_adamw".
    public Options adjustLrFn(String adjustLrFn) {
      if (adjustLrFn != null
          && !adjustLrFn.equals("original")
          && !adjustLrFn.equals("match_rms_adamw"))
        throw new IllegalArgumentException(
            "Adjust learning rate function "
                + adjustLrFn
                + " is not supported; 'original' and 'match_rms_adamw' are");
      return set("adjust_lr_fn", adjustLrFn);
    }
  }

  /// Python's defaults.
  public static Options options() {
    return new Options();
  }

  public Muon(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public Muon(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public Muon(Collection<? extends Tensor> params, Options options) {
    super(params, options);
  }

  /// Parameters with their names: `net.namedParameters()`.
  public Muon(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
  }

  @Override
  protected void checkParameter(Tensor param) {
    if (param.dim() != 2)
      throw new IllegalArgumentException(
          "Muon only supports 2D parameters whereas we found a parameter with size: "
              + Arrays.toString(param.shape()));
    if (param.isComplex())
      throw new IllegalArgumentException(
          "Muon does not support complex parameters: " + param.describe());
  }

  @Override
  protected void step(Options o, ParamGroup group) {
    for (Tensor param : group.params()) {
      Tensor gradient = param.grad();
      if (gradient == null) continue;
      if (gradient.layout() != torch.Layout.STRIDED)
        throw new UnsupportedOperationException("Muon does not support sparse gradients");
      var momentum =
          (Tensor) stateOf(param).computeIfAbsent("momentum_buffer", _ -> newState(gradient));
      momentum.lerp_(gradient, Scalar.of(1 - o.momentum()));
      Tensor update = o.nesterov() ? gradient.lerp(momentum, Scalar.of(o.momentum())) : momentum;
      Tensor direction = orthogonal(update, o);
      param.mul_(1 - o.lr() * o.weightDecay());
      param.add_(direction, Scalar.of(-o.lr() * ratio(o, param)));
    }
  }

  /// A matrix whose singular values are all about 1, by the Newton-Schulz iteration.
  private static Tensor orthogonal(Tensor matrix, Options o) {
    double[] coefficients = o.nsCoefficients();
    boolean tall = matrix.size(0) > matrix.size(1);
    Tensor x = matrix.to(DType.BFLOAT16);
    if (tall) x = x.T();
    x = x.div(Aten.clampMin(Aten.norm(x), Scalar.of(o.eps())));
    for (int i = 0; i < o.nsSteps(); i++) {
      Tensor gram = x.matmul(x.T());
      Tensor polynomial =
          Aten.addmm(gram, gram, gram, Scalar.of(coefficients[1]), Scalar.of(coefficients[2]));
      x = Aten.addmm(x, polynomial, x, Scalar.of(coefficients[0]), Scalar.of(1L));
    }
    return tall ? x.T() : x;
  }

  private static double ratio(Options o, Tensor param) {
    double rows = param.size(0);
    double columns = param.size(1);
    return "match_rms_adamw".equals(o.adjustLrFn())
        ? 0.2 * Math.sqrt(Math.max(rows, columns))
        : Math.sqrt(Math.max(1, rows / columns));
  }
}
