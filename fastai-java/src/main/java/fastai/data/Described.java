package fastai.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// Values of samples and batches in a few words, for people: sizes, types and ranges of tensors.
final class Described {
  private static final int LENGTH = 160;

  private Described() {}

  static String value(Object x) {
    return switch (x) {
      case null -> "null";
      case TensorBase typed -> tensor(typed.getClass().getSimpleName(), typed.data());
      case Tensor data -> tensor("Tensor", data);
      case Object[] values -> tuple(values);
      case float[] values -> values.length + " floats " + brief(Arrays.toString(values));
      case byte[] values -> values.length + " bytes";
      case Collection<?> values when values.size() > 20 ->
          values.size() + " values " + brief(values.toString());
      default -> brief(String.valueOf(x));
    };
  }

  static String tuple(Object[] values) {
    return Arrays.stream(values).map(Described::value).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String tensor(String name, Tensor data) {
    try (var _ = new TensorScope()) {
      String type = data.dtype().toString().toLowerCase(java.util.Locale.ROOT);
      String place = data.device().equals(torch.Device.CPU) ? "" : " on " + data.device();
      if (data.numel() <= 20 && data.dim() <= 1)
        return name + " " + numbers(data) + " " + type + place;
      String range = "";
      if (data.numel() > 0 && (data.isFloatingPoint() || data.dtype() == DType.UINT8)) {
        var floats = data.to(DType.FLOAT32);
        range = ", from " + number(floats.min().item()) + " to " + number(floats.max().item());
      }
      return name + " of size " + size(data) + ", " + type + range + place;
    }
  }

  private static String numbers(Tensor data) {
    double[] numbers = data.to(DType.FLOAT64).reshape(-1).toDoubleArray();
    String all =
        Arrays.stream(numbers).mapToObj(Described::number).collect(Collectors.joining(", "));
    return data.dim() == 0 ? all : "[" + all + "]";
  }

  private static String number(double x) {
    return x == Math.rint(x) && Math.abs(x) < 1e15
        ? String.valueOf((long) x)
        : String.format(java.util.Locale.ROOT, "%.4g", x);
  }

  static String size(Tensor data) {
    return Arrays.stream(data.shape()).mapToObj(String::valueOf).collect(Collectors.joining("x"));
  }

  static String brief(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 3) + "...";
  }
}
