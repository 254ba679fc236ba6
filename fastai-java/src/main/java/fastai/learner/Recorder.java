package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.plot.Figure;
import fastai.plot.ProgressBar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Keeps the story of a fit: losses, learning rates and metrics (order 50). One of the default
/// callbacks.
///
/// Unlike in fastai, validation and predictions after a fit leave the records of the fit as they
/// are; a batch that was cancelled before its loss is left out, where fastai counts the loss of the
/// batch before it once more; and an epoch that was left out as a whole ([SkipToEpoch]) has neither
/// a row nor a record, where fastai has both without values.
public final class Recorder extends Callback
    implements Event.BeforeFit,
        Event.BeforeEpoch,
        Event.BeforeTrain,
        Event.BeforeValidate,
        Event.AfterBatch,
        Event.AfterCancelTrain,
        Event.AfterCancelValidate,
        Event.AfterCancelEpoch,
        Event.AfterTrain,
        Event.AfterValidate,
        Event.AfterEpoch {
  private final Options options;
  private final AvgLoss loss = new AvgLoss();
  private final AvgSmoothLoss smoothLoss;

  private final List<Double> lrs = new ArrayList<>();
  private final List<Double> losses = new ArrayList<>();
  private final List<Integer> iters = new ArrayList<>();
  private final List<List<Double>> values = new ArrayList<>();
  private Map<Hyper, List<Double>> hps = Map.of();
  private List<String> metricNames = List.of();
  private List<Object> log = List.of();
  private boolean cancelTrain;
  private boolean cancelEpoch;
  private boolean cancelValid;
  private long startEpoch;

  /// @param addTime whether there is a column with the time of the epoch
  /// @param trainMetrics whether metrics are computed in training too
  /// @param validMetrics whether they are computed in validation, with the loss
  /// @param beta how much of the running mean of the training loss each batch keeps
  public record Options(boolean addTime, boolean trainMetrics, boolean validMetrics, double beta) {
    public static final Options DEFAULT = new Options(true, false, true, 0.98);

    public Options withAddTime(boolean addTime) {
      return new Options(addTime, trainMetrics, validMetrics, beta);
    }

    public Options withTrainMetrics(boolean trainMetrics) {
      return new Options(addTime, trainMetrics, validMetrics, beta);
    }

    public Options withValidMetrics(boolean validMetrics) {
      return new Options(addTime, trainMetrics, validMetrics, beta);
    }

    public Options withBeta(double beta) {
      return new Options(addTime, trainMetrics, validMetrics, beta);
    }
  }

  public Recorder() {
    this(Options.DEFAULT);
  }

  public Recorder(Options options) {
    this.options = options;
    smoothLoss = new AvgSmoothLoss(options.beta);
  }

  @Override
  public double order() {
    return 50;
  }

  @Override
  public boolean removeOnFetch() {
    return true;
  }

  // ---- what it keeps ----------------------------------------------------------------------------

  /// The last group's learning rate at each training batch.
  public List<Double> lrs() {
    return List.copyOf(lrs);
  }

  /// The smoothed training loss after each training batch.
  public List<Double> losses() {
    return List.copyOf(losses);
  }

  /// How many training batches there had been at the end of each epoch.
  public List<Integer> iters() {
    return List.copyOf(iters);
  }

  /// One record an epoch, in the order of [#metricNames()] without the epoch and the time. A metric
  /// that saw nothing is `null`, and the record of a part that was cancelled is shorter.
  public List<List<Double>> values() {
    return List.copyOf(values);
  }

  /// The scheduled hyper-parameters, one value a training batch: of the last group. There after the
  /// fit.
  public Map<Hyper, List<Double>> hps() {
    return hps;
  }

  void setHps(Map<Hyper, List<Double>> hps) {
    this.hps = new EnumMap<>(hps);
  }

  /// The headings of the table's columns.
  public List<String> metricNames() {
    return metricNames;
  }

  /// The row of the epoch that is running, as far as it is known.
  public List<Object> log() {
    return java.util.Collections.unmodifiableList(log);
  }

  /// A column of the records, `null` for an epoch that lacks it.
  List<Double> column(String name) {
    int column = metricNames.indexOf(name) - 1;
    return values.stream()
        .map(record -> column >= 0 && column < record.size() ? record.get(column) : null)
        .toList();
  }

  // ---- plots ------------------------------------------------------------------------------------

  /// Shows the learning curve: the smoothed training loss after each batch, from the sixth on, and
  /// the validation loss at the end of each epoch. Like all plots it appears below the cell of a
  /// notebook, or as a temporary file; with a file it is written there, as `.png` or `.svg`.
  public void plotLoss() {
    plotLoss(LossPlot.DEFAULT);
  }

  public void plotLoss(LossPlot options) {
    options.figure(this).show();
  }

  public void plotLoss(Path file) {
    plotLoss(file, LossPlot.DEFAULT);
  }

  public void plotLoss(String file) {
    plotLoss(Path.of(file));
  }

  public void plotLoss(Path file, LossPlot options) {
    options.figure(this).save(file);
  }

  /// Shows the loss over the learning rate, after the learning rate finder.
  public void plotLrFind() {
    plotLrFind(LrCurve.DEFAULT);
  }

  public void plotLrFind(LrCurve options) {
    lrFind(options).show();
  }

  public void plotLrFind(Path file) {
    plotLrFind(file, LrCurve.DEFAULT);
  }

  public void plotLrFind(Path file, LrCurve options) {
    lrFind(options).save(file);
  }

  private Figure lrFind(LrCurve options) {
    return options.figure(
        lrs.stream().mapToDouble(Double::doubleValue).toArray(),
        losses.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /// Shows the scheduled hyper-parameters over the batches, one panel each; all of them unless some
  /// are named.
  public void plotSched(Hyper... keys) {
    RecorderPlots.sched(this, keys).show();
  }

  public void plotSched(Path file, Hyper... keys) {
    RecorderPlots.sched(this, keys).save(file);
  }

  /// Shows the metrics over the batches, one panel each.
  public void plotMetrics() {
    RecorderPlots.metrics(this, 0, 0).show();
  }

  public void plotMetrics(Path file) {
    plotMetrics(file, 0, 0);
  }

  /// The same without some epochs at the beginning and at the end.
  public void plotMetrics(Path file, int skipStart, int skipEnd) {
    RecorderPlots.metrics(this, skipStart, skipEnd).save(file);
  }

  // ---- events -----------------------------------------------------------------------------------

  @Override
  public void beforeFit() {
    metricNames = names();
    if (learn.isValidating()) return;
    lrs.clear();
    losses.clear();
    iters.clear();
    values.clear();
    hps = Map.of();
    smoothLoss.reset();
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    var metrics = learn.metrics.stream().map(Metric::name).toList();
    names.add("epoch");
    names.add("train_loss");
    if (options.trainMetrics && options.validMetrics) {
      metrics.forEach(name -> names.add("train_" + name));
      names.add("valid_loss");
      metrics.forEach(name -> names.add("valid_" + name));
    } else {
      if (options.validMetrics) names.add("valid_loss");
      names.addAll(metrics);
    }
    if (options.addTime) names.add("time");
    return List.copyOf(names);
  }

  @Override
  public void beforeEpoch() {
    cancelTrain = false;
    cancelEpoch = false;
    cancelValid = false;
    startEpoch = System.nanoTime();
    log = new ArrayList<>(List.of(learn.epoch));
  }

  @Override
  public void beforeTrain() {
    if (options.trainMetrics) learn.metrics.forEach(Metric::reset);
  }

  @Override
  public void beforeValidate() {
    loss.reset();
    if (options.validMetrics) learn.metrics.forEach(Metric::reset);
  }

  @Override
  public void afterBatch() {
    if (learn.yb.length == 0 || learn.loss == null) return;
    if (learn.training) {
      smoothLoss.accumulate(learn);
      if (options.trainMetrics) for (var metric : learn.metrics) metric.accumulate(learn);
      lrs.add(learn.opt.lastHyper(Hyper.LR));
      learn.smoothLoss = smoothLoss.value();
      losses.add(learn.smoothLoss);
    } else if (options.validMetrics) {
      loss.accumulate(learn);
      for (var metric : learn.metrics) metric.accumulate(learn);
    }
  }

  @Override
  public void afterCancelTrain() {
    cancelTrain = true;
  }

  @Override
  public void afterCancelValidate() {
    cancelValid = true;
  }

  @Override
  public void afterCancelEpoch() {
    cancelEpoch = true;
  }

  @Override
  public void afterTrain() {
    if (cancelTrain) return;
    log.add(smoothLoss.value());
    if (options.trainMetrics) for (var metric : learn.metrics) log.add(metric.value());
  }

  @Override
  public void afterValidate() {
    if (cancelValid || !options.validMetrics) return;
    log.add(loss.value());
    for (var metric : learn.metrics) log.add(metric.value());
  }

  @Override
  public void afterEpoch() {
    if (log.size() == 1 && cancelEpoch) return;
    var record = new ArrayList<Double>();
    for (Object value : log.subList(1, log.size())) record.add((Double) value);
    learn.finalRecord = java.util.Collections.unmodifiableList(record);
    if (options.addTime) log.add(formatTime((System.nanoTime() - startEpoch) / 1_000_000_000));
    if (learn.logger != null) learn.logger.accept(log());
    if (learn.isValidating()) return;
    values.add(learn.finalRecord);
    iters.add(smoothLoss.count());
  }

  static String formatTime(long seconds) {
    return ProgressBar.formatTime(seconds);
  }

  // ---- going on after a crash -------------------------------------------------------------------

  @Override
  public Map<String, Object> stateDict() {
    var state = new java.util.LinkedHashMap<String, Object>();
    state.put("lrs", lrs);
    state.put("losses", losses);
    state.put("iters", iters);
    state.put("values", values);
    state.put("smooth", smoothLoss.val());
    state.put("count", smoothLoss.count());
    return state;
  }

  @Override
  public void loadStateDict(torch.io.Checkpoint state) {
    numbers(state.get("lrs").asList(), lrs);
    numbers(state.get("losses").asList(), losses);
    iters.clear();
    for (Object iter : state.get("iters").asList()) iters.add(((Number) iter).intValue());
    values.clear();
    for (Object record : state.get("values").asList()) {
      var numbers = new ArrayList<Double>();
      numbers((List<?>) record, numbers);
      values.add(java.util.Collections.unmodifiableList(numbers));
    }
    smoothLoss.set(state.get("smooth").asDouble(), state.get("count").asInt());
    if (smoothLoss.count() > 0) learn.smoothLoss = smoothLoss.value();
    if (!values.isEmpty()) learn.finalRecord = values.getLast();
  }

  private static void numbers(List<?> from, List<Double> to) {
    to.clear();
    for (Object number : from) to.add((Double) number);
  }
}
