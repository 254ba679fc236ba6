package fastai.data;

import java.util.HashMap;
import java.util.Map;
import torch.Tensor;
import torch.TensorScope;
import torch.data.Example;

/// The classes of the items of a loader, and how often each comes. Of a [Datasets] only the targets
/// are made, not the inputs.
///
/// @param labels the class of each item
/// @param counts how many items a class has; only those that come
public record ClassCounts(long[] labels, Map<Long, Integer> counts) {
  /// @throws IllegalArgumentException if the target of an item is no whole number
  public static ClassCounts of(TfmdDL dl) {
    var labels = new long[dl.n()];
    var counts = new HashMap<Long, Integer>();
    for (int i = 0; i < labels.length; i++) {
      try (var _ = new TensorScope()) {
        labels[i] = label(dl, i);
      }
      counts.merge(labels[i], 1, Integer::sum);
    }
    return new ClassCounts(labels, Map.copyOf(counts));
  }

  public int most() {
    return counts.values().stream().max(Integer::compare).orElse(0);
  }

  public int least() {
    return counts.values().stream().min(Integer::compare).orElse(0);
  }

  /// For each item, one by the number of items of its class.
  public double[] weights() {
    return java.util.Arrays.stream(labels).mapToDouble(label -> 1.0 / counts.get(label)).toArray();
  }

  private static long label(TfmdDL dl, int index) {
    Object target =
        dl.dataset() instanceof Datasets<?> datasets
            ? datasets.tls().get(datasets.nInp()).get(index)
            : last(read(dl, index));
    return switch (target) {
      case TensorBase typed -> number(typed.data());
      case Tensor tensor -> number(tensor);
      case Integer number -> number;
      case Long number -> number;
      case null, default -> throw noClass(target);
    };
  }

  private static Object read(TfmdDL dl, int index) {
    if (dl.dataset() == null)
      throw new IllegalArgumentException(
          "the classes of an iterable dataset are not known beforehand; use a Dataset");
    try {
      return dl.dataset().get(index);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("item " + index + " could not be read: " + e, e);
    }
  }

  private static Object last(Object sample) {
    return switch (sample) {
      case Object[] values when values.length > 1 -> values[values.length - 1];
      case Example<?, ?>(var _, var y) -> y;
      case null, default -> throw noClass(sample);
    };
  }

  private static long number(Tensor target) {
    if (target.numel() != 1 || target.isFloatingPoint()) throw noClass(target.describe());
    return target.itemLong();
  }

  private static IllegalArgumentException noClass(Object target) {
    return new IllegalArgumentException(
        "classes are counted by targets that are one whole number each; this one is " + target);
  }
}
