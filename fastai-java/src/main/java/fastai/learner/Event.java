package fastai.learner;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/// The moments of a training at which a [Callback] may act, in the order in which they first come.
/// For each there is an interface of one method here; a callback implements those of the events it
/// needs, so that its declaration says what it listens to, and a wrong name does not compile.
///
/// ```java
/// class PrintLoss extends Callback implements Event.AfterEpoch {
///   @Override public void afterEpoch() {
///     System.out.println("epoch " + learn.epoch + ": " + learn.smoothLoss);
///   }
/// }
/// ```
///
/// The nesting of a fit. Each stage runs `before_X`, its body and `after_X`; only the stage's own
/// [Cancel] is caught, and then `after_cancel_X` comes before `after_X`. After any other exception
/// nothing more of the stage runs.
///
/// ```text
/// fit:        before_fit
///   epoch:      before_epoch
///     train:      before_train
///       batch:      before_batch, model, after_pred, loss, after_loss
///         backward:   before_backward, backward, after_backward
///         step:       before_step, optimizer step, after_step
///                   gradients to zero
///                 after_batch
///               after_train
///     validate:   before_validate
///       batch:      before_batch, model, after_pred, loss, after_loss, after_batch
///               after_validate
///             after_epoch
///           after_fit
/// ```
///
/// Events marked "inner" pass by a callback whose [Callback#runTrain] or [Callback#runValid] is off
/// for the part that is running.
public enum Event {
  /// Once, at the end of the constructor of a [Learner].
  AFTER_CREATE(AfterCreate.class, c -> c::afterCreate, false),
  /// The start of a fit: the learner knows how many epochs there will be.
  BEFORE_FIT(BeforeFit.class, c -> c::beforeFit, false),
  /// The start of an epoch.
  BEFORE_EPOCH(BeforeEpoch.class, c -> c::beforeEpoch, false),
  /// The start of the training part of an epoch.
  BEFORE_TRAIN(BeforeTrain.class, c -> c::beforeTrain, false),
  /// A batch has been read; `xb` and `yb` may be replaced. Inner.
  BEFORE_BATCH(BeforeBatch.class, c -> c::beforeBatch, true),
  /// The model has spoken; `pred` may be replaced. Inner.
  AFTER_PRED(AfterPred.class, c -> c::afterPred, true),
  /// The loss is known; `lossGrad` may be replaced. Inner.
  AFTER_LOSS(AfterLoss.class, c -> c::afterLoss, true),
  /// Training only: the last moment to replace `lossGrad`. Inner.
  BEFORE_BACKWARD(BeforeBackward.class, c -> c::beforeBackward, true),
  /// [Cancel#BACKWARD] was thrown. Inner.
  AFTER_CANCEL_BACKWARD(AfterCancelBackward.class, c -> c::afterCancelBackward, true),
  /// The gradients are there. Inner.
  AFTER_BACKWARD(AfterBackward.class, c -> c::afterBackward, true),
  /// The last moment to change the gradients. Inner.
  BEFORE_STEP(BeforeStep.class, c -> c::beforeStep, true),
  /// [Cancel#STEP] was thrown.
  AFTER_CANCEL_STEP(AfterCancelStep.class, c -> c::afterCancelStep, false),
  /// The parameters have changed; the gradients are still there. Inner.
  AFTER_STEP(AfterStep.class, c -> c::afterStep, true),
  /// [Cancel#BATCH] was thrown. Inner.
  AFTER_CANCEL_BATCH(AfterCancelBatch.class, c -> c::afterCancelBatch, true),
  /// The end of a batch, in training and in validation. Inner.
  AFTER_BATCH(AfterBatch.class, c -> c::afterBatch, true),
  /// [Cancel#TRAIN] was thrown.
  AFTER_CANCEL_TRAIN(AfterCancelTrain.class, c -> c::afterCancelTrain, false),
  /// The end of the training part.
  AFTER_TRAIN(AfterTrain.class, c -> c::afterTrain, false),
  /// The start of the validation part; nothing is recorded for gradients from here on.
  BEFORE_VALIDATE(BeforeValidate.class, c -> c::beforeValidate, false),
  /// [Cancel#VALIDATE] was thrown.
  AFTER_CANCEL_VALIDATE(AfterCancelValidate.class, c -> c::afterCancelValidate, false),
  /// The end of the validation part.
  AFTER_VALIDATE(AfterValidate.class, c -> c::afterValidate, false),
  /// [Cancel#EPOCH] was thrown.
  AFTER_CANCEL_EPOCH(AfterCancelEpoch.class, c -> c::afterCancelEpoch, false),
  /// The end of an epoch.
  AFTER_EPOCH(AfterEpoch.class, c -> c::afterEpoch, false),
  /// [Cancel#FIT] was thrown.
  AFTER_CANCEL_FIT(AfterCancelFit.class, c -> c::afterCancelFit, false),
  /// The end of a fit.
  AFTER_FIT(AfterFit.class, c -> c::afterFit, false);

  private final Class<?> listener;
  private final Function<Callback, Runnable> method;
  private final boolean inner;

  <L> Event(Class<L> listener, Function<L, Runnable> method, boolean inner) {
    this.listener = listener;
    this.method = callback -> method.apply(listener.cast(callback));
    this.inner = inner;
  }

  /// Whether the callback implements this event's interface.
  public boolean isHeardBy(Callback callback) {
    return listener.isInstance(callback);
  }

  /// Whether the event belongs to the inside of a batch.
  public boolean isInner() {
    return inner;
  }

  /// The method of a callback that hears this event.
  Runnable methodOf(Callback callback) {
    return method.apply(callback);
  }

  /// The event of fastai's name, such as `after_batch`.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Event of(String name) {
    for (var event : values()) if (event.toString().equals(name)) return event;
    throw new IllegalArgumentException(
        "there is no event '" + name + "'; there are " + Arrays.toString(values()));
  }

  /// fastai's name: `after_batch`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Hears [Event#AFTER_CREATE].
  public interface AfterCreate {
    void afterCreate();
  }

  /// Hears [Event#BEFORE_FIT].
  public interface BeforeFit {
    void beforeFit();
  }

  /// Hears [Event#BEFORE_EPOCH].
  public interface BeforeEpoch {
    void beforeEpoch();
  }

  /// Hears [Event#BEFORE_TRAIN].
  public interface BeforeTrain {
    void beforeTrain();
  }

  /// Hears [Event#BEFORE_BATCH].
  public interface BeforeBatch {
    void beforeBatch();
  }

  /// Hears [Event#AFTER_PRED].
  public interface AfterPred {
    void afterPred();
  }

  /// Hears [Event#AFTER_LOSS].
  public interface AfterLoss {
    void afterLoss();
  }

  /// Hears [Event#BEFORE_BACKWARD].
  public interface BeforeBackward {
    void beforeBackward();
  }

  /// Hears [Event#AFTER_CANCEL_BACKWARD].
  public interface AfterCancelBackward {
    void afterCancelBackward();
  }

  /// Hears [Event#AFTER_BACKWARD].
  public interface AfterBackward {
    void afterBackward();
  }

  /// Hears [Event#BEFORE_STEP].
  public interface BeforeStep {
    void beforeStep();
  }

  /// Hears [Event#AFTER_CANCEL_STEP].
  public interface AfterCancelStep {
    void afterCancelStep();
  }

  /// Hears [Event#AFTER_STEP].
  public interface AfterStep {
    void afterStep();
  }

  /// Hears [Event#AFTER_CANCEL_BATCH].
  public interface AfterCancelBatch {
    void afterCancelBatch();
  }

  /// Hears [Event#AFTER_BATCH].
  public interface AfterBatch {
    void afterBatch();
  }

  /// Hears [Event#AFTER_CANCEL_TRAIN].
  public interface AfterCancelTrain {
    void afterCancelTrain();
  }

  /// Hears [Event#AFTER_TRAIN].
  public interface AfterTrain {
    void afterTrain();
  }

  /// Hears [Event#BEFORE_VALIDATE].
  public interface BeforeValidate {
    void beforeValidate();
  }

  /// Hears [Event#AFTER_CANCEL_VALIDATE].
  public interface AfterCancelValidate {
    void afterCancelValidate();
  }

  /// Hears [Event#AFTER_VALIDATE].
  public interface AfterValidate {
    void afterValidate();
  }

  /// Hears [Event#AFTER_CANCEL_EPOCH].
  public interface AfterCancelEpoch {
    void afterCancelEpoch();
  }

  /// Hears [Event#AFTER_EPOCH].
  public interface AfterEpoch {
    void afterEpoch();
  }

  /// Hears [Event#AFTER_CANCEL_FIT].
  public interface AfterCancelFit {
    void afterCancelFit();
  }

  /// Hears [Event#AFTER_FIT].
  public interface AfterFit {
    void afterFit();
  }
}
