package fastai.optimizer;

import java.util.Arrays;

/// A learning rate for a model with parameter groups: one for all, a range over the groups, or one
/// a group. Any other hyper-parameter is set by the same rule ([Optimizer#setHyper]).
///
/// | Python | here | over three groups |
/// |---|---|---|
/// | `1e-3` | `Lr.of(1e-3)` | 1e-3, 1e-3, 1e-3 |
/// | `slice(1e-3)` | `Lr.slice(1e-3)` | 1e-4, 1e-4, 1e-3 |
/// | `slice(1e-5, 1e-3)` | `Lr.slice(1e-5, 1e-3)` | 1e-5, 1e-4, 1e-3 |
/// | `[1e-4, 1e-3, 1e-2]` | `Lr.each(1e-4, 1e-3, 1e-2)` | 1e-4, 1e-3, 1e-2 |
public sealed interface Lr {
  /// The same value for every group.
  static Lr of(double value) {
    return new Same(value);
  }

  /// A tenth for every group but the last, which gets the value itself.
  static Lr slice(double last) {
    return new LastSlice(last);
  }

  /// Equal ratios from the first group to the last: `first * (last / first) ^ (i / (n - 1))`.
  static Lr slice(double first, double last) {
    return new Slice(first, last);
  }

  /// One value for each group.
  static Lr each(double... values) {
    return new Each(values.clone());
  }

  /// The value of every group.
  ///
  /// @throws IllegalArgumentException if values were given one by one and there is not one for each
  ///   group
  double[] over(int groups);

  record Same(double value) implements Lr {
    @Override
    public double[] over(int groups) {
      var values = new double[groups];
      Arrays.fill(values, value);
      return values;
    }
  }

  record LastSlice(double last) implements Lr {
    @Override
    public double[] over(int groups) {
      var values = new double[groups];
      Arrays.fill(values, last / 10);
      if (groups > 0) values[groups - 1] = last;
      return values;
    }
  }

  record Slice(double first, double last) implements Lr {
    @Override
    public double[] over(int groups) {
      if (groups == 1) return new double[] {last};
      if (!(last / first > 0) || Double.isInfinite(last / first))
        throw new IllegalArgumentException(
            "a slice goes from group to group in equal ratios, so neither end is 0; it is from "
                + first
                + " to "
                + last);
      var values = new double[groups];
      for (int i = 0; i < groups; i++)
        values[i] = first * Math.pow(last / first, i / (groups - 1.0));
      return values;
    }
  }

  record Each(double... values) implements Lr {
    @Override
    public double[] over(int groups) {
      if (values.length != groups)
        throw new IllegalArgumentException(
            values.length
                + " values were given for "
                + groups
                + " parameter groups; give one for each, or use Lr.of or Lr.slice");
      return values.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Each(double[] others) && Arrays.equals(values, others);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return "Each" + Arrays.toString(values);
    }
  }
}
