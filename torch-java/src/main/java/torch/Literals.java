package torch;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Array;
import java.util.ArrayList;

/// Java numbers and nested arrays as tensors.
final class Literals {
  private Literals() {}

  static Tensor tensor(Object values, TensorOptions options) {
    if (values == null)
      throw new NullPointerException(
          "cannot make a tensor of null; expected a number, a boolean or an array of them");
    if (values instanceof Tensor tensor) return copy(tensor, options);
    if (values instanceof Scalar scalar) return scalar(scalar, options);
    var shape = new ArrayList<Long>();
    Class<?> element = values.getClass();
    for (Object at = values; element.isArray(); element = element.getComponentType()) {
      long length = at == null ? 0 : Array.getLength(at);
      shape.add(length);
      at = length == 0 ? null : Array.get(at, 0);
    }
    long[] sizes = shape.stream().mapToLong(Long::longValue).toArray();
    Element kind = Element.of(element, values);
    long count = 1;
    for (long size : sizes) count = Math.multiplyExact(count, size);
    Tensor tensor = Aten.empty(sizes, TensorOptions.of(kind.dtype, Device.CPU), null);
    MemorySegment memory =
        count == 0
            ? MemorySegment.NULL
            : MemorySegment.ofAddress(tensor.dataPtr()).reinterpret(count * kind.dtype.itemSize());
    fill(memory, 0, values, sizes, 0, kind);
    DType wanted = options != null && options.dtype() != null ? options.dtype() : kind.inferred();
    Device device = TensorOptions.factoryDevice(options);
    if (device == null) device = Device.CPU;
    if (wanted == kind.dtype && device.equals(Device.CPU)) return tensor;
    requireFit(tensor, wanted);
    Tensor result = tensor.to(device, wanted);
    tensor.close();
    return result;
  }

  /// As in Python, a number too large for an integer type is an error and not another number.
  private static void requireFit(Tensor values, DType wanted) {
    double most =
        switch (wanted) {
          case UINT8 -> 0xff;
          case INT8 -> Byte.MAX_VALUE;
          case INT16 -> Short.MAX_VALUE;
          case INT32 -> Integer.MAX_VALUE;
          case INT64 -> Long.MAX_VALUE;
          default -> Double.POSITIVE_INFINITY;
        };
    // Unsigned types take negative numbers, down to minus their largest, by wrapping.
    double least = wanted == DType.UINT8 ? -most : -most - 1;
    if (most == Double.POSITIVE_INFINITY || values.numel() == 0) return;
    // A Java byte is signed: as int8 it keeps its bits.
    if (values.dtype() == DType.BOOL || values.dtype() == DType.UINT8) return;
    try (var _ = new TensorScope()) {
      double low = values.min().item();
      double high = values.max().item();
      // Not the other way round: NaN fits nowhere.
      if (low >= least && high <= most) return;
      throw new TorchException.Value(
          "value cannot be converted to type "
              + wanted
              + " without overflow: "
              + (high > most ? high : low));
    }
  }

  private static Tensor copy(Tensor tensor, TensorOptions options) {
    Tensor copy = tensor.detach().clone();
    return options == null ? copy : Aten.to(copy, options.withLayout(null), false, false, null);
  }

  private static Tensor scalar(Scalar scalar, TensorOptions options) {
    DType dtype = scalar.isFloatingPoint() ? Torch.getDefaultDtype() : null;
    if (options == null || options.dtype() == null)
      options = (options == null ? TensorOptions.DEFAULT : options).withDtype(dtype);
    return Aten.full(new long[0], scalar, options);
  }

  private static long fill(
      MemorySegment memory, long offset, Object values, long[] sizes, int depth, Element kind) {
    if (depth == sizes.length) {
      if (values == null)
        throw new NullPointerException(
            "cannot make a tensor of null; there is one among the numbers");
      return kind.write(memory, offset, values);
    }
    if (values == null || Array.getLength(values) != sizes[depth])
      throw new IllegalArgumentException(
          "expected a sequence of length "
              + sizes[depth]
              + " at dim "
              + depth
              + " (got "
              + (values == null ? "null" : Array.getLength(values))
              + ")");
    if (depth == sizes.length - 1 && values.getClass().getComponentType().isPrimitive())
      return kind.copy(memory, offset, values);
    for (int i = 0; i < sizes[depth]; i++)
      offset = fill(memory, offset, Array.get(values, i), sizes, depth + 1, kind);
    return offset;
  }

  /// The element types that Java arrays can have, and the dtype of their bits.
  private enum Element {
    BYTE(DType.UINT8),
    SHORT(DType.INT16),
    INT(DType.INT32),
    LONG(DType.INT64),
    FLOAT(DType.FLOAT32),
    DOUBLE(DType.FLOAT64),
    BOOLEAN(DType.BOOL);

    final DType dtype;

    Element(DType dtype) {
      this.dtype = dtype;
    }

    static Element of(Class<?> type, Object values) {
      if (type == byte.class || type == Byte.class) return BYTE;
      if (type == short.class || type == Short.class) return SHORT;
      if (type == int.class || type == Integer.class) return INT;
      if (type == long.class || type == Long.class) return LONG;
      if (type == float.class || type == Float.class) return FLOAT;
      if (type == double.class || type == Double.class) return DOUBLE;
      if (type == boolean.class || type == Boolean.class) return BOOLEAN;
      throw new IllegalArgumentException(
          "cannot make a tensor of a "
              + values.getClass().getSimpleName()
              + "; expected a number, a boolean or an array of them");
    }

    /// What Python would make of such numbers: its floats take the default type, its integers 64
    /// bits.
    DType inferred() {
      return switch (this) {
        case FLOAT, DOUBLE -> Torch.getDefaultDtype();
        case INT, LONG, SHORT -> DType.INT64;
        case BYTE -> DType.UINT8;
        case BOOLEAN -> DType.BOOL;
      };
    }

    long write(MemorySegment memory, long offset, Object value) {
      switch (this) {
        case BYTE -> memory.set(ValueLayout.JAVA_BYTE, offset, (byte) value);
        case SHORT -> memory.set(ValueLayout.JAVA_SHORT, offset, (short) value);
        case INT -> memory.set(ValueLayout.JAVA_INT, offset, (int) value);
        case LONG -> memory.set(ValueLayout.JAVA_LONG, offset, (long) value);
        case FLOAT -> memory.set(ValueLayout.JAVA_FLOAT, offset, (float) value);
        case DOUBLE -> memory.set(ValueLayout.JAVA_DOUBLE, offset, (double) value);
        case BOOLEAN -> memory.set(ValueLayout.JAVA_BOOLEAN, offset, (boolean) value);
      }
      return offset + dtype.itemSize();
    }

    /// Copies a whole array of primitives.
    long copy(MemorySegment memory, long offset, Object array) {
      MemorySegment from =
          switch (array) {
            case byte[] a -> MemorySegment.ofArray(a);
            case short[] a -> MemorySegment.ofArray(a);
            case int[] a -> MemorySegment.ofArray(a);
            case long[] a -> MemorySegment.ofArray(a);
            case float[] a -> MemorySegment.ofArray(a);
            case double[] a -> MemorySegment.ofArray(a);
            case boolean[] a -> {
              var bytes = new byte[a.length];
              for (int i = 0; i < a.length; i++) bytes[i] = (byte) (a[i] ? 1 : 0);
              yield MemorySegment.ofArray(bytes);
            }
            default -> throw new IllegalStateException(array.getClass().getName());
          };
      MemorySegment.copy(from, 0, memory, offset, from.byteSize());
      return offset + from.byteSize();
    }
  }
}
