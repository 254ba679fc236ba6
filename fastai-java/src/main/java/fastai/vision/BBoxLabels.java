package fastai.vision;

import fastai.data.TensorBase;
import java.util.List;
import torch.Tensor;

/// What is in each box: class numbers, int64 `[boxes]` or `[batch, boxes]`.
///
/// @param vocab the classes' names
public record BBoxLabels(Tensor data, List<String> vocab) implements TensorBase {
  public BBoxLabels {
    vocab = List.copyOf(vocab);
  }

  @Override
  public BBoxLabels with(Tensor data) {
    return new BBoxLabels(data, vocab);
  }

  /// The names of one sample's classes.
  List<String> names() {
    return java.util.Arrays.stream(data.view(-1).toLongArray())
        .mapToObj(i -> vocab.get((int) i))
        .toList();
  }
}
