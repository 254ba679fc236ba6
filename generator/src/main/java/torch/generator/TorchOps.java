package torch.generator;

import java.util.List;
import java.util.Set;

/// Prints `torch/TorchOps.java`: the operators as functions of Python's module `torch`, with the
/// overloads that its optional arguments stand for, and numbers where an operator takes a Scalar.
final class TorchOps {
  private TorchOps() {}

  static String source(List<Method> methods, Aten aten) {
    var forms =
        new Forms(
                aten,
                "static",
                null,
                Set.of("String", "DType"),
                method -> aten.name(method.operator),
                method -> method.doc("  "))
            .without(aten.signatures());
    return Aten.NOTE
        + """
        package torch;

        /// What [Torch] offers beyond [Aten]'s full forms: optional arguments may be left out from the end, and
        /// plain numbers stand for Scalars. Each documentation line is the operator's schema, as libtorch states it.
        public abstract sealed class TorchOps extends Aten permits TorchFunctions {
          TorchOps() {}

        """
        + forms.print(methods.stream().filter(TorchOps::isFunction).toList())
        + "}\n";
  }

  /// Whether people call it: Python's modules have classes of their own, and what begins with an
  /// underscore is libtorch's own business.
  private static boolean isFunction(Method method) {
    String base = method.operator.base();
    return Aten.hasShortForms(method)
        && !base.startsWith("_")
        && !base.matches("(linalg|fft|special)_.*|.*_(backward|copy)");
  }
}
