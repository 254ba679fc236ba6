package torch.nn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import torch.DType;
import torch.Device;
import torch.MemoryFormat;
import torch.Tensor;
import torch.Tensors;

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
/// A part that is not declared does not train, move, switch to evaluation or get saved. The first
/// call of a network looks for modules that were called in it and are not registered, and warns.
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
public abstract class Module implements Cloneable {
  Parts parts = new Parts(this);
  Hooks hooks;
  private boolean training = true;
  private boolean called;

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
    return isPlain() ? forward(input) : surrounded(input, this::forward);
  }

  /// Applies the module to several inputs, with its hooks, which see the array.
  public final Tensor call(Tensor... inputs) {
    return inputs.length == 1
        ? call(inputs[0])
        : invoke(inputs, (Tensor[] given) -> forward(given));
  }

  /// Runs the module's hooks around a computation. For modules whose inputs or outputs are of types
  /// of their own; backward hooks find the tensors in them if they are [Tensors].
  protected final <I, O> O invoke(I input, Function<I, O> forward) {
    return isPlain() ? forward.apply(input) : surrounded(input, forward);
  }

  private boolean isPlain() {
    return called && hooks == null && !ModuleCall.everywhere;
  }

  private <I, O> O surrounded(I input, Function<I, O> forward) {
    O output = ModuleCall.run(this, hooks, input, forward, !called);
    called = true;
    return output;
  }

  // ---- hooks ----------------------------------------------------------------------------------

  private Hooks hooks() {
    if (hooks == null) hooks = new Hooks();
    return hooks;
  }

  /// Has the hook called before every [#call], with the module and its input; what it returns,
  /// unless `null`, replaces the input.
  public final Hooks.Handle registerForwardPreHook(Hooks.ForwardPre hook) {
    return registerForwardPreHook(hook, false);
  }

  /// @param prepend before the hooks that are there already
  public final Hooks.Handle registerForwardPreHook(Hooks.ForwardPre hook, boolean prepend) {
    return hooks().forwardPre.add(hook, prepend, false);
  }

  /// Has the hook called after every [#call], with the module, its input and its output; what it
  /// returns, unless `null`, replaces the output.
  public final Hooks.Handle registerForwardHook(Hooks.Forward hook) {
    return registerForwardHook(hook, false, false);
  }

  /// @param prepend before the hooks that are there already
  /// @param alwaysCall also when `forward` throws, with `null` for the output
  public final Hooks.Handle registerForwardHook(
      Hooks.Forward hook, boolean prepend, boolean alwaysCall) {
    return hooks().forward.add(hook, prepend, alwaysCall);
  }

  /// Has the hook called when the gradients with respect to the module's inputs are computed, with
  /// them and those of its outputs; what it returns, unless `null`, replaces the former.
  ///
  /// The tensors that the hook sees are released when it returns, unless it calls `keep()`.
  public final Hooks.Handle registerFullBackwardHook(Hooks.FullBackward hook) {
    return registerFullBackwardHook(hook, false);
  }

  /// @param prepend before the hooks that are there already
  public final Hooks.Handle registerFullBackwardHook(Hooks.FullBackward hook, boolean prepend) {
    return hooks().backward.add(hook, prepend, false);
  }

  /// Has the hook called with the gradients of the module's outputs before they flow into it; what
  /// it returns, unless `null`, replaces them.
  public final Hooks.Handle registerFullBackwardPreHook(Hooks.FullBackwardPre hook) {
    return registerFullBackwardPreHook(hook, false);
  }

  /// @param prepend before the hooks that are there already
  public final Hooks.Handle registerFullBackwardPreHook(
      Hooks.FullBackwardPre hook, boolean prepend) {
    return hooks().backwardPre.add(hook, prepend, false);
  }

  public final Hooks.Handle registerStateDictPreHook(Hooks.StateDictPre hook) {
    return hooks().stateDictPre.add(hook);
  }

  public final Hooks.Handle registerStateDictPostHook(Hooks.StateDictPost hook) {
    return hooks().stateDictPost.add(hook);
  }

  public final Hooks.Handle registerLoadStateDictPreHook(Hooks.LoadStateDictPre hook) {
    return hooks().loadPre.add(hook);
  }

  public final Hooks.Handle registerLoadStateDictPostHook(Hooks.LoadStateDictPost hook) {
    return hooks().loadPost.add(hook);
  }

  // ---- declaring parts ------------------------------------------------------------------------

  /// Declares a sub-module; returns it. One of the same name is replaced: in a container by that,
  /// in other modules only as far as their code finds it by its name and not in a field.
  public final <M extends Module> M register(String name, M module) {
    return parts.putModule(name, module);
  }

  /// [#register] under Python's name.
  public final <M extends Module> M registerModule(String name, M module) {
    return register(name, module);
  }

  /// [#register] under Python's other name.
  public final void addModule(String name, Module module) {
    register(name, module);
  }

  /// Declares a parameter; returns it. `null` stands for one that this module does without, such as
  /// a bias: it has no entry in the state dict.
  public final Parameter registerParameter(String name, Parameter parameter) {
    return parts.putParameter(name, parameter);
  }

  /// Declares a tensor that belongs to the module's state and is not learned; returns it, outside
  /// every scope.
  public final Tensor registerBuffer(String name, Tensor tensor) {
    return registerBuffer(name, tensor, !(tensor instanceof Buffer buffer) || buffer.persistent());
  }

  /// A buffer that is not persistent has no entry in the state dict.
  public final Tensor registerBuffer(String name, Tensor tensor, boolean persistent) {
    return parts.putBuffer(name, tensor, persistent);
  }

  /// Puts another parameter in the place of one, as `module.weight = parameter` does in Python: the
  /// module's field stands for it from now on. So weights are tied:
  ///
  /// ```java
  /// decoder.setParameter("weight", embedding.weight);
  /// ```
  ///
  /// An optimizer that was made before knows only the former one.
  ///
  /// @throws IllegalArgumentException if there is no such parameter, or the module was made without
  public final void setParameter(String name, Parameter parameter) {
    parts.setParameter(name, parameter);
  }

  /// Puts another tensor in the place of a buffer; the module's field stands for it from now on.
  public final void setBuffer(String name, Tensor tensor) {
    parts.setBuffer(name, tensor);
  }

  /// Takes a parameter or buffer out of the module's state and has its field stand for what the
  /// source gives, which is asked at every use and is given this module (in a copy, the copy). For
  /// weights that are made of others, as the parametrizations and pruning of `torch.nn.utils` are.
  ///
  /// @throws IllegalArgumentException if there is no such parameter or buffer
  public final void registerComputed(String name, Function<? super Module, Tensor> source) {
    parts.compute(name, source);
  }

  /// Takes the field of [#registerComputed] back to the tensor that it was, and returns that. The
  /// module's state lacks it until it is registered again.
  ///
  /// @throws IllegalArgumentException if the name is not that of a computed tensor
  public final Tensor endComputed(String name) {
    return parts.endCompute(name);
  }

  /// Takes a part out of this module's state: a sub-module, parameter or buffer.
  ///
  /// @throws IllegalArgumentException if there is none of the name
  public final void unregister(String name) {
    parts.remove(name);
  }

  /// Has the fields of this module and those below stand for other tensors, given under the paths
  /// of parameters and buffers, until the handle is removed; see
  /// `torch.nn.utils.Stateless.functionalCall`.
  ///
  /// @param tieWeights whether what is tied to a parameter is replaced with it
  /// @param strict whether every parameter and buffer must be given
  /// @throws IllegalArgumentException if there is nothing at a path, or, if strict, one is missing
  public final Hooks.Handle substitute(
      Map<String, ? extends Tensor> tensors, boolean tieWeights, boolean strict) {
    return Substitution.of(this, tensors, tieWeights, strict);
  }

  // ---- finding parts --------------------------------------------------------------------------

  /// The direct sub-modules, in the order of declaration, each once.
  public final List<Module> children() {
    return List.copyOf(namedChildren().values());
  }

  /// The direct sub-modules under their names.
  public final Map<String, Module> namedChildren() {
    return parts.namedChildren();
  }

  /// This module and all below it, each once.
  public final List<Module> modules() {
    return List.copyOf(namedModules().values());
  }

  /// This module, under the empty name, and all below it, under paths such as `body.0.conv`.
  public final Map<String, Module> namedModules() {
    return namedModules("", true);
  }

  /// @param prefix goes before all paths
  /// @param removeDuplicate whether a module that stands in several places is named once
  public final Map<String, Module> namedModules(String prefix, boolean removeDuplicate) {
    return parts.namedModules(prefix, removeDuplicate);
  }

  /// The sub-module at a path such as `body.0.conv`; the empty path is this module.
  ///
  /// @throws IllegalArgumentException if there is none
  public final Module getSubmodule(String path) {
    return parts.submodule(path);
  }

  /// Puts a module at a path; see [#register] for what that replaces.
  public final void setSubmodule(String path, Module module) {
    int dot = path.lastIndexOf('.');
    getSubmodule(dot < 0 ? "" : path.substring(0, dot)).register(path.substring(dot + 1), module);
  }

  /// The parameter at a path such as `body.0.weight`.
  ///
  /// @throws IllegalArgumentException if there is none
  public final Parameter getParameter(String path) {
    return parts.parameter(path);
  }

  /// The buffer at a path such as `body.1.running_mean`.
  ///
  /// @throws IllegalArgumentException if there is none
  public final Tensor getBuffer(String path) {
    return parts.buffer(path);
  }

  /// The parameters of this module and all below it, each once.
  public final List<Parameter> parameters() {
    return parameters(true);
  }

  /// @param recurse whether those of the modules below count
  public final List<Parameter> parameters(boolean recurse) {
    return List.copyOf(namedParameters("", recurse, true).values());
  }

  /// The parameters under their paths, such as `body.0.weight`.
  public final Map<String, Parameter> namedParameters() {
    return namedParameters("", true, true);
  }

  /// @param prefix goes before all paths
  /// @param recurse whether those of the modules below count
  /// @param removeDuplicate whether one that stands in several places is named once
  public final Map<String, Parameter> namedParameters(
      String prefix, boolean recurse, boolean removeDuplicate) {
    return parts.namedParameters(prefix, recurse, removeDuplicate);
  }

  /// The parameters that this module declares itself, under their names.
  public final Map<String, Parameter> ownParameters() {
    var result = new LinkedHashMap<>(parts.parameters);
    result.values().removeIf(Objects::isNull);
    return result;
  }

  /// The buffers of this module and all below it, each once.
  public final List<Tensor> buffers() {
    return buffers(true);
  }

  /// @param recurse whether those of the modules below count
  public final List<Tensor> buffers(boolean recurse) {
    return List.copyOf(namedBuffers("", recurse, true).values());
  }

  /// The buffers under their paths.
  public final Map<String, Tensor> namedBuffers() {
    return namedBuffers("", true, true);
  }

  /// @param prefix goes before all paths
  /// @param recurse whether those of the modules below count
  /// @param removeDuplicate whether one that stands in several places is named once
  public final Map<String, Tensor> namedBuffers(
      String prefix, boolean recurse, boolean removeDuplicate) {
    return parts.namedBuffers(prefix, recurse, removeDuplicate);
  }

  // ---- modes ----------------------------------------------------------------------------------

  /// Sets this module and all below it to training; returns this module.
  public final Module train() {
    return train(true);
  }

  /// Training or evaluation: what dropout and batch normalisation do depends on it.
  public Module train(boolean mode) {
    training = mode;
    for (Module child : parts.children.values()) child.train(mode);
    return this;
  }

  /// Sets this module and all below it to evaluation; returns this module.
  public final Module eval() {
    return train(false);
  }

  final void training(boolean mode) {
    training = mode;
  }

  public final boolean isTraining() {
    return training;
  }

  /// [#requiresGrad_(boolean)] with `true`.
  public final Module requiresGrad_() {
    return requiresGrad_(true);
  }

  /// Whether all parameters ask for gradients; returns this module.
  public final Module requiresGrad_(boolean requiresGrad) {
    for (Parameter parameter : parameters()) parameter.requiresGrad_(requiresGrad);
    return this;
  }

  /// Removes the gradients of all parameters.
  public final void zeroGrad() {
    zeroGrad(true);
  }

  /// @param setToNone removes the gradients; otherwise they are filled with zeros
  public final void zeroGrad(boolean setToNone) {
    Conversion.zeroGrad(parameters(), setToNone);
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
    return Conversion.to(this, device, null, null, false);
  }

  /// Converts the parameters and buffers of floating point or complex numbers, in place; returns
  /// this module.
  ///
  /// @throws IllegalArgumentException if the dtype is neither
  public final Module to(DType dtype) {
    return Conversion.to(this, null, dtype, null, false);
  }

  /// Both at once.
  public final Module to(Device device, DType dtype) {
    return Conversion.to(this, device, dtype, null, false);
  }

  /// With `nonBlocking`, copies between pinned memory and a device may still be under way on
  /// return.
  public final Module to(Device device, DType dtype, boolean nonBlocking) {
    return Conversion.to(this, device, dtype, null, nonBlocking);
  }

  /// Lays out the parameters and buffers of four dimensions (`CHANNELS_LAST`) or five
  /// (`CHANNELS_LAST_3D`) in the format, in place; returns this module.
  public final Module to(MemoryFormat format) {
    return Conversion.to(this, null, null, format, false);
  }

  /// Moves to the device with whatever the memory there holds; for modules made on the meta device.
  public final Module toEmpty(Device device) {
    return Conversion.toEmpty(this, device);
  }

  public final Module cpu() {
    return to(Device.CPU);
  }

  /// The current CUDA device.
  public final Module cuda() {
    return to(Device.of("cuda"));
  }

  public final Module cuda(int index) {
    return to(Device.of("cuda:" + index));
  }

  /// Python's `module.float()`.
  public final Module float_() {
    return to(DType.FLOAT32);
  }

  /// Python's `module.double()`.
  public final Module double_() {
    return to(DType.FLOAT64);
  }

  public final Module half() {
    return to(DType.FLOAT16);
  }

  public final Module bfloat16() {
    return to(DType.BFLOAT16);
  }

  /// Called after the module's tensors were moved or converted.
  protected void afterConversion() {}

  // ---- state ----------------------------------------------------------------------------------

  /// Parameters and persistent buffers under their paths, in Python's order. The tensors share the
  /// module's memory: `clone()` what must not change with it.
  public final Map<String, Tensor> stateDict() {
    return stateDict("", false);
  }

  /// @param prefix goes before all paths
  /// @param keepVars whether the tensors are the module's own, with their gradients
  public final Map<String, Tensor> stateDict(String prefix, boolean keepVars) {
    return State.of(this, prefix, keepVars);
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
    return loadStateDict(state, strict, false);
  }

  /// @param assign takes the tensors themselves, with their dtype, device and memory, and copies
  ///   nothing
  public final StateDictException.Keys loadStateDict(
      Map<String, ? extends Tensor> state, boolean strict, boolean assign) {
    return State.load(this, state, strict, assign);
  }

  /// For modules that must change a state dict of an older layout before it is loaded; the prefix
  /// ends with a dot unless it is empty.
  protected void beforeLoad(Map<String, Tensor> state, String prefix) {}

  // ---- copies ---------------------------------------------------------------------------------

  /// A module of the same class and arguments, its parts in whatever state: the one thing that a
  /// class must say about itself to be copied by [#deepCopy()]. Python needs no such method, since
  /// it copies an object without knowing its class.
  ///
  /// ```java
  /// @Override protected Net create() { return new Net(width); }
  /// ```
  ///
  /// A module without parts, such as an activation, need not override it.
  ///
  /// @throws UnsupportedOperationException unless it is overridden
  protected Module create() {
    if (parts.isEmpty()) return cloneWithoutParts();
    throw new UnsupportedOperationException(
        name()
            + " cannot be copied: override create() in "
            + getClass().getName()
            + " to return a new one with the same arguments, or call deepCopy(() -> new "
            + name()
            + "(...))");
  }

  private Module cloneWithoutParts() {
    try {
      var copy = (Module) clone();
      copy.parts = new Parts(copy);
      copy.hooks = null;
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /// A copy with tensors of its own, as Python's `copy.deepcopy(module)`: parameters and buffers
  /// with values, gradients and modes, hooks, and parts that are shared within the module shared
  /// within the copy. No random number is drawn.
  ///
  /// @throws UnsupportedOperationException if this module or one below it does not say how it is
  ///   made; see [#create]
  public final Module deepCopy() {
    return Copy.of(this, this::create);
  }

  /// The same with a new module from the caller:
  ///
  /// ```java
  /// Net target = net.deepCopy(() -> new Net(64));
  /// ```
  public final <M extends Module> M deepCopy(Supplier<M> create) {
    return Copy.of(this, create);
  }

  // ---- text -----------------------------------------------------------------------------------

  /// The module's name in print: its class.
  protected String name() {
    Class<?> type = getClass();
    while (type.isAnonymousClass()) type = type.getSuperclass();
    return type.getSimpleName();
  }

  /// The name with a mark for parametrized weights.
  final String title() {
    return parts.children.get("parametrizations") instanceof ModuleDict<?>
        ? "Parametrized" + name()
        : name();
  }

  /// What stands between the parentheses when the module is printed: `in_features=64,
  /// out_features=10, bias=True`.
  protected String extraRepr() {
    return "";
  }

  /// As PyTorch prints it.
  @Override
  public String toString() {
    return Repr.of(this, parts.children);
  }
}
