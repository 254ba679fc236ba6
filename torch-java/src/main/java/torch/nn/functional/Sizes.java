package torch.nn.functional;

import java.util.Arrays;

/// Sizes that go by direction, where one number stands for all directions.
public final class Sizes {
  private Sizes() {}

  /// As many numbers as there are directions.
  ///
  /// @throws IllegalArgumentException unless one number or `n` are given
  public static long[] of(int n, String name, long... values) {
    if (values.length == n) return values.clone();
    if (values.length != 1) throw wrong(n, name, Arrays.toString(values));
    var all = new long[n];
    Arrays.fill(all, values[0]);
    return all;
  }

  public static double[] of(int n, String name, double... values) {
    if (values.length == n) return values.clone();
    if (values.length != 1) throw wrong(n, name, Arrays.toString(values));
    var all = new double[n];
    Arrays.fill(all, values[0]);
    return all;
  }

  private static IllegalArgumentException wrong(int n, String name, String given) {
    return new IllegalArgumentException(
        name + " must be one number" + (n == 1 ? "" : " or " + n) + ", not " + given);
  }
}
