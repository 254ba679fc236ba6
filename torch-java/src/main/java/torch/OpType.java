package torch;

import static torch.bindings.torch_operator_h.*;

import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/// A type of an operator's schema, and how Java values of it cross: three numbers a value, kind and
/// two more.
///
/// @param name the type, of a list that of its members
/// @param list whether it is a list
/// @param optional whether `null` is a value
/// @param optionalMembers whether it is of a list's members
record OpType(String name, boolean list, boolean optional, boolean optionalMembers) {
  static final int BYTES = 24;

  /// Reads `int[]?` and the like.
  static OpType parse(String text) {
    boolean optional = text.endsWith("?");
    if (optional) text = text.substring(0, text.length() - 1);
    boolean list = text.endsWith("[]");
    if (list) text = text.substring(0, text.length() - 2);
    boolean optionalMembers = list && text.endsWith("?");
    if (optionalMembers) text = text.substring(0, text.length() - 1);
    return new OpType(text, list, optional, optionalMembers);
  }

  /// Writes the value to the three numbers at the address; false if it is not of this type.
  ///
  /// @param length how many members one value for a list stands for; 0 where it cannot
  boolean pack(Workspace ws, long address, Object value, int length) {
    if (value == null) {
      ws.set(address, TORCH_VALUE_NONE());
      return optional;
    }
    if (!list) return packOne(ws, address, value);
    var member = new OpType(name, false, optionalMembers, false);
    Object[] members = members(value);
    if (members == null && length > 0) {
      members = new Object[length];
      Arrays.fill(members, value);
    }
    if (members == null) return false;
    long at = ws.allocate((long) BYTES * members.length);
    for (int i = 0; i < members.length; i++)
      if (!member.pack(ws, at + (long) BYTES * i, members[i], 0)) return false;
    return write(ws, address, TORCH_VALUE_LIST(), at, members.length);
  }

  private static Object[] members(Object value) {
    if (value instanceof Collection<?> collection) return collection.toArray();
    if (!value.getClass().isArray()) return null;
    var members = new Object[Array.getLength(value)];
    for (int i = 0; i < members.length; i++) members[i] = Array.get(value, i);
    return members;
  }

  private boolean packOne(Workspace ws, long address, Object value) {
    return switch (name) {
      case "Tensor" ->
          value instanceof Tensor tensor
              && write(ws, address, TORCH_VALUE_TENSOR(), ws.handle(tensor, name), 0);
      case "int", "SymInt" ->
          isWhole(value) && write(ws, address, TORCH_VALUE_INT(), ((Number) value).longValue(), 0);
      case "float", "SymFloat" -> value instanceof Number n && packDouble(ws, address, n);
      case "number", "Scalar", "complex" -> packScalar(ws, address, value);
      case "bool", "SymBool" ->
          value instanceof Boolean b && write(ws, address, TORCH_VALUE_BOOL(), b ? 1 : 0, 0);
      case "str" ->
          value instanceof String text
              && write(ws, address, TORCH_VALUE_STRING(), ws.text(text, name), ws.textLength());
      case "Device" ->
          value instanceof Device d
              && write(ws, address, TORCH_VALUE_DEVICE(), d.type().code(), d.index());
      case "Generator" ->
          value instanceof Generator g
              && write(ws, address, TORCH_VALUE_GENERATOR(), g.handle(), 0);
      case "ScalarType" ->
          value instanceof DType d && write(ws, address, TORCH_VALUE_INT(), d.code(), 0);
      case "Layout" ->
          value instanceof Layout l && write(ws, address, TORCH_VALUE_INT(), l.code(), 0);
      case "MemoryFormat" ->
          value instanceof MemoryFormat f && write(ws, address, TORCH_VALUE_INT(), f.code(), 0);
      default -> false;
    };
  }

  private static boolean isWhole(Object value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte;
  }

  private static boolean packDouble(Workspace ws, long address, Number value) {
    long bits = Double.doubleToRawLongBits(value.doubleValue());
    return write(ws, address, TORCH_VALUE_DOUBLE(), bits, 0);
  }

  private static boolean packScalar(Workspace ws, long address, Object value) {
    // A truth value is no number to the schema's checks, but one to Python.
    if (value instanceof Boolean b) return write(ws, address, TORCH_VALUE_INT(), b ? 1 : 0, 0);
    if (isWhole(value))
      return write(ws, address, TORCH_VALUE_INT(), ((Number) value).longValue(), 0);
    if (value instanceof Number n) return packDouble(ws, address, n);
    if (!(value instanceof Scalar scalar)) return false;
    if (!scalar.isComplex()) return packScalar(ws, address, scalar.value());
    return write(
        ws,
        address,
        TORCH_VALUE_COMPLEX(),
        scalar.bits(),
        Double.doubleToRawLongBits(scalar.imaginary()));
  }

  private static boolean write(Workspace ws, long address, long kind, long a, long b) {
    ws.set(address, kind);
    ws.set(address + 8, a);
    ws.set(address + 16, b);
    return true;
  }

  /// The results of a call, which stand in the workspace's slots, as many as were returned.
  static Object results(Workspace ws) {
    return collect(ws, ws.nextLong());
  }

  private static Object result(Workspace ws) {
    int kind = (int) ws.nextLong();
    if (kind == TORCH_VALUE_NONE()) return null;
    if (kind == TORCH_VALUE_TENSOR()) return ws.nextTensor();
    if (kind == TORCH_VALUE_INT()) return ws.nextLong();
    if (kind == TORCH_VALUE_DOUBLE()) return ws.nextDouble();
    if (kind == TORCH_VALUE_BOOL()) return ws.nextBoolean();
    if (kind == TORCH_VALUE_COMPLEX()) return Scalar.complex(ws.nextDouble(), ws.nextDouble());
    if (kind == TORCH_VALUE_STRING()) return string(ws);
    if (kind == TORCH_VALUE_DEVICE())
      return new Device(DeviceType.ofCode(ws.nextLong()), (int) ws.nextLong());
    return list(ws, (int) ws.nextLong());
  }

  private static String string(Workspace ws) {
    int length = (int) ws.nextLong();
    var bytes = ByteBuffer.allocate(length + 7 & ~7).order(ByteOrder.nativeOrder());
    while (bytes.hasRemaining()) bytes.putLong(ws.nextLong());
    return new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
  }

  private static Object list(Workspace ws, int length) {
    var members = new Object[length];
    for (int i = 0; i < length; i++) members[i] = result(ws);
    if (Arrays.stream(members).allMatch(m -> m == null || m instanceof Tensor))
      return Arrays.copyOf(members, length, Tensor[].class);
    if (Arrays.stream(members).allMatch(Long.class::isInstance))
      return Arrays.stream(members).mapToLong(m -> (Long) m).toArray();
    if (Arrays.stream(members).allMatch(Double.class::isInstance))
      return Arrays.stream(members).mapToDouble(m -> (Double) m).toArray();
    return members;
  }

  private static Object collect(Workspace ws, long results) {
    return switch ((int) results) {
      case 0 -> null;
      case 1 -> result(ws);
      default -> list(ws, (int) results);
    };
  }

  static String describe(Object value) {
    return switch (value) {
      case null -> "null";
      case Tensor t -> "the Tensor " + t.describe();
      case String s -> "the String \"" + s + "\"";
      default -> {
        Object[] members = members(value);
        yield members == null
            ? "the " + value.getClass().getSimpleName() + " " + value
            : Arrays.stream(members)
                .limit(5)
                .map(OpType::describe)
                .collect(Collectors.joining(", ", "[", members.length > 5 ? ", ...]" : "]"));
      }
    };
  }

  /// As schemas write it: `int[]`, `Tensor?[]`, `float?`.
  @Override
  public String toString() {
    String element = name.equals("number") ? "Scalar" : name;
    return element + (optionalMembers ? "?" : "") + (list ? "[]" : "") + (optional ? "?" : "");
  }
}
