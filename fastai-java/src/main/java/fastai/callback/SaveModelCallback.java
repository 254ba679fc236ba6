package fastai.callback;

import fastai.learner.Event;
import java.nio.file.Path;
import java.util.Map;
import torch.io.Checkpoint;

/// Saves the model whenever a recorded number is the best so far, and goes back to that model at
/// the end of the fit; or saves every few epochs, or at the end (before_fit, after_epoch,
/// after_fit; order 61).
///
/// ```java
/// learn.addCb(new SaveModelCallback());                                   // models/model
/// learn.addCb(new SaveModelCallback(
///     SaveModelCallback.options().withMonitor("accuracy").withFname("best")));
/// ```
///
/// Unlike fastai, it does not load a file of an earlier fit when this one saved nothing, unless the
/// [Monitor] keeps its best value from fit to fit.
public final class SaveModelCallback extends TrackerCallback implements Event.AfterFit {
  private final Options options;
  private boolean saved;
  private Path lastSavedPath;

  /// @param monitor the number; the validation loss
  /// @param fname the file's name, as [fastai.learner.Learner#save(String)] takes it; "model"
  /// @param everyEpoch saves, as `fname_EPOCH`, the epochs whose number is a multiple of it; 0:
  ///   those that are better
  /// @param atEnd saves the last model after the fit, over the best, instead of going back to that
  /// @param withOpt whether what the optimizer remembers is saved too
  public record Options(
      Monitor monitor, String fname, int everyEpoch, boolean atEnd, boolean withOpt) {
    public static final Options DEFAULT = new Options(Monitor.DEFAULT, "model", 0, false, false);

    public Options {
      if (everyEpoch < 0)
        throw new IllegalArgumentException(
            "everyEpoch is a number of epochs, 0 for off; it was " + everyEpoch);
      if (everyEpoch != 0 && atEnd)
        throw new IllegalArgumentException(
            "everyEpoch and atEnd cannot both be set to true; choose one");
    }

    public Options withMonitor(Monitor monitor) {
      return new Options(monitor, fname, everyEpoch, atEnd, withOpt);
    }

    public Options withMonitor(String name) {
      return withMonitor(Monitor.of(name));
    }

    public Options withFname(String fname) {
      return new Options(monitor, fname, everyEpoch, atEnd, withOpt);
    }

    public Options withEveryEpoch(boolean everyEpoch) {
      return withEveryEpoch(everyEpoch ? 1 : 0);
    }

    public Options withEveryEpoch(int everyEpoch) {
      return new Options(monitor, fname, everyEpoch, atEnd, withOpt);
    }

    public Options withAtEnd(boolean atEnd) {
      return new Options(monitor, fname, everyEpoch, atEnd, withOpt);
    }

    public Options withWithOpt(boolean withOpt) {
      return new Options(monitor, fname, everyEpoch, atEnd, withOpt);
    }
  }

  public static Options options() {
    return Options.DEFAULT;
  }

  public SaveModelCallback() {
    this(Options.DEFAULT);
  }

  public SaveModelCallback(Options options) {
    super(options.monitor);
    this.options = options;
  }

  @Override
  public double order() {
    return 61;
  }

  /// The file that was written last; `null` before.
  public Path lastSavedPath() {
    return lastSavedPath;
  }

  @Override
  protected void begin() {
    if (monitor().resetOnFit()) saved = false;
  }

  @Override
  protected boolean isDue() {
    if (options.everyEpoch == 0) return true;
    if (learn.epoch % options.everyEpoch == 0) save(options.fname + "_" + learn.epoch);
    return false;
  }

  @Override
  protected void tracked(boolean better) {
    if (!better) return;
    System.out.println(
        "Better model found at epoch "
            + learn.epoch
            + " with "
            + monitor().name()
            + " value: "
            + PythonText.repr(best())
            + ".");
    save(options.fname);
    saved = true;
  }

  @Override
  public void afterFit() {
    if (options.atEnd) save(options.fname);
    else if (saved) learn.load(options.fname, options.withOpt);
  }

  private void save(String name) {
    lastSavedPath = learn.save(name, options.withOpt);
  }

  @Override
  public Map<String, Object> stateDict() {
    var state = super.stateDict();
    state.put("saved", saved);
    return state;
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    super.loadStateDict(state);
    saved = state.get("saved").asBoolean();
  }
}
