package fastai.learner;

import fastai.plot.Figure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// What the learning rate finder saw: the loss over the learning rate, which is drawn on a
/// logarithmic axis, and a dot for each suggestion (fastai's `recorder.plot_lr_find`).
///
/// ```java
/// learn.recorder().plotLrFind();
/// LrCurve.DEFAULT.withSuggestion("valley", 0.008).figure(lrs, losses).save("lr.png");
/// ```
///
/// @param skipStart how many batches at the beginning are left out; 10 in fastai 1 and before
/// @param skipEnd how many at the end, where the loss runs away
/// @param suggestions learning rates by the name of what suggests them; each dot lies at the loss
///   of the nearest recorded rate
public record LrCurve(int skipStart, int skipEnd, Map<String, Double> suggestions) {
  public static final LrCurve DEFAULT = new LrCurve(0, 5, Map.of());

  public LrCurve {
    suggestions = Collections.unmodifiableMap(new LinkedHashMap<>(suggestions));
  }

  public LrCurve withSkipStart(int skipStart) {
    return new LrCurve(skipStart, skipEnd, suggestions);
  }

  public LrCurve withSkipEnd(int skipEnd) {
    return new LrCurve(skipStart, skipEnd, suggestions);
  }

  public LrCurve withSuggestions(Map<String, Double> suggestions) {
    return new LrCurve(skipStart, skipEnd, suggestions);
  }

  public LrCurve withSuggestion(String name, double lr) {
    var more = new LinkedHashMap<>(suggestions);
    more.put(name, lr);
    return withSuggestions(more);
  }

  /// @param lrs the learning rate of each batch
  /// @param losses the smoothed loss after it
  /// @throws IllegalStateException if no more batches are there than are left out
  public Figure figure(double[] lrs, double[] losses) {
    if (lrs.length != losses.length)
      throw new IllegalArgumentException(
          "each learning rate has a loss: " + lrs.length + " and " + losses.length + " were given");
    int end = lrs.length - skipEnd;
    if (end <= skipStart)
      throw new IllegalStateException(
          "there is nothing to plot: "
              + lrs.length
              + " batches are recorded, of which the first "
              + skipStart
              + " and the last "
              + skipEnd
              + " are left out");
    var figure = Figure.single();
    var panel = figure.panel(0).axes("Learning Rate", "Loss").logX(true);
    // A chart takes no number that is none; those points are left out.
    int[] drawn =
        IntStream.range(skipStart, end)
            .filter(i -> lrs[i] > 0 && Double.isFinite(losses[i]))
            .toArray();
    if (drawn.length == 0)
      throw new IllegalStateException("there is nothing to plot: no loss is a number");
    panel.line(null, pick(lrs, drawn), pick(losses, drawn));
    suggestions.forEach(
        (name, lr) ->
            panel.scatter(name, new double[] {lr}, new double[] {losses[nearest(lrs, lr)]}));
    return figure;
  }

  private static double[] pick(double[] values, int[] places) {
    return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
  }

  private static int nearest(double[] lrs, double lr) {
    int best = 0;
    for (int i = 1; i < lrs.length; i++)
      if (Math.abs(Math.log(lrs[i] / lr)) < Math.abs(Math.log(lrs[best] / lr))) best = i;
    return best;
  }
}
