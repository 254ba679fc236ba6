package torch.optim.lrscheduler;

import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;
import torch.optim.Settings;

/// Changes the learning rates of an optimizer's groups from epoch to epoch, or from step to step
/// (`torch.optim.lr_scheduler.LRScheduler`).
///
/// ```java
/// var scheduler = new StepLR(opt, 30, 0.1);
/// for (int epoch = 0; epoch < 100; epoch++) {
///   train(opt);
///   scheduler.step();                   // after opt.step()
/// }
/// ```
///
/// Making a scheduler sets the learning rates of its start. Its `lastEpoch` argument, where it has
/// one, is -1 to start anew; to go on after that many epochs, the groups must hold the `initial_lr`
/// of an optimizer's checkpoint.
///
/// A scheduler of one's own overrides [#getLr].
public abstract class LRScheduler {
  private static final System.Logger LOG = System.getLogger("torch.optim.lr_scheduler");

  private final Optimizer optimizer;

  /// What Python keeps in the object, under its names: what [#stateDict] saves.
  private Settings state;

  private boolean warned;

  /// @param settings the scheduler's own arguments, under Python's names
  @SuppressWarnings("this-escape") // getLr needs no more than the settings
  protected LRScheduler(Optimizer optimizer, long lastEpoch, Settings settings) {
    this(optimizer, settings);
    List<ParamGroup> groups = optimizer.paramGroups();
    for (int i = 0; i < groups.size(); i++) {
      ParamGroup group = groups.get(i);
      if (group.get("initial_lr") != null) continue;
      if (lastEpoch != -1)
        throw new IllegalArgumentException(
            "param 'initial_lr' is not specified in param_groups["
                + i
                + "] when resuming scheduler with last_epoch >= 0; load the optimizer's state dict"
                + " first");
      group.put("initial_lr", group.lr());
    }
    double[] base = groups.stream().mapToDouble(g -> number(g, "initial_lr")).toArray();
    settings.declare("base_lrs", base).declare("last_epoch", lastEpoch);
    initialStep();
  }

  /// For schedulers that count in their own way.
  LRScheduler(Optimizer optimizer, Settings settings) {
    this.optimizer = optimizer;
    state = settings;
  }

  final void initialStep() {
    state
        .declare("_step_count", 0)
        .declare("_is_initial", false)
        .declare("_get_lr_called_within_step", false);
    state.put("_is_initial", true);
    step();
    state.put("_is_initial", false);
  }

  public final Optimizer optimizer() {
    return optimizer;
  }

  /// The scheduler's arguments and whatever else it must know to go on, under Python's names.
  protected final Settings settings() {
    return state;
  }

  /// An argument of the scheduler, under Python's name.
  protected final double number(String name) {
    return state.number(name);
  }

  /// A number that stands in a group.
  protected static double number(ParamGroup group, String name) {
    if (group.get(name) instanceof Number number) return number.doubleValue();
    throw new IllegalStateException(
        "the optimizer's group has no number '" + name + "'; load a state dict that has it");
  }

  /// The learning rates that each group started from.
  public final double[] baseLrs() {
    return state.numbers("base_lrs");
  }

  /// How many epochs (steps of the scheduler) are behind.
  public final long lastEpoch() {
    return state.integer("last_epoch");
  }

  /// The learning rates that the last step set: one for each group.
  public final double[] getLastLr() {
    return state.numbers("_last_lr");
  }

  /// Whether the scheduler is being made, and not stepping.
  protected final boolean isInitial() {
    return state.flag("_is_initial");
  }

  /// The learning rates for [#lastEpoch], one for each group, from those of now ([#lrs]).
  protected abstract double[] getLr();

  /// The same from [#lastEpoch] alone; `null` if the scheduler cannot.
  protected double[] getClosedFormLr() {
    return null;
  }

  /// The learning rates of the groups now.
  protected final double[] lrs() {
    return optimizer.paramGroups().stream().mapToDouble(ParamGroup::lr).toArray();
  }

  /// The learning rates of now, each times a factor.
  final double[] scaled(double factor) {
    return Arrays.stream(lrs()).map(lr -> lr * factor).toArray();
  }

  /// The learning rates of the start, each times a factor.
  final double[] base(double factor) {
    return Arrays.stream(baseLrs()).map(lr -> lr * factor).toArray();
  }

  /// Goes on by an epoch.
  public void step() {
    count();
    updateTo(lastEpoch() + 1, false);
  }

  /// Goes to an epoch, by the closed form where the scheduler has one. Python warns that this will
  /// go away.
  public void step(long epoch) {
    count();
    updateTo(epoch, true);
  }

  private void count() {
    if (state.integer("_step_count") == 1 && !optimizer.hasStepped()) warnOfOrder();
    state.put("_step_count", state.integer("_step_count") + 1);
  }

  private void warnOfOrder() {
    if (warned) return;
    warned = true;
    LOG.log(
        Level.WARNING,
        "lr_scheduler.step() was called before optimizer.step(): the first learning rate of the"
            + " schedule is skipped; call optimizer.step() first");
  }

  /// Goes back to the start, in the middle of a sequence.
  void restart() {
    updateTo(0, true);
  }

  final void updateTo(long epoch, boolean closedForm) {
    state.put("last_epoch", epoch);
    double[] lrs = closedForm ? getClosedFormLr() : null;
    assign(lrs != null ? lrs : getLr());
  }

  /// Sets the learning rates of the groups.
  final void assign(double[] lrs) {
    List<ParamGroup> groups = optimizer.paramGroups();
    if (lrs.length != groups.size())
      throw new IllegalStateException(
          "the scheduler has "
              + lrs.length
              + " learning rates and the optimizer "
              + groups.size()
              + " parameter groups; add groups before the scheduler is made");
    for (int i = 0; i < lrs.length; i++) groups.get(i).lr(lrs[i]);
    noteLrs();
  }

  final void noteLrs() {
    state.put("_last_lr", lrs());
  }

  // ---- state dict -----------------------------------------------------------------------------

  /// All that the scheduler must know to go on, its arguments included, under Python's names;
  /// functions are not saved.
  public Map<String, Object> stateDict() {
    return state.toMap();
  }

  /// Takes over what [#stateDict] gave, here or in Python. The optimizer's learning rates are in
  /// its own state dict.
  public void loadStateDict(Map<String, ?> dict) {
    Settings loaded = state.copy();
    loaded.load(dict);
    state = loaded;
  }

  /// The states of schedulers that another one runs.
  static Map<String, Object> withSchedulers(
      Map<String, Object> dict, List<LRScheduler> schedulers) {
    dict.put("_schedulers", schedulers.stream().map(LRScheduler::stateDict).toList());
    return dict;
  }

  /// Loads the states of such schedulers; returns what else the dict has.
  static Map<String, Object> loadSchedulers(Map<String, ?> dict, List<LRScheduler> schedulers) {
    var rest = new LinkedHashMap<String, Object>(dict);
    if (!(rest.remove("_schedulers") instanceof List<?> states)
        || states.size() != schedulers.size())
      throw new IllegalArgumentException(
          "the state dict's '_schedulers' must be a list of " + schedulers.size() + " state dicts");
    for (int i = 0; i < states.size(); i++) {
      if (!(states.get(i) instanceof Map<?, ?> state))
        throw new IllegalArgumentException(
            "the state dict's '_schedulers' holds something that is no map");
      var named = new LinkedHashMap<String, Object>();
      state.forEach((name, value) -> named.put(String.valueOf(name), value));
      schedulers.get(i).loadStateDict(named);
    }
    return rest;
  }

  /// Schedulers that one scheduler can run over an optimizer.
  static void checkSchedulers(String name, Optimizer optimizer, List<LRScheduler> schedulers) {
    if (schedulers.isEmpty())
      throw new IllegalArgumentException(
          name + " expects at least one scheduler, but got no scheduler.");
    for (int i = 0; i < schedulers.size(); i++) {
      LRScheduler scheduler = schedulers.get(i);
      if (scheduler instanceof ReduceLROnPlateau)
        throw new IllegalArgumentException(
            name
                + " does not support `ReduceLROnPlateau` scheduler as its step needs the metric,"
                + " but got one at index "
                + i);
      if (scheduler.optimizer() != optimizer)
        throw new IllegalArgumentException(
            name
                + " expects all schedulers to belong to the same optimizer, but scheduler "
                + scheduler.getClass().getSimpleName()
                + " at index "
                + i
                + " has another");
    }
  }

  /// One number for each group: the one given, or as many as there are groups.
  protected static double[] perGroup(String name, Optimizer optimizer, double... values) {
    int groups = optimizer.paramGroups().size();
    if (values.length == groups) return values.clone();
    if (values.length != 1)
      throw new IllegalArgumentException(
          name
              + " must have the same length as optimizer.param_groups. "
              + name
              + " has "
              + values.length
              + " values, param_groups has "
              + groups
              + ".");
    var all = new double[groups];
    Arrays.fill(all, values[0]);
    return all;
  }
}
