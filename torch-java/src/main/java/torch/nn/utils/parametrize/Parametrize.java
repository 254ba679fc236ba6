package torch.nn.utils.parametrize;

import java.util.IdentityHashMap;
import java.util.Map;
import torch.Aten;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;
import torch.nn.ModuleDict;
import torch.nn.Parameter;

/// Parameters that are functions of others (`torch.nn.utils.parametrize`). The module's field shows
/// the function's value, computed anew at every use, as in Python.
///
/// ```java
/// class Symmetric extends Module {
///   @Override public Tensor forward(Tensor x) { return x.triu().add(x.triu(1).T()); }
/// }
/// var layer = new Linear(3, 3);
/// Parametrize.registerParametrization(layer, "weight", new Symmetric());
/// layer.weight;                                  // symmetric; learned is its upper half
/// ```
///
/// What is learned afterwards is `parametrizations.weight.original`: make the optimizer after that.
public final class Parametrize {
  private static final String PARTS = "parametrizations";

  /// The values computed on this thread while caching is on.
  private static final ThreadLocal<Map<ParametrizationList, Tensor>> CACHE = new ThreadLocal<>();

  private Parametrize() {}

  /// Ends the caching.
  @FunctionalInterface
  public interface Caching extends AutoCloseable {
    @Override
    void close();
  }

  /// Has the parameter or buffer computed by a module; one that is parametrized already goes
  /// through the new module last. Returns the module that owns it.
  ///
  /// @param parametrization takes the original and returns the value, of its shape and dtype; one
  ///   that implements [RightInverse] decides on the original, which may be several tensors
  public static <M extends Module> M registerParametrization(
      M module, String tensorName, Module parametrization) {
    return registerParametrization(module, tensorName, parametrization, false);
  }

  /// @param unsafe whether shape and dtype may change
  /// @throws IllegalArgumentException if the module has no such tensor, or shape or dtype change
  public static <M extends Module> M registerParametrization(
      M module, String tensorName, Module parametrization, boolean unsafe) {
    parametrization.train(module.isTraining());
    if (isParametrized(module, tensorName)) {
      list(module, tensorName).add(parametrization, unsafe);
      return module;
    }
    Tensor original = module.ownParameters().get(tensorName);
    if (original == null) original = module.namedBuffers("", false, true).get(tensorName);
    if (original == null)
      throw new IllegalArgumentException(
          "Module '"
              + module
              + "' does not have a parameter, a buffer, or a parametrized element with name '"
              + tensorName
              + "'");
    var list = ParametrizationList.of(parametrization, original, unsafe);
    module.registerComputed(tensorName, owner -> value(list(owner, tensorName)));
    if (!isParametrized(module)) module.register(PARTS, new ModuleDict<ParametrizationList>());
    all(module).put(tensorName, list);
    return module;
  }

  private static Tensor value(ParametrizationList list) {
    Map<ParametrizationList, Tensor> cache = CACHE.get();
    if (cache == null) return list.value();
    Tensor known = cache.get(list);
    if (known != null && !known.isClosed()) return known;
    Tensor value = list.value();
    cache.put(list, value);
    return value;
  }

  /// Until it is closed, values that this thread computes are kept and used again: for a module
  /// that uses its weight often, as a recurrent cell does. A change of the original is not seen
  /// meanwhile.
  ///
  /// ```java
  /// try (var _ = Parametrize.cached()) {
  ///   for (Tensor x : steps) h = cell.call(x, h);
  /// }
  /// ```
  public static Caching cached() {
    Map<ParametrizationList, Tensor> before = CACHE.get();
    if (before == null) CACHE.set(new IdentityHashMap<>());
    return () -> {
      if (before == null) CACHE.remove();
    };
  }

  public static boolean isParametrized(Module module) {
    return module.namedChildren().get(PARTS) instanceof ModuleDict<?> dict && dict.size() > 0;
  }

  public static boolean isParametrized(Module module, String tensorName) {
    return isParametrized(module) && all(module).containsKey(tensorName);
  }

  /// The parametrizations of a tensor: Python's `module.parametrizations[name]`.
  ///
  /// @throws IllegalArgumentException if it has none
  public static ParametrizationList list(Module module, String tensorName) {
    if (!isParametrized(module, tensorName))
      throw new IllegalArgumentException(
          "Module " + module + " does not have a parametrization on " + tensorName);
    return all(module).get(tensorName);
  }

  @SuppressWarnings("unchecked") // only registerParametrization fills it
  private static ModuleDict<ParametrizationList> all(Module module) {
    return (ModuleDict<ParametrizationList>) module.getSubmodule(PARTS);
  }

  /// Sets the originals so that the tensor takes the value, which needs parametrizations with a
  /// [RightInverse]: Python's `module.weight = value`.
  public static void assign(Module module, String tensorName, Tensor value) {
    list(module, tensorName).assign(value);
  }

  /// Makes the tensor an ordinary one again, with the value that it had.
  public static <M extends Module> M removeParametrizations(M module, String tensorName) {
    return removeParametrizations(module, tensorName, true);
  }

  /// @param leaveParametrized whether it keeps the value that it had; otherwise it takes that of
  ///   the original
  /// @throws IllegalArgumentException if it has none, or is made of several tensors and should take
  ///   the value of the original
  public static <M extends Module> M removeParametrizations(
      M module, String tensorName, boolean leaveParametrized) {
    ParametrizationList list = list(module, tensorName);
    var originals = list.originals();
    if (originals.size() > 1 && !leaveParametrized)
      throw new IllegalArgumentException(
          "Cannot leave unparametrized (`leave_parametrized=False`) a tensor that is parametrized"
              + " in terms of a sequence of tensors.");
    try (var _ = new TensorScope()) {
      Tensor value = leaveParametrized ? list.value() : originals.getFirst();
      boolean learned = originals.stream().anyMatch(Parameter.class::isInstance);
      boolean requiresGrad = originals.stream().anyMatch(Tensor::requiresGrad);
      Tensor field = module.endComputed(tensorName);
      Torch.noGrad(() -> Aten.setData(field, value.detach().clone()));
      if (learned) module.registerParameter(tensorName, (Parameter) field);
      else module.registerBuffer(tensorName, field);
      field.requiresGrad_(requiresGrad);
    }
    all(module).pop(tensorName);
    if (!isParametrized(module)) module.unregister(PARTS);
    return module;
  }
}
