package torch;

import static torch.bindings.torch_function_h.*;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Hooks on several tensors at once; what belongs to one backward pass goes by its number.
final class MultiGradHook {
  private static final Cleaner CLEANER = Cleaner.create();

  /// Passes under way at once. One that failed half-way would stay for good otherwise.
  private static final int PASSES = 64;

  /// Weak, or else the hook and its tensors would keep each other alive.
  private final long tensors;

  private final int size;
  private final Consumer<Tensor[]> hook;
  private final Map<Long, Pass> passes = recent();

  private MultiGradHook(List<Tensor> tensors, Consumer<Tensor[]> hook) {
    Tensor[] array = tensors.toArray(Autograd.NONE);
    Workspace ws = Workspace.begin();
    long weak = Native.check(torch_weak_new(ws.handles(array, "tensors"), array.length));
    Reference.reachabilityFence(array);
    this.tensors = weak;
    this.size = array.length;
    this.hook = Objects.requireNonNull(hook, "hook");
    CLEANER.register(this, () -> torch_weak_release(weak));
  }

  /// The gradients of one backward pass so far.
  private static final class Pass {
    final Tensor[] grads;
    long missing;

    Pass(int tensors, long missing) {
      grads = new Tensor[tensors];
      this.missing = missing;
    }
  }

  private static <V> Map<Long, V> recent() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
        return size() > PASSES;
      }
    };
  }

  static Tensor.Hook all(List<Tensor> tensors, Consumer<Tensor[]> hook) {
    var several = new MultiGradHook(tensors, hook);
    var hooks = new ArrayList<UnaryOperator<Tensor>>();
    for (int i = 0; i < tensors.size(); i++) {
      int index = i;
      hooks.add(grad -> several.arrive(index, grad));
    }
    return register(tensors, hooks);
  }

  static Tensor.Hook any(List<Tensor> tensors, Consumer<Tensor> hook) {
    Objects.requireNonNull(hook, "hook");
    Map<Long, Boolean> seen = recent();
    UnaryOperator<Tensor> each =
        grad -> {
          boolean first;
          synchronized (seen) {
            first = seen.put(Autograd.currentGraphTaskId(), true) == null;
          }
          if (first) hook.accept(grad);
          return null;
        };
    return register(tensors, java.util.Collections.nCopies(tensors.size(), each));
  }

  private static Tensor.Hook register(List<Tensor> tensors, List<UnaryOperator<Tensor>> hooks) {
    var handles = new ArrayList<Tensor.Hook>();
    for (int i = 0; i < tensors.size(); i++) handles.add(tensors.get(i).registerHook(hooks.get(i)));
    return () -> handles.forEach(Tensor.Hook::remove);
  }

  private Tensor arrive(int index, Tensor grad) {
    Tensor[] grads = complete(index, grad);
    if (grads == null) return null;
    TensorScope scope = Workspace.current().scope;
    for (Tensor each : grads) if (each != null) each.moveTo(scope);
    hook.accept(grads);
    return null;
  }

  /// All gradients of the pass if this was the last, otherwise `null`.
  private synchronized Tensor[] complete(int index, Tensor grad) {
    long id = Autograd.currentGraphTaskId();
    Pass pass =
        passes.computeIfAbsent(
            id, _ -> new Pass(size, Native.check(torch_weak_executing(tensors))));
    pass.grads[index] = grad.keep();
    return --pass.missing == 0 ? passes.remove(id).grads : null;
  }
}
