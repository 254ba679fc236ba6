package fastai.learner;

import fastai.optimizer.Lr;
import java.util.List;

/// How [Learner#lrFind] searches, with fastai's defaults.
///
/// @param startLr the first learning rate, for each group
/// @param endLr the learning rate that would follow the last batch
/// @param numIt how many batches are tried, at least 6; 0: one epoch
/// @param stopDiv whether the search ends when the smoothed loss is 4 times the best
/// @param suggestFuncs what is suggested and marked in the plot
/// @param linear whether the rates rise by equal steps rather than equal ratios
/// @param stopAtNan whether the search ends at a loss that is no number
/// @param bestFrom the batches before do not count as the best
public record LrFindOptions(
    Lr startLr,
    Lr endLr,
    int numIt,
    boolean stopDiv,
    List<SuggestFunc> suggestFuncs,
    boolean linear,
    boolean stopAtNan,
    int bestFrom) {
  public static final LrFindOptions DEFAULT =
      new LrFindOptions(
          Lr.of(1e-7), Lr.of(10), 100, true, List.of(SuggestFunc.VALLEY), false, false, 0);

  /// fastai v0.7's: from 1e-5 to 10 over one epoch; it ends at a loss that is no number, and the
  /// first ten batches do not count as the best.
  public static final LrFindOptions V07 =
      new LrFindOptions(
          Lr.of(1e-5), Lr.of(10), 0, true, List.of(SuggestFunc.VALLEY), false, true, 11);

  public LrFindOptions {
    if (numIt != 0 && numIt < 6)
      throw new IllegalArgumentException("numIt is at least 6, not " + numIt);
    suggestFuncs = List.copyOf(suggestFuncs);
  }

  public LrFindOptions withStartLr(double startLr) {
    return withStartLr(Lr.of(startLr));
  }

  /// One rate for each group.
  public LrFindOptions withStartLr(Lr startLr) {
    return new LrFindOptions(
        startLr, endLr, numIt, stopDiv, suggestFuncs, linear, stopAtNan, bestFrom);
  }

  public LrFindOptions withEndLr(double endLr) {
    return withEndLr(Lr.of(endLr));
  }

  /// One rate for each group.
  public LrFindOptions withEndLr(Lr endLr) {
    return new LrFindOptions(
        startLr, endLr, numIt, stopDiv, suggestFuncs, linear, stopAtNan, bestFrom);
  }

  public LrFindOptions withNumIt(int numIt) {
    return new LrFindOptions(
        startLr, endLr, numIt, stopDiv, suggestFuncs, linear, stopAtNan, bestFrom);
  }

  public LrFindOptions withStopDiv(boolean stopDiv) {
    return new LrFindOptions(
        startLr, endLr, numIt, stopDiv, suggestFuncs, linear, stopAtNan, bestFrom);
  }

  public LrFindOptions withSuggestFuncs(SuggestFunc... suggestFuncs) {
    return new LrFindOptions(
        startLr, endLr, numIt, stopDiv, List.of(suggestFuncs), linear, stopAtNan, bestFrom);
  }

  public LrFindOptions withLinear(boolean linear) {
    return new LrFindOptions(
        startLr, endLr, numIt, stopDiv, suggestFuncs, linear, stopAtNan, bestFrom);
  }

  /// With as many batches as an epoch has, where no number was given.
  LrFindOptions forEpochOf(int batches) {
    return numIt != 0 ? this : withNumIt(Math.max(6, batches));
  }
}
