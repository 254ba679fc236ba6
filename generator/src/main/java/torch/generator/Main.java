package torch.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes all that follows from libtorch's operator headers: the C interface, its C++ and the Java
/// classes above it. The same headers give the same bytes.
///
/// Usage: `Main <include folder of libtorch> <root folder of the project>`
public final class Main {
  /// What the functions of `Linalg`, `Fft` and `Special` do.
  static final String DESCRIPTIONS = "faces.txt";

  private static final Pattern FUNCTION = Pattern.compile("(?m)^([a-z0-9_]+): (.*)$");

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
    files.put(java + "TensorOps.java", TensorOps.source(methods, OpHeaders.methods(include), aten));
    files.put(java + "TorchOps.java", TorchOps.source(methods, aten));
    for (Face face : faces()) files.put(java + face.type() + ".java", face.source(methods, aten));
    return files;
  }

  /// Reads [#DESCRIPTIONS]. A line `# linalg_ Linalg torch.linalg` begins a class. Its functions
  /// stand on a line each, `name: what it does`, with ` | ` for the ends of lines; what comes
  /// before the first of them is the class's documentation.
  private static List<Face> faces() throws IOException {
    String text;
    try (InputStream in = Main.class.getResourceAsStream(DESCRIPTIONS)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    var faces = new ArrayList<Face>();
    for (String part : text.substring(2).split("\n# ")) {
      String[] words = part.substring(0, part.indexOf('\n')).split(" ");
      var docs = new LinkedHashMap<String, String>();
      Matcher function = FUNCTION.matcher(part);
      int about = part.length();
      while (function.find()) {
        about = Math.min(about, function.start());
        docs.put(function.group(1), function.group(2).replace(" | ", "\n"));
      }
      String documentation = part.substring(part.indexOf('\n'), about);
      faces.add(new Face(words[0], words[1], words[2], documentation, docs));
    }
    return faces;
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
      // An unchanged file keeps its date, and the compiler its work.
      if (!Files.exists(path) || !Files.readString(path).equals(file.getValue()))
        Files.writeString(path, file.getValue());
    }
  }
}
