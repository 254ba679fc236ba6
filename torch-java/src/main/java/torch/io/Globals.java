package torch.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.DType;
import torch.Scalar;

/// The names that a checkpoint may use: Python's containers, and what PyTorch and NumPy write for
/// tensors and numbers. There are no others; whoever needs one saves a state dict instead.
final class Globals implements Unpickler.Globals {
  private final Map<String, Object> known = new HashMap<>();
  private final TensorGlobals tensors;

  /// A function under its Python name, by which messages call it.
  private record Function(String name, Unpickler.Callable body) implements Unpickler.Callable {
    @Override
    public Object call(Args args) {
      return body.call(args);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// `torch.FloatStorage`; without a dtype `torch.UntypedStorage`.
  record StorageType(DType dtype) {}

  /// @param storages where tensors find their elements
  /// @param fileBytes the size of the file
  Globals(Storages storages, long fileBytes) {
    tensors = new TensorGlobals(storages, fileBytes);
    containers();
    tensors.define(this);
    NumPyGlobals.define(this);
  }

  void define(String name, Object value) {
    known.put(name, value instanceof Unpickler.Callable body ? new Function(name, body) : value);
  }

  /// For what is told apart by a lambda.
  void function(String name, Unpickler.Callable body) {
    define(name, body);
  }

  @Override
  public Object persistent(Object id) {
    return tensors.storage(id);
  }

  @Override
  public Object find(String module, String name) {
    String path =
        switch (module) {
          case "__builtin__" -> "builtins." + name;
          case "torch.tensor" -> "torch._tensor." + name;
          default -> module + "." + name;
        };
    // The module that NumPy 2 renamed.
    if (path.startsWith("numpy._core.")) path = "numpy.core." + path.substring(12);
    Object value = known.get(path);
    if (value == null)
      throw new FormatException(
          "the file holds "
              + path
              + ", which is Python code and not data, so it is not loaded; in Python, save what is"
              + " needed as tensors, numbers, texts, lists and dicts, for a model"
              + " torch.save(model.state_dict(), path)");
    return value;
  }

  // ---- Python's own ---------------------------------------------------------------------------

  private void containers() {
    function("collections.OrderedDict", args -> entries(args.count(0, 1), new OrderedDict<>()));
    function("collections.Counter", args -> entries(args.count(0, 1), new LinkedHashMap<>()));
    // What makes the missing values cannot be kept.
    function(
        "collections.defaultdict",
        args ->
            args.count() < 2
                ? new LinkedHashMap<>()
                : entries(
                    new Args(args.function(), Tuple.copyOf(args.items().subList(1, args.count())))
                        .count(1, 1),
                    new LinkedHashMap<>()));
    function("collections.deque", args -> list(args.count(0, 2)));
    function("builtins.set", args -> Python.set(items(args.count(0, 1))));
    function("builtins.frozenset", args -> Python.set(items(args.count(0, 1))));
    function("builtins.list", args -> list(args.count(0, 1)));
    function("builtins.tuple", args -> Tuple.copyOf(list(args.count(0, 1))));
    function("builtins.dict", args -> entries(args.count(0, 1), new LinkedHashMap<>()));
    function("builtins.bytes", args -> bytes(args.count(0, 1)));
    function("builtins.bytearray", args -> bytes(args.count(0, 2)));
    function("builtins.complex", Globals::complex);
    // The defaults of defaultdicts.
    function("builtins.int", args -> args.count(0, 1).count() == 0 ? 0L : args.integer(0));
    function("builtins.float", args -> args.count(0, 1).count() == 0 ? 0.0 : args.number(0));
    function("builtins.str", args -> args.count(0, 1).count() == 0 ? "" : args.text(0));
    function("builtins.bool", args -> args.count(0, 1).count() != 0 && args.bool(0));
    function("_codecs.encode", Globals::encode);
    function("fastcore.foundation.L", _ -> new FastcoreList());
  }

  /// The list of fastai's library, in which its optimizers keep their hyper-parameters: nothing,
  /// then `{'items': [...]}`.
  private static final class FastcoreList extends Unpickler.Unbuilt {
    @Override
    Object build(Object state) {
      if (state instanceof Map<?, ?> parts && parts.get("items") instanceof List<?> items)
        return new ArrayList<>(items);
      throw new FormatException("a list of fastcore is damaged");
    }
  }

  /// The one argument, if there is one, as a collection.
  private static Collection<?> items(Args args) {
    return args.count() == 0 ? List.of() : args.get(0, Collection.class, "a list");
  }

  private static List<Object> list(Args args) {
    return new ArrayList<>(items(args));
  }

  /// Fills a dictionary from another, or from pairs.
  private static Map<Object, Object> entries(Args args, Map<Object, Object> target) {
    if (args.count() == 0) return target;
    if (args.items().getFirst() instanceof Map<?, ?> map) {
      target.putAll(map);
      return target;
    }
    for (Object item : args.list(0)) {
      if (!(item instanceof List<?> pair) || pair.size() != 2)
        throw args.unexpected(0, "a dictionary or a list of pairs");
      target.put(Keys.check(pair.get(0)), pair.get(1));
    }
    return target;
  }

  private static Object bytes(Args args) {
    if (args.count() == 0) return new byte[0];
    if (args.items().getFirst() instanceof byte[] bytes) return bytes.clone();
    if (args.count() == 2) return encode(args);
    List<?> values = args.list(0);
    var bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++)
      if (values.get(i) instanceof Long b && b >= 0 && b < 256) bytes[i] = b.byteValue();
      else throw args.unexpected(0, "numbers below 256");
    return bytes;
  }

  private static Object complex(Args args) {
    args.count(0, 2);
    return Scalar.complex(
        args.count() > 0 ? args.number(0) : 0, args.count() > 1 ? args.number(1) : 0);
  }

  /// How protocol 2 spells bytes.
  private static Object encode(Args args) {
    String text = args.count(1, 2).text(0);
    String encoding = args.count() == 1 ? "utf-8" : args.text(1);
    switch (encoding) {
      case "utf-8", "utf8" -> {
        return text.getBytes(StandardCharsets.UTF_8);
      }
      case "latin1", "latin-1" -> {
        if (text.chars().anyMatch(c -> c > 255)) throw args.unexpected(0, "Latin-1 characters");
        return text.getBytes(StandardCharsets.ISO_8859_1);
      }
      default -> throw args.unexpected(1, "latin1 or utf-8");
    }
  }
}
