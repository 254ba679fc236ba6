package torch.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An operator as a Java method: its Java parameters (the four that make a tensor's options become
/// one `TensorOptions`), their defaults, and its Java result.
final class Method {
  /// `type` is Java's; `def` is a Java expression, or null where the caller must give a value.
  record Parameter(
      String type, String name, String def, boolean keywordOnly, boolean keepsNativeMemory) {}

  private static final List<String> OPTIONS = List.of("dtype", "layout", "device", "pin_memory");

  final Operator operator;
  final List<Parameter> parameters = new ArrayList<>();

  /// Java expressions for the C parameters, in order.
  final List<String> lowered = new ArrayList<>();

  Method(Operator operator) {
    this.operator = operator;
    var schema = operator.schema().parameters();
    for (int i = 0; i < schema.size(); i++) {
      if (isOptions(schema, i)) {
        addOptions(schema.get(i));
        i += OPTIONS.size() - 1;
      } else {
        add(schema.get(i), operator.signature().arguments().get(i));
      }
    }
  }

  private static boolean isOptions(List<Schema.Parameter> schema, int at) {
    if (at + OPTIONS.size() > schema.size()) return false;
    for (int i = 0; i < OPTIONS.size(); i++)
      if (!schema.get(at + i).name().equals(OPTIONS.get(i))
          || !schema.get(at + i).type().endsWith("?")) return false;
    return true;
  }

  private void addOptions(Schema.Parameter dtype) {
    parameters.add(new Parameter("TensorOptions", "options", "null", dtype.keywordOnly(), false));
    // The one default that options have: whole numbers for those that make indices.
    lowered.add(
        "TensorOptions.dtypeCode(options" + ("long".equals(dtype.def()) ? ", DType.INT64)" : ")"));
    lowered.add("TensorOptions.layoutCode(options)");
    // What is made of nothing goes to the default device, other results to where the arguments are.
    boolean first =
        operator.signature().arguments().stream().noneMatch(a -> a.java.startsWith("Tensor"));
    String device = first ? "TensorOptions.factoryDevice" : "TensorOptions.device";
    lowered.add(device + "TypeCode(options)");
    lowered.add(device + "IndexCode(options)");
    lowered.add("TensorOptions.pinMemoryCode(options)");
  }

  private void add(Schema.Parameter parameter, Argument argument) {
    String name = Names.parameter(parameter.name());
    parameters.add(
        new Parameter(
            argument.java,
            name,
            Defaults.java(argument, parameter),
            parameter.keywordOnly(),
            argument.keepsNativeMemory()));
    lowered.addAll(argument.javaExpressions(name));
  }

  /// Whether it makes a new tensor, which can be asked to collect gradients.
  boolean makesLeaves() {
    return !operator.base().equals("to")
        && !operator.base().startsWith("_")
        && parameters.stream().anyMatch(p -> p.type().equals("TensorOptions"));
  }

  String result() {
    Result result = operator.signature().result();
    if (!result.isTuple()) return Result.javaType(result.members().getFirst());
    if (result.isStatus()) return "void";
    if (isTensors()) return "Tensor[]";
    return "Returns." + record().name();
  }

  /// A tuple of unnamed tensors.
  boolean isTensors() {
    return operator.signature().result().members().stream().allMatch(m -> m == 'T')
        && operator.schema().returnNames().stream().allMatch(n -> n == null);
  }

  /// A record for a tuple whose members have names or different types.
  record TupleRecord(String name, List<String> types, List<String> names) {}

  TupleRecord record() {
    var members = operator.signature().result().members();
    var names = new ArrayList<String>();
    var types = new ArrayList<String>();
    var name = new StringBuilder();
    for (int i = 0; i < members.size(); i++) {
      String given = operator.schema().returnNames().get(i);
      names.add(given == null ? "result" + i : Names.parameter(given));
      types.add(Result.javaType(members.get(i)));
      name.append(Names.capitalized(names.get(i)));
    }
    // Same names, other types: tell them apart by the types.
    if (types.contains("Tensor[]")) name.append("List");
    return new TupleRecord(name.toString(), types, names);
  }

  boolean usesScratch() {
    return operator.signature().arguments().stream().anyMatch(Argument::usesScratch);
  }

  /// The parameters that a call may not leave out.
  List<Parameter> required() {
    return parameters.stream().filter(p -> p.def() == null).toList();
  }

  List<Parameter> positionalDefaults() {
    return parameters.stream().filter(p -> p.def() != null && !p.keywordOnly()).toList();
  }

  /// The parameters of the overload in which only `given` of those with defaults remain.
  List<Parameter> with(Set<Parameter> given) {
    return parameters.stream().filter(p -> p.def() == null || given.contains(p)).toList();
  }

  /// `long[]` and `Tensor[]` at the end become `long...` and `Tensor...`.
  static String declaration(List<Parameter> parameters) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter p = parameters.get(i);
      boolean last = i == parameters.size() - 1;
      boolean list = p.type().equals("long[]") || p.type().equals("Tensor[]");
      String type = last && list ? p.type().replace("[]", "...") : p.type();
      parts.add(type + " " + p.name());
    }
    return String.join(", ", parts);
  }

  static String types(List<Parameter> parameters) {
    return String.join(",", parameters.stream().map(Parameter::type).toList());
  }

  /// The schema as a documentation comment.
  String doc(String indent) {
    return indent + "/// `" + operator.schema().text() + "`\n";
  }
}
