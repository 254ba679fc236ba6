package fastai.data;

import java.util.List;

/// A value of a sample that knows how to become a batch together with others of its kind: one
/// tensor for all, rather than one each.
public interface Collatable {
  /// @param values all values of the batch, this one first
  /// @throws IllegalArgumentException if they do not fit together
  TensorBase collate(List<?> values);
}
