package torch.nn.utils.parametrize;

import java.util.List;
import torch.Tensor;

/// What a parametrization implements to be given an initial value or a new one: from a value to the
/// tensors that make it, as `right_inverse` in Python.
@FunctionalInterface
public interface RightInverse {
  /// One tensor, or several if `forward` takes several.
  ///
  /// @throws UnsupportedOperationException if there is none; the value is then taken as it is
  List<Tensor> rightInverse(Tensor value);
}
