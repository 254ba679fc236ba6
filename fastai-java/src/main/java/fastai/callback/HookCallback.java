package fastai.callback;

import fastai.core.Modules;
import fastai.hooks.HookOptions;
import fastai.hooks.Hooks;
import fastai.learner.Callback;
import fastai.learner.Event;
import java.util.List;
import java.util.Objects;
import torch.nn.Module;

/// Has [#hook] called with what modules of the model take and give in a fit (order 0). A class of
/// one's own says what it does with that; what it returns is in [#hooks].
///
/// ```java
/// class Sizes extends HookCallback<Long> {
///   @Override protected Long hook(Module module, Object in, Object out) {
///     return Nested.first(out).numel();
///   }
/// }
/// ```
///
/// | event | what it does |
/// |---|---|
/// | before_fit | hooks on, unless they come only now and then |
/// | before_batch | hooks on, around every so-manieth training batch |
/// | after_batch | those off again |
/// | after_fit | hooks off |
///
/// @param <R> what is stored for each module
public abstract class HookCallback<R> extends Callback
    implements Event.BeforeFit, Event.BeforeBatch, Event.AfterBatch, Event.AfterFit {
  private final Options options;
  private List<Module> modules;
  private Hooks<R> hooks;
  private boolean onlyThisBatch;

  /// Which modules are looked at, when and how.
  ///
  /// @param modules `null`: those without parts of their own
  /// @param every looks at the first of so many training batches, and at no other pass; 0: at all
  /// @param removeEnd whether the hooks are taken off at the end of the fit
  /// @param hook how: see [HookOptions]. On the CPU unless changed
  /// @param includeParamless whether modules without parameters belong to those that are looked at
  ///   when none are given
  public record Options(
      List<Module> modules,
      int every,
      boolean removeEnd,
      HookOptions hook,
      boolean includeParamless) {
    public static final Options DEFAULT =
        new Options(null, 0, true, HookOptions.DEFAULT.withCpu(true), false);

    public Options {
      if (every < 0)
        throw new IllegalArgumentException("every is 0 (always) or more; it is " + every);
      modules = modules == null ? null : List.copyOf(modules);
      Objects.requireNonNull(hook, "hook");
    }

    public Options withModules(List<? extends Module> modules) {
      return new Options(List.copyOf(modules), every, removeEnd, hook, includeParamless);
    }

    public Options withEvery(int every) {
      return new Options(modules, every, removeEnd, hook, includeParamless);
    }

    public Options withRemoveEnd(boolean removeEnd) {
      return new Options(modules, every, removeEnd, hook, includeParamless);
    }

    public Options withHook(HookOptions hook) {
      return new Options(modules, every, removeEnd, hook, includeParamless);
    }

    public Options withIncludeParamless(boolean includeParamless) {
      return new Options(modules, every, removeEnd, hook, includeParamless);
    }
  }

  protected HookCallback() {
    this(Options.DEFAULT);
  }

  protected HookCallback(Options options) {
    this.options = options;
  }

  /// What a call of a module comes to.
  protected abstract R hook(Module module, Object in, Object out);

  /// The modules that are looked at, in their order; known from the start of the fit on.
  public final List<Module> modules() {
    return modules == null ? List.of() : modules;
  }

  /// The hooks, with what they stored last; `null` before the first.
  public final Hooks<R> hooks() {
    return hooks;
  }

  /// Takes the hooks off.
  public final void remove() {
    if (hooks != null) hooks.remove();
  }

  /// Whether hooks are on in the batch that is running.
  protected final boolean isHooked() {
    return options.every() == 0 || onlyThisBatch;
  }

  private void register() {
    remove();
    hooks = new Hooks<>(modules, this::hook, options.hook());
  }

  @Override
  public void beforeFit() {
    modules =
        options.modules() != null
            ? options.modules()
            : Modules.flatten(learn.model).stream()
                .filter(module -> options.includeParamless() || Modules.hasParams(module))
                .toList();
    onlyThisBatch = false;
    if (options.every() == 0) register();
  }

  @Override
  public void beforeBatch() {
    if (options.every() == 0 || !learn.training || learn.trainIter % options.every() != 0) return;
    onlyThisBatch = true;
    register();
  }

  // The batch's counter may have moved on by now.
  @Override
  public void afterBatch() {
    if (!onlyThisBatch) return;
    onlyThisBatch = false;
    remove();
  }

  @Override
  public void afterFit() {
    if (options.removeEnd()) remove();
  }
}
