package torch.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an operator returns. `code` is its part of the C function's name: a letter, or `t` and the
/// letters of a tuple's members.
record Result(String cpp, String code, List<Character> members) {
  private static final Map<String, Character> LETTERS =
      Map.ofEntries(
          Map.entry("at::Tensor", 'T'),
          Map.entry("at::Tensor &", 'R'),
          Map.entry("const at::Tensor &", 'C'),
          Map.entry("void", 'V'),
          Map.entry("::std::vector<at::Tensor>", 'L'),
          Map.entry("bool", 'B'),
          Map.entry("int64_t", 'I'),
          Map.entry("c10::SymInt", 'Y'),
          Map.entry("c10::SymBool", 'Q'),
          Map.entry("double", 'D'),
          Map.entry("at::ScalarType", 'K'),
          Map.entry("at::Scalar", 'S'),
          Map.entry("at::QScheme", 'q'));

  static Result of(String cpp) {
    String tuple = "::std::tuple<";
    if (!cpp.startsWith(tuple)) return new Result(cpp, letter(cpp) + "", List.of(letter(cpp)));
    var members = new ArrayList<Character>();
    var code = new StringBuilder("t");
    for (String member : Text.split(cpp.substring(tuple.length(), cpp.length() - 1))) {
      members.add(letter(member));
      code.append(letter(member));
    }
    return new Result(cpp, code.toString(), List.copyOf(members));
  }

  private static char letter(String cpp) {
    Character letter = LETTERS.get(cpp);
    if (letter == null)
      throw new IllegalStateException(
          "no way to return the C++ type '" + cpp + "'; add it to Result");
    return letter;
  }

  boolean isTensor() {
    return code.equals("T");
  }

  /// Nothing comes back, or only arguments of the call.
  boolean isStatus() {
    return members.stream().allMatch(m -> m == 'V' || m == 'R' || m == 'C');
  }

  boolean isTuple() {
    return code.startsWith("t");
  }

  static String javaType(char letter) {
    return switch (letter) {
      case 'T', 'R', 'C' -> "Tensor";
      case 'V' -> "void";
      case 'L' -> "Tensor[]";
      case 'B', 'Q' -> "boolean";
      case 'I', 'Y', 'q' -> "long";
      case 'D' -> "double";
      case 'K' -> "DType";
      case 'S' -> "Scalar";
      default -> throw new IllegalStateException("no Java type for result " + letter);
    };
  }

  /// The call that reads one member from the slots that the C function filled.
  static String javaReader(char letter) {
    return switch (letter) {
      case 'T' -> "ws.nextTensor()";
      case 'L' -> "ws.nextTensors()";
      case 'B', 'Q' -> "ws.nextBoolean()";
      case 'I', 'Y', 'q' -> "ws.nextLong()";
      case 'D' -> "ws.nextDouble()";
      case 'K' -> "ws.nextDType()";
      case 'S' -> "ws.nextScalar()";
      default -> throw new IllegalStateException("result " + letter + " is not read from slots");
    };
  }
}
