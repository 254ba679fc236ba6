package torch.io;

import java.util.Arrays;
import torch.DType;

/// Whether a shape and its strides stay within the memory they are laid over. libtorch takes them
/// as they are.
final class Strides {
  private static final int MOST_DIMENSIONS = 64;

  private Strides() {}

  /// The number of elements.
  ///
  /// @throws FormatException if it is none that a tensor can have
  static long numel(long[] size) {
    if (size.length > MOST_DIMENSIONS)
      throw new FormatException(
          "a tensor has " + size.length + " dimensions; more than " + MOST_DIMENSIONS);
    boolean empty = false;
    for (long s : size) {
      if (s < 0) throw new FormatException("a tensor has the shape " + Arrays.toString(size));
      empty |= s == 0;
    }
    long numel = 1;
    try {
      // Sizes beside a 0 are multiplied too by libtorch, for strides.
      for (long s : size) numel = Math.multiplyExact(numel, Math.max(s, 1));
    } catch (ArithmeticException e) {
      throw new FormatException(
          "a tensor of shape " + Arrays.toString(size) + " is larger than any memory", e);
    }
    return empty ? 0 : numel;
  }

  /// Fails unless every element lies within so many bytes.
  static void check(long[] size, long[] stride, long offset, DType dtype, long bytes) {
    long numel = numel(size);
    if (stride.length != size.length)
      throw new FormatException(
          "a tensor of shape " + Arrays.toString(size) + " has " + stride.length + " strides");
    try {
      long last = offset;
      for (int i = 0; i < size.length; i++) {
        if (stride[i] < 0) throw new ArithmeticException();
        if (numel > 0) last = Math.addExact(last, Math.multiplyExact(size[i] - 1, stride[i]));
      }
      long end = Math.multiplyExact(numel > 0 ? last + 1 : last, dtype.itemSize());
      if (offset >= 0 && end >= 0 && end <= bytes) return;
    } catch (ArithmeticException _) {
      // Outside of any memory.
    }
    throw new FormatException(
        "a tensor "
            + dtype
            + Arrays.toString(size)
            + " with the strides "
            + Arrays.toString(stride)
            + " from element "
            + offset
            + " on does not lie within its storage of "
            + bytes
            + " bytes");
  }
}
