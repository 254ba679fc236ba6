package torch.generator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every C++ type that an operator's parameter can have, and how a value of it travels: the C
/// parameters, the C++ expression that rebuilds it, the Java type and the Java expressions that
/// take it apart. In the patterns `$` stands for the parameter's name.
///
/// A kind is one letter; the letters of an operator's parameters, in order, name the C function
/// that calls it (`TTS_T`). A type that is missing here stops the generator.
enum Argument {
  TENSOR('T', "const at::Tensor &", "j", "*Borrowed($)", "Tensor", "ws.handle($, \"$\")"),
  MUTABLE('M', "at::Tensor &", "j", "*Borrowed($)", "Tensor", "ws.handle($, \"$\")"),
  OPTIONAL_TENSOR(
      'O',
      "const ::std::optional<at::Tensor> &",
      "j",
      "optional_tensor($)",
      "Tensor",
      "ws.optionalHandle($, \"$\")"),
  TENSORS(
      'L',
      "at::TensorList",
      "jj",
      "tensors($, $_length)",
      "Tensor[]",
      "ws.handles($, \"$\")",
      "$.length"),
  I_TENSORS(
      'X',
      "const at::ITensorListRef &",
      "jj",
      "at::ITensorListRef(tensors($, $_length))",
      "Tensor[]",
      "ws.handles($, \"$\")",
      "$.length"),
  OPTIONAL_TENSORS(
      'N',
      "const c10::List<::std::optional<at::Tensor>> &",
      "jj",
      "optional_tensors($, $_length)",
      "Tensor[]",
      "ws.optionalHandles($, \"$\")",
      "$.length"),
  SCALAR(
      'S',
      "const at::Scalar &",
      "jj",
      "scalar($, $_length)",
      "Scalar",
      "ws.bits($, \"$\")",
      "$.kind()"),
  OPTIONAL_SCALAR(
      's',
      "const ::std::optional<at::Scalar> &",
      "jj",
      "optional_scalar($, $_length)",
      "Scalar",
      "ws.optionalBits($)",
      "Workspace.kind($)"),
  SCALARS(
      'A',
      "at::ArrayRef<at::Scalar>",
      "jj",
      "scalars($, $_length)",
      "Scalar[]",
      "ws.scalars($, \"$\")",
      "$.length"),
  INT('I', "int64_t", "j", "$", "long", "$"),
  OPTIONAL_INT(
      'i',
      "::std::optional<int64_t>",
      "jj",
      "optional($, $_length)",
      "Long",
      "Workspace.value($)",
      "Workspace.present($)"),
  SYM_INT('Y', "c10::SymInt", "j", "c10::SymInt($)", "long", "$"),
  OPTIONAL_SYM_INT(
      'y',
      "::std::optional<c10::SymInt>",
      "jj",
      "optional(c10::SymInt($), $_length)",
      "Long",
      "Workspace.value($)",
      "Workspace.present($)"),
  BOOL('B', "bool", "j", "$ != 0", "boolean", "$ ? 1 : 0"),
  OPTIONAL_BOOL(
      'b', "::std::optional<bool>", "j", "optional_bool($)", "Boolean", "Workspace.code($)"),
  DOUBLE('D', "double", "d", "$", "double", "$"),
  OPTIONAL_DOUBLE(
      'd',
      "::std::optional<double>",
      "dj",
      "optional($, $_length)",
      "Double",
      "Workspace.value($)",
      "Workspace.present($)"),
  INTS(
      'V',
      "at::IntArrayRef",
      "jj",
      "array<int64_t>($, $_length)",
      "long[]",
      "ws.longs($, \"$\")",
      "$.length"),
  OPTIONAL_INTS(
      'v',
      "at::OptionalIntArrayRef",
      "jj",
      "optional_array<int64_t>($, $_length)",
      "long[]",
      "ws.optionalLongs($)",
      "Workspace.length($)"),
  SYM_INTS(
      'W',
      "c10::SymIntArrayRef",
      "jj",
      "sym_array($, $_length)",
      "long[]",
      "ws.longs($, \"$\")",
      "$.length"),
  OPTIONAL_SYM_INTS(
      'w',
      "at::OptionalSymIntArrayRef",
      "jj",
      "optional_sym_array($, $_length)",
      "long[]",
      "ws.optionalLongs($)",
      "Workspace.length($)"),
  OPTIONAL_DOUBLES(
      'f',
      "::std::optional<at::ArrayRef<double>>",
      "jj",
      "optional_array<double>($, $_length)",
      "double[]",
      "ws.optionalDoubles($)",
      "Workspace.length($)"),
  BOOLS_2(
      '2', "::std::array<bool,2>", "j", "flags<2>($)", "boolean[]", "Workspace.flags($, 2, \"$\")"),
  BOOLS_3(
      '3', "::std::array<bool,3>", "j", "flags<3>($)", "boolean[]", "Workspace.flags($, 3, \"$\")"),
  BOOLS_4(
      '4', "::std::array<bool,4>", "j", "flags<4>($)", "boolean[]", "Workspace.flags($, 4, \"$\")"),
  DTYPE('K', "at::ScalarType", "j", "static_cast<at::ScalarType>($)", "DType", "$.code()"),
  OPTIONAL_DTYPE(
      'k',
      "::std::optional<at::ScalarType>",
      "j",
      "optional_code<at::ScalarType>($)",
      "DType",
      "Workspace.code($)"),
  LAYOUT('P', "at::Layout", "j", "static_cast<at::Layout>($)", "Layout", "$.code()"),
  OPTIONAL_LAYOUT(
      'p',
      "::std::optional<at::Layout>",
      "j",
      "optional_code<at::Layout>($)",
      "Layout",
      "Workspace.code($)"),
  MEMORY_FORMAT(
      'C', "at::MemoryFormat", "j", "static_cast<at::MemoryFormat>($)", "MemoryFormat", "$.code()"),
  OPTIONAL_MEMORY_FORMAT(
      'c',
      "::std::optional<at::MemoryFormat>",
      "j",
      "optional_code<at::MemoryFormat>($)",
      "MemoryFormat",
      "Workspace.code($)"),
  DEVICE('Z', "at::Device", "jj", "device($, $_length)", "Device", "$.type().code()", "$.index()"),
  OPTIONAL_DEVICE(
      'z',
      "::std::optional<at::Device>",
      "jj",
      "optional_device($, $_length)",
      "Device",
      "Workspace.type($)",
      "Workspace.index($)"),
  DEVICE_INDEX('J', "at::DeviceIndex", "j", "static_cast<at::DeviceIndex>($)", "long", "$"),
  GENERATOR(
      'g',
      "::std::optional<at::Generator>",
      "j",
      "optional_generator($)",
      "Generator",
      "Workspace.handle($)"),
  TEXT(
      'R',
      "c10::string_view",
      "jj",
      "text($, $_length)",
      "String",
      "ws.text($, \"$\")",
      "ws.textLength()"),
  OPTIONAL_TEXT(
      'r',
      "::std::optional<c10::string_view>",
      "jj",
      "optional_text($, $_length)",
      "String",
      "ws.optionalText($)",
      "ws.textLength()"),
  // A storage is named by any tensor that views it.
  STORAGE('U', "at::Storage", "j", "Borrowed($)->storage()", "Tensor", "ws.handle($, \"$\")"),
  STREAM(
      'H',
      "at::Stream",
      "jjj",
      "stream($, $_length, $_index)",
      "Stream",
      "$.id()",
      "$.device().type().code()",
      "$.device().index()");

  private static final Map<String, Argument> BY_CPP = new HashMap<>();

  static {
    for (Argument argument : values()) BY_CPP.put(argument.cpp, argument);
  }

  final char letter;
  final String cpp;

  /// One letter a C parameter: j is int64_t, d is double.
  final String shape;

  private final String rebuild;
  final String java;
  private final String[] lowered;

  Argument(char letter, String cpp, String shape, String rebuild, String java, String... lowered) {
    this.letter = letter;
    this.cpp = cpp;
    this.shape = shape;
    this.rebuild = rebuild;
    this.java = java;
    this.lowered = lowered;
  }

  static Argument of(String cpp) {
    Argument argument = BY_CPP.get(cpp);
    if (argument == null)
      throw new IllegalStateException(
          "no way to pass a parameter of the C++ type '" + cpp + "'; add it to Argument");
    return argument;
  }

  /// `int64_t x, int64_t x_length`
  String cParameters(String name) {
    var text = new StringBuilder();
    String[] suffixes = {"", "_length", "_index"};
    for (int i = 0; i < shape.length(); i++) {
      if (i > 0) text.append(", ");
      text.append(shape.charAt(i) == 'd' ? "double " : "int64_t ").append(name).append(suffixes[i]);
    }
    return text.toString();
  }

  String cppExpression(String name) {
    return rebuild.replace("$", name);
  }

  List<String> javaExpressions(String name) {
    return Arrays.stream(lowered).map(pattern -> pattern.replace("$", name)).toList();
  }

  /// Whether taking the value apart writes to the thread's scratch memory.
  boolean usesScratch() {
    return switch (this) {
      case TENSORS,
          I_TENSORS,
          OPTIONAL_TENSORS,
          SCALAR,
          OPTIONAL_SCALAR,
          SCALARS,
          INTS,
          OPTIONAL_INTS,
          SYM_INTS,
          OPTIONAL_SYM_INTS,
          OPTIONAL_DOUBLES,
          TEXT,
          OPTIONAL_TEXT ->
          true;
      default -> false;
    };
  }

  /// Whether the Java value owns native memory that must outlive the call.
  boolean keepsNativeMemory() {
    return java.startsWith("Tensor") || this == GENERATOR;
  }
}
