package torch;

import static torch.bindings.torch_jit_h.*;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values of any type on their way to native code and back; `torch_jit.h` says how they are written
/// down.
///
/// | Java | TorchScript |
/// |---|---|
/// | `null` | `None` |
/// | [Tensor] | `Tensor` |
/// | integers, [DType] | `int` |
/// | `Float`, `Double` | `float` |
/// | [Scalar] | `int`, `float`, `bool` or `complex` |
/// | `Boolean`, `String`, [Device] | `bool`, `str`, `Device` |
/// | [List], arrays | `List` or `Tuple`, whichever is expected |
/// | [Map] | `Dict` |
/// | [ScriptObject] | a class |
///
/// On the way back integers are `Long`, floats `Double`, lists and tuples unmodifiable lists,
/// dictionaries unmodifiable maps in their order.
final class Values {
  private static final int DEEPEST = 500;
  private static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private final Workspace ws = Workspace.current();
  private final List<byte[]> texts = new ArrayList<>();

  /// Where in the words the address of each text stands.
  private final List<Integer> places = new ArrayList<>();

  /// What must outlive the call; lists that make their elements when asked do not hold them.
  private final List<Object> held = new ArrayList<>();

  private long[] words = new long[16];
  private int count;
  private int depth;

  // ---- to native code -------------------------------------------------------------------------

  /// Adds a value; `name` stands for it in messages.
  Values put(Object value, String name) {
    switch (value) {
      case null -> word(TORCH_VALUE_NONE());
      case Tensor tensor -> hold(TORCH_VALUE_TENSOR(), ws.handle(tensor, name), tensor);
      case Double number -> words(TORCH_VALUE_DOUBLE(), Double.doubleToRawLongBits(number));
      case Float number -> words(TORCH_VALUE_DOUBLE(), Double.doubleToRawLongBits(number));
      case Long number -> words(TORCH_VALUE_INT(), number);
      case Integer number -> words(TORCH_VALUE_INT(), number);
      case Short number -> words(TORCH_VALUE_INT(), number);
      case Byte number -> words(TORCH_VALUE_INT(), number);
      case Boolean flag -> words(TORCH_VALUE_BOOL(), flag ? 1 : 0);
      case CharSequence text -> text(text.toString());
      case Scalar scalar -> scalar(scalar);
      case DType dtype -> words(TORCH_VALUE_INT(), dtype.code());
      case Device device -> {
        words(TORCH_VALUE_DEVICE(), device.type().code());
        word(device.index());
      }
      case ScriptObject object -> hold(TORCH_VALUE_OBJECT(), object.address(), object);
      case Map<?, ?> map -> dict(map, name);
      case Object[] array -> list(Arrays.asList(array), name);
      case List<?> list -> list(list, name);
      case long[] array -> list(Arrays.stream(array).boxed().toList(), name);
      case int[] array -> list(Arrays.stream(array).boxed().toList(), name);
      case double[] array -> list(Arrays.stream(array).boxed().toList(), name);
      case float[] array -> list(boxed(array), name);
      case boolean[] array -> list(boxed(array), name);
      default ->
          throw new IllegalArgumentException(
              "argument '"
                  + name
                  + "' is a "
                  + value.getClass().getName()
                  + "; expected a Tensor, a number, a boolean, a String, a Device, a ScriptObject,"
                  + " or a List, array or Map of them");
    }
    return this;
  }

  private static List<Float> boxed(float[] array) {
    var list = new ArrayList<Float>(array.length);
    for (float number : array) list.add(number);
    return list;
  }

  private static List<Boolean> boxed(boolean[] array) {
    var list = new ArrayList<Boolean>(array.length);
    for (boolean flag : array) list.add(flag);
    return list;
  }

  /// Adds the positional arguments of a call.
  Values putTuple(Object... members) {
    words(TORCH_VALUE_TUPLE(), members.length);
    for (int i = 0; i < members.length; i++) put(members[i], Integer.toString(i));
    return this;
  }

  private void list(List<?> list, String name) {
    deeper(name);
    // The list may be of any kind and change; what is counted is what is passed.
    Object[] members = list.toArray();
    words(TORCH_VALUE_LIST(), members.length);
    for (int i = 0; i < members.length; i++) put(members[i], name + "[" + i + "]");
    depth--;
  }

  private void dict(Map<?, ?> map, String name) {
    deeper(name);
    var entries = List.copyOf(map.entrySet());
    words(TORCH_VALUE_DICT(), entries.size());
    for (var entry : entries) {
      put(entry.getKey(), "a key of " + name);
      put(entry.getValue(), name + "[" + entry.getKey() + "]");
    }
    depth--;
  }

  private void deeper(String name) {
    if (++depth > DEEPEST)
      throw new IllegalArgumentException(
          "argument '"
              + name.substring(0, Math.min(name.length(), 40))
              + "...' nests more than "
              + DEEPEST
              + " lists and maps; does one contain itself?");
  }

  private void scalar(Scalar scalar) {
    if (scalar.isComplex()) {
      words(TORCH_VALUE_COMPLEX(), Double.doubleToRawLongBits(scalar.toDouble()));
      word(Double.doubleToRawLongBits(scalar.imaginary()));
    } else {
      int tag =
          switch (scalar.kind()) {
            case Scalar.DOUBLE -> TORCH_VALUE_DOUBLE();
            case Scalar.BOOL -> TORCH_VALUE_BOOL();
            default -> TORCH_VALUE_INT();
          };
      words(tag, scalar.bits());
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    word(TORCH_VALUE_STRING());
    texts.add(bytes);
    places.add(count);
    words(0, bytes.length);
  }

  private void hold(int tag, long handle, Object owner) {
    held.add(owner);
    words(tag, handle);
  }

  private void words(long first, long second) {
    word(first);
    word(second);
  }

  private void word(long word) {
    if (count == words.length) words = Arrays.copyOf(words, 2 * count);
    words[count++] = word;
  }

  /// Writes the values to the argument memory of the call under way; their address.
  long pass() {
    for (int i = 0; i < places.size(); i++) {
      byte[] bytes = texts.get(i);
      long address = ws.allocate(bytes.length);
      MemorySegment.copy(bytes, 0, MEMORY, ValueLayout.JAVA_BYTE, address, bytes.length);
      words[places.get(i)] = address;
    }
    long address = ws.allocate(8L * count);
    MemorySegment.copy(words, 0, MEMORY, ValueLayout.JAVA_LONG, address, count);
    return address;
  }

  int count() {
    return count;
  }

  // ---- from native code -----------------------------------------------------------------------

  /// The next of the values that a call returned.
  static Object next(Workspace ws) {
    int tag = (int) ws.nextLong();
    if (tag == TORCH_VALUE_NONE()) return null;
    long word = ws.nextLong();
    if (tag == TORCH_VALUE_TENSOR()) return ws.tensor(word, 0);
    if (tag == TORCH_VALUE_INT()) return word;
    if (tag == TORCH_VALUE_DOUBLE()) return Double.longBitsToDouble(word);
    if (tag == TORCH_VALUE_BOOL()) return word != 0;
    if (tag == TORCH_VALUE_COMPLEX())
      return Scalar.complex(Double.longBitsToDouble(word), ws.nextDouble());
    if (tag == TORCH_VALUE_STRING()) return text(word, ws.nextLong());
    if (tag == TORCH_VALUE_DEVICE()) return Device.ofCode(word << 32 | ws.nextLong() + 1);
    if (tag == TORCH_VALUE_LIST() || tag == TORCH_VALUE_TUPLE()) return list(ws, word);
    if (tag == TORCH_VALUE_DICT()) return dict(ws, word);
    if (tag == TORCH_VALUE_OBJECT()) return new ScriptObject(word);
    throw new IllegalStateException("the native library returned a value of unknown tag " + tag);
  }

  private static List<Object> list(Workspace ws, long length) {
    var list = new ArrayList<>((int) length);
    for (long i = 0; i < length; i++) list.add(next(ws));
    return Collections.unmodifiableList(list);
  }

  private static Map<Object, Object> dict(Workspace ws, long length) {
    var map = new LinkedHashMap<>();
    for (long i = 0; i < length; i++) {
      Object key = next(ws);
      map.put(key, next(ws));
    }
    return Collections.unmodifiableMap(map);
  }

  private static String text(long address, long length) {
    return new String(
        MEMORY.asSlice(address, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
  }
}
