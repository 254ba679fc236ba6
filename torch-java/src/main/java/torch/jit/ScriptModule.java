package torch.jit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import torch.ScriptObject;
import torch.Tensor;
import torch.nn.Module;
import torch.nn.Parameter;

/// A TorchScript model as a [Module]: its parameters train, its state dict has Python's keys, `to`,
/// `train` and `eval` work on it, and it may be a part of other modules (`torch.jit.ScriptModule`).
///
/// ```java
/// ScriptModule net = Jit.load(Path.of("net.pt"));
/// Tensor y = net.call(x);                                   // one tensor to one tensor
/// Object pair = net.run(x, List.of(h, c), 0.5);             // anything: see ScriptObject
/// Object boxes = net.runMethod("predict", x);
/// ```
///
/// Parameters are the model's own tensors, not copies: what an optimizer changes, the model
/// computes with.
public final class ScriptModule extends Module {
  private final ScriptObject script;

  /// Whether the code may put new tensors in the place of buffers; few models' does.
  private final boolean assigns;

  /// A module over a TorchScript object that is one.
  public ScriptModule(ScriptObject script) {
    this(script, script.assignsAttributes(), new HashMap<>());
  }

  /// `shared` holds the parameters that were met, so that one which the model uses twice is one.
  private ScriptModule(ScriptObject script, boolean assigns, Map<Long, Parameter> shared) {
    if (!script.isModule())
      throw new IllegalArgumentException("an object of class " + script.type() + " is no module");
    this.script = script;
    this.assigns = assigns;
    script
        .members()
        .forEach(
            (name, member) -> {
              switch (member.kind()) {
                case PARAMETER -> registerParameter(name, parameter(name, member, shared));
                case BUFFER -> registerBuffer(name, (Tensor) member.value());
                case MODULE ->
                    register(
                        name, new ScriptModule((ScriptObject) member.value(), assigns, shared));
                case ATTRIBUTE -> {}
              }
            });
    if (script.members().containsKey("training"))
      super.train((Boolean) script.getAttribute("training"));
  }

  /// The script's tensor is replaced by the parameter, so that both are one.
  private Parameter parameter(
      String name, ScriptObject.Member member, Map<Long, Parameter> shared) {
    if (!(member.value() instanceof Tensor tensor)) return null;
    Parameter parameter =
        shared.computeIfAbsent(
            member.identity(), _ -> new Parameter(tensor, tensor.requiresGrad()));
    script.setAttribute(name, parameter);
    return parameter;
  }

  /// What the module is made of.
  public ScriptObject script() {
    return script;
  }

  /// The class that the model had in Python, without its path: `Net`.
  public String originalName() {
    String type = script.type();
    return type.substring(type.lastIndexOf('.') + 1);
  }

  // ---- computing ------------------------------------------------------------------------------

  @Override
  public Tensor forward(Tensor input) {
    return tensor(runMethod("forward", input));
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    return tensor(runMethod("forward", (Object[]) inputs));
  }

  private static Tensor tensor(Object result) {
    if (result instanceof Tensor tensor) return tensor;
    throw new IllegalStateException(
        "forward returned "
            + (result == null ? "None" : "a " + result.getClass().getSimpleName())
            + ", not one tensor; use run(...), which returns whatever it is");
  }

  /// Applies the module, with its hooks, to inputs of any type; returns what `forward` returns:
  /// [ScriptObject] tells how types correspond.
  public Object run(Object... inputs) {
    return invoke(inputs, (Object[] given) -> runMethod("forward", given));
  }

  /// The same with further inputs by name.
  public Object run(List<?> inputs, Map<String, ?> named) {
    return invoke(inputs.toArray(), (Object[] given) -> runMethod("forward", given, named));
  }

  /// Calls a method of the model, by its name.
  ///
  /// @throws torch.TorchException.Type if the arguments do not fit; [#schema] tells what does
  /// @throws torch.TorchException.Script if the model's code raised an exception
  public Object runMethod(String method, Object... arguments) {
    return runMethod(method, arguments, Map.of());
  }

  private Object runMethod(String method, Object[] arguments, Map<String, ?> named) {
    Object result = script.call(method, arguments, named);
    if (assigns) refresh();
    return result;
  }

  /// Takes over the buffers that the model's code has replaced.
  private void refresh() {
    Map<String, Tensor> known = namedBuffers();
    script
        .members()
        .forEach(
            (name, member) -> {
              if (member.kind() == ScriptObject.Kind.BUFFER
                  && member.value() instanceof Tensor now
                  && !(known.get(name) instanceof Tensor before && before.isSame(now)))
                registerBuffer(name, now);
            });
    for (Module child : children()) if (child instanceof ScriptModule part) part.refresh();
  }

  /// The names of the model's methods.
  public List<String> methods() {
    return script.methods();
  }

  /// What a method takes and returns: `forward(__torch__.Net self, Tensor x) -> Tensor`.
  public String schema(String method) {
    return script.schema(method);
  }

  /// An attribute or constant of the model that is neither parameter, buffer nor module.
  public Object getAttribute(String name) {
    return script.getAttribute(name);
  }

  public void setAttribute(String name, Object value) {
    script.setAttribute(name, value);
  }

  /// A model of its own, with copies of all parameters and buffers.
  public ScriptModule copy() {
    return new ScriptModule(script.copy());
  }

  @Override
  public Module train(boolean mode) {
    script.train(mode);
    return super.train(mode);
  }

  @Override
  protected String name() {
    return "RecursiveScriptModule";
  }

  @Override
  protected String extraRepr() {
    return "original_name=" + originalName();
  }
}
