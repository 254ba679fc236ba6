package torch.nn;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Hooks of one kind, in the order in which they are called.
final class HookList<H> implements Iterable<H> {
  /// An object of its own for each, so that a hook added twice is removed once.
  private record Entry<H>(H hook, boolean always) {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final List<Entry<H>> entries = new CopyOnWriteArrayList<>();

  Hooks.Handle add(H hook) {
    return add(hook, false, false);
  }

  /// @param prepend before those that are there already
  /// @param always whether it belongs to [#always]
  Hooks.Handle add(H hook, boolean prepend, boolean always) {
    var entry = new Entry<>(java.util.Objects.requireNonNull(hook, "hook"), always);
    if (prepend) entries.addFirst(entry);
    else entries.add(entry);
    return () -> entries.remove(entry);
  }

  void addAll(HookList<H> other) {
    entries.addAll(other.entries);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public Iterator<H> iterator() {
    return entries.stream().map(Entry::hook).iterator();
  }

  /// Those that are called even when the module fails.
  List<H> always() {
    return entries.stream().filter(Entry::always).map(Entry::hook).toList();
  }
}
