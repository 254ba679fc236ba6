package torch.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torch.Tensor;

/// What a `.pth` or `.pt` file of `torch.save` holds: tensors, numbers, texts, and lists and maps
/// of them. Python's files are read here, and files written here are read by Python's `torch.load`,
/// whose `weights_only=True` they need not switch off.
///
/// ```java
/// Torch.save(net.stateDict(), Path.of("net.pth"));
/// net.loadStateDict(Torch.loadStateDict(Path.of("net.pth")));
///
/// Torch.save(Map.of("model", net.stateDict(), "optimizer", optimizer.stateDict(), "epoch", 3), path);
/// var checkpoint = Torch.load(path);
/// net.loadStateDict(checkpoint.get("model").stateDict());
/// optimizer.loadStateDict(checkpoint.get("optimizer").asMap());
/// int epoch = checkpoint.get("epoch").asInt();
/// ```
///
/// ## What Python's types become
///
/// | Python | Java |
/// |---|---|
/// | `torch.Tensor`, `nn.Parameter` | [Tensor], [torch.nn.Parameter] |
/// | `dict`, `Counter`, `defaultdict` | [LinkedHashMap] |
/// | `OrderedDict`, a state dict | [OrderedDict], with its `_metadata` |
/// | `list`, `deque`, fastcore's `L`; `tuple` | [java.util.ArrayList]; [Tuple] |
/// | `set`, `frozenset` | [java.util.LinkedHashSet] |
/// | `int`, `float`, `bool`, `str`, `None` | [Long] ([java.math.BigInteger] beyond 64 bits), [Double], [Boolean], [String], `null` |
/// | `bytes`, `bytearray` | `byte[]`; [Bytes] as a key |
/// | `complex` | [torch.Scalar] |
/// | `torch.Size`, `torch.dtype`, `torch.device`, `torch.layout` | `long[]`, [torch.DType], [torch.Device], [torch.Layout] |
/// | NumPy scalar, NumPy array | number, [Tensor] |
///
/// Saving goes the other way. Then any [List] is a `list`, any [Map] a `dict` (one of tensors under
/// texts an `OrderedDict`, as `state_dict()` gives), and all Java integers are `int`. Maps and sets
/// without an order of their own, such as `Map.of`, are written in the order of their keys, so that
/// equal data gives equal files.
///
/// Tensors that share memory share it in the file and after loading; their strides, offsets,
/// `requires_grad` and conjugate or negative views are kept, as in Python. So a small view brings
/// all of its storage along: `clone()` what should be saved alone.
///
/// ## What is not read
///
/// A file can hold no code: any other class ends in a [FormatException] that names it. So do files
/// from before PyTorch 1.6, TorchScript archives and packages of `torch.export`, with the call that
/// reads them, and anything truncated, damaged or made to do harm.
public final class Checkpoint {
  /// How the value was reached, for messages: `['model']['fc.weight']`.
  private final String path;

  private final Object value;

  private Checkpoint(String path, Object value) {
    this.path = path;
    this.value = value;
  }

  /// Data, to be looked at as if it had been loaded.
  public static Checkpoint of(Object value) {
    return value instanceof Checkpoint checkpoint ? checkpoint : new Checkpoint("", value);
  }

  // ---- files ----------------------------------------------------------------------------------

  /// Reads a file; tensors go to the devices they were saved from.
  ///
  /// @throws FormatException if the file is not one of `torch.save`, or damaged
  /// @throws UncheckedIOException if it cannot be read
  public static Checkpoint load(Path file) {
    return load(file, LoadOptions.DEFAULT);
  }

  public static Checkpoint load(Path file, LoadOptions options) {
    try (Source source = Source.of(file)) {
      return of(CheckpointReader.read(source, options));
    } catch (FormatException e) {
      throw new FormatException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file + ": " + e.getMessage(), e);
    }
  }

  /// Reads what lies in memory. With [LoadOptions#mmap] the tensors lie there too; the memory must
  /// then be of an automatic or the global arena.
  public static Checkpoint load(MemorySegment memory, LoadOptions options) {
    try (Source source = Source.of(memory)) {
      return of(CheckpointReader.read(source, options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes a file, atomically; see [AtomicFile].
  ///
  /// @throws IllegalArgumentException if the data holds what a checkpoint cannot hold; the file is
  ///   then as it was
  public static void save(Object value, Path file) {
    AtomicFile.write(file, channel -> CheckpointWriter.write(value, channel));
  }

  /// Writes to a channel, such as one to memory.
  public static void save(Object value, WritableByteChannel channel) {
    try {
      CheckpointWriter.write(value, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---- parts ----------------------------------------------------------------------------------

  /// The value under a name.
  ///
  /// @throws IllegalArgumentException if this is no map or has no such name
  public Checkpoint get(String key) {
    Map<?, ?> map = as(Map.class, "a dict");
    if (!map.containsKey(key))
      throw new IllegalArgumentException(
          this.name() + " has no '" + key + "'; there are " + keys(map));
    return new Checkpoint(path + "['" + key + "']", map.get(key));
  }

  /// The value at a place of a list, counted from its end if negative, or under a number of a map.
  public Checkpoint get(long key) {
    String place = path + "[" + key + "]";
    if (value instanceof Map<?, ?> map) {
      if (!map.containsKey(key))
        throw new IllegalArgumentException(name() + " has no " + key + "; there are " + keys(map));
      return new Checkpoint(place, map.get(key));
    }
    List<?> list = as(List.class, "a list or dict");
    long index = key < 0 ? key + list.size() : key;
    if (index < 0 || index >= list.size())
      throw new IndexOutOfBoundsException(
          name() + " has " + list.size() + " values; there is none at " + key);
    return new Checkpoint(place, list.get((int) index));
  }

  /// Whether this is a map that has the name.
  public boolean has(String key) {
    return value instanceof Map<?, ?> map && map.containsKey(key);
  }

  private static String keys(Map<?, ?> map) {
    String some =
        map.keySet().stream().limit(20).map(Checkpoint::key).collect(Collectors.joining(", "));
    return map.size() > 20 ? some + ", ... (" + map.size() + " in all)" : some;
  }

  private static String key(Object key) {
    return key instanceof String text ? "'" + text + "'" : String.valueOf(key);
  }

  private String name() {
    return "the checkpoint" + path;
  }

  // ---- the value ------------------------------------------------------------------------------

  /// The value as plain Java.
  public Object value() {
    return value;
  }

  private <T> T as(Class<T> type, String expected) {
    if (type.isInstance(value)) return type.cast(value);
    throw new IllegalArgumentException(
        name() + " is " + Python.describe(value) + "; expected " + expected);
  }

  public boolean isNull() {
    return value == null;
  }

  public Tensor asTensor() {
    return as(Tensor.class, "a tensor");
  }

  public String asString() {
    return as(String.class, "a str");
  }

  public boolean asBoolean() {
    return as(Boolean.class, "True or False");
  }

  /// An integer, or a tensor of one.
  public long asLong() {
    return value instanceof Tensor tensor ? tensor.itemLong() : as(Long.class, "an int");
  }

  public int asInt() {
    return Math.toIntExact(asLong());
  }

  /// A number, or a tensor of one.
  public double asDouble() {
    return value instanceof Tensor tensor
        ? tensor.item()
        : as(Number.class, "a number").doubleValue();
  }

  @SuppressWarnings("unchecked")
  public List<Object> asList() {
    return as(List.class, "a list");
  }

  /// A map whose keys are texts.
  @SuppressWarnings("unchecked")
  public Map<String, Object> asMap() {
    Map<?, ?> map = as(Map.class, "a dict");
    for (Object key : map.keySet())
      if (!(key instanceof String))
        throw new IllegalArgumentException(
            name() + " has the key " + Python.describe(key) + "; expected texts only");
    return (Map<String, Object>) map;
  }

  /// Tensors under their names, for [torch.nn.Module#loadStateDict(Map)].
  ///
  /// @throws IllegalArgumentException if this is anything else; the message says where in it there
  ///   are state dicts
  @SuppressWarnings("unchecked")
  public Map<String, Tensor> stateDict() {
    if (isStateDict(value)) return (Map<String, Tensor>) value;
    if (!(value instanceof Map<?, ?> map))
      throw new IllegalArgumentException(
          name() + " is " + Python.describe(value) + "; expected a state dict");
    String inside =
        map.entrySet().stream()
            .filter(e -> e.getKey() instanceof String && isStateDict(e.getValue()))
            .map(e -> "get(\"" + e.getKey() + "\").stateDict()")
            .collect(Collectors.joining(", "));
    String odd =
        map.entrySet().stream()
            .filter(e -> !(e.getKey() instanceof String && e.getValue() instanceof Tensor))
            .limit(1)
            .map(e -> "its " + key(e.getKey()) + " is " + Python.describe(e.getValue()))
            .collect(Collectors.joining());
    throw new IllegalArgumentException(
        name()
            + " is no state dict, tensors under names: "
            + odd
            + (inside.isEmpty() ? "" : "; there is one in it: " + inside));
  }

  private static boolean isStateDict(Object value) {
    return value instanceof Map<?, ?> map
        && map.entrySet().stream()
            .allMatch(e -> e.getKey() instanceof String && e.getValue() instanceof Tensor);
  }

  /// What it is, and the names in it.
  @Override
  public String toString() {
    return Python.describe(value)
        + (value instanceof Map<?, ?> map && !map.isEmpty() ? ": " + keys(map) : "");
  }
}
