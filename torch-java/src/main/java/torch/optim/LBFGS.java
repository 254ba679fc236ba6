package torch.optim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Limited-memory BFGS: steps along the gradient times an estimate of the inverse Hessian, from the
/// last `historySize` steps (`torch.optim.LBFGS`). For losses without noise.
///
/// ```java
/// var opt = new LBFGS(List.of(x), LBFGS.options().lineSearchFn("strong_wolfe"));
/// opt.step(() -> {
///   opt.zeroGrad();
///   Tensor loss = rosenbrock(x);
///   loss.backward();
///   return loss;
/// });
/// ```
///
/// A step takes up to `maxIter` iterations and calls the closure several times; it returns the loss
/// it started from. There is one group of parameters.
///
/// Source: Nocedal and Wright, Numerical Optimization, chapters 3 and 7.
public class LBFGS extends Optimizer {
  private final ParamGroup group;

  public static final class Options extends Optimizer.Options<Options> {
    Options() {
      super("LBFGS", 1);
      settings()
          .declare("lr", 1)
          .declare("max_iter", 20)
          .declare("max_eval", Number.class, null)
          .declare("tolerance_grad", 1e-7)
          .declare("tolerance_change", 1e-9)
          .declare("history_size", 100)
          .declare("line_search_fn", String.class, null);
    }

    public long maxIter() {
      return settings().integer("max_iter");
    }

    /// The most iterations of a step.
    public Options maxIter(int maxIter) {
      return set("max_iter", maxIter);
    }

    public long maxEval() {
      return settings().get("max_eval") == null
          ? maxIter() * 5 / 4
          : settings().integer("max_eval");
    }

    /// The most calls of the closure in a step; 5/4 of [#maxIter] unless it is said.
    public Options maxEval(int maxEval) {
      return set("max_eval", maxEval);
    }

    public double toleranceGrad() {
      return settings().number("tolerance_grad");
    }

    /// The largest gradient that ends a step.
    public Options toleranceGrad(double toleranceGrad) {
      return set("tolerance_grad", toleranceGrad);
    }

    public double toleranceChange() {
      return settings().number("tolerance_change");
    }

    /// The change of loss or parameters that ends a step.
    public Options toleranceChange(double toleranceChange) {
      return set("tolerance_change", toleranceChange);
    }

    public long historySize() {
      return settings().integer("history_size");
    }

    /// How many steps the estimate is made from.
    public Options historySize(int historySize) {
      return set("history_size", historySize);
    }

    public String lineSearchFn() {
      return (String) settings().get("line_search_fn");
    }

    /// "strong_wolfe", or `null` to go `lr` along each direction.
    public Options lineSearchFn(String lineSearchFn) {
      if (lineSearchFn != null && !lineSearchFn.equals("strong_wolfe"))
        throw new IllegalArgumentException(
            "only 'strong_wolfe' is supported, not '" + lineSearchFn + "'");
      return set("line_search_fn", lineSearchFn);
    }

    @Override
    protected void check() {
      set("max_eval", maxEval());
    }
  }

  /// Python's defaults.
  public static Options options() {
    return new Options();
  }

  public LBFGS(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public LBFGS(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public LBFGS(Collection<? extends Tensor> params, Options options) {
    super(params, options);
    group = paramGroups().getFirst();
  }

  /// Parameters with their names: `net.namedParameters()`.
  public LBFGS(Map<String, ? extends Tensor> params, Options options) {
    super(params, options);
    group = paramGroups().getFirst();
  }

  @Override
  protected void step(ParamGroup group) {
    throw new UnsupportedOperationException(
        "LBFGS computes the loss several times in a step; call step(closure)");
  }

  @Override
  protected Tensor stepWith(Supplier<Tensor> closure) {
    if (paramGroups().size() != 1)
      throw new UnsupportedOperationException(
          "LBFGS doesn't support per-parameter options (parameter groups)");
    try (var _ = Torch.noGrad();
        var scope = new TensorScope()) {
      return scope.keep(run(() -> Torch.enableGrad(closure)));
    }
  }

  /// What goes on from one step to the next.
  private final class Memory {
    final Map<String, Object> state = stateOf(group.params().getFirst());
    long functionEvaluations = count("func_evals");
    long iterations = count("n_iter");
    Tensor direction = (Tensor) state.get("d");
    double size = number("t");
    List<Tensor> directions = tensors("old_dirs");
    List<Tensor> steps = tensors("old_stps");
    List<Tensor> curvatures = tensors("ro");
    Tensor diagonal = diagonal();
    Tensor gradient = (Tensor) state.get("prev_flat_grad");
    double loss = number("prev_loss");

    private long count(String name) {
      return state.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private double number(String name) {
      return switch (state.get(name)) {
        case Number number -> number.doubleValue();
        case Tensor tensor -> tensor.item();
        case null, default -> 0;
      };
    }

    /// Python's first one is the number 1.
    private Tensor diagonal() {
      return switch (state.get("H_diag")) {
        case Tensor tensor -> tensor;
        case Number number -> scalarLike(number.doubleValue());
        case null, default -> null;
      };
    }

    private List<Tensor> tensors(String name) {
      var list = new ArrayList<Tensor>();
      if (state.get(name) instanceof List<?> saved)
        for (Object element : saved) list.add((Tensor) element);
      return list;
    }

    void save() {
      counts();
      if (direction == null) return;
      state.put("d", direction.keep());
      state.put("t", size);
      state.put("old_dirs", kept(directions));
      state.put("old_stps", kept(steps));
      state.put("ro", kept(curvatures));
      state.put("H_diag", diagonal.keep());
      state.put("prev_flat_grad", gradient.keep());
      state.put("prev_loss", loss);
    }

    void counts() {
      state.put("func_evals", functionEvaluations);
      state.put("n_iter", iterations);
    }

    private static List<Tensor> kept(List<Tensor> tensors) {
      tensors.forEach(Tensor::keep);
      return List.copyOf(tensors);
    }
  }

  private Tensor run(Supplier<Tensor> closure) {
    var o = (Options) group.options();
    var memory = new Memory();
    Tensor first = closure.get();
    double loss = first.item();
    long evaluations = 1;
    memory.functionEvaluations++;
    Tensor gradient = flatGradient();
    if (largest(gradient) <= o.toleranceGrad()) {
      memory.counts();
      return first;
    }
    for (long i = 1; i <= o.maxIter(); i++) {
      memory.iterations++;
      boolean start = memory.iterations == 1;
      if (start) {
        memory.direction = gradient.neg();
        memory.diagonal = scalarLike(1);
      } else {
        remember(memory, gradient, o.historySize());
        memory.direction = direction(memory, gradient);
      }
      memory.gradient = gradient.clone();
      memory.loss = loss;
      memory.size = start ? Math.min(1, 1 / gradient.abs().sum().item()) * o.lr() : o.lr();
      double slope = gradient.dot(memory.direction).item();
      if (slope > -o.toleranceChange()) break;
      long more = 0;
      if (o.lineSearchFn() != null) {
        var found =
            new StrongWolfe(
                    size -> evaluate(closure, size, memory.direction),
                    memory.direction,
                    o.toleranceChange())
                .search(memory.size, loss, gradient, slope, o.maxEval() - evaluations);
        loss = found.loss();
        gradient = found.gradient();
        memory.size = found.size();
        more = found.evaluations();
        move(memory.size, memory.direction);
      } else {
        move(memory.size, memory.direction);
        if (i != o.maxIter()) {
          loss = closure.get().item();
          gradient = flatGradient();
          more = 1;
        }
      }
      evaluations += more;
      memory.functionEvaluations += more;
      if (i == o.maxIter()
          || evaluations >= o.maxEval()
          || largest(gradient) <= o.toleranceGrad()
          || largest(memory.direction.mul(memory.size)) <= o.toleranceChange()
          || Math.abs(loss - memory.loss) < o.toleranceChange()) break;
    }
    memory.save();
    return first;
  }

  private static void remember(Memory memory, Tensor gradient, long most) {
    Tensor y = gradient.sub(memory.gradient);
    Tensor s = memory.direction.mul(memory.size);
    Tensor ys = y.dot(s);
    if (!(ys.item() > 1e-10)) return;
    if (memory.directions.size() == most) {
      memory.directions.removeFirst();
      memory.steps.removeFirst();
      memory.curvatures.removeFirst();
    }
    memory.directions.add(y);
    memory.steps.add(s);
    memory.curvatures.add(ys.reciprocal());
    memory.diagonal = ys.div(y.dot(y));
  }

  /// The estimate of the inverse Hessian times the negative gradient: the two-loop recursion.
  private static Tensor direction(Memory memory, Tensor gradient) {
    int known = memory.directions.size();
    var factors = new double[known];
    Tensor q = gradient.neg();
    for (int i = known - 1; i >= 0; i--) {
      factors[i] = memory.steps.get(i).dot(q).mul(memory.curvatures.get(i)).item();
      q.add_(memory.directions.get(i), Scalar.of(-factors[i]));
    }
    Tensor r = q.mul(memory.diagonal);
    for (int i = 0; i < known; i++) {
      double back = memory.directions.get(i).dot(r).mul(memory.curvatures.get(i)).item();
      r.add_(memory.steps.get(i), Scalar.of(factors[i] - back));
    }
    return r;
  }

  private Tensor scalarLike(double value) {
    return Aten.newFull(real(group.params().getFirst()), new long[0], Scalar.of(value));
  }

  private static double largest(Tensor tensor) {
    return tensor.abs().max().item();
  }

  /// All gradients in a row; zeros for parameters without.
  private Tensor flatGradient() {
    var parts = new Tensor[group.array.length];
    for (int i = 0; i < parts.length; i++) {
      Tensor param = group.array[i];
      Tensor gradient = param.grad();
      if (gradient == null) gradient = Aten.zerosLike(param);
      else if (gradient.layout() != torch.Layout.STRIDED) gradient = gradient.toDense();
      parts[i] = real(gradient).reshape(-1);
    }
    return Aten.cat(parts, 0);
  }

  private static Tensor real(Tensor tensor) {
    return tensor.isComplex() ? Aten.viewAsReal(tensor) : tensor;
  }

  private void move(double size, Tensor direction) {
    long offset = 0;
    for (Tensor param : group.array) {
      Tensor target = real(param);
      long count = target.numel();
      target.add_(direction.narrow(0, offset, count).view(target.shape()), Scalar.of(size));
      offset += count;
    }
  }

  /// The loss and gradients at some distance along the direction; the parameters stay where they
  /// are.
  private StrongWolfe.Point evaluate(Supplier<Tensor> closure, double size, Tensor direction) {
    Tensor[] before = Aten._foreachClone(group.array);
    move(size, direction);
    double loss = closure.get().item();
    Tensor gradient = flatGradient();
    Aten._foreachCopy_(group.array, before);
    return new StrongWolfe.Point(size, loss, gradient, gradient.dot(direction).item());
  }
}
