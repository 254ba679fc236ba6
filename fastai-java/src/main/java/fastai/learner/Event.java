package fastai.learner;

import java.util.Locale;
import java.util.function.Consumer;

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
  AFTER_CREATE(AfterCreate.class, AfterCreate::afterCreate, false),
  /// The start of a fit: the learner knows how many epochs there will be.
  BEFORE_FIT(BeforeFit.class, BeforeFit::beforeFit, false),
  /// The start of an epoch.
  BEFORE_EPOCH(BeforeEpoch.class, BeforeEpoch::beforeEpoch, false),
  /// The start of the training part of an epoch.
  BEFORE_TRAIN(BeforeTrain.class, BeforeTrain::beforeTrain, false),
  /// A batch has been read; `xb` and `yb` may be replaced. Inner.
  BEFORE_BATCH(BeforeBatch.class, BeforeBatch::beforeBatch, true),
  /// The model has spoken; `pred` may be replaced. Inner.
  AFTER_PRED(AfterPred.class, AfterPred::afterPred, true),
  /// The loss is known; `lossGrad` may be replaced. Inner.
  AFTER_LOSS(AfterLoss.class, AfterLoss::afterLoss, true),
  /// Training only: the last moment to replace `lossGrad`. Inner.
  BEFORE_BACKWARD(BeforeBackward.class, BeforeBackward::beforeBackward, true),
  /// [Cancel#BACKWARD] was thrown. Inner.
  AFTER_CANCEL_BACKWARD(AfterCancelBackward.class, AfterCancelBackward::afterCancelBackward, true),
  /// The gradients are there. Inner.
  AFTER_BACKWARD(AfterBackward.class, AfterBackward::afterBackward, true),
  /// The last moment to change the gradients. Inner.
  BEFORE_STEP(BeforeStep.class, BeforeStep::beforeStep, true),
  /// [Cancel#STEP] was thrown.
  AFTER_CANCEL_STEP(AfterCancelStep.class, AfterCancelStep::afterCancelStep, false),
  /// The parameters have changed; the gradients are still there. Inner.
  AFTER_STEP(AfterStep.class, AfterStep::afterStep, true),
  /// [Cancel#BATCH] was thrown. Inner.
  AFTER_CANCEL_BATCH(AfterCancelBatch.class, AfterCancelBatch::afterCancelBatch, true),
  /// The end of a batch, in training and in validation. Inner.
  AFTER_BATCH(AfterBatch.class, AfterBatch::afterBatch, true),
  /// [Cancel#TRAIN] was thrown.
  AFTER_CANCEL_TRAIN(AfterCancelTrain.class, AfterCancelTrain::afterCancelTrain, false),
  /// The end of the training part.
  AFTER_TRAIN(AfterTrain.class, AfterTrain::afterTrain, false),
  /// The start of the validation part; nothing is recorded for gradients from here on.
  BEFORE_VALIDATE(BeforeValidate.class, BeforeValidate::beforeValidate, false),
  /// [Cancel#VALIDATE] was thrown.
  AFTER_CANCEL_VALIDATE(AfterCancelValidate.class, AfterCancelValidate::afterCancelValidate, false),
  /// The end of the validation part.
  AFTER_VALIDATE(AfterValidate.class, AfterValidate::afterValidate, false),
  /// [Cancel#EPOCH] was thrown.
  AFTER_CANCEL_EPOCH(AfterCancelEpoch.class, AfterCancelEpoch::afterCancelEpoch, false),
  /// The end of an epoch.
  AFTER_EPOCH(AfterEpoch.class, AfterEpoch::afterEpoch, false),
  /// [Cancel#FIT] was thrown.
  AFTER_CANCEL_FIT(AfterCancelFit.class, AfterCancelFit::afterCancelFit, false),
  /// The end of a fit.
  AFTER_FIT(AfterFit.class, AfterFit::afterFit, false);

  private final Class<?> listener;
  private final Consumer<Callback> call;
  private final boolean inner;

  <L> Event(Class<L> listener, Consumer<L> call, boolean inner) {
    this.listener = listener;
    this.call = callback -> call.accept(listener.cast(callback));
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

  void send(Callback callback) {
    call.accept(callback);
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
