package fastai.callback;

import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.learner.PredsOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Snapshot ensembles: saves the model at the end of each cycle of a training with warm restarts,
/// as `NAME_cyc_K` with K from 0, and averages the predictions of what was saved: fastai v0.7's
/// `cycle_save_name` and `load_cycle` (before_fit, after_train, after_epoch; order 61).
///
/// ```java
/// var snapshots = new CycleSnapshots("net", 1, 2);      // cycles of 1, 2, 4 epochs, as the fit's
/// learn.addCb(snapshots);
/// learn.fit(7, Lr.of(1e-2));
/// Tensor probabilities = snapshots.averagedPreds(learn.dls.valid());
/// CycleSnapshots.loadCycle(learn, "net", 0);
/// ```
///
/// Source: Huang et al. 2017, arXiv 1704.00109.
public final class CycleSnapshots extends Callback
    implements Event.BeforeFit, Event.AfterTrain, Event.AfterEpoch {
  private final String name;
  private final int cycleLen;
  private final int cycleMult;
  private int cycles;
  private long length;
  private long end;
  private boolean trained;

  /// A snapshot after every epoch.
  public CycleSnapshots(String name) {
    this(name, 1, 1);
  }

  /// @param cycleLen epochs of the first cycle
  /// @param cycleMult how many times as long each cycle is as the one before
  public CycleSnapshots(String name, int cycleLen, int cycleMult) {
    if (cycleLen < 1 || cycleMult < 1)
      throw new IllegalArgumentException(
          "cycleLen and cycleMult are at least 1; they were " + cycleLen + " and " + cycleMult);
    this.name = name;
    this.cycleLen = cycleLen;
    this.cycleMult = cycleMult;
  }

  @Override
  public double order() {
    return 61;
  }

  /// How many snapshots the last fit has saved.
  public int cycles() {
    return cycles;
  }

  @Override
  public void beforeFit() {
    if (!learn.isRealFit()) return;
    cycles = 0;
    length = cycleLen;
    end = cycleLen;
    trained = false;
  }

  @Override
  public void afterTrain() {
    trained = true;
  }

  @Override
  public void afterEpoch() {
    if (!learn.isRealFit() || learn.epoch + 1 < end) return;
    // A cycle that a later start left out has its number but no file.
    if (trained) learn.save(file(name, cycles), false);
    trained = false;
    cycles++;
    length *= cycleMult;
    end += length;
  }

  private static String file(String name, int cycle) {
    return name + "_cyc_" + cycle;
  }

  /// Takes over the weights of a snapshot.
  public static Learner loadCycle(Learner learn, String name, int cycle) {
    return learn.load(file(name, cycle), false);
  }

  /// The mean of the predictions of all snapshots of the last fit, `[samples, ...]`, in the data's
  /// order; after the loss's activation, so of probabilities for a classifier. The learner's own
  /// weights are as they were afterwards.
  ///
  /// @throws IllegalStateException if there is no snapshot
  public Tensor averagedPreds(Loader loader) {
    return averagedPreds(learn, name, cycles, loader);
  }

  /// The same of snapshots 0 to `n - 1` of an earlier fit.
  public static Tensor averagedPreds(Learner learn, String name, int n, Loader loader) {
    if (n < 1)
      throw new IllegalStateException("there is no snapshot yet: none of the cycles has ended");
    try (var scope = new TensorScope()) {
      var own = new LinkedHashMap<String, Tensor>();
      learn.model.stateDict().forEach((key, tensor) -> own.put(key, tensor.detach().clone()));
      try {
        List<Tensor> all = new ArrayList<>();
        for (int cycle = 0; cycle < n; cycle++) {
          loadCycle(learn, name, cycle);
          all.add(learn.getPreds(loader, PredsOptions.DEFAULT).preds());
        }
        return scope.keep(Torch.stack(all.toArray(Tensor[]::new)).mean(0L));
      } finally {
        learn.model.loadStateDict(own);
      }
    }
  }
}
