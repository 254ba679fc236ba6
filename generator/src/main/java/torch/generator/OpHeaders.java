package torch.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the operators from the headers of a libtorch distribution, `include/ATen/ops/*_ops.h`.
final class OpHeaders {
  private static final Pattern STRUCT =
      Pattern.compile("struct TORCH_API (\\w+) \\{(.*?)\\n\\};", Pattern.DOTALL);
  private static final Pattern SIGNATURE = Pattern.compile("using schema = (.*?);");
  private static final Pattern METHOD =
      Pattern.compile("inline [^;{]*? Tensor::\\w+\\([^{]*\\{\\s*return at::_ops::(\\w+)::call\\(");

  private OpHeaders() {}

  /// All operators, in the order of their C++ names.
  static List<Operator> read(Path include) throws IOException {
    Path folder = include.resolve("ATen/ops");
    if (!Files.isDirectory(folder))
      throw new IOException(
          "no operator headers in "
              + folder
              + "; expected the include folder of a libtorch distribution");
    var operators = new ArrayList<Operator>();
    try (var files = Files.newDirectoryStream(folder, "*_ops.h")) {
      for (Path file : files) {
        Matcher struct = STRUCT.matcher(Files.readString(file));
        while (struct.find()) operators.add(operator(struct.group(1), struct.group(2)));
      }
    }
    operators.sort(Comparator.comparing(Operator::struct));
    return operators;
  }

  /// The C++ names of the operators that C++ also offers as methods of Tensor.
  static Set<String> methods(Path include) throws IOException {
    var methods = new HashSet<String>();
    Matcher method = METHOD.matcher(Files.readString(include.resolve("ATen/core/TensorBody.h")));
    while (method.find()) methods.add(method.group(1));
    return methods;
  }

  private static Operator operator(String struct, String body) {
    return new Operator(
        struct,
        string(body, "name"),
        string(body, "overload_name"),
        Signature.parse(find(SIGNATURE, body)),
        Schema.parse(string(body, "schema_str")));
  }

  private static String string(String body, String field) {
    String literal =
        find(Pattern.compile("constexpr const char\\* " + field + " = \"(.*)\";"), body);
    return literal.replaceAll("\\\\(.)", "$1");
  }

  private static String find(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    if (!matcher.find()) throw new IllegalStateException("expected " + pattern + " in: " + body);
    return matcher.group(1);
  }
}
