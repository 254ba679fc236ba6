package fastai.losses;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.Reduction;

/// The tensors and the reduction that losses carry: kept out of every scope, moved between devices,
/// written into exports and read from them.
final class Weights {
  private Weights() {}

  static Tensor keep(Tensor weight) {
    return weight == null ? null : weight.keep();
  }

  static Tensor to(Tensor weight, Device device) {
    return weight == null || weight.device().equals(device) ? weight : weight.to(device).keep();
  }

  /// Puts a weight into a config, as nested lists; nothing if there is none.
  static void put(Map<String, Object> config, String key, Tensor weight) {
    if (weight == null) return;
    config.put(key, DoubleStream.of(weight.cpu().toDoubleArray()).boxed().toList());
    config.put(key + "Shape", java.util.stream.LongStream.of(weight.shape()).boxed().toList());
  }

  static Tensor get(Map<String, Object> config, String key) {
    if (!(config.get(key) instanceof List<?> list)) return null;
    var numbers = list.stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
    var shape =
        ((List<?>) config.get(key + "Shape"))
            .stream().mapToLong(size -> ((Number) size).longValue()).toArray();
    return Torch.tensor(numbers, DType.FLOAT32).reshape(shape).keep();
  }

  static Reduction reduction(Map<String, Object> config) {
    return config.get("reduction") instanceof String name
        ? Reduction.valueOf(name)
        : Reduction.MEAN;
  }
}
