package fastai.hooks;

import fastai.core.Nested;
import torch.Tensor;
import torch.nn.Hooks.Handle;
import torch.nn.Module;

/// Looks at what a module takes and gives each time it is called, and stores what a function makes
/// of it (fastai's `Hook` and `hook_output`).
///
/// ```java
/// try (var hook = Hook.output(model.getSubmodule("body"))) {
///   model.call(x);
///   Tensor activations = hook.tensor();      // [1, 512, 7, 7]
/// }
/// ```
///
/// With `isForward` off it looks at the gradients instead, as they flow back: the function gets
/// those of the module's inputs and of its outputs, each as a `Tensor[]` with `null` for what has
/// none.
///
/// What is stored is that of the last call. Its tensors are outside every [torch.TensorScope], so
/// that they outlive the batch, and the hook: they are released once nothing reaches them any more,
/// or by their `close()`.
///
/// @param <R> what the function makes
public final class Hook<R> implements AutoCloseable {
  private final HookFunction<? extends R> function;
  private final HookOptions options;
  private final Handle handle;
  private R stored;
  private boolean removed;

  public Hook(Module module, HookFunction<? extends R> function) {
    this(module, function, HookOptions.DEFAULT);
  }

  public Hook(Module module, HookFunction<? extends R> function, HookOptions options) {
    this.function = function;
    this.options = options;
    handle =
        options.isForward()
            ? module.registerForwardHook((m, in, out) -> see(m, in, out))
            : module.registerFullBackwardHook(
                (m, in, out) -> {
                  see(m, in, out);
                  return null;
                });
  }

  private Object see(Module module, Object in, Object out) {
    stored = function.apply(module, taken(in), taken(out));
    Nested.forEach(stored, Tensor::keep);
    return null;
  }

  private Object taken(Object value) {
    if (!options.detach()) return value;
    return Nested.apply(tensor -> options.cpu() ? tensor.detach().cpu() : tensor.detach(), value);
  }

  /// Stores what the module gives.
  public static Hook<Object> output(Module module) {
    return output(module, HookOptions.DEFAULT);
  }

  /// Stores what the module gives or, with `isForward` off, the gradients of that (fastai's
  /// `hook_output(m, grad=True)`).
  public static Hook<Object> output(Module module, HookOptions options) {
    return new Hook<>(module, (_, _, out) -> out, options);
  }

  /// What the function made at the last call; `null` before the first.
  public R stored() {
    return stored;
  }

  /// The tensor in what is stored; the first if there are several.
  ///
  /// @throws IllegalStateException if the module was not called yet
  public Tensor tensor() {
    if (stored == null)
      throw new IllegalStateException(
          options.isForward()
              ? "nothing is stored yet: the module was not called since the hook was made"
              : "no gradient is stored yet: call backward() on something that was computed with the"
                  + " module after the hook was made");
    return Nested.first(stored);
  }

  /// Takes the hook off the module; a second time does nothing. What is stored stays.
  public void remove() {
    if (removed) return;
    handle.remove();
    removed = true;
  }

  /// [#remove()].
  @Override
  public void close() {
    remove();
  }
}
