package torch.optim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Hooks.Handle;

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
/// ## Groups, names, checkpoints
///
/// ```java
/// var opt = new SGD(base.namedParameters(), SGD.options().lr(1e-2).momentum(0.9));
/// opt.addParamGroup(head.namedParameters(), o -> o.lr(1e-3));
/// opt.loadStateDict(checkpoint);        // as torch.save wrote it, or stateDict() here
/// ```
///
/// ## An optimizer of one's own
///
/// A subclass declares its [Options] and overrides [#step(ParamGroup)]; one that works on all
/// parameters of a group at once extends [ForeachOptimizer].
///
/// An optimizer is for one thread at a time.
public abstract class Optimizer {
  private static final Listeners EVERYWHERE = new Listeners();

  private final Options<?> defaults;
  private final List<ParamGroup> groups = new ArrayList<>();
  private final Map<Tensor, Map<String, Object>> state = new IdentityHashMap<>();
  private final Listeners here = new Listeners();
  private boolean stepped;

  protected Optimizer(Collection<? extends Tensor> params, Options<?> defaults) {
    this.defaults = defaults.copy();
    addParamGroup(params);
  }

  /// Parameters with their names, as `net.namedParameters()` gives them.
  protected Optimizer(Map<String, ? extends Tensor> params, Options<?> defaults) {
    this.defaults = defaults.copy();
    addParamGroup(params);
  }

  // ---- groups ---------------------------------------------------------------------------------

  /// Adds parameters with the optimizer's own options.
  ///
  /// @throws IllegalArgumentException for no parameter at all, one that is no leaf, or one that is
  ///   in a group already; if some groups have names for their parameters and others have none
  public final ParamGroup addParamGroup(Collection<? extends Tensor> params) {
    return addGroup(params, null, defaults.copy());
  }

  /// The same for parameters with their names; they stand in the state dict as `param_names`.
  public final ParamGroup addParamGroup(Map<String, ? extends Tensor> params) {
    return addGroup(params.values(), params.keySet(), defaults.copy());
  }

  /// @param names in the order of the parameters; `null` for none
  protected final ParamGroup addGroup(
      Collection<? extends Tensor> params, Collection<String> names, Options<?> options) {
    if (params.isEmpty())
      throw new IllegalArgumentException("optimizer got an empty parameter list");
    Set<Tensor> known = Collections.newSetFromMap(new IdentityHashMap<>());
    for (ParamGroup group : groups) {
      known.addAll(group.params());
      if (group.options().settings().has("param_names") != (names != null))
        throw new IllegalArgumentException(
            "all optimizer param groups should be with/without names. cannot add param group "
                + (names == null ? "without names" : "with names")
                + " to the optimizer");
    }
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
      checkParameter(param);
    }
    options.check();
    if (names != null) options.settings().put("param_names", List.copyOf(names));
    var group = new ParamGroup(List.copyOf(params), options);
    groups.add(group);
    return group;
  }

  /// For optimizers that cannot do with every parameter.
  ///
  /// @throws IllegalArgumentException for one of the wrong kind
  protected void checkParameter(Tensor param) {}

  public final List<ParamGroup> paramGroups() {
    return Collections.unmodifiableList(groups);
  }

  /// The options that a new group starts from.
  public final Options<?> defaults() {
    return defaults;
  }

  /// What the optimizer keeps for a parameter, under Python's names (`exp_avg`, ...): Python's
  /// `optimizer.state[param]`. Empty before its first step.
  public final Map<String, Object> state(Tensor param) {
    Map<String, Object> found = state.get(param);
    return found == null ? Map.of() : Collections.unmodifiableMap(found);
  }

  /// A tensor of a parameter's state; `null` before its first step.
  public final Tensor state(Tensor param, String name) {
    return state(param).get(name) instanceof Tensor tensor ? tensor : null;
  }

  /// The state of a parameter, to be changed; made when there is none. A tensor in it must be taken
  /// out of every scope: `tensor.keep()`.
  protected final Map<String, Object> stateOf(Tensor param) {
    return state.computeIfAbsent(param, _ -> new LinkedHashMap<>());
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
    hooked(
        () -> {
          update();
          return null;
        });
  }

  /// Computes the loss and its gradients by the closure, then updates the parameters; returns the
  /// loss.
  public final Tensor step(Supplier<Tensor> closure) {
    return hooked(() -> stepWith(closure));
  }

  private Tensor hooked(Supplier<Tensor> body) {
    EVERYWHERE.beforeStep.call(this);
    here.beforeStep.call(this);
    Tensor loss = body.get();
    stepped = true;
    here.afterStep.call(this);
    EVERYWHERE.afterStep.call(this);
    return loss;
  }

  /// What [#step(Supplier)] does between its hooks.
  protected Tensor stepWith(Supplier<Tensor> closure) {
    Tensor loss = Torch.enableGrad(closure);
    update();
    return loss;
  }

  private void update() {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (ParamGroup group : groups) step(group);
    }
  }

  /// Updates the parameters of a group; without recording, and in a scope that releases what it
  /// makes.
  protected abstract void step(ParamGroup group);

  /// Whether a step was taken.
  public final boolean hasStepped() {
    return stepped;
  }

  // ---- hooks ----------------------------------------------------------------------------------

  /// Calls the hook with this optimizer before every step.
  public final Handle registerStepPreHook(Consumer<? super Optimizer> hook) {
    return here.beforeStep.add(hook);
  }

  /// Calls the hook with this optimizer after every step.
  public final Handle registerStepPostHook(Consumer<? super Optimizer> hook) {
    return here.afterStep.add(hook);
  }

  /// Calls the hook before every step of any optimizer, until it is removed.
  public static Handle registerOptimizerStepPreHook(Consumer<? super Optimizer> hook) {
    return EVERYWHERE.beforeStep.add(hook);
  }

  /// Calls the hook after every step of any optimizer, until it is removed.
  public static Handle registerOptimizerStepPostHook(Consumer<? super Optimizer> hook) {
    return EVERYWHERE.afterStep.add(hook);
  }

  /// Calls the hook with this optimizer before [#stateDict].
  public final Handle registerStateDictPreHook(Consumer<? super Optimizer> hook) {
    return here.beforeSave.add(hook);
  }

  /// Has the hook see, and change or replace, what [#stateDict] returns.
  public final Handle registerStateDictPostHook(UnaryOperator<Map<String, Object>> hook) {
    return here.afterSave.add(hook);
  }

  /// Has the hook see, and replace, what [#loadStateDict] is given.
  public final Handle registerLoadStateDictPreHook(UnaryOperator<Map<String, Object>> hook) {
    return here.beforeLoad.add(hook);
  }

  /// Calls the hook with this optimizer after [#loadStateDict].
  public final Handle registerLoadStateDictPostHook(Consumer<? super Optimizer> hook) {
    return here.afterLoad.add(hook);
  }

  private static final class Listeners {
    final Calls beforeStep = new Calls();
    final Calls afterStep = new Calls();
    final Calls beforeSave = new Calls();
    final Changes afterSave = new Changes();
    final Changes beforeLoad = new Changes();
    final Calls afterLoad = new Calls();
  }

  private abstract static class Hooks<H> {
    final List<H> hooks = new CopyOnWriteArrayList<>();

    /// @param entry an object of its own, so that a hook added twice is removed once
    final Handle addEntry(H entry) {
      hooks.add(entry);
      return () -> hooks.removeIf(other -> other == entry);
    }
  }

  private static final class Calls extends Hooks<Consumer<Optimizer>> {
    Handle add(Consumer<? super Optimizer> hook) {
      return addEntry(hook::accept);
    }

    void call(Optimizer optimizer) {
      for (var hook : hooks) hook.accept(optimizer);
    }
  }

  private static final class Changes extends Hooks<UnaryOperator<Map<String, Object>>> {
    Handle add(UnaryOperator<Map<String, Object>> hook) {
      return addEntry(hook::apply);
    }

    Map<String, Object> call(Map<String, Object> dict) {
      for (var hook : hooks) {
        Map<String, Object> changed = hook.apply(dict);
        if (changed != null) dict = changed;
      }
      return dict;
    }
  }

  // ---- state dict -----------------------------------------------------------------------------

  /// The whole state in Python's layout: `state`, for the number of each parameter its values, and
  /// `param_groups`, the options of each group and the numbers of its parameters. The tensors share
  /// memory with the optimizer's.
  public final Map<String, Object> stateDict() {
    here.beforeSave.call(this);
    var states = new LinkedHashMap<Long, Object>();
    var packed = new ArrayList<Map<String, Object>>();
    long number = 0;
    for (ParamGroup group : groups) {
      Map<String, Object> options = group.options().settings().toMap();
      var numbers = new ArrayList<Long>();
      for (Tensor param : group.array) {
        Map<String, Object> found = state.get(param);
        if (found != null && !found.isEmpty())
          states.put(number, eachTensor(found, (_, tensor) -> tensor.detach()));
        numbers.add(number++);
      }
      options.put("params", numbers);
      packed.add(options);
    }
    var dict = new LinkedHashMap<String, Object>();
    dict.put("state", states);
    dict.put("param_groups", packed);
    return here.afterSave.call(dict);
  }

  /// Takes over what [#stateDict()] gave, here or in Python; the tensors are copied, and converted
  /// to the dtype and device of their parameters.
  ///
  /// @throws IllegalArgumentException if the groups do not match in number or size, or something is
  ///   not of its kind; then nothing was changed
  public final void loadStateDict(Map<String, ?> given) {
    Map<String, Object> dict = here.beforeLoad.call(new LinkedHashMap<>(given));
    List<?> packed = asList(dict.get("param_groups"), "param_groups");
    Map<?, ?> states = asMap(dict.get("state"), "state");
    if (packed.size() != groups.size())
      throw new IllegalArgumentException(
          "loaded state dict has a different number of parameter groups: "
              + packed.size()
              + ", not "
              + groups.size());
    var targets = new LinkedHashMap<Long, Tensor>();
    var options = new ArrayList<Settings>();
    for (int i = 0; i < groups.size(); i++) {
      var group =
          new LinkedHashMap<Object, Object>(asMap(packed.get(i), "param_groups[" + i + "]"));
      List<?> numbers = asList(group.remove("params"), "params");
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
        targets.put(asNumber(numbers.get(j), "params").longValue(), params.get(j));
      Settings loaded = groups.get(i).options().settings().copy();
      loaded.load(group);
      options.add(loaded);
    }
    var loaded = new IdentityHashMap<Tensor, Map<String, Object>>();
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      states.forEach(
          (number, values) -> {
            Tensor param = targets.get(asNumber(number, "state").longValue());
            if (param != null)
              loaded.put(param, loadState(param, asMap(values, "state[" + number + "]")));
          });
    }
    for (int i = 0; i < groups.size(); i++) {
      groups.get(i).options().settings(options.get(i));
      groups.get(i).work = null;
    }
    state.clear();
    state.putAll(loaded);
    here.afterLoad.call(this);
  }

  /// A parameter's state from what a state dict has: tensors outside every scope, of the
  /// parameter's dtype and device.
  protected Map<String, Object> loadState(Tensor param, Map<?, ?> values) {
    return eachTensor(
        values,
        (name, tensor) -> {
          // How many steps were taken must be exact.
          boolean convert = param.isFloatingPoint() && !name.equals("step");
          return tensor
              .detach()
              .to(param.device(), convert ? param.dtype() : tensor.dtype())
              .clone()
              .keep();
        });
  }

  @FunctionalInterface
  private interface Change {
    Tensor apply(String name, Tensor tensor);
  }

  private static Map<String, Object> eachTensor(Map<?, ?> values, Change change) {
    var copy = new LinkedHashMap<String, Object>();
    values.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (value != null) copy.put(name, eachTensor(name, value, change));
        });
    return copy;
  }

  private static Object eachTensor(String name, Object value, Change change) {
    return switch (value) {
      case Tensor tensor -> change.apply(name, tensor);
      case List<?> list -> {
        var copy = new ArrayList<>();
        for (Object element : list) copy.add(eachTensor(name, element, change));
        yield copy;
      }
      case null -> null;
      case Number _, Boolean _, String _ -> value;
      default ->
          throw new IllegalArgumentException(
              "state '"
                  + name
                  + "' is a "
                  + value.getClass().getSimpleName()
                  + "; expected a Tensor, a number or a list");
    };
  }

  private static Map<?, ?> asMap(Object value, String name) {
    if (value instanceof Map<?, ?> map) return map;
    throw unexpected(value, name, "a map");
  }

  private static List<?> asList(Object value, String name) {
    if (value instanceof List<?> list) return list;
    throw unexpected(value, name, "a list");
  }

  private static Number asNumber(Object value, String name) {
    if (value instanceof Number number) return number;
    throw unexpected(value, name, "a number");
  }

  private static IllegalArgumentException unexpected(Object value, String name, String expected) {
    return new IllegalArgumentException(
        "the state dict's '"
            + name
            + "' is "
            + (value == null ? "missing" : "a " + value.getClass().getSimpleName())
            + "; expected "
            + expected);
  }

  /// As PyTorch prints it.
  @Override
  public String toString() {
    var text = new StringBuilder(getClass().getSimpleName()).append(" (");
    for (int i = 0; i < groups.size(); i++) {
      text.append("\nParameter Group ").append(i).append('\n');
      new TreeMap<>(groups.get(i).options().settings().toMap())
          .forEach(
              (name, value) ->
                  text.append("    ")
                      .append(name)
                      .append(": ")
                      .append(Settings.python(value))
                      .append('\n'));
    }
    return text.append(')').toString();
  }

  /// The options of a parameter group. Each optimizer has its own, with a setter for each, which
  /// changes the object and returns it.
  public abstract static class Options<S extends Options<S>> implements Cloneable {
    private Settings settings;

    /// @param name the optimizer's, for messages
    protected Options(String name, double lr) {
      settings = new Settings(name).declare("lr", lr);
    }

    /// The options under Python's names: what a state dict holds.
    public final Settings settings() {
      return settings;
    }

    private void settings(Settings settings) {
      this.settings = settings;
    }

    /// An independent copy.
    @SuppressWarnings("unchecked")
    public final S copy() {
      try {
        var copy = (Options<S>) clone();
        copy.settings = settings.copy();
        return (S) copy;
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    /// Sets an option; returns these options.
    @SuppressWarnings("unchecked")
    protected final S set(String name, Object value) {
      settings.put(name, value);
      return (S) this;
    }

    /// Sets an option that must be 0 or more; `text` is what the message calls it.
    protected final S setNotNegative(String name, double value, String text) {
      if (!(value >= 0)) throw new IllegalArgumentException("Invalid " + text + ": " + value);
      return set(name, value);
    }

    /// Sets `betas`: how much of their old values two running means keep.
    protected final S setBetas(double beta1, double beta2) {
      return set("betas", List.of(checkedBeta(beta1, 0), checkedBeta(beta2, 1)));
    }

    private static double checkedBeta(double beta, int index) {
      if (!(beta >= 0 && beta < 1))
        throw new IllegalArgumentException(
            "Invalid beta parameter at index " + index + ": " + beta);
      return beta;
    }

    /// Looks at the options as a whole, once they are those of a group.
    ///
    /// @throws IllegalArgumentException if they do not go together
    protected void check() {}

    /// The learning rate.
    public final double lr() {
      return settings.number("lr");
    }

    /// Sets the learning rate. If it is a tensor, its value is changed.
    public final S lr(double lr) {
      if (!(lr >= 0)) throw new IllegalArgumentException("Invalid learning rate: " + lr);
      return assignLr(lr);
    }

    /// A scheduler may go where a user may not start.
    @SuppressWarnings("unchecked")
    final S assignLr(double lr) {
      Tensor tensor = lrTensor();
      if (tensor == null) return set("lr", lr);
      try (var _ = Torch.noGrad()) {
        tensor.fill_(Scalar.of(lr));
      }
      return (S) this;
    }

    /// A learning rate in a tensor of one number, which is read at every step: what changes it in
    /// place changes the steps. Fused steps read it on its device.
    @SuppressWarnings("unchecked")
    public final S lr(Tensor lr) {
      settings.putTensor("lr", lr.keep());
      return (S) this;
    }

    /// The learning rate as a tensor, if it was set as one; otherwise `null`.
    public final Tensor lrTensor() {
      return settings.get("lr") instanceof Tensor tensor ? tensor : null;
    }
  }

  static Tensor newState(Tensor param) {
    return Aten.zerosLike(param).keep();
  }
}
