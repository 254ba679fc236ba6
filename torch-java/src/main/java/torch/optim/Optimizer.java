package torch.optim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import torch.Aten;
import torch.DType;
import torch.DeviceType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Changes parameters so that a loss becomes smaller, from the gradients that `backward` left in
/// them (`torch.optim.Optimizer`).
///
/// ```java
/// var opt = new Adam(net.parameters(), Adam.options().lr(1e-3));
/// for (var batch : batches) {
///   opt.zeroGrad();
///   F.crossEntropy(net.call(batch.x()), batch.y()).backward();
///   opt.step();
/// }
/// ```
///
/// Parameters come in groups with options of their own, which may change at any time:
/// `opt.paramGroups().get(0).lr(1e-4)`. A parameter without a gradient is passed over. A step
/// updates all parameters of a group in a few native calls, records nothing, and frees its
/// temporaries at once; parameters and state are changed in place.
///
/// An optimizer is for one thread at a time.
public abstract class Optimizer {
  private final Options<?> defaults;
  private final List<ParamGroup> groups = new ArrayList<>();
  private final Map<Tensor, Map<String, Tensor>> state = new IdentityHashMap<>();

  protected Optimizer(Collection<? extends Tensor> params, Options<?> defaults) {
    this.defaults = defaults.copy();
    addParamGroup(params);
  }

  // ---- groups ---------------------------------------------------------------------------------

  /// Adds parameters with the optimizer's own options.
  ///
  /// @throws IllegalArgumentException for no parameter at all, one that is no leaf, or one that is
  ///   in a group already
  public final ParamGroup addParamGroup(Collection<? extends Tensor> params) {
    return addGroup(params, defaults.copy());
  }

  protected final ParamGroup addGroup(Collection<? extends Tensor> params, Options<?> options) {
    if (params.isEmpty())
      throw new IllegalArgumentException("optimizer got an empty parameter list");
    Set<Tensor> known = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ParamGroup group : groups) known.addAll(group.params());
    for (Tensor param : params) {
      if (!known.add(param))
        throw new IllegalArgumentException(
            "a parameter appears twice in the optimizer: " + param.describe());
      if (!param.isLeaf())
        throw new IllegalArgumentException(
            "can't optimize a non-leaf Tensor: "
                + param.describe()
                + " was made by "
                + param.gradFn());
    }
    var group = new ParamGroup(List.copyOf(params), options);
    groups.add(group);
    return group;
  }

  public final List<ParamGroup> paramGroups() {
    return Collections.unmodifiableList(groups);
  }

  /// The options that a new group starts from.
  protected final Options<?> defaults() {
    return defaults;
  }

  /// What the optimizer keeps for a parameter, under Python's names (`exp_avg`, ...); empty before
  /// its first step.
  public final Map<String, Tensor> state(Tensor param) {
    Map<String, Tensor> found = state.get(param);
    return found == null ? Map.of() : Collections.unmodifiableMap(found);
  }

  // ---- steps ----------------------------------------------------------------------------------

  /// Removes the gradients.
  public final void zeroGrad() {
    zeroGrad(true);
  }

  /// @param setToNone removes the gradients; otherwise they are filled with zeros
  public final void zeroGrad(boolean setToNone) {
    if (setToNone) {
      for (ParamGroup group : groups) for (Tensor param : group.array) param.setGrad(null);
      return;
    }
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (ParamGroup group : groups)
        for (Tensor param : group.array) {
          Tensor gradient = param.grad();
          if (gradient != null) gradient.detach().zero_();
        }
    }
  }

  /// Updates the parameters once.
  public final void step() {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (ParamGroup group : groups) step(group);
    }
  }

  /// Computes the loss and its gradients by the closure, then updates the parameters; returns the
  /// loss.
  public Tensor step(Supplier<Tensor> closure) {
    Tensor loss = Torch.enableGrad(closure);
    step();
    return loss;
  }

  private void step(ParamGroup group) {
    if (group.readGradients() == 0) return;
    Object layout = layout(group.options());
    if (!layout.equals(group.layout)) {
      group.forgetBuckets();
      group.layout = layout;
    }
    boolean fresh = prepare(group);
    for (Bucket bucket : group.buckets) {
      Bucket part = bucket.withGradients(group.gradients);
      if (part != null) update(group.options(), part);
    }
    if (fresh && !keepsFreshBuckets()) group.forgetBuckets();
    group.forgetGradients();
  }

  /// Gives state to the parameters that have none yet, and sorts all into buckets; whether there
  /// was a new one.
  private boolean prepare(ParamGroup group) {
    boolean added = false;
    for (int i = 0; i < group.array.length; i++) {
      if (group.gradients[i] == null || group.ready[i]) continue;
      Tensor param = group.array[i];
      group.fresh[i] =
          initialize(
              group.options(), param, state.computeIfAbsent(param, _ -> new LinkedHashMap<>()));
      group.ready[i] = true;
      added = true;
    }
    if (added || group.buckets == null)
      group.buckets = Bucket.of(group, state, stateNames(group.options()));
    return added;
  }

  /// What decides which state there is and how parameters are sorted; when it changes, both are
  /// made anew.
  protected abstract Object layout(Options<?> options);

  /// The names of the state tensors that [#update] needs, in its order; `step` aside.
  protected abstract String[] stateNames(Options<?> options);

  /// Adds to the state of a parameter what is not there yet, outside every scope; whether anything
  /// was added.
  protected abstract boolean initialize(
      Options<?> options, Tensor param, Map<String, Tensor> state);

  /// Whether parameters that take their first step are treated as all others are.
  protected boolean keepsFreshBuckets() {
    return true;
  }

  /// Updates the parameters of a bucket.
  protected abstract void update(Options<?> options, Bucket bucket);

  /// Whether the fused operators are used: as the options say; if they leave it open, on the CPU,
  /// where they are the fastest way. (Python takes them only when told to; the results differ by
  /// rounding.)
  static boolean isFused(Options<?> options, Bucket bucket) {
    if (options.fused() != null) return options.fused();
    return bucket.device().type() == DeviceType.CPU && bucket.dtype().isFloatingPoint();
  }

  // ---- state dict -----------------------------------------------------------------------------

  /// The whole state in Python's layout: `state`, for the number of each parameter its tensors, and
  /// `param_groups`, the options of each group and the numbers of its parameters. The tensors share
  /// memory with the optimizer's.
  public final Map<String, Object> stateDict() {
    var states = new LinkedHashMap<Long, Map<String, Object>>();
    var packed = new ArrayList<Map<String, Object>>();
    long number = 0;
    for (ParamGroup group : groups) {
      Map<String, Object> options = new LinkedHashMap<>();
      group.options().write(options);
      var numbers = new ArrayList<Long>();
      for (Tensor param : group.array) {
        Map<String, Tensor> found = state.get(param);
        if (found != null && !found.isEmpty()) {
          var copy = new LinkedHashMap<String, Object>();
          found.forEach((name, tensor) -> copy.put(name, tensor.detach()));
          states.put(number, copy);
        }
        numbers.add(number++);
      }
      options.put("params", numbers);
      packed.add(options);
    }
    var dict = new LinkedHashMap<String, Object>();
    dict.put("state", states);
    dict.put("param_groups", packed);
    return dict;
  }

  /// Takes over what [#stateDict()] gave, here or in Python; the tensors are copied, and converted
  /// to the dtype and device of their parameters.
  ///
  /// @throws IllegalArgumentException if the groups do not match in number or size, or something is
  ///   not of its kind
  public final void loadStateDict(Map<String, ?> dict) {
    List<?> packed = StateDicts.list(dict, "param_groups");
    Map<?, ?> states = StateDicts.map(dict, "state");
    if (packed.size() != groups.size())
      throw new IllegalArgumentException(
          "loaded state dict has a different number of parameter groups: "
              + packed.size()
              + ", not "
              + groups.size());
    var targets = new LinkedHashMap<Long, Tensor>();
    for (int i = 0; i < groups.size(); i++) {
      List<?> numbers =
          StateDicts.list(StateDicts.asMap(packed.get(i), "param_groups[" + i + "]"), "params");
      List<Tensor> params = groups.get(i).params();
      if (numbers.size() != params.size())
        throw new IllegalArgumentException(
            "loaded state dict contains a parameter group that doesn't match the size of"
                + " optimizer's group: "
                + numbers.size()
                + " parameters, not "
                + params.size()
                + ", in group "
                + i);
      for (int j = 0; j < params.size(); j++)
        targets.put(StateDicts.number(numbers.get(j), "params").longValue(), params.get(j));
    }
    var loaded = new IdentityHashMap<Tensor, Map<String, Tensor>>();
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      states.forEach(
          (number, values) -> {
            Tensor param = targets.get(StateDicts.number(number, "state").longValue());
            if (param != null)
              loaded.put(param, copied(param, StateDicts.asMap(values, "state[" + number + "]")));
          });
    }
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).options().read(StateDicts.asMap(packed.get(i), "param_groups"));
      groups.get(i).forgetBuckets();
    }
    state.clear();
    state.putAll(loaded);
  }

  private static Map<String, Tensor> copied(Tensor param, Map<?, ?> values) {
    var copy = new LinkedHashMap<String, Tensor>();
    values.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (value == null) return;
          if (name.equals("step")) {
            double step =
                value instanceof Tensor tensor
                    ? tensor.item()
                    : StateDicts.number(value, "step").doubleValue();
            copy.put(name, Torch.tensor(step, DType.FLOAT32).keep());
          } else if (value instanceof Tensor tensor) {
            DType dtype = param.isFloatingPoint() ? param.dtype() : tensor.dtype();
            copy.put(name, tensor.detach().to(param.device(), dtype).clone().keep());
          } else {
            throw new IllegalArgumentException(
                "state '"
                    + name
                    + "' is a "
                    + value.getClass().getSimpleName()
                    + "; expected a Tensor");
          }
        });
    return copy;
  }

  /// As PyTorch prints it.
  @Override
  public String toString() {
    var text = new StringBuilder(getClass().getSimpleName()).append(" (\n");
    for (int i = 0; i < groups.size(); i++) {
      text.append("Parameter Group ").append(i).append('\n');
      Map<String, Object> options = new java.util.TreeMap<>();
      groups.get(i).options().write(options);
      options.forEach(
          (name, value) ->
              text.append("    ")
                  .append(name)
                  .append(": ")
                  .append(StateDicts.python(value))
                  .append('\n'));
    }
    return text.append(')').toString();
  }

  /// The options that all optimizers have; each adds its own. A fluent setter changes the object
  /// and returns it.
  public abstract static class Options<S extends Options<S>> {
    private double lr;
    private double weightDecay;
    private boolean maximize;
    private Boolean fused;

    protected Options(double lr, double weightDecay) {
      this.lr = lr;
      this.weightDecay = weightDecay;
    }

    protected abstract S self();

    /// An independent copy.
    public abstract S copy();

    /// The learning rate.
    public final double lr() {
      return lr;
    }

    public final S lr(double lr) {
      this.lr = StateDicts.notNegative(lr, "learning rate");
      return self();
    }

    public final double weightDecay() {
      return weightDecay;
    }

    /// How strongly parameters are pulled to zero.
    public final S weightDecay(double weightDecay) {
      this.weightDecay = StateDicts.notNegative(weightDecay, "weight_decay value");
      return self();
    }

    /// The part of the last direction that a step keeps: `momentum`, or the first of `betas`.
    public abstract double momentum();

    public abstract S momentum(double momentum);

    public final boolean maximize() {
      return maximize;
    }

    /// Makes the loss larger instead.
    public final S maximize(boolean maximize) {
      this.maximize = maximize;
      return self();
    }

    /// Whether one operator does the whole step; `null`: where it is the fastest way (see
    /// [Optimizer]).
    public final Boolean fused() {
      return fused;
    }

    public final S fused(Boolean fused) {
      this.fused = fused;
      return self();
    }

    protected final S copyCommon(Options<?> from) {
      lr = from.lr;
      weightDecay = from.weightDecay;
      maximize = from.maximize;
      fused = from.fused;
      return self();
    }

    /// Writes all options under Python's names.
    protected abstract void write(Map<String, Object> options);

    /// Reads what [#write] wrote; what is not there stays as it is.
    protected void read(Map<?, ?> options) {
      if (options.get("lr") != null) lr(StateDicts.scalar(options.get("lr"), "lr"));
      if (options.get("weight_decay") != null)
        weightDecay(StateDicts.scalar(options.get("weight_decay"), "weight_decay"));
      if (options.get("maximize") instanceof Boolean value) maximize(value);
      if (options.get("fused") instanceof Boolean value) fused(value);
    }
  }

  static Tensor newState(Tensor param) {
    return Aten.zerosLike(param).keep();
  }
}
