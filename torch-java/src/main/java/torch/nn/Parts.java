package torch.nn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import torch.Tensor;

/// What a [Module] consists of, under the names that its code gave.
final class Parts {
  final Map<String, Module> children = new LinkedHashMap<>();
  final Map<String, Parameter> parameters = new LinkedHashMap<>();
  final Map<String, Held> buffers = new LinkedHashMap<>();

  /// The tensor that was registered first under a name: the one that the module's field shows.
  private final Map<String, Tensor> fields = new HashMap<>();

  /// How the tensors are computed that are no parts of their own.
  final Map<String, Computed> computed = new LinkedHashMap<>();

  /// Counts the changes of the sub-modules.
  int version;

  private final Module module;

  /// A buffer; `tensor` may be `null`: declared, but absent.
  record Held(Tensor tensor, boolean persistent) {}

  /// A tensor that the source gives; `undo` gives its field back.
  record Computed(Function<? super Module, Tensor> source, Runnable undo) {}

  Parts(Module module) {
    this.module = module;
  }

  /// Declared ones that are absent do not count.
  boolean isEmpty() {
    return children.isEmpty()
        && computed.isEmpty()
        && parameters.values().stream().allMatch(Objects::isNull)
        && buffers.values().stream().allMatch(held -> held.tensor == null);
  }

  // ---- declaring ------------------------------------------------------------------------------

  <M extends Module> M putModule(String name, M child) {
    checkName(name, children);
    children.put(
        name,
        Objects.requireNonNull(
            child, () -> "sub-module '" + name + "' of " + module.name() + " is null"));
    version++;
    return child;
  }

  Parameter putParameter(String name, Parameter parameter) {
    checkName(name, parameters);
    parameters.put(name, parameter);
    if (parameter != null) fields.putIfAbsent(name, parameter);
    return parameter;
  }

  Tensor putBuffer(String name, Tensor tensor, boolean persistent) {
    checkName(name, buffers);
    buffers.put(name, new Held(tensor == null ? null : tensor.keep(), persistent));
    if (tensor != null) fields.putIfAbsent(name, tensor);
    return tensor;
  }

  void setParameter(String name, Parameter parameter) {
    Tensor field = field(name, parameters);
    if (field != Objects.requireNonNull(parameter, "parameter")) Parameter.share(field, parameter);
    parameters.put(name, parameter);
  }

  void setBuffer(String name, Tensor tensor) {
    Tensor field = field(name, buffers);
    if (field != Objects.requireNonNull(tensor, "tensor").keep()) Parameter.share(field, tensor);
    buffers.put(name, new Held(tensor, buffers.get(name).persistent));
  }

  void compute(String name, Function<? super Module, Tensor> source) {
    Tensor field = field(name, parameters.containsKey(name) ? parameters : buffers);
    parameters.remove(name);
    buffers.remove(name);
    Runnable undo = Parameter.computed(field, () -> source.apply(module));
    computed.put(name, new Computed(source, undo));
  }

  Tensor endCompute(String name) {
    Computed removed = computed.remove(name);
    if (removed == null)
      throw new IllegalArgumentException(
          module.name() + " computes " + computed.keySet() + ", not '" + name + "'");
    removed.undo.run();
    return fields.get(name);
  }

  void remove(String name) {
    boolean found = children.containsKey(name) || buffers.containsKey(name);
    if (!found && !parameters.containsKey(name))
      throw new IllegalArgumentException(module.name() + " has no part '" + name + "'");
    children.remove(name);
    parameters.remove(name);
    buffers.remove(name);
    version++;
  }

  /// The tensor that the module's field shows under a name, whatever is registered there.
  Tensor field(String name) {
    return fields.get(name);
  }

  private Tensor field(String name, Map<String, ?> kind) {
    Tensor field = kind.containsKey(name) ? fields.get(name) : null;
    if (field == null)
      throw new IllegalArgumentException(
          module.name()
              + (kind.containsKey(name)
                  ? " was made without '" + name + "'"
                  : " has no '" + name + "' among its " + kind.keySet()));
    return field;
  }

  private void checkName(String name, Map<String, ?> kind) {
    if (name.isEmpty() || name.indexOf('.') >= 0)
      throw new IllegalArgumentException(
          "'"
              + name
              + "' cannot name a part of "
              + module.name()
              + ": a name must not be empty or contain a dot");
    for (Map<String, ?> other : List.of(children, parameters, buffers))
      if (other != kind && other.containsKey(name))
        throw new IllegalArgumentException(
            module.name() + " already has a part named '" + name + "' of another kind");
  }

  // ---- finding --------------------------------------------------------------------------------

  Map<String, Module> namedChildren() {
    var seen = identitySet();
    var result = new LinkedHashMap<String, Module>();
    children.forEach(
        (name, child) -> {
          if (seen.add(child)) result.put(name, child);
        });
    return result;
  }

  Map<String, Module> namedModules(String prefix, boolean removeDuplicate) {
    var result = new LinkedHashMap<String, Module>();
    walk(module, prefix, removeDuplicate ? identitySet() : null, result::put);
    return result;
  }

  private static void walk(
      Module module, String path, Set<Object> seen, BiConsumer<String, Module> visit) {
    if (seen != null && !seen.add(module)) return;
    visit.accept(path, module);
    module.parts.children.forEach((name, child) -> walk(child, join(path, name), seen, visit));
  }

  Map<String, Parameter> namedParameters(String prefix, boolean recurse, boolean removeDuplicate) {
    return named(parts -> parts.parameters, prefix, recurse, removeDuplicate);
  }

  Map<String, Tensor> namedBuffers(String prefix, boolean recurse, boolean removeDuplicate) {
    return named(Parts::tensors, prefix, recurse, removeDuplicate);
  }

  private Map<String, Tensor> tensors() {
    var tensors = new LinkedHashMap<String, Tensor>();
    buffers.forEach((name, held) -> tensors.put(name, held.tensor));
    return tensors;
  }

  private <T> Map<String, T> named(
      Function<Parts, Map<String, T>> kind,
      String prefix,
      boolean recurse,
      boolean removeDuplicate) {
    var seen = identitySet();
    var result = new LinkedHashMap<String, T>();
    Map<String, Module> modules =
        recurse ? namedModules(prefix, removeDuplicate) : Map.of(prefix, module);
    modules.forEach(
        (path, owner) ->
            kind.apply(owner.parts)
                .forEach(
                    (name, part) -> {
                      if (part != null && (seen.add(part) || !removeDuplicate))
                        result.put(join(path, name), part);
                    }));
    return result;
  }

  Module submodule(String path) {
    Module found = module;
    if (path.isEmpty()) return found;
    for (String name : path.split("\\.", -1)) {
      Module child = found.parts.children.get(name);
      if (child == null) throw missing("module", path, name, found, found.parts.children.keySet());
      found = child;
    }
    return found;
  }

  Parameter parameter(String path) {
    return tensor("parameter", path, parts -> parts.parameters);
  }

  Tensor buffer(String path) {
    return tensor("buffer", path, Parts::tensors);
  }

  private <T> T tensor(String kind, String path, Function<Parts, Map<String, T>> map) {
    int dot = path.lastIndexOf('.');
    Module owner = submodule(dot < 0 ? "" : path.substring(0, dot));
    String name = path.substring(dot + 1);
    Map<String, T> among = map.apply(owner.parts);
    T found = among.get(name);
    if (found != null) return found;
    var present = new ArrayList<String>();
    among.forEach(
        (key, value) -> {
          if (value != null) present.add(key);
        });
    throw missing(kind, path, name, owner, present);
  }

  private static IllegalArgumentException missing(
      String kind, String path, String name, Module owner, java.util.Collection<String> among) {
    return new IllegalArgumentException(
        "there is no "
            + kind
            + " '"
            + path
            + "': "
            + owner.name()
            + " has "
            + among
            + ", not '"
            + name
            + "'");
  }

  private static Set<Object> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
