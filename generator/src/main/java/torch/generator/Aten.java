package torch.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Prints `torch/Aten.java`, every operator as a static method, and `torch/Returns.java`, the
/// records that operators with several results return.
final class Aten {
  static final String NOTE =
      "// Generated from the operator headers of libtorch; see generator/. Do not edit.\n";

  /// Their bounds and a size that is written out could not be told apart.
  private static final Set<String> NO_VARARGS = Set.of("randint");

  /// Their defaults are not Python's, which calls others or makes another result of theirs: they
  /// stand in their full form only.
  private static final Set<String> FULL_ONLY = Set.of("stft", "unique_consecutive");

  private final List<Method> methods;
  private final Map<Operator, String> names = new LinkedHashMap<>();
  private final Map<String, Method.TupleRecord> records = new LinkedHashMap<>();

  Aten(List<Method> methods) {
    this.methods = methods;
    var taken = new HashSet<String>();
    for (Method method : methods) {
      Operator operator = method.operator;
      String name = operator.javaName();
      // Java cannot tell overloads with the same parameter types apart; the operator's own overload
      // name can.
      if (!taken.add(name + "(" + Method.types(method.parameters))) {
        name += "_" + operator.overload();
        taken.add(name + "(" + Method.types(method.parameters));
      }
      names.put(operator, name);
    }
    for (Method method : methods) {
      if (!method.result().startsWith("Returns.")) continue;
      var record = method.record();
      var known = records.putIfAbsent(record.name(), record);
      if (known != null && !known.equals(record))
        throw new IllegalStateException("two records of the name " + record.name());
    }
  }

  /// The name under which the operator's full form stands.
  String name(Operator operator) {
    return names.get(operator);
  }

  /// Whether people may leave arguments out.
  static boolean hasShortForms(Method method) {
    return !FULL_ONLY.contains(method.operator.struct());
  }

  String source() {
    var text = new StringBuilder(NOTE);
    text.append(
        """
        package torch;

        import static torch.bindings.torch_calls_h.*;

        import java.lang.ref.Reference;

        /// Every operator of libtorch as a static method under its own name: `aten::add.Tensor` is
        /// [#add(Tensor, Tensor, Scalar)]. Each has its full form and, where its schema gives defaults, one with
        /// only what must be given. The schema, as libtorch states it, stands above each.
        ///
        /// This is the ground floor: no argument is made friendlier, `null` is Python's `None`. [Tensor],
        /// [Torch] (which inherits all of these) and [torch.nn.functional.F] are what scripts use.
        ///
        /// A failed operator throws a [TorchException]; a `null` where a value is needed throws a
        /// [NullPointerException] that names the argument.
        public sealed class Aten permits TorchOps {
          private static final long[] OPS = new long[%d];

          static {
            Native.load();
          }

          Aten() {}

          private static long op(int index, String name, String overload, String signature) {
            long op = OPS[index];
            return op != 0 ? op : (OPS[index] = Native.operator(name, overload, signature));
          }
        """
            .formatted(methods.size()));
    var taken = new HashSet<String>();
    for (Method method : methods)
      taken.add(Forms.signature(name(method.operator), method.parameters));
    for (int i = 0; i < methods.size(); i++) {
      Method method = methods.get(i);
      text.append('\n').append(full(i, method));
      var required = method.required();
      if (hasShortForms(method)
          && required.size() < method.parameters.size()
          && taken.add(Forms.signature(name(method.operator), required)))
        text.append('\n').append(brief(method, required));
    }
    return text.append("}\n").toString();
  }

  private String full(int index, Method method) {
    Operator operator = method.operator;
    Signature signature = operator.signature();
    Result result = signature.result();
    var text = new StringBuilder(method.doc("  "));
    text.append("  public static ")
        .append(method.result())
        .append(' ')
        .append(name(operator))
        .append('(');
    text.append(declaration(method, method.parameters)).append(") {\n");
    text.append("    Workspace ws = Workspace.")
        .append(method.usesScratch() ? "begin" : "current")
        .append("();\n");
    text.append(
        "    long op = op(%d, \"%s\", \"%s\", \"%s\");\n"
            .formatted(index, operator.name(), operator.overload(), signature.name()));
    var arguments = new ArrayList<String>();
    arguments.add("op");
    arguments.addAll(method.lowered);
    if (signature.hasSlots()) {
      arguments.add("ws.slots()");
      arguments.add("Workspace.SLOTS");
    }
    String call = signature.function() + "(" + String.join(", ", arguments) + ")";
    if (result.isTensor()) {
      text.append("    Tensor result = ws.tensor(").append(call).append(", op);\n");
      text.append(fences(method))
          .append(
              method.makesLeaves()
                  ? "    return TensorOptions.leaf(result, options);\n"
                  : "    return result;\n");
    } else if (result.isStatus()) {
      text.append("    ws.check(").append(call).append(", op);\n").append(fences(method));
      if (!result.isTuple() && !result.code().equals("V"))
        text.append("    return ")
            .append(
                Names.parameter(
                    operator
                        .schema()
                        .parameters()
                        .get(operator.schema().returnedParameter())
                        .name()))
            .append(";\n");
    } else {
      text.append("    ws.results(").append(call).append(", op);\n").append(fences(method));
      text.append("    return ").append(read(method)).append(";\n");
    }
    return text.append("  }\n").toString();
  }

  private static String declaration(Method method, List<Method.Parameter> parameters) {
    String declaration = Method.declaration(parameters);
    return NO_VARARGS.contains(method.operator.javaName())
        ? declaration.replace("...", "[]")
        : declaration;
  }

  private static String fences(Method method) {
    var text = new StringBuilder();
    for (var p : method.parameters)
      if (p.keepsNativeMemory())
        text.append("    Reference.reachabilityFence(").append(p.name()).append(");\n");
    return text.toString();
  }

  private static String read(Method method) {
    var members = method.operator.signature().result().members();
    String readers = String.join(", ", members.stream().map(Result::javaReader).toList());
    if (members.size() == 1) return readers;
    if (method.isTensors()) return "new Tensor[] {" + readers + "}";
    return "new " + method.result() + "(" + readers + ")";
  }

  private String brief(Method method, List<Method.Parameter> required) {
    String name = name(method.operator);
    String arguments =
        String.join(
            ", ",
            method.parameters.stream().map(p -> p.def() == null ? p.name() : typed(p)).toList());
    return "  /// The one above, with its defaults.\n"
        + "  public static "
        + method.result()
        + " "
        + name
        + "("
        + declaration(method, required)
        + ") {\n"
        + "    "
        + (method.result().equals("void") ? "" : "return ")
        + name
        + "("
        + arguments
        + ");\n  }\n";
  }

  /// `null` alone does not choose among overloads.
  static String typed(Method.Parameter p) {
    return p.def().equals("null") ? "(" + p.type() + ") null" : p.def();
  }

  String returns() {
    var text = new StringBuilder(NOTE);
    text.append(
        """
        package torch;

        /// What operators with several results return, a record for each set of names.
        public final class Returns {
          private Returns() {}

          /// How a [TensorScope] finds the tensors in a result.
          sealed interface Several {
            Object[] results();
          }
        """);
    for (var record : records.values()) {
      var members = new ArrayList<String>();
      for (int i = 0; i < record.names().size(); i++)
        members.add(record.types().get(i) + " " + record.names().get(i));
      text.append("\n  public record ")
          .append(record.name())
          .append('(')
          .append(String.join(", ", members))
          .append(") implements Several {\n");
      text.append("    @Override\n    public Object[] results() {\n      return new Object[] {")
          .append(String.join(", ", record.names()))
          .append("};\n    }\n  }\n");
    }
    return text.append("}\n").toString();
  }

  /// Name and parameter types of every method.
  Set<String> signatures() {
    var signatures = new HashSet<String>();
    for (Method method : methods) {
      signatures.add(Forms.signature(name(method.operator), method.parameters));
      if (hasShortForms(method))
        signatures.add(Forms.signature(name(method.operator), method.required()));
    }
    return signatures;
  }
}
