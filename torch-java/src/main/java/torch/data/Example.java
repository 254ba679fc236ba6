package torch.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// An input and its target, of one item or of a batch: Python's pair `(x, y)`.
public record Example<X, Y>(X x, Y y) implements TensorHolder {
  @Override
  public List<?> parts() {
    return Arrays.asList(x, y);
  }

  @Override
  @SuppressWarnings("unchecked") // tensors become tensors
  public Example<X, Y> withTensors(UnaryOperator<Tensor> change) {
    return new Example<>((X) Parts.map(x, change), (Y) Parts.map(y, change));
  }
}
