package torch.nn;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// The functions that a [Module] calls around its computation. Inputs and outputs are what the
/// module takes and gives: a Tensor, a `Tensor[]` for several inputs, or types of the module's own.
public final class Hooks {
  private final List<ForwardPre> before = new CopyOnWriteArrayList<>();
  private final List<Forward> after = new CopyOnWriteArrayList<>();

  Hooks() {}

  /// Sees a module's input; returns another input in its place, or `null` to leave it.
  @FunctionalInterface
  public interface ForwardPre {
    Object apply(Module module, Object input);
  }

  /// Sees a module's input and output; returns another output in its place, or `null` to leave it.
  @FunctionalInterface
  public interface Forward {
    Object apply(Module module, Object input, Object output);
  }

  /// A registered hook. Closing it takes the hook off; a second time does nothing.
  @FunctionalInterface
  public interface Handle extends AutoCloseable {
    void remove();

    @Override
    default void close() {
      remove();
    }
  }

  boolean isEmpty() {
    return before.isEmpty() && after.isEmpty();
  }

  Handle add(ForwardPre hook) {
    // An object of its own, so that a hook added twice is removed once.
    ForwardPre entry = hook::apply;
    before.add(entry);
    return () -> before.removeIf(other -> other == entry);
  }

  Handle add(Forward hook) {
    Forward entry = hook::apply;
    after.add(entry);
    return () -> after.removeIf(other -> other == entry);
  }

  @SuppressWarnings(
      "unchecked") // a hook that returns something of another type fails where it is used
  <I, O> O around(Module module, I input, Function<I, O> forward) {
    for (ForwardPre hook : before) {
      Object changed = hook.apply(module, input);
      if (changed != null) input = (I) changed;
    }
    O output = forward.apply(input);
    for (Forward hook : after) {
      Object changed = hook.apply(module, input, output);
      if (changed != null) output = (O) changed;
    }
    return output;
  }
}
