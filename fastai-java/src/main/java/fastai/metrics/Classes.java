package fastai.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.function.LongToIntFunction;

/// Where a class stands in a list of classes.
final class Classes {
  private Classes() {}

  /// The place of each class in the list, -1 for others.
  static LongToIntFunction index(long[] classes) {
    long most = Arrays.stream(classes).max().orElse(-1);
    if (most < 1 << 20 && Arrays.stream(classes).allMatch(c -> c >= 0)) {
      var places = new int[(int) most + 1];
      Arrays.fill(places, -1);
      for (int i = 0; i < classes.length; i++) places[(int) classes[i]] = i;
      return c -> c >= 0 && c < places.length ? places[(int) c] : -1;
    }
    var places = new HashMap<Long, Integer>();
    for (int i = 0; i < classes.length; i++) places.put(classes[i], i);
    return c -> places.getOrDefault(c, -1);
  }

  /// @throws IllegalArgumentException unless there is one weight a sample
  static void checkWeight(double[] weight, int samples) {
    if (weight != null && weight.length != samples)
      throw new IllegalArgumentException(
          "there are "
              + weight.length
              + " sample weights for "
              + samples
              + " samples; expected one each, in the loader's order");
  }
}
