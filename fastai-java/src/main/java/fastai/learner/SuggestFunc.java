package fastai.learner;

import java.util.function.BiFunction;

/// Reads a learning rate off the curve of [Learner#lrFind]: one of fastai's four, or one's own.
///
/// ```java
/// var found = learn.lrFind(LrFindOptions.DEFAULT.withSuggestFuncs(SuggestFunc.MINIMUM, SuggestFunc.STEEP));
/// learn.fitOneCycle(3, found.minimum());
/// ```
///
/// It gets the rates and the smoothed losses without the first tenth of `numIt` and the last five
/// batches, up to the first loss that is no number.
public interface SuggestFunc {
  /// Two thirds, nearly, into the longest valley: the longest strictly falling subsequence of the
  /// losses; the default.
  SuggestFunc VALLEY = of("valley", Suggestions::valley);

  /// [#slide(int, double, double)] with 15, 0.005 and 1.
  SuggestFunc SLIDE = slide(15, 0.005, 1);

  /// A tenth of the rate with the smallest loss; the point is the smallest loss.
  SuggestFunc MINIMUM = of("minimum", Suggestions::minimum);

  /// Where the loss falls the most over the logarithm of the rate.
  SuggestFunc STEEP = of("steep", Suggestions::steep);

  /// Two points `lrDiff` batches apart slide down from the right as long as the slopes of the loss
  /// at them differ by more than `thresh`; the rate of the left one times `adjustValue`.
  static SuggestFunc slide(int lrDiff, double thresh, double adjustValue) {
    return of(
        "slide", (lrs, losses) -> Suggestions.slide(lrs, losses, lrDiff, thresh, adjustValue));
  }

  static SuggestFunc of(String name, BiFunction<double[], double[], Suggestion> rule) {
    return new SuggestFunc() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Suggestion suggest(double[] lrs, double[] losses) {
        return rule.apply(lrs, losses);
      }
    };
  }

  /// What the suggestion is called.
  String name();

  Suggestion suggest(double[] lrs, double[] losses);

  /// A learning rate, and the point of the curve that stands for it.
  record Suggestion(double lr, double pointLr, double pointLoss) {}
}
