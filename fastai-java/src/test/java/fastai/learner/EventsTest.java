package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(NoLeaks.class)
class EventsTest {
  private static final String TRAIN_BATCH =
      "before_batch after_pred after_loss before_backward after_backward before_step after_step"
          + " after_batch";
  private static final String VALID_BATCH = "before_batch after_pred after_loss after_batch";

  private static List<String> words(String... parts) {
    return Arrays.stream(String.join(" ", parts).strip().split("\\s+")).toList();
  }

  private static String epoch() {
    return String.join(
        " ",
        "before_epoch before_train",
        TRAIN_BATCH,
        TRAIN_BATCH,
        "after_train before_validate",
        VALID_BATCH,
        VALID_BATCH,
        "after_validate after_epoch");
  }

  private static List<String> fit(EventLog log) {
    TinyLearner.silent(log).fit(1, 0.1);
    return log.seen;
  }

  @Test
  void E_01_theEventsInTheirOrder() {
    assertThat(Arrays.stream(Event.values()).map(Event::toString))
        .containsExactlyElementsOf(
            words(
                "after_create before_fit before_epoch before_train before_batch after_pred"
                    + " after_loss before_backward after_cancel_backward",
                "after_backward before_step after_cancel_step after_step after_cancel_batch"
                    + " after_batch after_cancel_train after_train",
                "before_validate after_cancel_validate after_validate after_cancel_epoch"
                    + " after_epoch after_cancel_fit after_fit"));
  }

  @Test
  void E_03_twoEpochsOfTwoBatches() {
    var log = new EventLog();
    TinyLearner.silent(log).fit(2, 0.1);
    assertThat(log.seen)
        .containsExactlyElementsOf(words("after_create before_fit", epoch(), epoch(), "after_fit"));
  }

  @Test
  void E_07_cancelStepStillZeroesGradients() {
    var grads = new ArrayList<Double>();
    var learn = TinyLearner.silent();
    learn.addCb(
        Callback.of(
            Event.BEFORE_STEP,
            _ -> {
              throw Cancel.STEP;
            }));
    learn.addCb(
        Callback.of(
            Event.AFTER_BATCH,
            l -> {
              if (l.training) grads.add(l.model.parameters().getFirst().grad().item());
            }));
    learn.fit(1, 0.1);
    assertThat(grads).containsExactly(0.0, 0.0);
    assertThat(learn.model.parameters().getFirst().item()).isEqualTo(1);
  }

  @Test
  void E_07_cancelBatchDoesNotZeroGradients() {
    var grads = new ArrayList<Double>();
    var learn = TinyLearner.silent();
    learn.addCb(
        Callback.of(
            Event.BEFORE_STEP,
            _ -> {
              throw Cancel.BATCH;
            }));
    learn.addCb(
        Callback.of(
            Event.AFTER_BATCH,
            l -> {
              if (l.training) grads.add(l.model.parameters().getFirst().grad().item());
            }));
    learn.fit(1, 0.1);
    // d/dw mean((w x - y)^2) = mean(2 x (w x - y)): -5 for the first batch, and -2 more for the
    // second.
    assertThat(grads).containsExactly(-5.0, -7.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "before_step | step | before_step after_cancel_step after_step after_batch",
        "before_backward | backward | before_backward after_cancel_backward after_backward"
            + " before_step after_step after_batch",
        "after_pred | batch | after_pred after_cancel_batch after_batch before_batch",
        "before_batch | batch | before_batch after_cancel_batch after_batch before_batch",
        "after_backward | batch | after_backward after_cancel_batch after_batch before_batch",
        "after_batch | train | after_batch after_cancel_train after_train before_validate",
        "before_train | train | before_train after_cancel_train after_train before_validate",
        "before_validate | validate | before_validate after_cancel_validate after_validate"
            + " after_epoch after_fit",
        "after_train | epoch | after_train after_cancel_epoch after_epoch after_fit",
        "after_loss | epoch | after_loss after_cancel_epoch after_epoch after_fit",
        "after_loss | fit | after_loss after_cancel_fit after_fit",
        "before_fit | fit | before_fit after_cancel_fit after_fit",
        "after_epoch | fit | after_epoch after_cancel_fit after_fit",
      })
  void E_03_E_04_E_06_eachCancelLeavesItsStage(String when, String what, String then) {
    var signal =
        switch (what) {
          case "step" -> Cancel.STEP;
          case "backward" -> Cancel.BACKWARD;
          case "batch" -> Cancel.BATCH;
          case "train" -> Cancel.TRAIN;
          case "validate" -> Cancel.VALIDATE;
          case "epoch" -> Cancel.EPOCH;
          default -> Cancel.FIT;
        };
    var log = EventLog.throwing(Event.valueOf(when.toUpperCase(java.util.Locale.ROOT)), signal);
    var seen = fit(log);
    var expected = words(then);
    int at = seen.indexOf(when);
    assertThat(seen.subList(at, at + expected.size())).containsExactlyElementsOf(expected);
  }

  @Test
  void E_05_aCancelInItsOwnAfterEventEscapes() {
    var learn = TinyLearner.silent(EventLog.throwing(Event.AFTER_BATCH, Cancel.BATCH));
    assertThatThrownBy(() -> learn.fit(1, 0.1))
        .isSameAs(Cancel.BATCH)
        .hasMessageContaining("Cancel.BATCH");
    assertThat(Cancel.BATCH.getStackTrace()).isEmpty();
  }

  @Test
  void E_04_anyOtherExceptionEndsTheFitWithoutFurtherEvents() {
    var log = EventLog.throwing(Event.AFTER_LOSS, new IllegalStateException("broken"));
    var learn = TinyLearner.silent(log);
    assertThatThrownBy(() -> learn.fit(1, 0.1)).isInstanceOf(CallbackException.class);
    assertThat(log.seen.getLast()).isEqualTo("after_loss");
  }

  @Test
  void E_16_anErrorNamesCallbackAndEvent() {
    var learn =
        TinyLearner.silent(
            EventLog.throwing(Event.AFTER_PRED, new IllegalStateException("broken")));
    assertThatThrownBy(() -> learn.fit(1, 0.1))
        .hasMessage("Exception occurred in `EventLog` when calling event `after_pred`:\n\tbroken")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void E_08_innerEventsPassByARunTrainOfFalse() {
    var log = new EventLog();
    log.runTrain = false;
    assertThat(fit(log))
        .containsExactlyElementsOf(
            words(
                "after_create before_fit before_epoch before_train after_train before_validate",
                VALID_BATCH,
                VALID_BATCH,
                "after_validate after_epoch after_fit"));
  }

  @Test
  void E_08_innerEventsPassByARunValidOfFalse() {
    var log = new EventLog();
    log.runValid = false;
    assertThat(fit(log))
        .containsExactlyElementsOf(
            words(
                "after_create before_fit before_epoch before_train",
                TRAIN_BATCH,
                TRAIN_BATCH,
                "after_train before_validate after_validate after_epoch after_fit"));
  }

  @Test
  void E_09_runIsSwitchedOnAgainAfterTheFit() {
    var log = new EventLog();
    var learn = TinyLearner.silent(log);
    log.run = false;
    log.seen.clear();
    learn.fit(1, 0.1);
    assertThat(log.seen).isEmpty();
    assertThat(log.run).isTrue();
  }

  private static Callback named(List<String> calls, String name, double order) {
    class Named extends Callback implements Event.BeforeFit {
      @Override
      public double order() {
        return order;
      }

      @Override
      public void beforeFit() {
        calls.add(name);
      }
    }
    return new Named();
  }

  @Test
  void E_10_callbacksRunByOrderAndThenAsTheyWereAdded() {
    var calls = new ArrayList<String>();
    TinyLearner.silent(
            named(calls, "b", 5),
            named(calls, "c", 5),
            named(calls, "a", -1.5),
            named(calls, "d", 100))
        .fit(1, 0.1);
    assertThat(calls).containsExactly("a", "b", "c", "d");
  }

  @ParameterizedTest
  @CsvSource({
    "TrainEvalCallback, train_eval",
    "LRFinder, lr_finder",
    "SaveModelCallback, save_model",
    "GatherPredsCallback, gather_preds",
    "ReduceLROnPlateau, reduce_lr_on_plateau",
    "Recorder, recorder",
    "Callback, callback"
  })
  void E_13_names(String className, String name) {
    assertThat(Callback.nameOf(className)).isEqualTo(name);
  }

  @Test
  void E_13_aCallbackIsFoundByItsName() {
    var learn = TinyLearner.silent();
    assertThat(learn.cb("train_eval")).isInstanceOf(TrainEvalCallback.class);
    assertThat(learn.cb("recorder")).isSameAs(learn.recorder());
    assertThat(learn.cb("nobody")).isNull();
  }

  @Test
  void E_14_aFunctionCanBeACallback() {
    var epochs = new ArrayList<Integer>();
    TinyLearner.silent(Callback.of(Event.AFTER_EPOCH, learn -> epochs.add(learn.epoch)))
        .fit(2, 0.1);
    assertThat(epochs).containsExactly(0, 1);
  }

  // w starts at 1: the first batch's loss is mean((1 - 2)^2, (2 - 4)^2) = 2.5; a factor of 10 in
  // lossGrad makes a
  // step of 0.1 * 10 * 5.
  @Test
  void E_18_lossGradIsDifferentiatedAndLossIsReported() {
    var losses = new ArrayList<Double>();
    var learn = TinyLearner.silent();
    learn.addCb(Callback.of(Event.AFTER_LOSS, l -> l.lossGrad = l.lossGrad.mul(10)));
    learn.addCb(Callback.of(Event.AFTER_BATCH, l -> losses.add(l.loss.item())));
    learn.addCb(
        Callback.of(
            Event.AFTER_STEP,
            l -> {
              assertThat(l.model.parameters().getFirst().item()).isCloseTo(6, within(1e-6));
              throw Cancel.FIT;
            }));
    learn.addCb(Callback.of(Event.AFTER_STEP, l -> losses.add(l.loss.item())));
    learn.fit(1, 0.1);
    assertThat(losses).isEmpty();
  }

  @Test
  void E_17_aCallbackMayReplaceTheBatchAndThePrediction() {
    var losses = new ArrayList<Double>();
    var learn = TinyLearner.silent();
    learn.addCb(Callback.of(Event.BEFORE_BATCH, l -> l.xb = new torch.Tensor[] {l.xb[0].mul(2)}));
    learn.addCb(Callback.of(Event.AFTER_PRED, l -> l.pred = l.pred.add(1)));
    learn.addCb(Callback.of(Event.AFTER_LOSS, l -> losses.add(l.loss.item())));
    learn.fit(1, 0);
    // pred = 2 x + 1 = 3, 5 against 2, 4
    assertThat(losses.getFirst()).isEqualTo(1);
  }

  @Test
  void E_19_counters() {
    var seen = new ArrayList<String>();
    TinyLearner.silent(
            Callback.of(
                Event.BEFORE_BATCH,
                l -> {
                  if (l.training)
                    seen.add(
                        l.epoch
                            + " "
                            + l.iter
                            + "/"
                            + l.nIter
                            + " "
                            + l.trainIter
                            + " "
                            + l.pctTrain);
                }))
        .fit(2, 0.1);
    assertThat(seen).containsExactly("0 0/2 0 0.0", "0 1/2 1 0.25", "1 0/2 2 0.5", "1 1/2 3 0.75");
  }

  @Test
  void E_20_E_23_theTrainingLoopShowsWhoHearsWhat() {
    var learn = new Learner(TinyLearner.loaders(), new TinyLearner.Times(), TinyLearner.options());
    assertThat(learn.trainingLoop())
        .contains("    before_epoch                  : [Recorder]\n")
        .contains(
            "        after_batch               : [TrainEvalCallback, Recorder, ProgressCallback]\n")
        .contains("after_cancel_fit                  : []\n");
    assertThat(learn.orderedCbs(Event.BEFORE_FIT))
        .extracting(Callback::name)
        .containsExactly("train_eval", "recorder", "progress");
  }

  @Test
  void E_21_addingAndRemoving() {
    var log = new EventLog();
    var learn = TinyLearner.silent();
    learn.addCb(log);
    assertThat(log.learn).isSameAs(learn);
    assertThat(log.seen).isEmpty();
    assertThatThrownBy(() -> learn.addCb(log)).hasMessageContaining("added before");
    var other = TinyLearner.silent();
    assertThatThrownBy(() -> other.addCb(log)).hasMessageContaining("belongs to another learner");
    learn.removeCbs(EventLog.class);
    assertThat(log.learn).isNull();
    assertThat(learn.cbs()).doesNotContain(log);
  }

  @Test
  void E_22_forATimeOnly() {
    var log = new EventLog();
    var learn = TinyLearner.silent();
    assertThatThrownBy(
        () ->
            learn.addedCbs(
                List.of(log),
                () -> {
                  assertThat(learn.cbs()).contains(log);
                  throw new IllegalStateException();
                }));
    assertThat(learn.cbs()).doesNotContain(log);
    var recorder = learn.recorder();
    learn.removedCbs(
        List.of(learn.cb(TrainEvalCallback.class)),
        () -> assertThat(learn.cbs()).containsExactly(recorder));
    assertThat(learn.cbs().getLast()).isInstanceOf(TrainEvalCallback.class);
  }

  @Test
  void E_24_nothingOfABatchStaysAfterTheFit() {
    var learn = TinyLearner.silent();
    learn.fit(1, 0.1);
    assertThat(learn.dl).isNull();
    assertThat(learn.xb).isEmpty();
    assertThat(learn.pred).isNull();
    assertThat(learn.loss).isNull();
  }

  @Test
  void E_25_defaultCallbacks() {
    var learn = new Learner(TinyLearner.loaders(), new TinyLearner.Times(), TinyLearner.options());
    assertThat(learn.cbs())
        .extracting(Callback::toString)
        .containsExactly("TrainEvalCallback", "Recorder", "ProgressCallback");
    assertThat(
            new Learner(
                    TinyLearner.loaders(),
                    new TinyLearner.Times(),
                    TinyLearner.options().withDefaultCbs(false))
                .cbs())
        .isEmpty();
  }
}
