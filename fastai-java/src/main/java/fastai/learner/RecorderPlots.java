package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.plot.Figure;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What a [Recorder] keeps, panel by panel.
final class RecorderPlots {
  private static final Set<String> NO_METRICS = Set.of("epoch", "train_loss", "valid_loss", "time");

  private RecorderPlots() {}

  /// The hyper-parameters over the batches, in two columns.
  static Figure sched(Recorder recorder, Hyper... keys) {
    var hps = recorder.hps();
    if (hps.isEmpty())
      throw new IllegalStateException(
          "there is nothing to plot: no schedule was recorded; fit with one, as fitOneCycle does");
    var shown = keys.length == 0 ? List.copyOf(hps.keySet()) : List.of(keys);
    var figure = columns(shown.size());
    for (int i = 0; i < shown.size(); i++) {
      var values = hps.get(shown.get(i));
      if (values == null)
        throw new IllegalArgumentException(
            shown.get(i) + " was not scheduled in the last fit; scheduled were " + hps.keySet());
      figure
          .panel(i)
          .axes("steps", shown.get(i).toString())
          .line(
              null,
              IntStream.rangeClosed(1, values.size()).asDoubleStream().toArray(),
              values.stream().mapToDouble(Double::doubleValue).toArray());
    }
    return figure;
  }

  /// The metrics at the ends of the epochs, over the batches.
  static Figure metrics(Recorder recorder, int skipStart, int skipEnd) {
    var names = recorder.metricNames().stream().filter(name -> !NO_METRICS.contains(name)).toList();
    if (names.isEmpty())
      throw new IllegalStateException("there is nothing to plot: the learner has no metrics");
    int end = recorder.iters().size() - skipEnd;
    if (end <= skipStart)
      throw new IllegalStateException(
          "there is nothing to plot: "
              + recorder.iters().size()
              + " epochs are recorded, of which the first "
              + skipStart
              + " and the last "
              + skipEnd
              + " are left out");
    var figure = columns(names.size());
    for (int i = 0; i < names.size(); i++) {
      var column = recorder.column(names.get(i));
      figure
          .panel(i)
          .axes("steps", names.get(i))
          .markedLine(
              null,
              IntStream.range(skipStart, end).mapToDouble(recorder.iters()::get).toArray(),
              IntStream.range(skipStart, end)
                  .mapToDouble(e -> column.get(e) == null ? Double.NaN : column.get(e))
                  .toArray());
    }
    return figure;
  }

  private static Figure columns(int panels) {
    return Figure.grid((panels + 1) / 2, Math.min(2, panels));
  }
}
