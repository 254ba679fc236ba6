package torch.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Prints `torch_calls.h` and the C++ behind it: a function for each signature.
final class Calls {
  /// Files compile side by side.
  private static final int FILES = 8;

  private static final String NOTE =
      "// Generated from the operator headers of libtorch; see generator/. Do not edit.\n";

  private final List<Signature> signatures;

  Calls(List<Signature> signatures) {
    this.signatures = signatures;
  }

  String header() {
    var text = new StringBuilder(NOTE);
    text.append(
        """
        // One function for each C++ signature that an operator has. `op` comes from torch_op, which checks
        // that the operator has the signature. In a name the letters before `_` are the parameters, those
        // after it the result:
        """);
    for (Argument argument : Argument.values())
      text.append("//   ").append(argument.letter).append("  ").append(argument.cpp).append('\n');
    text.append(
        """
        // Results: T a new tensor (0: undefined), V R C nothing or an argument, anything else through slots
        // (see torch_results_rest); t begins a tuple.
        #pragma once
        #include <stdint.h>

        #ifdef __cplusplus
        extern "C" {
        #endif

        """);
    for (Signature signature : signatures) text.append(declaration(signature)).append(";\n");
    return text.append("\n#ifdef __cplusplus\n}\n#endif\n").toString();
  }

  /// File name to content.
  Map<String, String> sources() {
    var files = new LinkedHashMap<String, String>();
    int size = (signatures.size() + FILES - 1) / FILES;
    var tables = new ArrayList<Integer>();
    for (int i = 0; i < FILES; i++) {
      var part =
          signatures.subList(
              Math.min(i * size, signatures.size()), Math.min((i + 1) * size, signatures.size()));
      tables.add(part.size());
      files.put("calls_" + i + ".cpp", source(i, part));
    }
    files.put("calls.cpp", table(tables));
    return files;
  }

  private static String declaration(Signature signature) {
    return "int64_t " + signature.function() + "(" + signature.cParameters() + ")";
  }

  private static String source(int index, List<Signature> part) {
    var text =
        new StringBuilder(
            NOTE
                + "#include \"marshal.h\"\n"
                + "#include \"torch_calls.h\"\n\n"
                + "using namespace shim;\n\n");
    for (Signature signature : part) text.append(definition(signature)).append('\n');
    text.append(
        "extern const SignatureCheck checks_"
            + index
            + "[];\nconst SignatureCheck checks_"
            + index
            + "[] = {\n");
    for (Signature signature : part)
      text.append(
          "    {\"" + signature.name() + "\", &check_signature<" + signature.cpp() + ">},\n");
    return text.append("};\n").toString();
  }

  private static String definition(Signature signature) {
    var arguments = new ArrayList<String>();
    for (int i = 0; i < signature.arguments().size(); i++)
      arguments.add(signature.arguments().get(i).cppExpression("a" + i));
    String call = "typed<" + signature.cpp() + ">(op).call(" + String.join(", ", arguments) + ")";
    String body;
    if (signature.result().isTensor()) {
      body = "return give(" + call + ");";
    } else if (signature.result().isStatus()) {
      body = call + ";\n    return int64_t{0};";
    } else {
      body =
          "Results results(out, capacity);\n    results.put("
              + call
              + ");\n    return results.count();";
    }
    return declaration(signature) + " {\n  return guarded([&] {\n    " + body + "\n  });\n}\n";
  }

  private static String table(List<Integer> sizes) {
    var text = new StringBuilder(NOTE + "#include \"marshal.h\"\n\nusing namespace shim;\n\n");
    for (int i = 0; i < sizes.size(); i++)
      text.append("extern const SignatureCheck checks_" + i + "[];\n");
    text.append("\nconst SignatureTable shim::signature_tables[] = {\n");
    for (int i = 0; i < sizes.size(); i++)
      text.append("    {checks_" + i + ", " + sizes.get(i) + "},\n");
    text.append("};\nconst size_t shim::signature_table_count = " + sizes.size() + ";\n");
    return text.toString();
  }

  /// The distinct shapes of C calls, for what must register them ahead of time.
  List<String> shapes() {
    return signatures.stream()
        .map(Signature::shape)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }
}
