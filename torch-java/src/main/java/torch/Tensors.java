package torch;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// What a module takes or returns where that is several tensors under names: hooks see the tensors
/// in it and can replace them, and a [TensorScope] finds them.
///
/// ```java
/// record Boxes(Tensor corners, Tensor scores) implements Tensors<Boxes> {
///   @Override public List<Tensor> tensors() { return Arrays.asList(corners, scores); }
///   @Override public Boxes with(List<Tensor> t) { return new Boxes(t.get(0), t.get(1)); }
/// }
/// ```
public interface Tensors<T extends Tensors<T>> extends Iterable<Tensor> {
  /// The tensors in order; `null` for one that is absent.
  List<Tensor> tensors();

  /// The same with other tensors, as many and in the order of [#tensors].
  T with(List<Tensor> tensors);

  @Override
  default Iterator<Tensor> iterator() {
    return tensors().iterator();
  }

  /// The tensors in a module's input or output: in a Tensor, an array of them or a `Tensors`.
  ///
  /// @throws IllegalArgumentException for a value of another type
  static List<Tensor> of(Object value) {
    return switch (value) {
      case Tensor tensor -> List.of(tensor);
      case Tensor[] array -> Arrays.asList(array);
      case Tensors<?> several -> several.tensors();
      case null, default ->
          throw new IllegalArgumentException(
              "the tensors in "
                  + (value == null ? "null" : value.getClass().getName())
                  + " cannot be found; a module's inputs and outputs are a Tensor, a Tensor[] or a"
                  + " type that implements torch.Tensors");
    };
  }

  /// The value with other tensors, as many and in the order of [#of].
  @SuppressWarnings("unchecked") // each case returns a value of the type that it was given
  static <V> V replace(V value, List<Tensor> tensors) {
    return (V)
        switch (value) {
          case Tensor _ -> tensors.getFirst();
          case Tensor[] _ -> tensors.toArray(Tensor[]::new);
          default -> ((Tensors<?>) value).with(tensors);
        };
  }
}
