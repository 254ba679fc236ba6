package torch;

/// A number as an argument of an operator: an integer, a floating point number, a truth value or a
/// complex number. Which of them matters: it takes part in type promotion as in Python.
public final class Scalar {
  static final int NONE = -1;
  static final int INT = 0;
  static final int DOUBLE = 1;
  static final int BOOL = 2;
  static final int COMPLEX = 3;

  private final int kind;
  private final long bits;
  private final double imaginary;

  private Scalar(int kind, long bits, double imaginary) {
    this.kind = kind;
    this.bits = bits;
    this.imaginary = imaginary;
  }

  public static Scalar of(long value) {
    return new Scalar(INT, value, 0);
  }

  public static Scalar of(double value) {
    return new Scalar(DOUBLE, Double.doubleToRawLongBits(value), 0);
  }

  public static Scalar of(boolean value) {
    return new Scalar(BOOL, value ? 1 : 0, 0);
  }

  public static Scalar complex(double real, double imaginary) {
    return new Scalar(COMPLEX, Double.doubleToRawLongBits(real), imaginary);
  }

  /// An integer for `Byte` to `Long`, otherwise a floating point number.
  public static Scalar of(Number value) {
    return switch (value) {
      case Long _, Integer _, Short _, Byte _ -> of(value.longValue());
      default -> of(value.doubleValue());
    };
  }

  int kind() {
    return kind;
  }

  long bits() {
    return bits;
  }

  public boolean isComplex() {
    return kind == COMPLEX;
  }

  public boolean isFloatingPoint() {
    return kind == DOUBLE;
  }

  public boolean isBoolean() {
    return kind == BOOL;
  }

  /// The number as a double; of a complex number its real part.
  public double toDouble() {
    return kind == DOUBLE || kind == COMPLEX ? Double.longBitsToDouble(bits) : bits;
  }

  /// The number as a long, cut off towards zero.
  public long toLong() {
    return kind == DOUBLE || kind == COMPLEX ? (long) Double.longBitsToDouble(bits) : bits;
  }

  public boolean toBoolean() {
    return kind == DOUBLE
        ? toDouble() != 0
        : kind == COMPLEX ? toDouble() != 0 || imaginary != 0 : bits != 0;
  }

  public double imaginary() {
    return imaginary;
  }

  /// The value as Java's own type: Long, Double, Boolean; a complex number stays a Scalar.
  public Object value() {
    return switch (kind) {
      case INT -> bits;
      case DOUBLE -> toDouble();
      case BOOL -> bits != 0;
      default -> this;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scalar s
        && s.kind == kind
        && s.bits == bits
        && Double.compare(s.imaginary, imaginary) == 0;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits) * 31 + kind + Double.hashCode(imaginary);
  }

  /// As Python prints it: `2`, `2.0`, `true`, `(1+2j)`.
  @Override
  public String toString() {
    return kind == COMPLEX
        ? "(" + toDouble() + (imaginary < 0 ? "" : "+") + imaginary + "j)"
        : String.valueOf(value());
  }
}
