package torch;

import static torch.bindings.torch_jit_h.*;

import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An object of a TorchScript program: attributes and methods, whose code came with the file
/// (`torch.ScriptObject`). Models are used through [torch.jit.ScriptModule], which stands on this
/// and is a [torch.nn.Module] too.
///
/// What methods take and return:
///
/// | Java | TorchScript |
/// |---|---|
/// | `null` | `None` |
/// | [Tensor] | `Tensor` |
/// | `Integer`, `Long`...; back: `Long` | `int` |
/// | `Float`, `Double`; back: `Double` | `float` |
/// | [Scalar] | a number of its kind; back: a complex one |
/// | `Boolean`, `String`, [Device] | `bool`, `str`, `Device` |
/// | [DType] | the `int` that TorchScript has for it |
/// | [List] or array; back: `List<Object>` | `List`, `Tuple`, `NamedTuple` |
/// | [Map]; back: `Map<Object, Object>` | `Dict` |
/// | [ScriptObject] | an object of a class |
///
/// Methods may be called from several threads at once, as far as the program itself allows it.
public final class ScriptObject {
  static {
    Native.load();
  }

  /// What a [Member] is: something to learn, a tensor that goes along, a module, or anything else.
  public enum Kind {
    PARAMETER,
    BUFFER,
    MODULE,
    ATTRIBUTE
  }

  /// A member of an object. `value` is a tensor or an object and `null` for an attribute, which
  /// [#getAttribute] reads; `identity` is the same for the same tensor or object.
  public record Member(Kind kind, Object value, long identity) {}

  private final Handle handle;

  ScriptObject(long address) {
    handle = new Handle(this, address, a -> torch_jit_release(a));
  }

  long address() {
    return handle.address();
  }

  /// Reads a module from a file that `torch.jit.save` wrote.
  ///
  /// @param device where its tensors go; `null`: where they were
  /// @param extraFiles the names of further files in it that are wanted; what they contain is put
  ///   in as the value
  public static ScriptObject load(Path file, Device device, Map<String, String> extraFiles) {
    Values names = new Values().put(List.copyOf(extraFiles.keySet()), "extraFiles");
    Workspace ws = Workspace.begin();
    long path = ws.text(file.toString(), "file");
    long length = ws.textLength();
    ws.results(
        torch_jit_load(
            path,
            length,
            Workspace.type(device),
            Workspace.index(device),
            names.pass(),
            names.count(),
            ws.slots(),
            Workspace.SLOTS),
        0);
    ScriptObject module = (ScriptObject) Values.next(ws);
    ((Map<?, ?>) Values.next(ws)).forEach((k, v) -> extraFiles.put((String) k, (String) v));
    return module;
  }

  /// Writes the module to a file that Python and C++ can load, with further files beside it.
  public void save(Path file, Map<String, String> extraFiles) {
    Values files = new Values().put(extraFiles, "extraFiles");
    Workspace ws = Workspace.begin();
    long path = ws.text(file.toString(), "file");
    Native.check(torch_jit_save(address(), path, ws.textLength(), files.pass(), files.count()));
    Reference.reachabilityFence(this);
  }

  // ---- methods --------------------------------------------------------------------------------

  /// Calls a method.
  ///
  /// @throws TorchException.Type if the arguments are not what its schema says; the message names
  ///   both
  /// @throws TorchException.Script if its code raised an exception
  public Object call(String method, Object... arguments) {
    return call(method, arguments, Map.of());
  }

  /// The same with further arguments by name.
  public Object call(String method, Object[] arguments, Map<String, ?> named) {
    Values values = new Values().putTuple(arguments).put(named, "named");
    Workspace ws = Workspace.begin();
    long name = ws.text(method, "method");
    long length = ws.textLength();
    long count =
        torch_jit_call(
            address(), name, length, values.pass(), values.count(), ws.slots(), Workspace.SLOTS);
    Reference.reachabilityFence(values);
    Reference.reachabilityFence(this);
    ws.results(count, 0);
    return Values.next(ws);
  }

  /// The names of the methods, `forward` mostly among them.
  public List<String> methods() {
    Workspace ws = Workspace.begin();
    ws.results(torch_jit_methods(address(), ws.slots(), Workspace.SLOTS), 0);
    Reference.reachabilityFence(this);
    return ((List<?>) Values.next(ws)).stream().map(String.class::cast).toList();
  }

  /// A method's parameters and results, as TorchScript writes them: `forward(__torch__.Net self,
  /// Tensor x) -> Tensor`.
  public String schema(String method) {
    Workspace ws = Workspace.begin();
    long name = ws.text(method, "method");
    long length = ws.textLength();
    String schema = Native.text((b, c) -> torch_jit_method_schema(address(), name, length, b, c));
    Reference.reachabilityFence(this);
    return schema;
  }

  /// A method's code in TorchScript's intermediate form.
  public String graph(String method) {
    Workspace ws = Workspace.begin();
    long name = ws.text(method, "method");
    long length = ws.textLength();
    String graph = Native.text((b, c) -> torch_jit_method_graph(address(), name, length, b, c));
    Reference.reachabilityFence(this);
    return graph;
  }

  // ---- members --------------------------------------------------------------------------------

  /// The members of this object itself under their names, in the order of declaration.
  public Map<String, Member> members() {
    Workspace ws = Workspace.begin();
    long count = torch_jit_members(address(), ws.slots(), Workspace.SLOTS);
    Reference.reachabilityFence(this);
    ws.results(count, 0);
    ws.nextLong();
    var members = new LinkedHashMap<String, Member>();
    for (long rest = ws.nextLong() / 4; rest > 0; rest--) {
      String name = (String) Values.next(ws);
      Kind kind = Kind.values()[(int) (long) (Long) Values.next(ws)];
      Object value = Values.next(ws);
      members.put(name, new Member(kind, value, (Long) Values.next(ws)));
    }
    return members;
  }

  /// The value of an attribute or of a constant of the class.
  ///
  /// @throws TorchException.Value if there is none of this name
  public Object getAttribute(String name) {
    Workspace ws = Workspace.begin();
    long text = ws.text(name, "name");
    long count = torch_jit_get(address(), text, ws.textLength(), ws.slots(), Workspace.SLOTS);
    Reference.reachabilityFence(this);
    ws.results(count, 0);
    return Values.next(ws);
  }

  /// Changes an attribute. A tensor is not copied: it becomes the attribute.
  ///
  /// @throws TorchException.Type if the value is not of the attribute's type
  public void setAttribute(String name, Object value) {
    Values values = new Values().put(value, name);
    Workspace ws = Workspace.begin();
    long text = ws.text(name, "name");
    Native.check(torch_jit_set(address(), text, ws.textLength(), values.pass(), values.count()));
    Reference.reachabilityFence(values);
    Reference.reachabilityFence(this);
  }

  /// The class that the object had in Python: `__torch__.Net`.
  public String type() {
    String type = Native.text((b, c) -> torch_jit_type(address(), b, c));
    Reference.reachabilityFence(this);
    return type;
  }

  public boolean isModule() {
    boolean is = Native.check(torch_jit_is_module(address())) != 0;
    Reference.reachabilityFence(this);
    return is;
  }

  /// Whether a method of this object or of those below it can put another value in the place of an
  /// attribute.
  public boolean assignsAttributes() {
    boolean does = Native.check(torch_jit_assigns(address())) != 0;
    Reference.reachabilityFence(this);
    return does;
  }

  // ---- modules --------------------------------------------------------------------------------

  /// Sets a module and those below it to training or evaluation.
  public void train(boolean training) {
    Native.check(torch_jit_train(address(), training ? 1 : 0));
    Reference.reachabilityFence(this);
  }

  /// A module of its own, with copies of all tensors.
  public ScriptObject copy() {
    ScriptObject copy = new ScriptObject(torch_jit_copy(address()));
    Reference.reachabilityFence(this);
    return copy;
  }

  /// A module for prediction whose parameters and attributes are constants of its code, except
  /// those named. It must be in evaluation mode.
  public ScriptObject freeze(List<String> preservedAttributes) {
    Values kept = new Values().put(List.copyOf(preservedAttributes), "preservedAttributes");
    Workspace.begin();
    ScriptObject frozen = new ScriptObject(torch_jit_freeze(address(), kept.pass(), kept.count()));
    Reference.reachabilityFence(this);
    return frozen;
  }

  /// A frozen module made faster where that changes numbers no more than rounding does.
  public ScriptObject optimizeForInference() {
    ScriptObject optimized = new ScriptObject(torch_jit_optimize_for_inference(address()));
    Reference.reachabilityFence(this);
    return optimized;
  }

  @Override
  public String toString() {
    return "ScriptObject(" + type() + ")";
  }
}
