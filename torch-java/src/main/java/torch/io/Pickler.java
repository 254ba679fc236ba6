package torch.io;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.Set;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Layout;
import torch.Scalar;
import torch.Tensor;
import torch.nn.Parameter;

/// Writes Java data as a pickle of protocol 2 that `torch.load(weights_only=True)` reads. Equal
/// data gives equal bytes: maps and sets without an order of their own are written in the order of
/// their keys.
final class Pickler {
  private static final int MOST_NESTED = 500;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StorageTable storages;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Integer> globals = new HashMap<>();
  private final Map<Object, Integer> objects = new IdentityHashMap<>();
  private int memoized;

  /// The containers that are being written.
  private final Map<Object, Object> open = new IdentityHashMap<>();

  /// Where in the data the writer is, for messages: `['model']['fc.weight']`.
  private final List<Object> path = new ArrayList<>();

  private Pickler(StorageTable storages) {
    this.storages = storages;
  }

  /// @param storages collects what the tensors lie in
  static byte[] pickle(Object value, StorageTable storages) {
    var pickler = new Pickler(storages);
    pickler.op(0x80, 2);
    pickler.write(value);
    pickler.op('.');
    return pickler.out.toByteArray();
  }

  // ---- any value ------------------------------------------------------------------------------

  private void write(Object value) {
    if (value != null && open.containsKey(value))
      throw new IllegalArgumentException(where() + " holds itself, which cannot be saved");
    Integer known = objects.get(value);
    if (known != null) {
      recall(known);
      return;
    }
    switch (value) {
      case null -> op('N');
      case Boolean b -> op(b ? 0x88 : 0x89);
      case Byte _, Short _, Integer _, Long _ -> integer(((Number) value).longValue());
      case BigInteger big -> integer(big);
      case Float _, Double _ -> number(((Number) value).doubleValue());
      case String text -> text(text);
      case Character c -> text(c.toString());
      case byte[] bytes -> bytes(bytes);
      case Bytes bytes -> bytes(bytes.toArray());
      case Scalar scalar -> scalar(scalar);
      case DType dtype -> global("torch", dtype.toString());
      case Device device -> device(device);
      case Layout layout ->
          call("torch.serialization", "_get_layout", "torch." + Python.layout(layout));
      case long[] size -> call("torch", "Size", Tuple.copyOf(boxed(size)));
      case int[] numbers -> list(Arrays.stream(numbers).boxed().toList(), numbers);
      case double[] numbers -> list(Arrays.stream(numbers).boxed().toList(), numbers);
      case float[] numbers -> list(boxed(numbers), numbers);
      case Object[] items -> list(Arrays.asList(items), items);
      case Tensor tensor -> tensor(tensor);
      case Checkpoint checkpoint -> write(checkpoint.value());
      case Tuple tuple -> within(tuple, () -> tuple(tuple));
      case Map<?, ?> map -> within(map, () -> map(map));
      case Set<?> set -> within(set, () -> set(set));
      case Collection<?> items -> list(items, items);
      default ->
          throw new IllegalArgumentException(
              where()
                  + " is a "
                  + value.getClass().getName()
                  + ", which a checkpoint cannot hold; there are tensors, numbers, booleans, texts,"
                  + " bytes, null, and lists, sets and maps of them");
    }
  }

  private String where() {
    var text = new StringBuilder("the value");
    for (Object step : path)
      text.append('[').append(step instanceof String s ? "'" + s + "'" : step).append(']');
    return text.toString();
  }

  /// Writes what a container holds.
  private void within(Object container, Runnable body) {
    open.put(container, container);
    if (open.size() > MOST_NESTED)
      throw new IllegalArgumentException(
          where() + " is nested more than " + MOST_NESTED + " times");
    body.run();
    open.remove(container);
  }

  private void step(Object step, Object value) {
    path.add(step);
    write(value);
    path.removeLast();
  }

  // ---- containers -----------------------------------------------------------------------------

  private void list(Collection<?> items, Object identity) {
    within(
        identity,
        () -> {
          op(']');
          memoize(objects, identity);
          items(items, 'a', 'e');
        });
  }

  /// Puts the items into the list on the stack.
  private void items(Collection<?> items, int one, int many) {
    if (items.size() > 1) op('(');
    long index = 0;
    for (Object item : items) step(index++, item);
    if (!items.isEmpty()) op(items.size() > 1 ? many : one);
  }

  private void tuple(Tuple tuple) {
    int size = tuple.size();
    if (size > 3) op('(');
    for (int i = 0; i < size; i++) step(i, tuple.get(i));
    op(
        switch (size) {
          case 0 -> ')';
          case 1 -> 0x85;
          case 2 -> 0x86;
          case 3 -> 0x87;
          default -> 't';
        });
    memoize(objects, tuple);
  }

  private void set(Set<?> set) {
    global("__builtin__", "set");
    op(']');
    items(set instanceof SequencedCollection<?> ? set : sorted(set), 'a', 'e');
    op(0x85, 'R');
    memoize(objects, set);
  }

  private void map(Map<?, ?> map) {
    boolean ordered = map instanceof OrderedDict<?, ?> || isStateDict(map);
    if (ordered) {
      global("collections", "OrderedDict");
      op(')', 'R');
    } else {
      op('}');
    }
    memoize(objects, map);
    entries(map);
    if (map instanceof OrderedDict<?, ?> dict && dict.metadata() != null) {
      op('}');
      text("_metadata");
      write(dict.metadata());
      op('s', 'b');
    }
  }

  private void entries(Map<?, ?> map) {
    if (map.size() > 1) op('(');
    for (Object key : map instanceof SequencedMap<?, ?> ? map.keySet() : sorted(map.keySet())) {
      if (key instanceof Tensor
          || key instanceof Map<?, ?>
          || key instanceof Collection<?> && !(key instanceof Tuple))
        throw new IllegalArgumentException(
            where() + " has a key of type " + key.getClass().getName() + ", which Python refuses");
      write(key);
      step(key, map.get(key));
    }
    if (!map.isEmpty()) op(map.size() > 1 ? 'u' : 's');
  }

  /// What Python's `state_dict()` returns: tensors under names.
  private static boolean isStateDict(Map<?, ?> map) {
    return !map.isEmpty()
        && map.entrySet().stream()
            .allMatch(e -> e.getKey() instanceof String && e.getValue() instanceof Tensor);
  }

  /// Hash maps have another order in every run of the JVM.
  @SuppressWarnings("unchecked")
  private static List<Object> sorted(Collection<?> keys) {
    var sorted = new ArrayList<Object>(keys);
    sorted.sort(
        Comparator.comparing((Object key) -> key == null ? "" : key.getClass().getName())
            .thenComparing(
                (a, b) -> a instanceof Comparable ? ((Comparable<Object>) a).compareTo(b) : 0));
    return sorted;
  }

  // ---- numbers and texts ----------------------------------------------------------------------

  private void integer(long value) {
    if (value >= 0 && value < 256) op('K', (int) value);
    else if (value >= 0 && value < 65536) little('M', 2, value);
    else if (value == (int) value) little('J', 4, value);
    else integer(BigInteger.valueOf(value));
  }

  private void integer(BigInteger value) {
    byte[] digits = value.toByteArray();
    if (digits.length > 255)
      throw new IllegalArgumentException(where() + " is too large an integer to be saved");
    op(0x8a, digits.length);
    for (int i = digits.length - 1; i >= 0; i--) out.write(digits[i]);
  }

  private void number(double value) {
    op('G');
    out.writeBytes(ByteBuffer.allocate(8).putDouble(value).array());
  }

  private void text(String text) {
    Integer known = texts.get(text);
    if (known != null) {
      recall(known);
      return;
    }
    byte[] utf8 = utf8(text);
    little('X', 4, utf8.length);
    out.writeBytes(utf8);
    memoize(texts, text);
  }

  private byte[] utf8(String text) {
    try {
      ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return copy(utf8);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          where() + " is a text with half a character (a lone surrogate)", e);
    }
  }

  private static byte[] copy(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(buffer.position(), bytes);
    return bytes;
  }

  /// Protocol 2 has no bytes.
  private void bytes(byte[] bytes) {
    call("_codecs", "encode", new String(bytes, StandardCharsets.ISO_8859_1), "latin1");
  }

  private void scalar(Scalar scalar) {
    if (scalar.isComplex()) call("__builtin__", "complex", scalar.toDouble(), scalar.imaginary());
    else if (scalar.isFloatingPoint()) number(scalar.toDouble());
    else if (scalar.isBoolean()) op(scalar.toBoolean() ? 0x88 : 0x89);
    else integer(scalar.toLong());
  }

  private void device(Device device) {
    if (device.index() < 0) call("torch", "device", device.type().toString());
    else call("torch", "device", device.type().toString(), (long) device.index());
  }

  private static List<Long> boxed(long[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static List<Double> boxed(float[] values) {
    var boxed = new ArrayList<Double>(values.length);
    for (float value : values) boxed.add((double) value);
    return boxed;
  }

  // ---- tensors --------------------------------------------------------------------------------

  private void tensor(Tensor tensor) {
    if (tensor instanceof Parameter) {
      global("torch._utils", "_rebuild_parameter");
      data(tensor.detach());
      op(tensor.requiresGrad() ? 0x88 : 0x89);
      noHooks();
      op(0x87, 'R');
    } else {
      data(tensor);
    }
    memoize(objects, tensor);
  }

  private void data(Tensor tensor) {
    switch (tensor.layout()) {
      case STRIDED -> {
        if (tensor.device().equals(Device.META)) meta(tensor);
        else dense(tensor);
      }
      case SPARSE_COO ->
          sparse(
              tensor,
              Tuple.of(
                  Aten._indices(tensor),
                  Aten._values(tensor),
                  tensor.shape(),
                  tensor.isCoalesced()));
      case SPARSE_CSR, SPARSE_BSR ->
          sparse(
              tensor,
              Tuple.of(tensor.crowIndices(), tensor.colIndices(), tensor.values(), tensor.shape()));
      case SPARSE_CSC, SPARSE_BSC ->
          sparse(
              tensor,
              Tuple.of(tensor.ccolIndices(), tensor.rowIndices(), tensor.values(), tensor.shape()));
      default ->
          throw new IllegalArgumentException(
              where() + " is a tensor of layout " + tensor.layout() + "; call toDense() first");
    }
  }

  private void sparse(Tensor tensor, Tuple parts) {
    call("torch._utils", "_rebuild_sparse_tensor", tensor.layout(), parts);
  }

  private void meta(Tensor tensor) {
    call(
        "torch._utils",
        "_rebuild_meta_tensor_no_storage",
        tensor.dtype(),
        Tuple.copyOf(boxed(tensor.shape())),
        Tuple.copyOf(boxed(tensor.stride())),
        tensor.requiresGrad());
  }

  /// `_rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks)`, with the metadata
  /// of a conjugate or negative view; version 3 has a dtype, for storages without one.
  private void dense(Tensor tensor) {
    boolean zero = Aten._isZerotensor(tensor);
    Tensor plain = zero ? tensor.detach().clone() : tensor;
    StorageTable.Place place = storages.place(plain, where());
    global("torch._utils", place.typed() ? "_rebuild_tensor_v2" : "_rebuild_tensor_v3");
    op('(', '(');
    text("storage");
    if (place.typed()) global("torch", TensorGlobals.STORAGES.get(tensor.dtype()));
    else global("torch.storage", "UntypedStorage");
    text(place.key());
    text(tensor.device().toString());
    integer(place.typed() ? place.bytes() / tensor.elementSize() : place.bytes());
    op('t', 'Q');
    integer(plain.storageOffset());
    tuple(Tuple.copyOf(boxed(plain.shape())));
    tuple(Tuple.copyOf(boxed(plain.stride())));
    op(tensor.requiresGrad() ? 0x88 : 0x89);
    noHooks();
    if (!place.typed()) write(tensor.dtype());
    if (plain.isConj() || plain.isNeg()) {
      op('}');
      if (plain.isConj()) flag("conj");
      if (plain.isNeg()) flag("neg");
    }
    op('t', 'R');
  }

  private void flag(String name) {
    text(name);
    op(0x88, 's');
  }

  private void noHooks() {
    global("collections", "OrderedDict");
    op(')', 'R');
  }

  // ---- instructions ---------------------------------------------------------------------------

  private void op(int... bytes) {
    for (int b : bytes) out.write(b);
  }

  private void little(int opcode, int width, long value) {
    ByteBuffer bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value);
    op(opcode);
    out.write(bytes.array(), 0, width);
  }

  private void global(String module, String name) {
    String line = "c" + module + "\n" + name + "\n";
    Integer known = globals.get(line);
    if (known != null) {
      recall(known);
      return;
    }
    out.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
    memoize(globals, line);
  }

  private void call(String module, String name, Object... args) {
    global(module, name);
    tuple(Tuple.of(args));
    op('R');
  }

  private <T> void memoize(Map<? super T, Integer> memo, T value) {
    int place = memoized++;
    memo.put(value, place);
    if (place < 256) op('q', place);
    else little('r', 4, place);
  }

  private void recall(int place) {
    if (place < 256) op('h', place);
    else little('j', 4, place);
  }
}
