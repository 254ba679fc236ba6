package torch.nn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Modules applied one after the other (`torch.nn.Sequential`). They are named `0`, `1`, ... unless
/// names are given.
///
/// ```java
/// var net = new Sequential(new Linear(64, 64), new ReLU(), new Linear(64, 10));
/// Tensor y = net.call(x);                 // [batch, 64] -> [batch, 10]
/// ```
///
/// A module that returns several things, such as [LSTM], passes its output on.
public class Sequential extends ModuleSequence<Module, Sequential> {
  public Sequential(Module... modules) {
    extend(List.of(modules));
  }

  /// A list of modules; a container among the arguments is one module, and stays together.
  public Sequential(Collection<? extends Module> modules) {
    extend(modules);
  }

  /// With names, in the order of the map; an `OrderedDict` in Python.
  public Sequential(Map<String, ? extends Module> modules) {
    modules.forEach(this::put);
  }

  @Override
  final Sequential self() {
    return this;
  }

  /// Appends a module under a name; one that has the name is replaced in its place. Returns this.
  public final Sequential add(String name, Module module) {
    return put(name, module);
  }

  /// A new one of the same modules, from an index up to, not including, another, under the same
  /// names: Python's `net[1:-1]`.
  public final Sequential slice(int from, int to) {
    return new Sequential(range(from, to));
  }

  /// All from an index on: Python's `net[1:]`.
  public final Sequential slice(int from) {
    return slice(from, size());
  }

  /// A new one of these modules and then the other's: Python's `net + other`.
  public final Sequential plus(Sequential other) {
    return new Sequential(asList()).extend(other);
  }

  @Override
  public Tensor forward(Tensor input) {
    Tensor x = input;
    for (Module layer : asList()) x = layer.call(x);
    return x;
  }

  /// Filled by the copy.
  @Override
  protected Module create() {
    return getClass() == Sequential.class ? new Sequential() : super.create();
  }
}
