package torch.io;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The machine that Python's pickle format is a program for, restricted to data: numbers, text,
/// containers, and the few functions that [Globals] knows. It runs nothing else; another name in
/// the file ends in an exception.
///
/// A program may lie. So the memory that its values take is counted before they are made, a length
/// is compared with what is left of the file, the memo is no longer than the program, and what is
/// hashed is small (see [Keys]).
///
/// Opcodes of protocol 2 (what `torch.save` writes) to 5. Source: CPython's `Lib/pickletools.py`.
final class Unpickler {
  /// What a name in the file stands for.
  interface Globals {
    /// A [Callable] or a value.
    Object find(String module, String name);

    /// What lies outside of the pickle: a tensor's storage.
    Object persistent(Object id);
  }

  /// A function or class that a pickle may call.
  interface Callable {
    Object call(Args args);
  }

  /// What a call makes before BUILD gives it its content.
  abstract static class Unbuilt {
    private int place = -1;

    abstract Object build(Object state);
  }

  private static final int MOST_DIGIT_BYTES = 1024;
  private static final int NUMBER = 24;
  private static final int CONTAINER = 72;
  private static final int ENTRY = 80;
  private static final int REFERENCE = 8;

  /// A tensor, with its native part.
  private static final int RESULT = 512;

  private static final Object NONE = new Object();

  private final ByteBuffer in;
  private final Globals globals;
  private final ArrayList<Object> stack = new ArrayList<>();
  private final ArrayList<Integer> marks = new ArrayList<>();
  private Object[] memo = new Object[64];
  private int memoized;
  private long budget;

  /// @param budget bytes of Java memory that the values may take
  Unpickler(byte[] pickle, long budget, Globals globals) {
    this.in = ByteBuffer.wrap(pickle).order(ByteOrder.LITTLE_ENDIAN);
    this.budget = budget;
    this.globals = globals;
  }

  Object load() {
    int at = 0;
    try {
      while (true) {
        at = in.position();
        int opcode = Byte.toUnsignedInt(in.get());
        if (opcode == '.') return finish();
        execute(opcode);
      }
    } catch (java.nio.BufferUnderflowException e) {
      throw new FormatException("the pickle ends within the instruction at byte " + at, e);
    } catch (FormatException e) {
      throw new FormatException(e.getMessage() + " (at byte " + at + " of the pickle)", e);
    }
  }

  private Object finish() {
    if (stack.size() != 1 || !marks.isEmpty())
      throw new FormatException(
          "the pickle ends with " + stack.size() + " values on its stack instead of one");
    return stack.getFirst();
  }

  private void execute(int opcode) {
    switch (opcode) {
      case 0x80 -> protocol();
      case 0x95 -> take(in.getLong(), 0); // FRAME: the bytes follow
      // Values.
      case 'N' -> push(null, 0);
      case 0x88 -> push(true, 0);
      case 0x89 -> push(false, 0);
      case 'K' -> push((long) Byte.toUnsignedInt(in.get()), NUMBER);
      case 'M' -> push((long) Short.toUnsignedInt(in.getShort()), NUMBER);
      case 'J' -> push((long) in.getInt(), NUMBER);
      case 0x8a -> push(integer(Byte.toUnsignedInt(in.get())), NUMBER);
      case 0x8b -> push(integer(in.getInt()), NUMBER);
      case 'G' -> push(Double.longBitsToDouble(Long.reverseBytes(in.getLong())), NUMBER);
      case 0x8c, 'U' -> push(text(Byte.toUnsignedInt(in.get())), 0);
      case 'X' -> push(text(Integer.toUnsignedLong(in.getInt())), 0);
      case 'T' -> push(text(in.getInt()), 0);
      case 0x8d -> push(text(in.getLong()), 0);
      case 'C' -> push(bytes(Byte.toUnsignedInt(in.get())), 0);
      case 'B' -> push(bytes(Integer.toUnsignedLong(in.getInt())), 0);
      case 0x8e, 0x96 -> push(bytes(in.getLong()), 0);
      // Containers.
      case ')' -> push(Tuple.of(), CONTAINER);
      case 0x85 -> push(tuple(1), CONTAINER);
      case 0x86 -> push(tuple(2), CONTAINER);
      case 0x87 -> push(tuple(3), CONTAINER);
      case 't' -> push(tuple(sinceMark()), CONTAINER);
      case ']' -> push(new ArrayList<>(0), CONTAINER);
      case 'a' -> append(1);
      case 'e' -> append(sinceMark());
      case '}' -> push(new LinkedHashMap<>(), CONTAINER);
      case 's' -> setItems(2);
      case 'u' -> setItems(sinceMark());
      case 0x8f -> push(new LinkedHashSet<>(), CONTAINER);
      case 0x90 -> addItems(sinceMark());
      case 0x91 -> push(frozen(sinceMark()), 0);
      // The stack and the memo.
      case '(' -> mark();
      case '0' -> pop();
      case '1' -> pop(sinceMark());
      case '2' -> push(top(), 0);
      case 'q' -> memoize(Byte.toUnsignedInt(in.get()));
      case 'r' -> memoize(Integer.toUnsignedLong(in.getInt()));
      case 0x94 -> memoize(memoized);
      case 'h' -> push(recall(Byte.toUnsignedInt(in.get())), 0);
      case 'j' -> push(recall(Integer.toUnsignedLong(in.getInt())), 0);
      // What is not data by itself.
      case 'c' -> push(globals.find(line(), line()), 0);
      case 0x93 -> stackGlobal();
      case 'R', 0x81 -> call();
      case 0x92 -> callWithKeywords();
      case 'b' -> build();
      case 'Q' -> push(globals.persistent(pop()), NUMBER);
      default ->
          throw new FormatException(
              String.format(
                  "instruction 0x%02x is not one of those that torch.save writes", opcode));
    }
  }

  private void protocol() {
    int protocol = Byte.toUnsignedInt(in.get());
    if (protocol < 2 || protocol > 5)
      throw new FormatException(
          "the pickle is of protocol " + protocol + "; 2 to 5 can be read, and torch.save uses 2");
  }

  // ---- limits ---------------------------------------------------------------------------------

  private void charge(long bytes) {
    budget -= bytes;
    if (budget < 0)
      throw new FormatException(
          "the values in the file take more Java memory than they may; give the JVM a larger heap"
              + " (-Xmx) if the file is to be trusted");
  }

  /// Checks that the file has as many bytes as it says.
  private int take(long length, int cost) {
    if (length < 0 || length > in.remaining())
      throw new FormatException(
          "a value is said to have "
              + Long.toUnsignedString(length)
              + " bytes, but only "
              + in.remaining()
              + " follow");
    charge(length * cost);
    return (int) length;
  }

  // ---- values ---------------------------------------------------------------------------------

  private Object integer(int length) {
    if (length < 0 || length > MOST_DIGIT_BYTES)
      throw new FormatException(
          "an integer of " + Integer.toUnsignedString(length) + " bytes is larger than allowed");
    byte[] digits = new byte[take(length, 1)];
    for (int i = digits.length - 1; i >= 0; i--) digits[i] = in.get();
    if (length == 0) return 0L;
    var value = new BigInteger(digits);
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private String text(long length) {
    ByteBuffer utf8 = in.slice(in.position(), take(length, 2));
    charge(NUMBER + CONTAINER);
    in.position(in.position() + utf8.remaining());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
    } catch (CharacterCodingException e) {
      throw new FormatException("a text is not valid UTF-8", e);
    }
  }

  private byte[] bytes(long length) {
    var bytes = new byte[take(length, 1)];
    charge(NUMBER);
    in.get(bytes);
    return bytes;
  }

  private String line() {
    int end = in.position();
    while (end < in.limit() && in.get(end) != '\n') end++;
    if (end == in.limit()) throw new FormatException("a name does not end");
    String line = text(end - in.position());
    in.get();
    return line;
  }

  // ---- stack ----------------------------------------------------------------------------------

  private int floor() {
    return marks.isEmpty() ? 0 : marks.getLast();
  }

  private void push(Object value, int cost) {
    charge(cost + REFERENCE);
    stack.add(value);
  }

  private Object top() {
    if (stack.size() <= floor()) throw new FormatException("a value is missing on the stack");
    return stack.getLast();
  }

  private Object pop() {
    Object top = top();
    stack.removeLast();
    return top;
  }

  private Object[] pop(int count) {
    if (stack.size() - floor() < count)
      throw new FormatException("a value is missing on the stack");
    List<Object> tail = stack.subList(stack.size() - count, stack.size());
    charge((long) count * REFERENCE);
    Object[] values = tail.toArray();
    tail.clear();
    return values;
  }

  private void mark() {
    charge(NUMBER);
    marks.add(stack.size());
  }

  /// How many values were pushed since the last mark, which is removed.
  private int sinceMark() {
    if (marks.isEmpty()) throw new FormatException("a mark is missing on the stack");
    return stack.size() - marks.removeLast();
  }

  private void memoize(long index) {
    if (index > in.limit())
      throw new FormatException("the memo has no place " + index + " in a pickle of this size");
    if (index >= memo.length) {
      int length = (int) Math.min(Math.max(index + 1, 2L * memo.length), in.limit() + 1L);
      charge((long) length * REFERENCE);
      memo = Arrays.copyOf(memo, length);
    }
    Object value = top();
    if (value instanceof Unbuilt unbuilt) unbuilt.place = (int) index;
    memo[(int) index] = value == null ? NONE : value;
    memoized++;
  }

  private Object recall(long index) {
    Object value = index < memo.length ? memo[(int) index] : null;
    if (value == null)
      throw new FormatException("nothing was put at place " + index + " of the memo");
    return value == NONE ? null : value;
  }

  // ---- containers -----------------------------------------------------------------------------

  private Tuple tuple(int count) {
    return Tuple.of(pop(count));
  }

  @SuppressWarnings("unchecked")
  private void append(int count) {
    Object[] values = pop(count);
    if (!(top() instanceof ArrayList<?> list))
      throw new FormatException("values are appended to " + Python.describe(top()));
    charge(2L * count * REFERENCE);
    ((ArrayList<Object>) list).addAll(Arrays.asList(values));
  }

  @SuppressWarnings("unchecked")
  private void setItems(int count) {
    Object[] values = pop(count);
    if (count % 2 != 0) throw new FormatException("a key lacks its value");
    if (!(top() instanceof Map<?, ?> map))
      throw new FormatException("values are put into " + Python.describe(top()));
    charge((long) count * ENTRY / 2);
    for (int i = 0; i < count; i += 2)
      ((Map<Object, Object>) map).put(Keys.check(values[i]), values[i + 1]);
  }

  @SuppressWarnings("unchecked")
  private void addItems(int count) {
    Object[] values = pop(count);
    if (!(top() instanceof Set<?> set))
      throw new FormatException("values are added to " + Python.describe(top()));
    charge((long) count * ENTRY);
    for (Object value : values) ((Set<Object>) set).add(Keys.check(value));
  }

  private Set<Object> frozen(int count) {
    charge(CONTAINER + (long) count * ENTRY);
    return Python.set(Arrays.asList(pop(count)));
  }

  // ---- calls ----------------------------------------------------------------------------------

  private void stackGlobal() {
    Object name = pop();
    Object module = pop();
    if (!(module instanceof String m) || !(name instanceof String n))
      throw new FormatException("a name that is looked up is no text");
    push(globals.find(m, n), 0);
  }

  private void call() {
    Object args = pop();
    call(pop(), args);
  }

  private void callWithKeywords() {
    if (!(pop() instanceof Map<?, ?> keywords) || !keywords.isEmpty())
      throw new FormatException("a function is called with keywords, which none here takes");
    call();
  }

  private void call(Object function, Object args) {
    if (!(function instanceof Callable callable))
      throw new FormatException(Python.describe(function) + " is called, which is no function");
    if (!(args instanceof Tuple tuple))
      throw new FormatException("a function is called with " + Python.describe(args));
    chargeAll(tuple);
    push(callable.call(new Args(function.toString(), tuple)), RESULT);
  }

  /// What a call makes is no larger than what it is given, whose parts may come from the memo and
  /// be given often.
  private void chargeAll(List<?> args) {
    for (Object arg : args)
      charge(
          switch (arg) {
            case Collection<?> items -> (long) items.size() * ENTRY;
            case Map<?, ?> entries -> (long) entries.size() * ENTRY;
            case String text -> text.length();
            case byte[] bytes -> bytes.length;
            case long[] size -> (long) size.length * REFERENCE;
            case null, default -> 0;
          });
  }

  private void build() {
    Object state = pop();
    Object target = pop();
    switch (target) {
      case OrderedDict<?, ?> dict -> {
        if (state instanceof Map<?, ?> attributes
            && attributes.get("_metadata") instanceof Map<?, ?> metadata)
          dict.setMetadata(metadata);
        push(dict, 0);
      }
      case Unbuilt unbuilt -> {
        if (state instanceof List<?> parts) chargeAll(parts);
        Object built = unbuilt.build(state);
        // What was memoized before it was built is what was meant.
        if (unbuilt.place >= 0 && memo[unbuilt.place] == unbuilt) memo[unbuilt.place] = built;
        push(built, CONTAINER);
      }
      case torch.Tensor tensor when state instanceof Map<?, ?> ->
          push(tensor, 0); // Python attributes of the tensor, which have no place here
      case null, default ->
          throw new FormatException(
              Python.describe(target) + " is given attributes, which it cannot have here");
    }
  }
}
