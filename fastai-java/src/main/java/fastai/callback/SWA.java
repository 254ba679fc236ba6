package fastai.callback;

import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Metric;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;
import torch.optim.swa.AveragedModel;
import torch.optim.swa.UpdateBn;

/// Stochastic weight averaging, as fastai v0.7's `use_swa`: from epoch `swaStart` on, counted from
/// 1, the mean of the weights after each epoch is kept beside the model (before_fit, after_train,
/// after_epoch, after_fit; order 60).
///
/// ```java
/// var swa = new SWA(5);
/// learn.fit(20, Lr.of(1e-2), FitOptions.DEFAULT.withCbs(swa));
/// swa.save("net");                       // models/net-swa
/// learn.load("net-swa", false);
/// ```
///
/// At epoch `swaStart`, every `evalFreq` epochs after it and at the last, the averaged model's
/// batch normalisations get their statistics by a pass over the training data, and its loss and
/// metrics on the validation data are computed, and printed unless the learner is silent:
/// `swa_valid_loss`, `swa_accuracy`. fastai v0.7 shows them as columns of the table.
///
/// Source: Izmailov et al. 2018, arXiv 1803.05407.
public final class SWA extends Callback
    implements Event.BeforeFit, Event.AfterTrain, Event.AfterEpoch, Event.AfterFit {
  private final Options options;
  private AveragedModel averaged;
  private boolean trained;
  private boolean stale;
  private Map<String, Double> results = Map.of();

  /// @param swaStart the first epoch that is averaged, counted from 1; 1
  /// @param evalFreq every how many epochs the average is evaluated; 5
  /// @param copy makes a module of the model's shape; `null`: [Module#deepCopy()] does
  public record Options(int swaStart, int evalFreq, Supplier<? extends Module> copy) {
    public static final Options DEFAULT = new Options(1, 5, null);

    public Options {
      if (swaStart < 1 || evalFreq < 1)
        throw new IllegalArgumentException(
            "swaStart and evalFreq are numbers of epochs, at least 1, not "
                + swaStart
                + " and "
                + evalFreq);
    }

    public Options withSwaStart(int swaStart) {
      return new Options(swaStart, evalFreq, copy);
    }

    public Options withEvalFreq(int evalFreq) {
      return new Options(swaStart, evalFreq, copy);
    }

    public Options withCopy(Supplier<? extends Module> copy) {
      return new Options(swaStart, evalFreq, copy);
    }
  }

  public static Options options() {
    return Options.DEFAULT;
  }

  public SWA() {
    this(Options.DEFAULT);
  }

  public SWA(int swaStart) {
    this(Options.DEFAULT.withSwaStart(swaStart));
  }

  public SWA(Options options) {
    this.options = options;
  }

  @Override
  public double order() {
    return 60;
  }

  /// The model with the averaged weights.
  ///
  /// @throws IllegalStateException before the first average
  public Module model() {
    return requireAverage().module();
  }

  private AveragedModel requireAverage() {
    if (averaged == null || averaged.nAveraged() == 0)
      throw new IllegalStateException(
          "there is no average yet: it begins after epoch " + options.swaStart + " of a fit");
    return averaged;
  }

  /// The averaged model's loss and metrics when it was last evaluated: `swa_valid_loss`, ...
  public Map<String, Double> results() {
    return results;
  }

  /// Saves the averaged weights as [fastai.learner.Learner#save(String)] does, under `NAME-swa`.
  public Path save(String name) {
    var current = learn.model;
    learn.model = requireAverage().module();
    try {
      return learn.save(name + "-swa", false);
    } finally {
      learn.model = current;
    }
  }

  @Override
  public void beforeFit() {
    if (learn.isValidating()) return;
    averaged =
        options.copy == null
            ? new AveragedModel(learn.model)
            : new AveragedModel(learn.model, options.copy);
    results = Map.of();
    trained = false;
    stale = false;
  }

  @Override
  public void afterTrain() {
    trained = true;
  }

  @Override
  public void afterEpoch() {
    // Neither a validation nor an epoch that was skipped has new weights.
    if (!trained) return;
    trained = false;
    int epoch = learn.epoch + 1;
    if (epoch < options.swaStart) return;
    averaged.updateParameters(learn.model);
    stale = true;
    if ((epoch - options.swaStart) % options.evalFreq == 0 || epoch == learn.nEpoch) evaluate();
  }

  @Override
  public void afterFit() {
    // The fit ended early.
    if (!learn.isValidating() && stale) updateBn();
  }

  private void updateBn() {
    stale = false;
    try (var inputs = new Inputs(learn.dls.train().inOrder(), learn.dls.device())) {
      Iterable<Tensor[]> once = () -> inputs;
      UpdateBn.updateBn(once, averaged.module());
    }
  }

  private void evaluate() {
    updateBn();
    if (learn.dls.size() < 2) return;
    double total = 0;
    long samples = 0;
    learn.metrics.forEach(Metric::reset);
    var net = averaged.module();
    net.eval();
    try (var _ = Torch.noGrad();
        var batches = learn.dls.valid().iterator()) {
      while (true) {
        try (var _ = new TensorScope()) {
          if (!batches.hasNext()) break;
          var batch = batches.next().to(learn.dls.device());
          learn.xb = batch.xb();
          learn.yb = batch.yb();
          learn.pred = net.call(batch.xb());
          learn.loss = learn.lossFunc.apply(learn.pred, learn.yb);
          total += learn.loss.mean().item() * batch.size();
          samples += batch.size();
          for (var metric : learn.metrics) metric.accumulate(learn);
        }
      }
    }
    var found = new LinkedHashMap<String, Double>();
    found.put("swa_valid_loss", samples == 0 ? null : total / samples);
    for (var metric : learn.metrics) found.put("swa_" + metric.name(), metric.value());
    results = java.util.Collections.unmodifiableMap(found);
    if (learn.logger != null) print(found);
  }

  private void print(Map<String, Double> found) {
    var line = new StringBuilder("epoch ").append(learn.epoch);
    found.forEach(
        (name, value) ->
            line.append("  ")
                .append(name)
                .append(' ')
                .append(value == null ? "none" : String.format(Locale.ROOT, "%.6f", value)));
    System.out.println(line);
  }

  /// The inputs of a loader's batches, each released when the next is asked for.
  private static final class Inputs implements java.util.Iterator<Tensor[]>, AutoCloseable {
    private final Loader.Batches batches;
    private final torch.Device device;
    private TensorScope scope;

    Inputs(Loader loader, torch.Device device) {
      batches = loader.iterator();
      this.device = device;
    }

    @Override
    public boolean hasNext() {
      if (scope != null) scope.close();
      scope = new TensorScope();
      return batches.hasNext();
    }

    @Override
    public Tensor[] next() {
      return batches.next().to(device).xb();
    }

    @Override
    public void close() {
      if (scope != null) scope.close();
      batches.close();
    }
  }
}
