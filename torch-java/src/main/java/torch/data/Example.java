package torch.data;

import java.util.Arrays;
import java.util.List;

/// An input and its target, of one item or of a batch: Python's pair `(x, y)`.
public record Example<X, Y>(X x, Y y) implements TensorHolder {
  @Override
  public List<?> parts() {
    return Arrays.asList(x, y);
  }
}
