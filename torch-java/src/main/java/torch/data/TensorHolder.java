package torch.data;

import java.util.List;

/// An item or a batch of a type of one's own that holds tensors: it tells a [DataLoader] which, so
/// that they outlive the worker's scope and belong to the consumer. Tensors, arrays, lists, maps
/// and [Example]s need no telling.
///
/// ```java
/// record Picture(Tensor pixels, String file) implements TensorHolder {
///   @Override public List<?> parts() { return List.of(pixels); }
/// }
/// ```
@FunctionalInterface
public interface TensorHolder {
  /// The tensors, or what holds them in turn.
  List<?> parts();
}
