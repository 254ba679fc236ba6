package fastai.callback;

import fastai.optimizer.Hyper;
import java.util.Arrays;

/// Divides the learning rate of every group when a recorded number has not become better for
/// `patience` epochs: `lr = max(lr / factor, minLr)` (before_fit, after_epoch; order 62).
///
/// ```java
/// learn.addCb(new ReduceLROnPlateau(ReduceLROnPlateau.options().withPatience(3)));
/// ```
///
/// It is for fits with a constant learning rate: a schedule sets its own before the next batch.
public final class ReduceLROnPlateau extends PatientCallback {
  private final Options options;

  /// @param monitor the number; the validation loss
  /// @param patience epochs without improvement; 1. fastai v1 stopped one later: its `n` is `n + 1`
  /// @param factor what learning rates are divided by; 10. fastai v1 multiplied: its 0.2 is 5
  /// @param minLr where they end; 0
  public record Options(Monitor monitor, int patience, double factor, double minLr) {
    public static final Options DEFAULT = new Options(Monitor.DEFAULT, 1, 10, 0);

    public Options withMonitor(Monitor monitor) {
      return new Options(monitor, patience, factor, minLr);
    }

    public Options withMonitor(String name) {
      return withMonitor(Monitor.of(name));
    }

    public Options withPatience(int patience) {
      return new Options(monitor, patience, factor, minLr);
    }

    public Options withFactor(double factor) {
      return new Options(monitor, patience, factor, minLr);
    }

    public Options withMinLr(double minLr) {
      return new Options(monitor, patience, factor, minLr);
    }
  }

  public static Options options() {
    return Options.DEFAULT;
  }

  public ReduceLROnPlateau() {
    this(Options.DEFAULT);
  }

  public ReduceLROnPlateau(Options options) {
    super(options.monitor, options.patience);
    this.options = options;
  }

  @Override
  public double order() {
    return 62;
  }

  @Override
  void patienceIsOver() {
    begin();
    double before = learn.opt.lastHyper(Hyper.LR);
    learn.opt.setHyper(
        Hyper.LR,
        Arrays.stream(learn.opt.hyper(Hyper.LR))
            .map(lr -> Math.max(lr / options.factor, options.minLr))
            .toArray());
    double after = learn.opt.lastHyper(Hyper.LR);
    if (after < before)
      System.out.println("Epoch " + learn.epoch + ": reducing lr to " + PythonText.repr(after));
  }
}
