package torch;

import java.math.BigInteger;

/// The limits of an integer type: `torch.iinfo`.
///
/// @param bits a number takes
/// @param min the lowest number
/// @param max the largest number; [Long#MAX_VALUE] is not enough for uint64
/// @param dtype the type
public record IInfo(int bits, long min, BigInteger max, DType dtype) {
  /// The limits of the type.
  ///
  /// @throws IllegalArgumentException if it is no integer type that holds plain numbers
  public static IInfo of(DType dtype) {
    return switch (dtype) {
      case UINT8, UINT16, UINT32, UINT64, INT8, INT16, INT32, INT64 -> {
        int bits = 8 * dtype.itemSize();
        int magnitude = dtype.isSigned() ? bits - 1 : bits;
        yield new IInfo(
            bits,
            dtype.isSigned() ? -1L << magnitude : 0,
            BigInteger.ONE.shiftLeft(magnitude).subtract(BigInteger.ONE),
            dtype);
      }
      default ->
          throw new IllegalArgumentException(
              "iinfo needs an integer type, not "
                  + dtype
                  + (dtype.isFloatingPoint() || dtype.isComplex() ? "; use finfo" : ""));
    };
  }

  /// As Python prints it: six figures.
  @Override
  public String toString() {
    return "iinfo(min="
        + NumberFormat.shortest(min)
        + ", max="
        + NumberFormat.shortest(max.doubleValue())
        + ", dtype="
        + dtype
        + ")";
  }
}
