package torch.parity;

import java.util.List;
import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.Torch;

/// Calls that Java spells otherwise than by name and place.
interface Spelled {
  Object call(List<Object> args, Map<String, Object> kwargs);

  /// Words of the Java language become `x.to(dtype)`; what decides about the number of results, or
  /// takes lists of lists, has forms of its own.
  Map<String, Spelled> OTHERWISE =
      Map.ofEntries(
          to("byte", DType.UINT8),
          to("char", DType.INT8),
          to("short", DType.INT16),
          to("int", DType.INT32),
          to("long", DType.INT64),
          to("float", DType.FLOAT32),
          to("double", DType.FLOAT64),
          Map.entry("tensordot", Spelled::tensordot),
          Map.entry("unique", Spelled::unique),
          Map.entry("unique_consecutive", Spelled::uniqueConsecutive));

  private static Map.Entry<String, Spelled> to(String name, DType dtype) {
    return Map.entry(name, (args, _) -> ((Tensor) args.getFirst()).to(dtype));
  }

  private static Object tensordot(List<Object> args, Map<String, Object> kwargs) {
    Tensor a = (Tensor) args.get(0), b = (Tensor) args.get(1);
    return switch (kwargs.get("dims")) {
      case Long dims -> Torch.tensordot(a, b, dims);
      case List<?> dims -> Torch.tensordot(a, b, longs(dims.get(0)), longs(dims.get(1)));
      case null, default -> Torch.tensordot(a, b);
    };
  }

  private static long[] longs(Object list) {
    return ((List<?>) list).stream().mapToLong(n -> (Long) n).toArray();
  }

  private static Object unique(List<Object> args, Map<String, Object> kwargs) {
    Tensor x = (Tensor) args.getFirst();
    boolean sorted = (Boolean) kwargs.getOrDefault("sorted", true);
    boolean inverse = flag(kwargs, "return_inverse"), counts = flag(kwargs, "return_counts");
    return kwargs.get("dim") instanceof Long dim
        ? Torch.unique(x, sorted, inverse, counts, dim)
        : Torch.unique(x, sorted, inverse, counts);
  }

  private static Object uniqueConsecutive(List<Object> args, Map<String, Object> kwargs) {
    Tensor x = (Tensor) args.getFirst();
    boolean inverse = flag(kwargs, "return_inverse"), counts = flag(kwargs, "return_counts");
    // The operator gives empty tensors for what nobody asked for.
    if (kwargs.get("dim") instanceof Long dim) {
      Tensor[] all = Torch.uniqueConsecutive(x, inverse, counts, dim);
      if (inverse && counts) return all;
      return inverse ? List.of(all[0], all[1]) : counts ? List.of(all[0], all[2]) : all[0];
    }
    return Torch.uniqueConsecutive(x, inverse, counts);
  }

  private static boolean flag(Map<String, Object> kwargs, String name) {
    return (Boolean) kwargs.getOrDefault(name, false);
  }
}
