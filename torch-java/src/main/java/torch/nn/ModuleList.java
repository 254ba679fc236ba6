package torch.nn;

import java.util.List;

/// Modules in a list, registered and not called by it (`torch.nn.ModuleList`): a plain list or
/// array would hide them from their owner.
///
/// ```java
/// final ModuleList<Linear> layers = register("layers", new ModuleList<>());
/// ...
/// for (Linear layer : layers) x = F.relu(layer.call(x));
/// ```
///
/// @param <M> what it holds
public class ModuleList<M extends Module> extends ModuleSequence<M, ModuleList<M>> {
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public ModuleList(M... modules) {
    extend(List.of(modules));
  }

  public ModuleList(Iterable<? extends M> modules) {
    extend(modules);
  }

  @Override
  final ModuleList<M> self() {
    return this;
  }

  /// A new one of the same modules, from an index up to, not including, another.
  public final ModuleList<M> slice(int from, int to) {
    return new ModuleList<>(range(from, to).values());
  }

  /// All from an index on.
  public final ModuleList<M> slice(int from) {
    return slice(from, size());
  }

  /// A new one of these modules and then the others: Python's `list + others`.
  public final ModuleList<M> plus(Iterable<? extends M> others) {
    return new ModuleList<>(asList()).extend(others);
  }

  @Override
  protected Module create() {
    return getClass() == ModuleList.class ? new ModuleList<M>(List.of()) : super.create();
  }

  @Override
  public String toString() {
    return Repr.grouped(this, parts.children);
  }
}
