package torch.nn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// A layer or a whole network: parameters to learn, buffers that go along, sub-modules, and a
/// `forward` that computes with them (`torch.nn.Module`).
///
/// ```java
/// import torch.nn.Module;                // by name: java.lang has a Module too
///
/// class Net extends Module {
///   final Linear fc1 = register("fc1", new Linear(64, 32));
///   final Linear fc2 = register("fc2", new Linear(32, 10));
///
///   @Override public Tensor forward(Tensor x) {      // [batch, 64] -> [batch, 10]
///     return fc2.call(F.relu(fc1.call(x)));
///   }
/// }
/// ```
///
/// A part is declared once, where its field is: [#register], [#registerParameter] and
/// [#registerBuffer] return what they are given. The name is the one in [#stateDict()], so with
/// Python's names a checkpoint fits both. Parameters and buffers stay the same Java objects for
/// good: [#to], [#loadStateDict] and optimizers change what is in them.
///
/// ## forward and call
///
/// A module is written as `forward` and used as [#call], Python's `net(x)`, which runs the hooks
/// around it. A module of several inputs overrides [#forward(Tensor...)]. One whose inputs or
/// outputs are no tensors declares methods of its own types and passes them through [#invoke], so
/// that hooks see them too.
///
/// Modules are not synchronised: several threads may use one to predict, one at a time may change
/// it.
public abstract class Module {
  private final Map<String, Module> children = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Buffer> buffers = new LinkedHashMap<>();
  private final Hooks hooks = new Hooks();
  private boolean training = true;

  /// `tensor` may be `null`: declared, but absent.
  private record Buffer(Tensor tensor, boolean persistent) {}

  protected Module() {}

  // ---- computing ------------------------------------------------------------------------------

  /// What the module computes from one input. Override it; use [#call].
  ///
  /// @throws UnsupportedOperationException if the module does not take one tensor
  public Tensor forward(Tensor input) {
    throw new UnsupportedOperationException(
        name() + " has no forward(Tensor): override it, or pass the inputs that this module takes");
  }

  /// What the module computes from several inputs.
  ///
  /// @throws UnsupportedOperationException if the module does not take as many
  public Tensor forward(Tensor... inputs) {
    if (inputs.length == 1) return forward(inputs[0]);
    throw new UnsupportedOperationException(
        name()
            + " takes one input, and was given "
            + inputs.length
            + "; override forward(Tensor...) for more");
  }

  /// Applies the module, with its hooks: Python's `module(input)`.
  public final Tensor call(Tensor input) {
    return hooks.isEmpty() ? forward(input) : hooks.around(this, input, this::forward);
  }

  /// Applies the module to several inputs, with its hooks, which see the array.
  public final Tensor call(Tensor... inputs) {
    return inputs.length == 1
        ? call(inputs[0])
        : invoke(inputs, (Tensor[] given) -> forward(given));
  }

  /// Runs the module's hooks around a computation. For modules whose inputs or outputs are of types
  /// of their own.
  protected final <I, O> O invoke(I input, Function<I, O> forward) {
    return hooks.isEmpty() ? forward.apply(input) : hooks.around(this, input, forward);
  }

  /// Has the hook called before every [#call], with the module and its input; what it returns,
  /// unless `null`, replaces the input.
  public final Hooks.Handle registerForwardPreHook(Hooks.ForwardPre hook) {
    return hooks.add(hook);
  }

  /// Has the hook called after every [#call], with the module, its input and its output; what it
  /// returns, unless `null`, replaces the output.
  public final Hooks.Handle registerForwardHook(Hooks.Forward hook) {
    return hooks.add(hook);
  }

  // ---- parts ----------------------------------------------------------------------------------

  /// Declares a sub-module; returns it. One of the same name is replaced.
  protected final <M extends Module> M register(String name, M module) {
    checkName(name, children);
    children.put(
        name,
        java.util.Objects.requireNonNull(
            module, () -> "sub-module '" + name + "' of " + name() + " is null"));
    return module;
  }

  /// Declares a parameter; returns it. `null` stands for one that this module does without, such as
  /// a bias: it has no entry in the state dict.
  protected final Parameter registerParameter(String name, Parameter parameter) {
    checkName(name, parameters);
    parameters.put(name, parameter);
    return parameter;
  }

  /// Declares a tensor that belongs to the module's state and is not learned; returns it, outside
  /// every scope.
  protected final Tensor registerBuffer(String name, Tensor tensor) {
    return registerBuffer(name, tensor, true);
  }

  /// A buffer that is not persistent has no entry in the state dict.
  protected final Tensor registerBuffer(String name, Tensor tensor, boolean persistent) {
    checkName(name, buffers);
    buffers.put(name, new Buffer(tensor == null ? null : tensor.keep(), persistent));
    return tensor;
  }

  private void checkName(String name, Map<String, ?> kind) {
    if (name.isEmpty() || name.indexOf('.') >= 0)
      throw new IllegalArgumentException(
          "'"
              + name
              + "' cannot name a part of "
              + name()
              + ": a name must not be empty or contain a dot");
    for (Map<String, ?> other : List.of(children, parameters, buffers))
      if (other != kind && other.containsKey(name))
        throw new IllegalArgumentException(
            name() + " already has a part named '" + name + "' of another kind");
  }

  /// The direct sub-modules, in the order of declaration, each once.
  public final List<Module> children() {
    return List.copyOf(namedChildren().values());
  }

  /// The direct sub-modules under their names.
  public final Map<String, Module> namedChildren() {
    var seen = identitySet();
    var result = new LinkedHashMap<String, Module>();
    children.forEach(
        (name, child) -> {
          if (seen.add(child)) result.put(name, child);
        });
    return result;
  }

  /// This module and all below it, each once.
  public final List<Module> modules() {
    return List.copyOf(namedModules().values());
  }

  /// This module, under the empty name, and all below it, under paths such as `body.0.conv`.
  public final Map<String, Module> namedModules() {
    var result = new LinkedHashMap<String, Module>();
    walk("", identitySet(), result::put);
    return result;
  }

  private void walk(String path, Set<Object> seen, BiConsumer<String, Module> visit) {
    if (!seen.add(this)) return;
    visit.accept(path, this);
    children.forEach((name, child) -> child.walk(join(path, name), seen, visit));
  }

  /// The sub-module at a path such as `body.0.conv`; the empty path is this module.
  ///
  /// @throws IllegalArgumentException if there is none
  public final Module getSubmodule(String path) {
    Module module = this;
    if (path.isEmpty()) return module;
    for (String name : path.split("\\.", -1)) {
      Module child = module.children.get(name);
      if (child == null)
        throw new IllegalArgumentException(
            "there is no module '"
                + path
                + "': "
                + module.name()
                + " has "
                + module.children.keySet()
                + ", not '"
                + name
                + "'");
      module = child;
    }
    return module;
  }

  /// The parameters of this module and all below it, each once.
  public final List<Parameter> parameters() {
    return List.copyOf(namedParameters().values());
  }

  /// The parameters under their paths, such as `body.0.weight`.
  public final Map<String, Parameter> namedParameters() {
    var seen = identitySet();
    var result = new LinkedHashMap<String, Parameter>();
    namedModules()
        .forEach(
            (path, module) ->
                module.parameters.forEach(
                    (name, parameter) -> {
                      if (parameter != null && seen.add(parameter))
                        result.put(join(path, name), parameter);
                    }));
    return result;
  }

  /// The parameters that this module declares itself, under their names.
  public final Map<String, Parameter> ownParameters() {
    var result = new LinkedHashMap<>(parameters);
    result.values().removeIf(java.util.Objects::isNull);
    return result;
  }

  /// The buffers of this module and all below it, each once.
  public final List<Tensor> buffers() {
    return List.copyOf(namedBuffers().values());
  }

  /// The buffers under their paths.
  public final Map<String, Tensor> namedBuffers() {
    var seen = identitySet();
    var result = new LinkedHashMap<String, Tensor>();
    namedModules()
        .forEach(
            (path, module) ->
                module.buffers.forEach(
                    (name, buffer) -> {
                      if (buffer.tensor != null && seen.add(buffer.tensor))
                        result.put(join(path, name), buffer.tensor);
                    }));
    return result;
  }

  private static Set<Object> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  // ---- modes ----------------------------------------------------------------------------------

  /// Sets this module and all below it to training; returns this module.
  public final Module train() {
    return train(true);
  }

  /// Training or evaluation: what dropout and batch normalisation do depends on it.
  public Module train(boolean mode) {
    training = mode;
    for (Module child : children.values()) child.train(mode);
    return this;
  }

  /// Sets this module and all below it to evaluation; returns this module.
  public final Module eval() {
    return train(false);
  }

  public final boolean isTraining() {
    return training;
  }

  /// Whether all parameters ask for gradients; returns this module.
  public final Module requiresGrad_(boolean requiresGrad) {
    for (Parameter parameter : parameters()) parameter.requiresGrad_(requiresGrad);
    return this;
  }

  /// Removes the gradients of all parameters.
  public final void zeroGrad() {
    for (Parameter parameter : parameters()) parameter.setGrad(null);
  }

  /// Calls the function with every module below this one and then with this one; returns this
  /// module.
  public final Module apply(Consumer<? super Module> function) {
    for (Module child : namedChildren().values()) child.apply(function);
    function.accept(this);
    return this;
  }

  // ---- conversion -----------------------------------------------------------------------------

  /// Moves parameters and buffers to the device, in place; returns this module.
  public final Module to(Device device) {
    return convert(tensor -> tensor.to(device));
  }

  /// Converts the parameters and buffers of floating point or complex numbers, in place; returns
  /// this module.
  public final Module to(DType dtype) {
    requireFloatingPoint(dtype);
    return convert(tensor -> isNumberOfKind(tensor) ? tensor.to(dtype) : tensor);
  }

  /// Both at once.
  public final Module to(Device device, DType dtype) {
    requireFloatingPoint(dtype);
    return convert(tensor -> isNumberOfKind(tensor) ? tensor.to(device, dtype) : tensor.to(device));
  }

  private static boolean isNumberOfKind(Tensor tensor) {
    return tensor.isFloatingPoint() || tensor.isComplex();
  }

  private static void requireFloatingPoint(DType dtype) {
    if (!dtype.isFloatingPoint() && !dtype.isComplex())
      throw new IllegalArgumentException(
          "a module can be converted to a floating point or complex dtype, not to " + dtype);
  }

  private Module convert(UnaryOperator<Tensor> conversion) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (Parameter parameter : parameters()) {
        Tensor gradient = parameter.grad();
        boolean changed = convert(parameter, conversion);
        if (changed && gradient != null) {
          // A gradient must fit its tensor at every moment.
          parameter.setGrad(null);
          parameter.setGrad(conversion.apply(gradient));
        }
      }
      for (Tensor buffer : buffers()) convert(buffer, conversion);
    }
    return this;
  }

  private static boolean convert(Tensor tensor, UnaryOperator<Tensor> conversion) {
    Tensor converted = conversion.apply(tensor);
    if (converted.isSame(tensor)) return false;
    Aten.setData(tensor, converted);
    return true;
  }

  // ---- state ----------------------------------------------------------------------------------

  /// Parameters and persistent buffers under their paths, in Python's order. The tensors share the
  /// module's memory: `clone()` what must not change with it.
  public final Map<String, Tensor> stateDict() {
    var state = new LinkedHashMap<String, Tensor>();
    visitState("", (path, tensor) -> state.put(path, tensor.detach()));
    return state;
  }

  private void visitState(String path, BiConsumer<String, Tensor> visit) {
    parameters.forEach(
        (name, parameter) -> {
          if (parameter != null) visit.accept(join(path, name), parameter);
        });
    buffers.forEach(
        (name, buffer) -> {
          if (buffer.persistent && buffer.tensor != null)
            visit.accept(join(path, name), buffer.tensor);
        });
    children.forEach((name, child) -> child.visitState(join(path, name), visit));
  }

  /// Copies the tensors into this module's parameters and buffers.
  ///
  /// @throws StateDictException if a key is missing or unexpected or a shape differs; then nothing
  ///   was copied
  public final StateDictException.Keys loadStateDict(Map<String, ? extends Tensor> state) {
    return loadStateDict(state, true);
  }

  /// The same; not strict, it copies what it finds, ignores the rest and returns which keys were
  /// missing and unexpected. Shapes must agree either way.
  public final StateDictException.Keys loadStateDict(
      Map<String, ? extends Tensor> state, boolean strict) {
    Map<String, Tensor> given = new LinkedHashMap<>(state);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      namedModules()
          .forEach((path, module) -> module.beforeLoad(given, path.isEmpty() ? "" : path + "."));
      var targets = new LinkedHashMap<String, Tensor>();
      visitState("", targets::put);
      var keys = StateDictException.check(name(), targets, given, strict);
      targets.forEach(
          (key, target) -> {
            Tensor source = given.get(key);
            if (source != null) target.copy_(source);
          });
      return keys;
    }
  }

  /// For modules that must change a state dict of an older layout before it is loaded; the prefix
  /// ends with a dot unless it is empty.
  protected void beforeLoad(Map<String, Tensor> state, String prefix) {}

  // ---- text -----------------------------------------------------------------------------------

  /// The module's name in print: its class.
  protected String name() {
    Class<?> type = getClass();
    while (type.isAnonymousClass()) type = type.getSuperclass();
    return type.getSimpleName();
  }

  /// What stands between the parentheses when the module is printed: `in_features=64,
  /// out_features=10, bias=True`.
  protected String extraRepr() {
    return "";
  }

  /// As PyTorch prints it.
  @Override
  public String toString() {
    String extra = extraRepr();
    if (children.isEmpty() && extra.indexOf('\n') < 0) return name() + "(" + extra + ")";
    var lines = new ArrayList<String>();
    if (!extra.isEmpty()) lines.addAll(List.of(extra.split("\n")));
    children.forEach(
        (name, child) -> lines.add("(" + name + "): " + child.toString().replace("\n", "\n  ")));
    return name() + "(\n  " + String.join("\n  ", lines) + "\n)";
  }
}
