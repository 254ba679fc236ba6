package torch.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Prints `torch/TensorOps.java`: the operators that are also methods of a tensor, with the
/// overloads that Python's optional arguments stand for (`sum()`, `sum(1)`, `sum(dim, keepdim)`),
/// and numbers where an operator takes a Scalar.
final class TensorOps {
  /// Written by hand in Tensor, because they need more than the operator.
  private static final Set<String> BY_HAND =
      Set.of(
          "backward",
          "data",
          "item",
          "isLeaf",
          "outputNr",
          "requiresGrad_",
          "retainGrad",
          "retainsGrad",
          "setData",
          "size",
          "stride",
          "clamp",
          "clamp_",
          "numpyT",
          "put",
          "to",
          "isComplex",
          "isFloatingPoint",
          "dim",
          "numel",
          "storageOffset");

  /// The variant of a form in which a plain number stands for the dimension: for a list of one, or
  /// for an optional one.
  private static final String DIM = "dim";

  private final Map<String, String> printed = new LinkedHashMap<>();
  private final Aten aten;

  TensorOps(List<Method> methods, Set<String> tensorMethods, Aten aten) {
    this.aten = aten;
    var chosen = methods.stream().filter(m -> isMethod(m, tensorMethods)).toList();
    // Forms that operators really have come first; conveniences take what is left.
    for (Method method : chosen) print(method, Set.copyOf(method.parameters), null);
    for (Method method : chosen) print(method, Set.of(), null);
    for (Method method : chosen) {
      var given = new HashSet<Method.Parameter>();
      for (var parameter : method.positionalDefaults()) {
        given.add(parameter);
        print(method, given, null);
      }
    }
    for (String variant : List.of("long", "double", DIM))
      for (Method method : chosen) {
        var given = new HashSet<Method.Parameter>();
        print(method, given, variant);
        for (var parameter : method.positionalDefaults()) {
          given.add(parameter);
          print(method, given, variant);
        }
        print(method, Set.copyOf(method.parameters), variant);
      }
  }

  private static boolean isMethod(Method method, Set<String> tensorMethods) {
    String name = method.operator.javaName();
    return tensorMethods.contains(method.operator.struct())
        && !(name.startsWith("_") && !name.startsWith("__"))
        && !BY_HAND.contains(name)
        && method.parameters.stream()
            .anyMatch(p -> p.name().equals("self") && p.type().equals("Tensor"));
  }

  /// Prints one form. `variant` names what replaces every Scalar (`long`, `double`), or is [#DIM],
  /// or `null`.
  private void print(Method method, Set<Method.Parameter> given, String variant) {
    var declared = new ArrayList<Method.Parameter>();
    var arguments = new ArrayList<String>();
    boolean varies = false;
    for (var p : method.parameters) {
      boolean present = p.def() == null || given.contains(p);
      if (p.name().equals("self")) {
        arguments.add("self()");
      } else if (!present) {
        arguments.add(Aten.typed(p));
      } else if (variant != null && !variant.equals(DIM) && p.type().equals("Scalar")) {
        varies = true;
        declared.add(new Method.Parameter(variant, p.name(), p.def(), p.keywordOnly(), false));
        arguments.add("Scalar.of(" + p.name() + ")");
      } else if (DIM.equals(variant) && p.name().equals("dim") && p.type().equals("long[]")) {
        varies = true;
        declared.add(new Method.Parameter("long", p.name(), p.def(), p.keywordOnly(), false));
        arguments.add("new long[] {" + p.name() + "}");
      } else if (DIM.equals(variant) && p.name().equals("dim") && p.type().equals("Long")) {
        // An int literal does not become a Long.
        varies = true;
        declared.add(new Method.Parameter("long", p.name(), p.def(), p.keywordOnly(), false));
        arguments.add(p.name());
      } else {
        declared.add(p);
        arguments.add(p.name());
      }
    }
    if (variant != null && !varies) return;
    String name = Names.camel(method.operator.base());
    String key = name + "(" + Method.types(declared);
    if (printed.containsKey(key)) return;
    String result = method.result();
    printed.put(
        key,
        method.doc("  ")
            + "  public final "
            + result
            + " "
            + name
            + "("
            + Method.declaration(declared)
            + ") {\n"
            + "    "
            + (result.equals("void") ? "" : "return ")
            + "Aten."
            + aten.name(method.operator)
            + "("
            + String.join(", ", arguments)
            + ");\n  }\n");
  }

  String source() {
    var text = new StringBuilder(Aten.NOTE);
    text.append(
        """
        package torch;

        /// The operators that are methods of a tensor. Each documentation line is the operator's schema, as
        /// libtorch states it; optional arguments that stand before its `*` may be left out from the end.
        public abstract sealed class TensorOps permits Tensor {
          TensorOps() {}

          abstract Tensor self();
        """);
    printed.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> text.append('\n').append(e.getValue()));
    return text.append("}\n").toString();
  }
}
