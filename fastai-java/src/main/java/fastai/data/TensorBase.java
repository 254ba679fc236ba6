package fastai.data;

import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.data.TensorHolder;

/// A tensor with a meaning: pixels, a category, ... Transforms choose by it what to do; the
/// training loop then works with the plain tensor.
public interface TensorBase extends TensorHolder {
  Tensor data();

  /// The same meaning with other numbers.
  TensorBase with(Tensor data);

  /// For loaders, which hand the tensor from a worker's scope to the consumer's.
  @Override
  default List<?> parts() {
    return List.of(data());
  }

  @Override
  default TensorBase withTensors(UnaryOperator<Tensor> change) {
    return with(change.apply(data()));
  }
}
