package torch.data;

import java.util.List;
import java.util.function.UnaryOperator;

/// An item or a batch of a type of one's own that holds tensors: it tells a [DataLoader] which, so
/// that they belong to the consumer's scope and the rest is released at once. Tensors, arrays,
/// lists, maps and [Example]s need no telling; the tensors in objects of other types are left to
/// the garbage collector.
///
/// ```java
/// record Picture(Tensor pixels, String file) implements TensorHolder {
///   @Override public List<?> parts() { return List.of(pixels); }
///   @Override public Picture withTensors(UnaryOperator<Tensor> change) {
///     return new Picture(change.apply(pixels), file);
///   }
/// }
/// ```
@FunctionalInterface
public interface TensorHolder {
  /// The tensors, or what holds them in turn.
  List<?> parts();

  /// The same with other tensors: how a loader pins memory and copies to a device. Without it, the
  /// object stays as it is.
  default TensorHolder withTensors(UnaryOperator<torch.Tensor> change) {
    return this;
  }
}
