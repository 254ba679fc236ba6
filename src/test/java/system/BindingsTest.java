package system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every function of the C headers has a Java binding of the same name and type, and no other has.
class BindingsTest {
  private static final Pattern FUNCTION =
      Pattern.compile("^(\\w+) (torch_\\w+)\\(([^)]*)\\);", Pattern.MULTILINE);

  @ParameterizedTest
  @MethodSource("headers")
  void bindingsMatchTheHeader(String header) throws Exception {
    Map<String, String> declared = declared(header);
    assertThat(declared).isNotEmpty();
    assertThat(bound(bindings(header))).isEqualTo(declared);
  }

  static List<String> headers() throws IOException {
    try (var files = Files.list(Project.root().resolve("native/include"))) {
      var headers = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(headers).contains("torch_calls.h", "torch_shim.h");
      return headers;
    }
  }

  private static Class<?> bindings(String header) throws ClassNotFoundException {
    return Class.forName("torch.bindings." + header.replace(".h", "_h"));
  }

  private static Map<String, String> declared(String header) throws IOException {
    // Declarations may run over several lines.
    String text =
        Files.readString(Project.root().resolve("native/include").resolve(header))
            .replaceAll(",\\s+", ", ");
    var functions = new TreeMap<String, String>();
    Matcher function = FUNCTION.matcher(text);
    while (function.find()) {
      String parameters =
          function.group(3).equals("void")
              ? ""
              : Arrays.stream(function.group(3).split(", "))
                  .map(p -> java(p.substring(0, p.indexOf(' '))))
                  .collect(Collectors.joining(","));
      functions.put(function.group(2), java(function.group(1)) + "(" + parameters + ")");
    }
    return functions;
  }

  private static String java(String c) {
    return switch (c) {
      case "int64_t" -> "long";
      case "double" -> "double";
      default ->
          throw new IllegalArgumentException("a C type that the interface does not use: " + c);
    };
  }

  private static Map<String, String> bound(Class<?> bindings) {
    var functions = new TreeMap<String, String>();
    for (Class<?> type = bindings; type != Object.class; type = type.getSuperclass())
      for (Method method : type.getDeclaredMethods())
        if (isFunction(method)) functions.put(method.getName(), type(method));
    return functions;
  }

  private static boolean isFunction(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && method.getName().startsWith("torch_")
        && !method.getName().contains("$");
  }

  private static String type(Method method) {
    return method.getReturnType()
        + "("
        + Stream.of(method.getParameterTypes())
            .map(Class::toString)
            .collect(Collectors.joining(","))
        + ")";
  }

  /// Constants are bound too; a changed one would go unnoticed.
  @ParameterizedTest
  @MethodSource("headers")
  void constantsMatchTheHeader(String header) throws Exception {
    String text = Files.readString(Project.root().resolve("native/include").resolve(header));
    Matcher define =
        Pattern.compile("^#define (TORCH_\\w+) \\(?(-?\\d+)\\)?$", Pattern.MULTILINE).matcher(text);
    while (define.find()) {
      Method constant = bindings(header).getMethod(define.group(1));
      assertThat(((Number) constant.invoke(null)).longValue())
          .as(define.group(1))
          .isEqualTo(Long.parseLong(define.group(2)));
    }
  }
}
