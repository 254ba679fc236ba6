package torch.parity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import torch.DType;
import torch.Linalg;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;
import torch.nn.functional.PaddingMode;

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
          Map.entry("lu", Spelled::lu),
          Map.entry("nn.functional.pad", Spelled::pad),
          Map.entry("stft", Spelled::stft),
          Map.entry("tensordot", Spelled::tensordot),
          Map.entry("unique", Spelled::unique),
          Map.entry("unique_consecutive", Spelled::uniqueConsecutive));

  private static Map.Entry<String, Spelled> to(String name, DType dtype) {
    return Map.entry(name, (args, _) -> ((Tensor) args.getFirst()).to(dtype));
  }

  private static Object lu(List<Object> args, Map<String, Object> kwargs) {
    Tensor x = (Tensor) args.get(0);
    boolean pivot = (Boolean) args.get(1), infos = (Boolean) args.get(2);
    return infos ? Linalg.luFactorEx(x, pivot) : Torch.lu(x, pivot);
  }

  private static Object pad(List<Object> args, Map<String, Object> kwargs) {
    Tensor x = (Tensor) args.get(0);
    Object mode = args.size() > 2 ? args.get(2) : kwargs.getOrDefault("mode", "constant");
    Object value = args.size() > 3 ? args.get(3) : kwargs.get("value");
    if (!mode.equals("constant"))
      return F.pad(
          x, longs(args.get(1)), PaddingMode.valueOf(mode.toString().toUpperCase(Locale.ROOT)));
    return F.pad(x, longs(args.get(1)), value == null ? 0 : ((Number) value).doubleValue());
  }

  private static Object stft(List<Object> args, Map<String, Object> kwargs) {
    long nFft = (Long) kwargs.get("n_fft");
    boolean center = (Boolean) kwargs.getOrDefault("center", true);
    boolean normalized = flag(kwargs, "normalized");
    return Torch.stft(
        (Tensor) args.getFirst(),
        nFft,
        (Long) kwargs.get("hop_length"),
        (Long) kwargs.get("win_length"),
        (Tensor) kwargs.get("window"),
        center,
        (String) kwargs.getOrDefault("pad_mode", "reflect"),
        normalized,
        (Boolean) kwargs.get("onesided"),
        (Boolean) kwargs.get("return_complex"));
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
