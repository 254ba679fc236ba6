package torch.nn;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// Modules under names, in the order in which they came, registered and not called by it
/// (`torch.nn.ModuleDict`).
///
/// ```java
/// final ModuleDict<Module> acts = register("acts", new ModuleDict<>(Map.of("relu", new ReLU())));
/// ...
/// x = acts.get("relu").call(x);
/// ```
///
/// Iterating gives the names, as in Python.
///
/// @param <M> what it holds
public class ModuleDict<M extends Module> extends Module implements Iterable<String> {
  public ModuleDict() {}

  /// In the order of the map.
  public ModuleDict(Map<String, ? extends M> modules) {
    update(modules);
  }

  @SuppressWarnings("unchecked") // only put adds to it
  private Map<String, M> map() {
    return (Map<String, M>) parts.children;
  }

  /// The module under a name.
  ///
  /// @throws IllegalArgumentException if there is none
  public final M get(String name) {
    M module = map().get(name);
    if (module == null) getSubmodule(name);
    return module;
  }

  /// Puts a module under a name, in place of one that has it; returns this.
  public final ModuleDict<M> put(String name, M module) {
    register(name, module);
    return this;
  }

  public final ModuleDict<M> update(Map<String, ? extends M> modules) {
    modules.forEach(this::put);
    return this;
  }

  /// Takes the module under a name out.
  ///
  /// @throws IllegalArgumentException if there is none
  public final M pop(String name) {
    M module = get(name);
    parts.children.remove(name);
    return module;
  }

  public final void clear() {
    parts.children.clear();
  }

  public final boolean containsKey(String name) {
    return parts.children.containsKey(name);
  }

  public final Set<String> keys() {
    return Collections.unmodifiableSet(map().keySet());
  }

  public final Collection<M> values() {
    return Collections.unmodifiableCollection(map().values());
  }

  public final Set<Map.Entry<String, M>> items() {
    return asMap().entrySet();
  }

  public final Map<String, M> asMap() {
    return Collections.unmodifiableMap(map());
  }

  public final int size() {
    return parts.children.size();
  }

  @Override
  public final Iterator<String> iterator() {
    return keys().iterator();
  }

  @Override
  protected Module create() {
    return getClass() == ModuleDict.class ? new ModuleDict<M>() : super.create();
  }
}
