package fastai.learner;

import fastai.learner.SuggestFunc.Suggestion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What [Learner#lrFind] found: the smoothed loss at each learning rate, and the rates that it
/// suggests.
///
/// ```java
/// var found = learn.lrFind();
/// found.plot(Path.of("lr.png"));
/// learn.fitOneCycle(3, found.valley());
/// ```
public final class LrFind {
  private final List<Double> lrs;
  private final List<Double> losses;
  private final int numIt;
  private final List<SuggestFunc> suggestFuncs;

  /// @param lrs the rate of each batch; the last group's
  /// @param losses the smoothed loss after each batch
  /// @param numIt how many batches were to be tried
  public LrFind(List<Double> lrs, List<Double> losses, int numIt, List<SuggestFunc> suggestFuncs) {
    if (lrs.size() != losses.size())
      throw new IllegalArgumentException(lrs.size() + " rates and " + losses.size() + " losses");
    this.lrs = List.copyOf(lrs);
    this.losses = List.copyOf(losses);
    this.numIt = numIt;
    this.suggestFuncs = List.copyOf(suggestFuncs);
  }

  /// The learning rate of each batch; the last group's.
  public List<Double> lrs() {
    return lrs;
  }

  /// The smoothed loss after each batch.
  public List<Double> losses() {
    return losses;
  }

  /// The rate of [SuggestFunc#VALLEY].
  ///
  /// @throws IllegalStateException if the search ended after too few batches
  public double valley() {
    return suggest(SuggestFunc.VALLEY).lr();
  }

  /// The rate of [SuggestFunc#SLIDE].
  public double slide() {
    return suggest(SuggestFunc.SLIDE).lr();
  }

  /// The rate of [SuggestFunc#MINIMUM].
  public double minimum() {
    return suggest(SuggestFunc.MINIMUM).lr();
  }

  /// The rate of [SuggestFunc#STEEP].
  public double steep() {
    return suggest(SuggestFunc.STEEP).lr();
  }

  /// What a function makes of the curve without the first tenth of `numIt` and the last five
  /// batches, and only up to the first loss that is no number.
  ///
  /// @throws IllegalStateException if nothing is left of the curve
  public Suggestion suggest(SuggestFunc func) {
    int from = numIt / 10, to = losses.size() - 5;
    for (int i = from; i < to; i++) if (losses.get(i).isNaN()) to = i;
    if (to <= from)
      throw new IllegalStateException(
          "there are only "
              + losses.size()
              + " batches, of which the first "
              + from
              + " and the last 5, and those from a loss that is NaN on, do not count: try a smaller"
              + " startLr or withStopDiv(false)");
    return func.suggest(values(lrs, from, to), values(losses, from, to));
  }

  private static double[] values(List<Double> from, int begin, int end) {
    return from.subList(begin, end).stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// What was asked for, by name; empty if the search ended after too few batches for any.
  public Map<String, Suggestion> suggestions() {
    var all = new LinkedHashMap<String, Suggestion>();
    for (var func : suggestFuncs) {
      try {
        all.put(func.name(), suggest(func));
      } catch (IllegalStateException _) {
        // Too few batches for this one: it is not suggested.
      }
    }
    return all;
  }

  /// Draws the loss over the rate, whose axis is logarithmic, without the last five batches, and a
  /// dot for each suggestion.
  ///
  /// @param file a PNG or SVG
  public void plot(Path file) {
    plot(file, 0, 5);
  }

  public void plot(String file) {
    plot(Path.of(file));
  }

  /// The same without some batches at the beginning and at the end; fastai v0.7 and v1 leave out 10
  /// and 5.
  public void plot(Path file, int skipStart, int skipEnd) {
    var points = new LinkedHashMap<String, Double>();
    suggestions().forEach((name, at) -> points.put(name, at.pointLr()));
    new LrCurve(skipStart, skipEnd, points)
        .figure(values(lrs, 0, lrs.size()), values(losses, 0, losses.size()))
        .save(file);
  }

  /// `SuggestedLRs(valley=0.0012)`
  @Override
  public String toString() {
    return "SuggestedLRs("
        + String.join(
            ", ",
            suggestions().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().lr())
                .toList())
        + ")";
  }
}
