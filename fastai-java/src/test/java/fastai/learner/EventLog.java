package fastai.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Hears every event and writes down its name; may do more at some.
class EventLog extends Callback
    implements Event.AfterCreate,
        Event.BeforeFit,
        Event.BeforeEpoch,
        Event.BeforeTrain,
        Event.BeforeBatch,
        Event.AfterPred,
        Event.AfterLoss,
        Event.BeforeBackward,
        Event.AfterCancelBackward,
        Event.AfterBackward,
        Event.BeforeStep,
        Event.AfterCancelStep,
        Event.AfterStep,
        Event.AfterCancelBatch,
        Event.AfterBatch,
        Event.AfterCancelTrain,
        Event.AfterTrain,
        Event.BeforeValidate,
        Event.AfterCancelValidate,
        Event.AfterValidate,
        Event.AfterCancelEpoch,
        Event.AfterEpoch,
        Event.AfterCancelFit,
        Event.AfterFit {
  final List<String> seen = new ArrayList<>();
  private final Consumer<Event> action;

  EventLog() {
    this(_ -> {});
  }

  EventLog(Consumer<Event> action) {
    this.action = action;
  }

  /// Throws at the event, the first time it comes.
  static EventLog throwing(Event when, RuntimeException what) {
    var done = new boolean[1];
    return new EventLog(
        event -> {
          if (event != when || done[0]) return;
          done[0] = true;
          throw what;
        });
  }

  private void at(Event event) {
    seen.add(event.toString());
    action.accept(event);
  }

  @Override
  public void afterCreate() {
    at(Event.AFTER_CREATE);
  }

  @Override
  public void beforeFit() {
    at(Event.BEFORE_FIT);
  }

  @Override
  public void beforeEpoch() {
    at(Event.BEFORE_EPOCH);
  }

  @Override
  public void beforeTrain() {
    at(Event.BEFORE_TRAIN);
  }

  @Override
  public void beforeBatch() {
    at(Event.BEFORE_BATCH);
  }

  @Override
  public void afterPred() {
    at(Event.AFTER_PRED);
  }

  @Override
  public void afterLoss() {
    at(Event.AFTER_LOSS);
  }

  @Override
  public void beforeBackward() {
    at(Event.BEFORE_BACKWARD);
  }

  @Override
  public void afterCancelBackward() {
    at(Event.AFTER_CANCEL_BACKWARD);
  }

  @Override
  public void afterBackward() {
    at(Event.AFTER_BACKWARD);
  }

  @Override
  public void beforeStep() {
    at(Event.BEFORE_STEP);
  }

  @Override
  public void afterCancelStep() {
    at(Event.AFTER_CANCEL_STEP);
  }

  @Override
  public void afterStep() {
    at(Event.AFTER_STEP);
  }

  @Override
  public void afterCancelBatch() {
    at(Event.AFTER_CANCEL_BATCH);
  }

  @Override
  public void afterBatch() {
    at(Event.AFTER_BATCH);
  }

  @Override
  public void afterCancelTrain() {
    at(Event.AFTER_CANCEL_TRAIN);
  }

  @Override
  public void afterTrain() {
    at(Event.AFTER_TRAIN);
  }

  @Override
  public void beforeValidate() {
    at(Event.BEFORE_VALIDATE);
  }

  @Override
  public void afterCancelValidate() {
    at(Event.AFTER_CANCEL_VALIDATE);
  }

  @Override
  public void afterValidate() {
    at(Event.AFTER_VALIDATE);
  }

  @Override
  public void afterCancelEpoch() {
    at(Event.AFTER_CANCEL_EPOCH);
  }

  @Override
  public void afterEpoch() {
    at(Event.AFTER_EPOCH);
  }

  @Override
  public void afterCancelFit() {
    at(Event.AFTER_CANCEL_FIT);
  }

  @Override
  public void afterFit() {
    at(Event.AFTER_FIT);
  }
}
