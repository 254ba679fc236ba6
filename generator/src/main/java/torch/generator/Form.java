package torch.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One way to call an operator: the parameters that are left, and what `Aten`'s method gets for
/// each of its own.
///
/// @param varies whether the variant replaced a type; always, of the operator's own types
record Form(List<Method.Parameter> declared, List<String> arguments, boolean varies) {
  /// What stands for types that are unhandy in Java.
  ///
  /// @param number what every Scalar becomes: `long`, `double`, or null for itself
  /// @param plain a plain number for an optional one, because an int literal becomes no Long; one
  ///   dimension for a list of them
  record Variant(String number, boolean plain) {
    /// The operator's own types.
    static final Variant EXACT = new Variant(null, false);

    /// Those with other types, the more exact first.
    static final List<Variant> OTHERS =
        List.of(
            new Variant("long", false),
            new Variant("double", false),
            new Variant(null, true),
            new Variant("long", true),
            new Variant("double", true));

    /// The type in a parameter's stead; null for its own.
    String of(Method.Parameter p) {
      return switch (p.type()) {
        case "Scalar" -> number;
        case "Long" -> plain ? "long" : null;
        case "Double" -> plain ? "double" : null;
        case "long[]" -> plain && p.name().equals("dim") ? "long" : null;
        default -> null;
      };
    }
  }

  /// The form in which only `given` of the parameters with defaults remain. `self` stands for the
  /// parameter of that name, unless it is null.
  static Form of(Method method, Set<Method.Parameter> given, Variant variant, String self) {
    var declared = new ArrayList<Method.Parameter>();
    var arguments = new ArrayList<String>();
    boolean varies = variant.equals(Variant.EXACT);
    for (var p : method.parameters) {
      String type = variant.of(p);
      if (self != null && p.name().equals("self")) {
        arguments.add(self);
      } else if (p.def() != null && !given.contains(p)) {
        arguments.add(Aten.typed(p));
      } else if (type == null) {
        declared.add(p);
        arguments.add(p.name());
      } else {
        varies = true;
        declared.add(new Method.Parameter(type, p.name(), p.def(), p.keywordOnly(), false));
        arguments.add(
            switch (p.type()) {
              case "Scalar" -> "Scalar.of(" + p.name() + ")";
              case "long[]" -> "new long[] {" + p.name() + "}";
              default -> p.name();
            });
      }
    }
    return new Form(declared, arguments, varies);
  }

  /// A public method of the name that calls `Aten`'s.
  String print(String modifiers, String result, String name, String atenName) {
    return "  public "
        + modifiers
        + " "
        + result
        + " "
        + name
        + "("
        + Method.declaration(declared)
        + ") {\n    "
        + (result.equals("void") ? "" : "return ")
        + "Aten."
        + atenName
        + "("
        + String.join(", ", arguments)
        + ");\n  }\n";
  }
}
