package fastai.hooks;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import torch.nn.Module;

/// A [Hook] on each of several modules, with the same function (fastai's `Hooks` and
/// `hook_outputs`).
///
/// ```java
/// try (var hooks = Hooks.outputs(Modules.flatten(model))) {
///   model.call(x);
///   hooks.stored();                          // one for each module, in their order
/// }
/// ```
public final class Hooks<R> extends AbstractList<Hook<R>> implements AutoCloseable {
  private final List<Hook<R>> hooks;

  public Hooks(Collection<? extends Module> modules, HookFunction<? extends R> function) {
    this(modules, function, HookOptions.DEFAULT);
  }

  public Hooks(
      Collection<? extends Module> modules,
      HookFunction<? extends R> function,
      HookOptions options) {
    hooks = modules.stream().map(module -> new Hook<R>(module, function, options)).toList();
  }

  /// Stores what each module gives.
  public static Hooks<Object> outputs(Collection<? extends Module> modules) {
    return outputs(modules, HookOptions.DEFAULT);
  }

  /// Stores what each module gives or, with `isForward` off, the gradients of that.
  public static Hooks<Object> outputs(Collection<? extends Module> modules, HookOptions options) {
    return new Hooks<>(modules, (_, _, out) -> out, options);
  }

  @Override
  public Hook<R> get(int index) {
    return hooks.get(index);
  }

  @Override
  public int size() {
    return hooks.size();
  }

  /// What each has stored; `null` where a module was not called.
  public List<R> stored() {
    var all = new java.util.ArrayList<R>(hooks.size());
    for (var hook : hooks) all.add(hook.stored());
    return all;
  }

  /// Takes all off; a second time does nothing.
  public void remove() {
    hooks.forEach(Hook::remove);
  }

  /// [#remove()].
  @Override
  public void close() {
    remove();
  }
}
