package torch.nn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Modules in an order, named `0`, `1`, ... unless names are given: what [Sequential] and
/// [ModuleList] have in common. A negative index counts from the end.
///
/// @param <M> what it holds
/// @param <S> the class itself, which its methods return
public abstract class ModuleSequence<M extends Module, S extends ModuleSequence<M, S>>
    extends Module implements Iterable<M> {
  private List<M> modules = List.of();
  private int version;

  ModuleSequence() {}

  abstract S self();

  /// The modules, in order.
  @SuppressWarnings("unchecked") // whoever registers a part by hand answers for its type
  public final List<M> asList() {
    if (version != parts.version) {
      modules = (List<M>) List.copyOf(parts.children.values());
      version = parts.version;
    }
    return modules;
  }

  /// Appends a module under the next number; returns this.
  public final S append(M module) {
    return put(Integer.toString(size()), module);
  }

  /// Appends a module under the next number; returns this.
  public final S add(M module) {
    return append(module);
  }

  /// Appends a module under a name; one that has the name is replaced in its place.
  final S put(String name, M module) {
    register(name, module);
    return self();
  }

  /// Appends all; returns this.
  public final S extend(Iterable<? extends M> more) {
    var all = new ArrayList<M>();
    more.forEach(all::add);
    for (M module : all) append(module);
    return self();
  }

  /// Puts a module before the one at the index; those behind move up by one. Names become numbers.
  /// Returns this.
  public final S insert(int index, M module) {
    var changed = new ArrayList<>(asList());
    int size = changed.size();
    if (index < -size || index > size) throw outOfRange(index);
    changed.add(index < 0 ? index + size : index, module);
    return renumber(changed);
  }

  /// Takes the module at the index out; those behind move down by one. Names become numbers.
  public final M pop(int index) {
    var changed = new ArrayList<>(asList());
    M taken = changed.remove(place(index));
    renumber(changed);
    return taken;
  }

  /// Takes out the modules from an index up to, not including, another; Python's `del list[a:b]`.
  public final S remove(int from, int to) {
    var changed = new ArrayList<>(asList());
    int start = bound(from);
    changed.subList(start, Math.max(start, bound(to))).clear();
    return renumber(changed);
  }

  private S renumber(List<M> changed) {
    parts.children.clear();
    parts.version++;
    return extend(changed);
  }

  public final M get(int index) {
    return asList().get(place(index));
  }

  /// Puts another module in a place.
  public final void set(int index, M module) {
    put(List.copyOf(parts.children.keySet()).get(place(index)), module);
  }

  /// The names and modules from an index up to, not including, another, as Python's `[a:b]`.
  final Map<String, M> range(int from, int to) {
    var names = List.copyOf(parts.children.keySet());
    var result = new LinkedHashMap<String, M>();
    for (int i = bound(from); i < bound(to); i++) result.put(names.get(i), asList().get(i));
    return result;
  }

  /// As Python's slices: what is beyond an end is the end.
  private int bound(int index) {
    int size = size();
    return Math.clamp(index < 0 ? index + size : index, 0, size);
  }

  private int place(int index) {
    int size = size();
    if (index < -size || index >= size) throw outOfRange(index);
    return index < 0 ? index + size : index;
  }

  private IndexOutOfBoundsException outOfRange(int index) {
    return new IndexOutOfBoundsException("module " + index + " of a " + name() + " of " + size());
  }

  public final int size() {
    return asList().size();
  }

  @Override
  public final Iterator<M> iterator() {
    return asList().iterator();
  }
}
