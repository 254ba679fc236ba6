package fastai.learner;

import fastai.plot.Figure;
import java.util.stream.IntStream;

/// The learning curve: the smoothed training loss after each batch, counted from 1, and the
/// validation loss at the end of each epoch (fastai's `recorder.plot_loss`).
///
/// ```java
/// learn.recorder().plotLoss();
/// learn.recorder().plotLoss(LossPlot.DEFAULT.withLog(true));
/// LossPlot.DEFAULT.withSkipStart(0).figure(learn.recorder()).save("loss.svg");
/// ```
///
/// @param skipStart how many batches at the beginning are left out
/// @param withValid whether the validation loss is drawn, where there is one
/// @param log whether both axes are logarithmic
/// @param showEpochs whether there is a vertical line at the end of each epoch
public record LossPlot(int skipStart, boolean withValid, boolean log, boolean showEpochs) {
  public static final LossPlot DEFAULT = new LossPlot(5, true, false, false);

  public LossPlot withSkipStart(int skipStart) {
    return new LossPlot(skipStart, withValid, log, showEpochs);
  }

  public LossPlot withValid(boolean withValid) {
    return new LossPlot(skipStart, withValid, log, showEpochs);
  }

  public LossPlot withLog(boolean log) {
    return new LossPlot(skipStart, withValid, log, showEpochs);
  }

  public LossPlot withShowEpochs(boolean showEpochs) {
    return new LossPlot(skipStart, withValid, log, showEpochs);
  }

  /// @throws IllegalStateException if no more batches are recorded than are left out
  public Figure figure(Recorder recorder) {
    var losses = recorder.losses();
    if (losses.size() <= skipStart)
      throw new IllegalStateException(
          "there is nothing to plot: "
              + losses.size()
              + " training batches are recorded, and the first "
              + skipStart
              + " are left out");
    var figure = Figure.single();
    var panel = figure.panel(0).title("learning curve").axes("steps", "loss").logX(log).logY(log);
    panel.line(
        "train",
        IntStream.rangeClosed(skipStart + 1, losses.size()).asDoubleStream().toArray(),
        losses.stream().skip(skipStart).mapToDouble(Double::doubleValue).toArray());
    var iters = recorder.iters();
    var valid = recorder.column("valid_loss");
    int[] validated =
        IntStream.range(0, withValid ? valid.size() : 0)
            .filter(i -> valid.get(i) != null && iters.get(i) > skipStart)
            .toArray();
    if (validated.length > 0)
      panel.markedLine(
          "valid",
          IntStream.of(validated).mapToDouble(iters::get).toArray(),
          IntStream.of(validated).mapToDouble(valid::get).toArray());
    if (showEpochs)
      panel.verticalLines(
          iters.stream().filter(i -> i > skipStart).mapToDouble(Integer::doubleValue).toArray());
    return figure;
  }
}
