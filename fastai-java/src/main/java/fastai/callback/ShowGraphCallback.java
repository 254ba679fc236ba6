package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Recorder;
import fastai.plot.Figure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Draws the learning curve anew after each epoch (order 65): the smoothed training loss after each
/// batch, and the validation loss at the end of each epoch. The axes go from 0 to the end of the
/// fit and to the greatest loss so far.
///
/// ```java
/// learn.addCb(new ShowGraphCallback());                          // shown: see Figure.show
/// learn.addCb(new ShowGraphCallback(Path.of("curve.png")));      // a picture that is overwritten
/// ```
///
/// | event | what it does |
/// |---|---|
/// | before_fit | begins a new curve |
/// | after_train | remembers where the epoch's training ended |
/// | after_epoch | draws |
public final class ShowGraphCallback extends Callback
    implements Event.BeforeFit, Event.AfterTrain, Event.AfterEpoch {
  private final Consumer<Figure> show;
  private final List<Integer> nbBatches = new ArrayList<>();
  private boolean draws;

  public ShowGraphCallback() {
    this(Figure::show);
  }

  /// @param file `.png` or `.svg`
  public ShowGraphCallback(Path file) {
    this(figure -> figure.save(file));
  }

  /// @param show what is done with each figure
  public ShowGraphCallback(Consumer<Figure> show) {
    this.show = Objects.requireNonNull(show, "show");
    runValid = false;
  }

  @Override
  public double order() {
    return 65;
  }

  @Override
  public void beforeFit() {
    draws = learn.isRealFit();
    if (draws) nbBatches.clear();
  }

  @Override
  public void afterTrain() {
    if (draws) nbBatches.add(learn.trainIter);
  }

  @Override
  public void afterEpoch() {
    var recorder = learn.recorder();
    if (!draws || nbBatches.isEmpty() || recorder.losses().isEmpty()) return;
    show.accept(figure(recorder));
  }

  private Figure figure(Recorder recorder) {
    double[] losses = recorder.losses().stream().mapToDouble(loss -> loss).toArray();
    double[] steps = IntStream.range(0, losses.length).asDoubleStream().toArray();
    int column = recorder.metricNames().indexOf("valid_loss") - 1;
    var ends = new ArrayList<Double>();
    var valid = new ArrayList<Double>();
    for (int i = 0; i < recorder.values().size() && i < nbBatches.size(); i++) {
      var record = recorder.values().get(i);
      if (column < 0 || column >= record.size() || record.get(column) == null) continue;
      ends.add((double) nbBatches.get(i));
      valid.add(record.get(column));
    }
    var figure = Figure.single();
    var panel = figure.panel(0).axes("steps", "loss").line("train", steps, losses);
    if (!valid.isEmpty()) panel.markedLine("valid", array(ends), array(valid));
    // What is not finite has no place on an axis.
    double most =
        java.util.stream.DoubleStream.concat(
                java.util.Arrays.stream(losses), valid.stream().mapToDouble(loss -> loss))
            .filter(Double::isFinite)
            .max()
            .orElse(1);
    double left = (double) (learn.nEpoch - nbBatches.size()) * nbBatches.getFirst();
    panel.bounds(0, Math.max(1, left + losses.length), 0, most > 0 ? most : 1);
    return figure;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(value -> value).toArray();
  }
}
