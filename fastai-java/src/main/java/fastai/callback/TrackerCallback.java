package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Recorder;
import java.util.LinkedHashMap;
import java.util.Map;
import torch.io.Checkpoint;

/// Follows the best value of a recorded number (before_fit, after_epoch; order 60): what
/// [EarlyStoppingCallback], [SaveModelCallback] and [ReduceLROnPlateau] build on.
///
/// ```java
/// class Shout extends TrackerCallback {
///   Shout() { super(Monitor.of("accuracy")); }
///   @Override protected void tracked(boolean better) {
///     if (better) System.out.println("best so far: " + best());
///   }
/// }
/// ```
///
/// It rests while learning rates are sought and in predictions, that is, beside callbacks named
/// `lr_finder` or `gather_preds`; unlike in fastai also in [fastai.learner.Learner#validate()]. An
/// epoch without the number, since it was skipped or a part of it was cancelled, is passed over,
/// where fastai fails or reads another column.
public class TrackerCallback extends Callback implements Event.BeforeFit, Event.AfterEpoch {
  private final Monitor monitor;
  private Double best;
  private int column;

  /// Of the validation loss.
  public TrackerCallback() {
    this(Monitor.DEFAULT);
  }

  public TrackerCallback(Monitor monitor) {
    this.monitor = monitor;
  }

  public final Monitor monitor() {
    return monitor;
  }

  /// The best value so far; infinite before the first.
  public final double best() {
    return best == null ? monitor.worst() : best;
  }

  @Override
  public double order() {
    return 60;
  }

  /// @throws IllegalArgumentException if the number is not recorded
  @Override
  public final void beforeFit() {
    run = learn.isRealFit();
    if (!run) return;
    if (monitor.resetOnFit() || best == null) best = monitor.worst();
    column = columnOf();
    begin();
  }

  private int columnOf() {
    var recorder = learn.cb(Recorder.class);
    if (recorder == null)
      throw new IllegalStateException(
          this + " watches what a Recorder keeps, and the learner has none");
    var names = recorder.metricNames();
    int found = names.indexOf(monitor.name());
    if (found < 1 || monitor.name().equals("time"))
      throw new IllegalArgumentException(
          this
              + " cannot watch '"
              + monitor.name()
              + "': it is not recorded; the columns are "
              + names.stream()
                  .filter(name -> !name.equals("epoch") && !name.equals("time"))
                  .toList());
    return found - 1;
  }

  @Override
  public final void afterEpoch() {
    if (!isDue()) return;
    Double value = value();
    if (value == null) return;
    boolean better = monitor.isBetter(value, best);
    if (better) best = value;
    tracked(better);
  }

  /// The number of this epoch; `null` if it has none.
  private Double value() {
    var recorder = learn.cb(Recorder.class);
    long columns =
        recorder.metricNames().stream()
            .filter(name -> !name.equals("epoch") && !name.equals("time"))
            .count();
    // An epoch that was skipped has no record.
    if (recorder.values().isEmpty()) return null;
    var record = recorder.values().getLast();
    // In a record that lacks a part, columns are not where they should be.
    return record.size() == columns ? record.get(column) : null;
  }

  @Override
  public boolean removeOnFetch() {
    return true;
  }

  /// The best value so far; subclasses add what they count.
  @Override
  public Map<String, Object> stateDict() {
    var state = new LinkedHashMap<String, Object>();
    state.put("best", best());
    return state;
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    best = state.get("best").asDouble();
  }

  /// The start of a fit that it takes part in.
  protected void begin() {}

  /// Whether an epoch's number is looked at.
  protected boolean isDue() {
    return true;
  }

  /// What is to be done after an epoch.
  ///
  /// @param better whether its number was the best so far
  protected void tracked(boolean better) {}
}
