package torch.optim;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Aten;
import torch.DType;
import torch.DeviceType;
import torch.Layout;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;

/// An optimizer that updates all parameters of a group in a few native calls: what Python calls
/// `foreach`, and `fused` where one operator does the whole step.
///
/// Parameters of the same device, dtype and kinds of state form a [Bucket]. A subclass makes the
/// state of a parameter ([#initialize]) and updates a bucket ([#update]). Complex parameters are
/// updated as pairs of real numbers.
///
/// Options: `foreach`, unless false, takes the parameters of a bucket together; false takes them
/// one by one, which needs less memory. (Python's default on the CPU is one by one; the numbers are
/// the same but for rounding.) `fused` is for the optimizers that have it: see [#isFused].
/// `capturable` has a step read the count of steps on the device, so that a CUDA graph can replay
/// it.
public abstract class ForeachOptimizer<O extends ForeachOptimizer.Options<O>>
    extends GroupedOptimizer<O> {
  protected ForeachOptimizer(Collection<? extends Tensor> params, O defaults) {
    super(params, defaults);
  }

  protected ForeachOptimizer(Map<String, ? extends Tensor> params, O defaults) {
    super(params, defaults);
  }

  /// The options that these optimizers have in common.
  public abstract static class Options<S extends Options<S>> extends Optimizer.Options<S> {
    protected Options(String name, double lr) {
      super(name, lr);
    }

    public final boolean maximize() {
      return settings().flag("maximize");
    }

    /// Makes the loss larger instead.
    public final S maximize(boolean maximize) {
      return set("maximize", maximize);
    }

    public final Boolean foreach() {
      return (Boolean) settings().get("foreach");
    }

    /// Whether all parameters are updated together; `null`, the default: yes.
    public final S foreach(Boolean foreach) {
      return set("foreach", foreach);
    }

    final Boolean isFused() {
      return (Boolean) settings().get("fused");
    }

    final boolean isCapturable() {
      return settings().flag("capturable");
    }

    final double decay() {
      return settings().has("weight_decay") ? settings().number("weight_decay") : 0;
    }

    final boolean isDecoupled() {
      return settings().flag("decoupled_weight_decay");
    }

    @Override
    protected void check() {
      if (Boolean.TRUE.equals(isFused()) && Boolean.TRUE.equals(foreach()))
        throw new IllegalArgumentException("`fused` and `foreach` cannot be `True` together.");
      if (Boolean.TRUE.equals(foreach()) && lrTensor() != null && !isCapturable())
        throw new IllegalArgumentException(
            "lr as a Tensor is not supported for capturable=False and foreach=True");
    }
  }

  /// What is kept with a group from one step to the next; the arrays go by the place of a
  /// parameter.
  private static final class Work {
    final Tensor[] gradients;

    /// The state has been looked after.
    final boolean[] ready;

    /// The state was made in this very step.
    final boolean[] fresh;

    final Object layout;

    /// `null` when they must be made anew.
    List<Bucket> buckets;

    Work(int size, Object layout) {
      gradients = new Tensor[size];
      ready = new boolean[size];
      fresh = new boolean[size];
      this.layout = layout;
    }
  }

  @Override
  protected final void step(O options, ParamGroup group) {
    // What decides which state there is and how parameters are sorted.
    Object layout = Arrays.asList(stateNames(options), options.foreach(), options.isCapturable());
    if (!(group.work instanceof Work known) || !known.layout.equals(layout))
      group.work = new Work(group.array.length, layout);
    Work work = (Work) group.work;
    if (!readGradients(options, group, work)) return;
    boolean added = prepare(options, group, work);
    for (Bucket bucket : work.buckets) {
      Bucket part = bucket.withGradients(work.gradients);
      if (part != null) update(options, part);
    }
    if (added && !keepsFreshBuckets()) {
      Arrays.fill(work.fresh, false);
      work.buckets = null;
    }
    Arrays.fill(work.gradients, null);
  }

  private boolean readGradients(O options, ParamGroup group, Work work) {
    boolean found = false;
    for (int i = 0; i < group.array.length; i++) {
      Tensor gradient = group.array[i].grad();
      if (gradient != null && gradient.layout() == Layout.SPARSE_COO) {
        updateSparse(options, group.array[i], gradient);
        gradient = null;
      }
      found |= (work.gradients[i] = gradient) != null;
    }
    return found;
  }

  /// Gives state to the parameters that have none yet, and sorts all into buckets; whether there
  /// was a new one.
  private boolean prepare(O options, ParamGroup group, Work work) {
    boolean added = false;
    for (int i = 0; i < group.array.length; i++) {
      if (work.gradients[i] == null || work.ready[i]) continue;
      Tensor param = group.array[i];
      checkDevice(options, param);
      work.fresh[i] = initialize(options, param, stateOf(param));
      work.ready[i] = true;
      added = true;
    }
    if (added || work.buckets == null)
      work.buckets =
          Bucket.of(
              group.array,
              work.ready,
              work.fresh,
              this::stateOf,
              stateNames(options),
              !Boolean.FALSE.equals(options.foreach()),
              options.isCapturable());
    return added;
  }

  private void checkDevice(O options, Tensor param) {
    boolean cpu = param.device().type() == DeviceType.CPU;
    if (options.isCapturable() && cpu)
      throw new IllegalArgumentException(
          "If capturable=True, params must be on a device that records graphs, not on the CPU: "
              + param.describe());
    if (Boolean.TRUE.equals(options.isFused()) && !param.isFloatingPoint())
      throw new IllegalArgumentException(
          "`fused=True` requires all the params to be floating point Tensors, not "
              + param.describe());
  }

  /// The names of the state tensors that [#update] needs, in its order; `step` aside. The same
  /// array for the same names.
  protected abstract String[] stateNames(O options);

  /// Adds to the state of a parameter what is not there yet, outside every scope; whether the first
  /// step differs from others because of it.
  protected abstract boolean initialize(O options, Tensor param, Map<String, Object> state);

  /// Whether parameters that take their first step are treated as all others are.
  protected boolean keepsFreshBuckets() {
    return true;
  }

  /// Updates the parameters of a bucket.
  protected abstract void update(O options, Bucket bucket);

  /// Updates a parameter from a sparse gradient.
  protected void updateSparse(O options, Tensor param, Tensor gradient) {
    throw new UnsupportedOperationException(
        getClass().getSimpleName()
            + " does not support sparse gradients, please consider SparseAdam instead");
  }

  /// Whether the fused operators are used: as the options say; if they leave it open, on the CPU,
  /// where they are the fastest way, and where a graph is to be captured. (Python takes them only
  /// when told to; the results differ by rounding.)
  protected final boolean isFused(O options, Bucket bucket) {
    if (options.isFused() != null) return options.isFused();
    return options.foreach() == null
        && !bucket.isComplex()
        && (bucket.device().type() == DeviceType.CPU || options.isCapturable());
  }

  /// The gradients, with their sign changed to maximize, and weight decay seen to: added to them,
  /// or, decoupled, taken off the parameters.
  protected final Tensor[] gradients(O options, Bucket bucket) {
    Tensor[] gradients = options.maximize() ? Aten._foreachNeg(bucket.grads) : bucket.grads;
    double decay = options.decay();
    if (decay == 0) return gradients;
    if (!options.isDecoupled()) return Aten._foreachAdd(gradients, bucket.params, Scalar.of(decay));
    Tensor lr = options.isCapturable() ? options.lrTensor() : null;
    if (lr != null) Aten._foreachMul_(bucket.params, lr.to(bucket.device()).mul(-decay).add(1.0));
    else Aten._foreachMul_(bucket.params, Scalar.of(1 - options.lr() * decay));
    return gradients;
  }

  /// `mean = beta * mean + (1 - beta) * square of the gradient`
  static void meanSquare(Tensor[] means, Tensor[] gradients, double beta) {
    Aten._foreachMul_(means, Scalar.of(beta));
    Aten._foreachAddcmul_(means, gradients, gradients, Scalar.of(1 - beta));
  }

  /// `params = params - lr * directions`
  static void descend(Options<?> options, Tensor[] params, Tensor[] directions) {
    Tensor lr = options.isCapturable() ? options.lrTensor() : null;
    if (lr == null) Aten._foreachAdd_(params, directions, Scalar.of(-options.lr()));
    else Aten._foreachAdd_(params, Aten._foreachMul(directions, lr.to(params[0].device()).neg()));
  }

  /// `params = params - lr * numerators / denominators`; the denominators are spoilt.
  static void descend(
      Options<?> options, Tensor[] params, Tensor[] numerators, Tensor[] denominators) {
    Tensor lr = options.isCapturable() ? options.lrTensor() : null;
    if (lr == null) {
      Aten._foreachAddcdiv_(params, numerators, denominators, Scalar.of(-options.lr()));
    } else {
      Aten._foreachDiv_(denominators, lr.to(params[0].device()).neg());
      Aten._foreachAddcdiv_(params, numerators, denominators, Scalar.of(1L));
    }
  }

  /// A count of steps, from 0.
  static Tensor newCount() {
    return number(0);
  }

  /// One number of state.
  static Tensor number(double value) {
    return Torch.tensor(value, DType.FLOAT32).keep();
  }

  /// Checkpoints of old have plain numbers where tensors stand now.
  @Override
  protected Map<String, Object> loadState(Tensor param, Map<?, ?> values) {
    Map<String, Object> loaded = new LinkedHashMap<>(super.loadState(param, values));
    loaded.replaceAll(
        (_, value) -> value instanceof Number number ? number(number.doubleValue()) : value);
    return loaded;
  }
}
