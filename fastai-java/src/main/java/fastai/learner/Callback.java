package fastai.learner;

import fastai.data.Batch;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import torch.Tensor;
import torch.io.Checkpoint;

/// A piece of behaviour that acts at certain events of a training. It implements the interfaces of
/// the events it needs ([Event]) and reads and changes the state of its [#learn]er.
///
/// ```java
/// class StopAfter extends Callback implements Event.AfterBatch {
///   @Override public void afterBatch() {
///     if (learn.trainIter == 100) throw Cancel.FIT;
///   }
/// }
/// ```
///
/// A callback belongs to one learner at a time. Tensors that come into being in a batch are
/// released at its end, after [Event#AFTER_BATCH]: one that is to outlive it is taken out with
/// [torch.Tensor#keep()].
public abstract class Callback {
  /// The learner that this callback was added to; `null` before and after.
  protected Learner learn;

  /// Whether it listens at all. Switched on again at the end of every fit.
  public boolean run = true;

  /// Whether it hears the inner events of training.
  public boolean runTrain = true;

  /// Whether it hears the inner events of validation.
  public boolean runValid = true;

  protected Callback() {}

  /// Callbacks run in rising order, those of equal order as they were added. It may change between
  /// the parts of an epoch, not within one.
  public double order() {
    return 0;
  }

  /// Its class name in snake case, without "Callback": `TrainEvalCallback` is `train_eval`.
  /// [Learner#cb(String)] finds a callback by it.
  public String name() {
    return nameOf(getClass().getSimpleName());
  }

  static String nameOf(String simpleName) {
    String plain =
        simpleName.endsWith("Callback") && simpleName.length() > 8
            ? simpleName.substring(0, simpleName.length() - 8)
            : simpleName;
    // LRFinder is lr_finder: a capital begins a word after a small letter, or before one.
    return plain
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toLowerCase(Locale.ROOT);
  }

  /// A callback of one function, called with the learner at the event.
  public static Callback of(Event event, Consumer<Learner> action) {
    return new FunctionCallback(Map.of(event, action));
  }

  /// Undoes what must not outlive a batch, such as a mode of the thread. Called when an exception
  /// leaves a batch, the [Cancel] of another stage included. Not an event; it must not throw.
  protected void abandonBatch() {}

  /// A callback of several functions, each called with the learner at its event.
  public static Callback of(Map<Event, ? extends Consumer<Learner>> actions) {
    return new FunctionCallback(actions);
  }

  /// What changes a batch: fastai's `f(cb, xb, yb)`.
  @FunctionalInterface
  public interface BatchFunction {
    Batch apply(Learner learn, Tensor[] xb, Tensor[] yb);
  }

  /// Replaces inputs and targets of every batch before the model sees them: fastai's
  /// `before_batch_cb`.
  ///
  /// ```java
  /// learn.addCb(Callback.beforeBatch((learn, xb, yb) -> Batch.of(xb[0].flip(3), yb[0])));
  /// ```
  public static Callback beforeBatch(BatchFunction function) {
    return of(
        Event.BEFORE_BATCH,
        learn -> {
          var batch = function.apply(learn, learn.xb, learn.yb);
          learn.xb = batch.xb();
          learn.yb = batch.yb();
        });
  }

  /// Whether [FetchPredsCallback] leaves it out of its predictions, as [Recorder] and all that
  /// judge an epoch are.
  public boolean removeOnFetch() {
    return false;
  }

  /// What a [CheckpointCallback] must keep of it for a training to go on where it ended: numbers,
  /// texts, tensors, and lists and maps of them. Nothing unless overridden.
  public Map<String, Object> stateDict() {
    return Map.of();
  }

  /// Goes back to what [#stateDict()] gave.
  public void loadStateDict(Checkpoint state) {}

  boolean hears(Event event) {
    return event.isHeardBy(this);
  }

  Runnable method(Event event) {
    return event.methodOf(this);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }

  /// Functions for events.
  private static final class FunctionCallback extends Callback {
    private final Map<Event, Consumer<Learner>> actions;

    FunctionCallback(Map<Event, ? extends Consumer<Learner>> actions) {
      this.actions = Map.copyOf(actions);
    }

    @Override
    boolean hears(Event event) {
      return actions.containsKey(event);
    }

    @Override
    Runnable method(Event event) {
      var action = actions.get(event);
      return () -> action.accept(learn);
    }
  }
}
