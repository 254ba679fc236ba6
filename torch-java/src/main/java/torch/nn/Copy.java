package torch.nn;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import torch.Aten;
import torch.Device;
import torch.Generator;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// A deep copy of a module. A class says how it is made; the rest, all that a module holds under
/// names, is copied here.
final class Copy {
  /// What was copied already, so that what is shared stays shared.
  private final Map<Object, Object> copies = new IdentityHashMap<>();

  private Copy() {}

  static <M extends Module> M of(Module module, Supplier<M> create) {
    Generator random = Generator.defaultOf(Device.CPU);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor state = random.getState();
      try {
        M fresh = create.get();
        new Copy().fill(module, Objects.requireNonNull(fresh, "the new module"));
        return fresh;
      } finally {
        random.setState(state);
      }
    }
  }

  private Module copy(Module module) {
    Module known = (Module) copies.get(module);
    if (known != null) return known;
    Module fresh = module.create();
    fill(module, fresh);
    return fresh;
  }

  private void fill(Module from, Module to) {
    if (from.getClass() != to.getClass())
      throw new IllegalArgumentException(
          "the copy of a " + from.name() + " must be one, not a " + to.name());
    copies.put(from, to);
    from.parts.children.forEach((name, child) -> fillChild(to, name, child));
    from.parts.parameters.forEach((name, parameter) -> fillParameter(to, name, parameter));
    from.parts.computed.forEach(
        (name, how) -> {
          if (!to.parts.computed.containsKey(name)) to.registerComputed(name, how.source());
        });
    from.parts.buffers.forEach((name, held) -> fillBuffer(to, name, held));
    if (from.hooks != null) {
      to.hooks = new Hooks();
      to.hooks.addAll(from.hooks);
    }
    to.training(from.isTraining());
  }

  /// The new module's own child, which its fields show, is filled where it can be.
  private void fillChild(Module to, String name, Module child) {
    Module known = (Module) copies.get(child);
    Module own = to.parts.children.get(name);
    if (own != null && own == known) return;
    if (known == null && own != null && own.getClass() == child.getClass()) fill(child, own);
    else to.register(name, known != null ? known : copy(child));
  }

  private void fillParameter(Module to, String name, Parameter parameter) {
    Parameter own = to.parts.parameters.get(name);
    if (parameter == null) {
      to.parts.parameters.put(name, null);
      return;
    }
    Parameter known = (Parameter) copies.get(parameter);
    if (known != null) {
      if (own == null) to.registerParameter(name, known);
      else if (own != known) to.setParameter(name, known);
      return;
    }
    if (own == null) own = to.registerParameter(name, Parameter.empty(0));
    copies.put(parameter, own);
    if (parameter.isUninitialized()) return;
    if (own.isUninitialized()) own.materialize(parameter.shape());
    Aten.setData(own, parameter.detach().clone());
    own.requiresGrad_(parameter.requiresGrad());
    Tensor gradient = parameter.grad();
    own.setGrad(gradient == null ? null : gradient.clone());
  }

  private void fillBuffer(Module to, String name, Parts.Held held) {
    Parts.Held own = to.parts.buffers.get(name);
    Tensor value = held.tensor() == null ? null : held.tensor().detach().clone();
    if (value == null || own == null || own.tensor() == null)
      to.registerBuffer(name, value, held.persistent());
    else Aten.setData(own.tensor(), value);
  }
}
