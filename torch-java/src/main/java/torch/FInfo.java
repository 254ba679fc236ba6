package torch;

/// The limits of a floating point type: `torch.finfo`. A complex type has those of its parts.
///
/// ```java
/// Torch.finfo(DType.FLOAT32).eps();   // 1.1920928955078125E-7
/// ```
///
/// @param bits a number takes
/// @param eps the difference between 1 and the next larger number
/// @param min the lowest number (of most types minus the largest)
/// @param max the largest number
/// @param tiny the smallest positive normal number
/// @param resolution the approximate decimal resolution, `10^-digits`
/// @param dtype the type itself, or that of the parts
public record FInfo(
    int bits, double eps, double min, double max, double tiny, double resolution, DType dtype) {

  /// The same as [#tiny].
  public double smallestNormal() {
    return tiny;
  }

  /// The limits of the type.
  ///
  /// @throws IllegalArgumentException if it is no floating point or complex type
  public static FInfo of(DType dtype) {
    return switch (dtype) {
      case FLOAT64, COMPLEX128 ->
          symmetric(DType.FLOAT64, 0x1p-52, Double.MAX_VALUE, 0x1p-1022, 1e-15);
      case FLOAT32, COMPLEX64 -> symmetric(DType.FLOAT32, 0x1p-23, Float.MAX_VALUE, 0x1p-126, 1e-6);
      case FLOAT16, COMPLEX32 -> symmetric(DType.FLOAT16, 0x1p-10, 65504, 0x1p-14, 1e-3);
      case BFLOAT16, BCOMPLEX32 -> symmetric(DType.BFLOAT16, 0x1p-7, 0x1.fep127, 0x1p-126, 1e-2);
      case FLOAT8_E4M3FN -> symmetric(dtype, 0x1p-3, 448, 0x1p-6, 1);
      case FLOAT8_E4M3FNUZ -> symmetric(dtype, 0x1p-3, 240, 0x1p-7, 1);
      case FLOAT8_E5M2 -> symmetric(dtype, 0x1p-2, 57344, 0x1p-14, 1);
      case FLOAT8_E5M2FNUZ -> symmetric(dtype, 0x1p-3, 57344, 0x1p-15, 1);
      // It has neither sign nor zero.
      case FLOAT8_E8M0FNU -> new FInfo(8, 1, 0x1p-127, 0x1p127, 0x1p-127, 1, dtype);
      default ->
          throw new IllegalArgumentException(
              "finfo needs a floating point type, not " + dtype + "; use iinfo for integers");
    };
  }

  private static FInfo symmetric(
      DType dtype, double eps, double max, double tiny, double resolution) {
    return new FInfo(8 * dtype.itemSize(), eps, -max, max, tiny, resolution, dtype);
  }

  /// As Python prints it.
  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "finfo(resolution=%s, min=%s, max=%s, eps=%s, smallest_normal=%s, tiny=%s, dtype=%s)",
        NumberFormat.shortest(resolution),
        NumberFormat.shortest(min),
        NumberFormat.shortest(max),
        NumberFormat.shortest(eps),
        NumberFormat.shortest(tiny),
        NumberFormat.shortest(tiny),
        dtype);
  }
}
