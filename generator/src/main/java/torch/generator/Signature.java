package torch.generator;

import java.util.List;
import java.util.stream.Collectors;

/// A C++ signature that operators share; one C function stands for each.
record Signature(Result result, List<Argument> arguments) {
  /// Reads `at::Tensor (const at::Tensor &, const at::Scalar &)`.
  static Signature parse(String cpp) {
    int open = cpp.indexOf(" (");
    return new Signature(
        Result.of(cpp.substring(0, open)),
        Text.split(cpp.substring(open + 2, cpp.length() - 1)).stream().map(Argument::of).toList());
  }

  /// `TTS_T`
  String name() {
    return arguments.stream().map(a -> String.valueOf(a.letter)).collect(Collectors.joining())
        + "_"
        + result.code();
  }

  String function() {
    return "torch_call_" + name();
  }

  /// `at::Tensor(const at::Tensor &, const at::Scalar &)`
  String cpp() {
    return result.cpp()
        + arguments.stream().map(a -> a.cpp).collect(Collectors.joining(", ", "(", ")"));
  }

  boolean hasSlots() {
    return !result.isTensor() && !result.isStatus();
  }

  /// The C parameters after `op`, named a0, a1, ...
  String cParameters() {
    var text = new StringBuilder("int64_t op");
    for (int i = 0; i < arguments.size(); i++)
      text.append(", ").append(arguments.get(i).cParameters("a" + i));
    if (hasSlots()) text.append(", int64_t out, int64_t capacity");
    return text.toString();
  }

  /// One letter a C parameter, the operator's included: j is int64_t, d is double.
  String shape() {
    return "j"
        + arguments.stream().map(a -> a.shape).collect(Collectors.joining())
        + (hasSlots() ? "jj" : "");
  }
}
