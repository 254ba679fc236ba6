package fastai.learner;

import fastai.learner.SuggestFunc.Suggestion;
import java.util.Arrays;

/// fastai's rules for a learning rate; see [SuggestFunc].
final class Suggestions {
  private Suggestions() {}

  static Suggestion valley(double[] lrs, double[] losses) {
    // lengths[i]: of the longest strictly falling subsequence that ends at i
    int[] lengths = new int[losses.length];
    Arrays.fill(lengths, 1);
    int end = 0, start = 0;
    for (int i = 1; i < losses.length; i++) {
      for (int j = 0; j < i; j++)
        if (losses[i] < losses[j]) lengths[i] = Math.max(lengths[i], lengths[j] + 1);
      if (lengths[end] < lengths[i]) {
        end = i;
        start = end - lengths[end];
      }
    }
    double section = (end - start) / 3.0;
    // The start may be one before the first point, where Python takes the last one.
    int at = Math.max(0, start + (int) section + (int) (section / 2));
    return new Suggestion(lrs[at], lrs[at], losses[at]);
  }

  static Suggestion slide(
      double[] lrs, double[] losses, int lrDiff, double thresh, double adjustValue) {
    if (losses.length <= lrDiff)
      throw new IllegalStateException(
          "slide compares points " + lrDiff + " apart; there are only " + losses.length);
    double[] slopes = gradient(losses);
    int right = losses.length - 1, left = right - lrDiff;
    double found = lrs[left];
    for (; left >= 0 && Math.abs(slopes[right] - slopes[left]) > thresh; left--, right--)
      found = lrs[left];
    double lr = found * adjustValue;
    return new Suggestion(lr, lr, lossAt(lr, lrs, losses));
  }

  static Suggestion minimum(double[] lrs, double[] losses) {
    int at = argmin(losses);
    return new Suggestion(lrs[at] / 10, lrs[at], losses[at]);
  }

  static Suggestion steep(double[] lrs, double[] losses) {
    if (losses.length < 2)
      throw new IllegalStateException("a slope is one of two points; there is only one");
    double[] slopes = new double[losses.length - 1];
    for (int i = 0; i < slopes.length; i++)
      slopes[i] = (losses[i + 1] - losses[i]) / (Math.log(lrs[i + 1]) - Math.log(lrs[i]));
    int at = argmin(slopes);
    return new Suggestion(lrs[at], lrs[at], losses[at]);
  }

  private static int argmin(double[] values) {
    int at = 0;
    for (int i = 1; i < values.length; i++) if (values[i] < values[at]) at = i;
    return at;
  }

  /// numpy's: half the difference of the neighbours, at the ends the difference of the two.
  private static double[] gradient(double[] values) {
    int last = values.length - 1;
    var slopes = new double[values.length];
    for (int i = 0; i <= last; i++) {
      int from = Math.max(0, i - 1), to = Math.min(last, i + 1);
      slopes[i] = (values[to] - values[from]) / (to - from);
    }
    return slopes;
  }

  /// The loss between the points, on a straight line over the logarithm of the rate.
  private static double lossAt(double lr, double[] lrs, double[] losses) {
    int last = lrs.length - 1;
    if (lr <= lrs[0]) return losses[0];
    if (lr >= lrs[last]) return losses[last];
    int i = 1;
    while (lrs[i] < lr) i++;
    double share = Math.log(lr / lrs[i - 1]) / Math.log(lrs[i] / lrs[i - 1]);
    return losses[i - 1] + share * (losses[i] - losses[i - 1]);
  }
}
