package torch.nn;

import java.util.Arrays;

/// Sizes that go by two directions, vertical and horizontal.
final class Pair {
  private Pair() {}

  /// One number stands for both.
  static long[] of(String name, long... values) {
    return switch (values.length) {
      case 1 -> new long[] {values[0], values[0]};
      case 2 -> values.clone();
      default ->
          throw new IllegalArgumentException(
              name + " must be one number or two, not " + Arrays.toString(values));
    };
  }
}
