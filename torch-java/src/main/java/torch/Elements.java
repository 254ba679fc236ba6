package torch;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

/// A tensor's elements one by one, as Java's own objects and numbers.
final class Elements {
  private Elements() {}

  static double[] map(Tensor tensor, DoubleUnaryOperator function) {
    double[] values = tensor.toDoubleArray();
    for (int i = 0; i < values.length; i++) values[i] = function.applyAsDouble(values[i]);
    return values;
  }

  static double[] map(Tensor left, Tensor right, DoubleBinaryOperator function) {
    double[] values = left.toDoubleArray();
    double[] others = right.toDoubleArray();
    for (int i = 0; i < values.length; i++)
      values[i] = function.applyAsDouble(values[i], others[i]);
    return values;
  }

  /// Nested lists, the innermost of elements.
  static Object list(Tensor tensor) {
    try (var _ = new TensorScope()) {
      Tensor self = tensor.detach();
      return list(self.shape(), 0, 0, elements(self.isSparse() ? self.toDense() : self));
    }
  }

  private static Object list(long[] shape, int dim, int first, IntFunction<Object> elements) {
    if (dim == shape.length) return elements.apply(first);
    int stride = 1;
    for (int d = dim + 1; d < shape.length; d++) stride *= (int) shape[d];
    List<Object> members = new ArrayList<>((int) shape[dim]);
    for (int i = 0; i < shape[dim]; i++)
      members.add(list(shape, dim + 1, first + i * stride, elements));
    return members;
  }

  private static IntFunction<Object> elements(Tensor tensor) {
    DType dtype = tensor.dtype();
    if (dtype.isComplex()) {
      double[] parts = Aten.viewAsReal(tensor.resolveConj()).toDoubleArray();
      return i -> Scalar.complex(parts[2 * i], parts[2 * i + 1]);
    }
    if (dtype.isFloatingPoint()) {
      double[] values = tensor.toDoubleArray();
      return i -> values[i];
    }
    if (dtype == DType.BOOL) {
      boolean[] values = tensor.toBooleanArray();
      return i -> values[i];
    }
    long[] values = tensor.toLongArray();
    if (dtype != DType.UINT64) return i -> values[i];
    return i ->
        values[i] >= 0 ? (Object) values[i] : new BigInteger(Long.toUnsignedString(values[i]));
  }
}
