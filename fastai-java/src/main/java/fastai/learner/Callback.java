package fastai.learner;

import java.util.Locale;
import java.util.function.Consumer;

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

  /// Callbacks run in rising order, those of equal order as they were added. It must stay the same
  /// while the callback belongs to a learner.
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
    return new FunctionCallback(event, action);
  }

  /// Undoes what must not outlive a batch, such as a mode of the thread. Called when an exception
  /// leaves a batch, the [Cancel] of another stage included. Not an event; it must not throw.
  protected void abandonBatch() {}

  boolean hears(Event event) {
    return event.isHeardBy(this);
  }

  void send(Event event) {
    event.send(this);
  }

  final void handle(Event event, boolean training) {
    if (!run || event.isInner() && !(training ? runTrain : runValid)) return;
    try {
      send(event);
    } catch (Cancel | CallbackException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CallbackException(this, event, e);
    }
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }

  /// One event, one function.
  private static final class FunctionCallback extends Callback {
    private final Event event;
    private final Consumer<Learner> action;

    FunctionCallback(Event event, Consumer<Learner> action) {
      this.event = event;
      this.action = action;
    }

    @Override
    boolean hears(Event event) {
      return event == this.event;
    }

    @Override
    void send(Event event) {
      action.accept(learn);
    }
  }
}
