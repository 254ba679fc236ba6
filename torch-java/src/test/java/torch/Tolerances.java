package torch;

import static org.assertj.core.api.Assertions.assertThat;

/// How close is equal, stated once: the tolerances of Python's `torch.testing.assert_close`, by
/// dtype.
///
/// `actual` is close to `expected` where `|actual - expected| <= atol + rtol * |expected|`; NaN is
/// close to NaN.
public final class Tolerances {
  private Tolerances() {}

  /// The relative part.
  public static double rtol(DType dtype) {
    return switch (dtype) {
      case FLOAT16 -> 1e-3;
      case BFLOAT16 -> 1.6e-2;
      case FLOAT32, COMPLEX64 -> 1.3e-6;
      case FLOAT64, COMPLEX128 -> 1e-7;
      default -> 0;
    };
  }

  /// The absolute part.
  public static double atol(DType dtype) {
    return switch (dtype) {
      case FLOAT16, BFLOAT16, FLOAT32, COMPLEX64 -> 1e-5;
      case FLOAT64, COMPLEX128 -> 1e-7;
      default -> 0;
    };
  }

  /// Asserts that the tensor's elements, in order, are close to the numbers. Its shape is not
  /// looked at.
  public static void assertClose(Tensor actual, double... expected) {
    DType dtype = actual.dtype();
    assertClose(actual.toDoubleArray(), expected, rtol(dtype), atol(dtype), actual::toString);
  }

  /// Asserts that both have the same shape and dtype and close elements.
  public static void assertClose(Tensor actual, Tensor expected) {
    DType dtype = actual.dtype();
    assertClose(actual, expected, rtol(dtype), atol(dtype));
  }

  /// The same with tolerances of its own, for a result of many roundings.
  public static void assertClose(Tensor actual, Tensor expected, double rtol, double atol) {
    assertThat(actual.dtype()).as("dtype").isEqualTo(expected.dtype());
    assertThat(actual.shape()).as("shape").isEqualTo(expected.shape());
    assertClose(actual.toDoubleArray(), expected.toDoubleArray(), rtol, atol, actual::toString);
  }

  private static void assertClose(
      double[] actual,
      double[] expected,
      double rtol,
      double atol,
      java.util.function.Supplier<String> whole) {
    assertThat(actual.length)
        .as("number of elements in %s", whole.get())
        .isEqualTo(expected.length);
    for (int i = 0; i < actual.length; i++) {
      boolean close =
          Double.compare(actual[i], expected[i]) == 0
              || Math.abs(actual[i] - expected[i]) <= atol + rtol * Math.abs(expected[i]);
      if (!close)
        throw new AssertionError(
            "element "
                + i
                + " is "
                + actual[i]
                + ", expected "
                + expected[i]
                + ", in "
                + whole.get());
    }
  }
}
