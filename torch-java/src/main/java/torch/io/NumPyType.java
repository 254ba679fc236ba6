package torch.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// NumPy's spelling of a type of numbers with its byte order: `<f4`, `>i8`, `|b1`.
record NumPyType(DType dtype, ByteOrder order) {
  private static final Map<String, DType> CODES =
      Map.ofEntries(
          Map.entry("b1", DType.BOOL),
          Map.entry("u1", DType.UINT8),
          Map.entry("i1", DType.INT8),
          Map.entry("u2", DType.UINT16),
          Map.entry("i2", DType.INT16),
          Map.entry("u4", DType.UINT32),
          Map.entry("i4", DType.INT32),
          Map.entry("u8", DType.UINT64),
          Map.entry("i8", DType.INT64),
          Map.entry("f2", DType.FLOAT16),
          Map.entry("f4", DType.FLOAT32),
          Map.entry("f8", DType.FLOAT64),
          Map.entry("c8", DType.COMPLEX64),
          Map.entry("c16", DType.COMPLEX128));

  /// @throws FormatException if tensors have no such type
  static NumPyType of(String text) {
    if (text.length() >= 3) {
      DType dtype = CODES.get(text.substring(1));
      ByteOrder order =
          switch (text.charAt(0)) {
            case '<' -> ByteOrder.LITTLE_ENDIAN;
            case '>' -> ByteOrder.BIG_ENDIAN;
            case '=', '|' -> ByteOrder.nativeOrder();
            default -> null;
          };
      if (dtype != null && order != null) return new NumPyType(dtype, order);
    }
    throw new FormatException(
        "the NumPy dtype '"
            + text
            + "' is none that tensors have; there are bool, integers, float16 to float64, complex64"
            + " and complex128");
  }

  /// @throws IllegalArgumentException if NumPy has no such type
  static NumPyType of(DType dtype) {
    if (!CODES.containsValue(dtype))
      throw new IllegalArgumentException(
          "NumPy has no dtype " + dtype + "; convert the tensor first, to(DType.FLOAT32) for one");
    return new NumPyType(dtype, ByteOrder.nativeOrder());
  }

  @Override
  public String toString() {
    for (var entry : CODES.entrySet())
      if (entry.getValue() == dtype)
        return (dtype.itemSize() == 1 ? "|" : order == ByteOrder.LITTLE_ENDIAN ? "<" : ">")
            + entry.getKey();
    throw new AssertionError(dtype);
  }

  /// The bytes that a shape takes.
  long bytes(long[] shape) {
    long numel = Strides.numel(shape);
    if (numel > Long.MAX_VALUE / dtype.itemSize())
      throw new FormatException(
          "an array of shape " + Arrays.toString(shape) + " is larger than any memory");
    return numel * dtype.itemSize();
  }

  /// A tensor with a copy of the bytes.
  ///
  /// @param fortran whether the first dimension is the one that lies together
  Tensor tensor(MemorySegment bytes, long[] shape, boolean fortran) {
    if (bytes(shape) != bytes.byteSize())
      throw new FormatException(
          "an array "
              + this
              + Arrays.toString(shape)
              + " needs "
              + bytes(shape)
              + " bytes, and has "
              + bytes.byteSize());
    Tensor flat = Torch.empty(TensorOptions.of(DType.UINT8), bytes.byteSize());
    try {
      HostBytes.of(flat, target -> target.copyFrom(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return arrange(flat, shape, fortran);
  }

  /// Bytes, which become the tensor's own, in the machine's order and in shape.
  Tensor arrange(Tensor flat, long[] shape, boolean fortran) {
    if (order != ByteOrder.nativeOrder())
      HostBytes.swap(flat, dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize());
    return TensorScope.run(
        () -> {
          Tensor numbers = flat.view(dtype);
          return fortran
              ? numbers.view(reversed(shape)).permute(backwards(shape))
              : numbers.view(shape);
        });
  }

  private static long[] reversed(long[] shape) {
    long[] reversed = new long[shape.length];
    for (int i = 0; i < shape.length; i++) reversed[i] = shape[shape.length - 1 - i];
    return reversed;
  }

  /// The dimensions in reverse order.
  static long[] backwards(long[] shape) {
    long[] dims = new long[shape.length];
    for (int i = 0; i < dims.length; i++) dims[i] = dims.length - 1 - i;
    return dims;
  }

  /// The one element as plain Java.
  Object number(Tensor tensor) {
    if (dtype == DType.BOOL) return tensor.itemBoolean();
    if (dtype.isComplex()) return tensor.itemScalar();
    if (dtype.isFloatingPoint()) return tensor.item();
    long value = tensor.itemLong();
    return dtype == DType.UINT64 && value < 0
        ? (Object) new BigInteger(Long.toUnsignedString(value))
        : value;
  }
}
