package torch.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
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
public class Sequential extends Module implements Iterable<Module> {
  private final List<String> names = new ArrayList<>();
  private Module[] layers = {};

  public Sequential(Module... modules) {
    for (Module module : modules) add(module);
  }

  public Sequential(List<? extends Module> modules) {
    for (Module module : modules) add(module);
  }

  /// With names, in the order of the map; an `OrderedDict` in Python.
  public Sequential(Map<String, ? extends Module> modules) {
    modules.forEach(this::add);
  }

  /// Appends a module under the next number; returns this.
  public final Sequential add(Module module) {
    return add(Integer.toString(layers.length), module);
  }

  /// Appends a module under a name; one that has the name is replaced in its place. Returns this.
  public final Sequential add(String name, Module module) {
    register(name, module);
    int place = names.indexOf(name);
    if (place >= 0) {
      layers[place] = module;
    } else {
      names.add(name);
      layers = Arrays.copyOf(layers, layers.length + 1);
      layers[layers.length - 1] = module;
    }
    return this;
  }

  /// The module at an index; a negative one counts from the end.
  public final Module get(int index) {
    return layers[place(index)];
  }

  /// Puts another module in a place.
  public final void set(int index, Module module) {
    add(names.get(place(index)), module);
  }

  private int place(int index) {
    if (index < -layers.length || index >= layers.length)
      throw new IndexOutOfBoundsException(
          "module " + index + " of a Sequential of " + layers.length);
    return index < 0 ? index + layers.length : index;
  }

  public final int size() {
    return layers.length;
  }

  @Override
  public final Iterator<Module> iterator() {
    return List.of(layers).iterator();
  }

  @Override
  public Tensor forward(Tensor input) {
    Tensor x = input;
    for (Module layer : layers) x = layer.call(x);
    return x;
  }
}
