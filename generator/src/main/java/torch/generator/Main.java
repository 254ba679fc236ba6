package torch.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes all that follows from libtorch's operator headers: the C interface, its C++ and the Java
/// classes above it. The same headers give the same bytes.
///
/// Usage: `Main <include folder of libtorch> <root folder of the project>`
public final class Main {
  private Main() {}

  /// Path below the project's root to content.
  static Map<String, String> generate(Path include) throws IOException {
    List<Operator> operators = OpHeaders.read(include);
    List<Signature> signatures =
        operators.stream()
            .map(Operator::signature)
            .distinct()
            .sorted(Comparator.comparing(Signature::name))
            .toList();
    if (signatures.stream().map(Signature::name).distinct().count() != signatures.size())
      throw new IllegalStateException("two C++ signatures share a name");
    List<Method> methods = operators.stream().map(Method::new).toList();
    var calls = new Calls(signatures);
    var aten = new Aten(methods);
    var files = new LinkedHashMap<String, String>();
    files.put("native/include/torch_calls.h", calls.header());
    calls.sources().forEach((name, text) -> files.put("native/src/" + name, text));
    String java = "torch-java/src/generated/java/torch/";
    files.put(java + "Aten.java", aten.source());
    files.put(java + "Returns.java", aten.returns());
    files.put(
        java + "TensorOps.java", new TensorOps(methods, OpHeaders.methods(include), aten).source());
    return files;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: Main <include folder of libtorch> <root folder of the project>");
      System.exit(2);
    }
    Path root = Path.of(args[1]);
    for (var file : generate(Path.of(args[0])).entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
