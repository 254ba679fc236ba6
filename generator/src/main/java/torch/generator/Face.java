package torch.generator;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Prints a class for one of Python's modules whose functions are operators of a common prefix:
/// `linalg_svd` is `Linalg.svd`.
///
/// @param prefix of the operators' names, such as `linalg_`
/// @param type the Java class
/// @param module Python's name for it
/// @param about the class's documentation
/// @param docs a description for each function, by its Python name
record Face(String prefix, String type, String module, String about, Map<String, String> docs) {
  String source(List<Method> methods, Aten aten) {
    var forms =
        new Forms(
            aten,
            "static",
            null,
            Set.of("String", "DType", "boolean"),
            method -> Names.camel(python(method)) + (method.operator.isOut() ? "Out" : ""),
            this::doc);
    var text = new StringBuilder(Aten.NOTE).append("package torch;\n\n");
    for (String line : about.strip().split("\n"))
      text.append("/// ".concat(line).stripTrailing()).append('\n');
    text.append("public final class " + type + " {\n  private " + type + "() {}\n\n");
    return text.append(forms.print(methods.stream().filter(this::belongs).toList()))
        .append("}\n")
        .toString();
  }

  private boolean belongs(Method method) {
    String base = method.operator.base();
    return base.startsWith(prefix) && base.charAt(prefix.length()) != '_';
  }

  private String python(Method method) {
    return method.operator.base().substring(prefix.length());
  }

  private String doc(Method method) {
    String doc = docs.get(python(method));
    if (doc == null)
      throw new IllegalStateException(
          module
              + "."
              + python(method)
              + " has no description; write one into "
              + Main.DESCRIPTIONS);
    var text = new StringBuilder();
    for (String line : doc.split("\n")) text.append("  /// ").append(line).append('\n');
    return text.append("  ///\n").append(method.doc("  ")).toString();
  }
}
