package torch.io;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// What NumPy writes into pickles for its scalars and arrays, which stand in many checkpoints
/// beside the tensors. Arrays become tensors, scalars become numbers.
final class NumPyGlobals {
  private NumPyGlobals() {}

  static void define(Globals globals) {
    globals.function("numpy.dtype", args -> new Dtype(args.count(1, 3).text(0)));
    globals.function("numpy.ndarray", _ -> new Array());
    globals.function("numpy.core.multiarray._reconstruct", _ -> new Array());
    globals.function("numpy.core.multiarray.scalar", NumPyGlobals::scalar);
    globals.function("numpy.core.numeric._frombuffer", NumPyGlobals::buffer);
  }

  private static Object scalar(Args args) {
    NumPyType type = args.count(2, 2).get(0, NumPyType.class, "a NumPy dtype");
    byte[] bytes = args.get(1, byte[].class, "bytes");
    try (var tensor = type.tensor(MemorySegment.ofArray(bytes), new long[0], false)) {
      return type.number(tensor);
    }
  }

  private static Object buffer(Args args) {
    NumPyType type = args.count(4, 4).get(1, NumPyType.class, "a NumPy dtype");
    byte[] bytes = args.get(0, byte[].class, "bytes");
    return type.tensor(MemorySegment.ofArray(bytes), args.sizes(2), args.text(3).equals("F"));
  }

  /// `numpy.dtype('f4', False, True)`, then `(3, '<', None, None, None, -1, -1, 0)`.
  private static final class Dtype extends Unpickler.Unbuilt {
    private final String code;

    Dtype(String code) {
      this.code = code;
    }

    @Override
    Object build(Object state) {
      if (!(state instanceof List<?> parts)
          || parts.size() < 5
          || !(parts.get(1) instanceof String order)
          || parts.get(3) != null)
        throw new FormatException("a NumPy dtype '" + code + "' is not one of plain numbers");
      return NumPyType.of(order + code);
    }
  }

  /// An empty array, then `(1, shape, dtype, is_fortran, bytes)`.
  private static final class Array extends Unpickler.Unbuilt {
    @Override
    Object build(Object state) {
      if (!(state instanceof Tuple parts)) throw new FormatException("a NumPy array is damaged");
      var args = new Args("numpy.ndarray", parts).count(5, 5);
      NumPyType type = args.get(2, NumPyType.class, "a NumPy dtype of plain numbers");
      byte[] bytes = args.get(4, byte[].class, "bytes");
      return type.tensor(MemorySegment.ofArray(bytes), args.sizes(1), args.bool(3));
    }
  }
}
