package torch.generator;

import java.util.List;
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
          "numpyT",
          "put",
          "to",
          "isComplex",
          "isFloatingPoint",
          "dim",
          "numel",
          "storageOffset");

  private TensorOps() {}

  private static boolean isMethod(Method method, Set<String> tensorMethods) {
    String name = method.operator.javaName();
    return tensorMethods.contains(method.operator.struct())
        && !(name.startsWith("_") && !name.startsWith("__"))
        && !BY_HAND.contains(name)
        && Aten.hasShortForms(method)
        && method.parameters.stream()
            .anyMatch(p -> p.name().equals("self") && p.type().equals("Tensor"));
  }

  static String source(List<Method> methods, Set<String> tensorMethods, Aten aten) {
    var forms =
        new Forms(
            aten,
            "final",
            "self()",
            Set.of("String", "DType"),
            method -> Names.camel(method.operator.base()),
            method -> method.doc("  "));
    return Aten.NOTE
        + """
        package torch;

        /// The operators that are methods of a tensor. Each documentation line is the operator's schema, as
        /// libtorch states it; optional arguments may be left out from the end.
        public abstract sealed class TensorOps permits Tensor {
          TensorOps() {}

          abstract Tensor self();

        """
        + forms.print(methods.stream().filter(m -> isMethod(m, tensorMethods)).toList())
        + "}\n";
  }
}
