package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
  void e01_theEventsInTheirOrder() {
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
  void e03_twoEpochsOfTwoBatches() {
    var log = new EventLog();
    TinyLearner.silent(log).fit(2, 0.1);
    assertThat(log.seen)
        .containsExactlyElementsOf(words("after_create before_fit", epoch(), epoch(), "after_fit"));
  }

  @Test
  void e07_cancelStepStillZeroesGradients() {
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
  void e07_cancelBatchDoesNotZeroGradients() {
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
  void e06_eachCancelLeavesItsStage(String when, String what, String then) {
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
  void e05_aCancelInItsOwnAfterEventEscapes() {
    var learn = TinyLearner.silent(EventLog.throwing(Event.AFTER_BATCH, Cancel.BATCH));
    assertThatThrownBy(() -> learn.fit(1, 0.1))
        .isSameAs(Cancel.BATCH)
        .hasMessageContaining("Cancel.BATCH");
    assertThat(Cancel.BATCH.getStackTrace()).isEmpty();
  }

  @Test
  void e04_anyOtherExceptionEndsTheFitWithoutFurtherEvents() {
    var log = EventLog.throwing(Event.AFTER_LOSS, new IllegalStateException("broken"));
    var learn = TinyLearner.silent(log);
    assertThatThrownBy(() -> learn.fit(1, 0.1)).isInstanceOf(CallbackException.class);
    assertThat(log.seen.getLast()).isEqualTo("after_loss");
  }

  @Test
  void e16_anErrorNamesCallbackAndEvent() {
    var learn =
        TinyLearner.silent(
            EventLog.throwing(Event.AFTER_PRED, new IllegalStateException("broken")));
    assertThatThrownBy(() -> learn.fit(1, 0.1))
        .hasMessage("Exception occurred in `EventLog` when calling event `after_pred`:\n\tbroken")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void e08_innerEventsPassByARunTrainOfFalse() {
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
  void e08_innerEventsPassByARunValidOfFalse() {
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
  void e02_afterCreateComesOnceWhenAllCallbacksAreThere() {
    var seen = new ArrayList<String>();
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options()
                .withCbs(
                    Callback.of(
                        Event.AFTER_CREATE, l -> l.cbs().forEach(cb -> seen.add(cb.name())))));
    assertThat(seen).containsExactly("train_eval", "recorder", "progress", "function");
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    learn.fit(1, 0.1);
    assertThat(seen).hasSize(4);
  }

  @Test
  void e01_anUnknownEventIsAnError() {
    assertThat(Event.of("after_batch")).isEqualTo(Event.AFTER_BATCH);
    assertThatThrownBy(() -> TinyLearner.silent().event("after_lunch"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("after_lunch")
        .hasMessageContaining("after_cancel_backward");
  }

  @Test
  void e04_anOuterCancelPassesTheInnerStages() {
    var seen = fit(EventLog.throwing(Event.AFTER_BATCH, Cancel.FIT));
    assertThat(seen.subList(seen.indexOf("after_batch"), seen.size()))
        .containsExactly("after_batch", "after_cancel_fit", "after_fit");
  }

  @Test
  void e05_anOuterCancelInAnAfterEventWorks() {
    var seen = fit(EventLog.throwing(Event.AFTER_BATCH, Cancel.TRAIN));
    int at = seen.indexOf("after_batch");
    assertThat(seen.subList(at, at + 4))
        .containsExactly("after_batch", "after_cancel_train", "after_train", "before_validate");
  }

  // As in fastai, after_cancel_step is not one of the inner events.
  @Test
  void e08_whichEventsAreInner() {
    assertThat(Arrays.stream(Event.values()).filter(Event::isInner).map(Event::toString))
        .containsExactly(
            "before_batch",
            "after_pred",
            "after_loss",
            "before_backward",
            "after_cancel_backward",
            "after_backward",
            "before_step",
            "after_step",
            "after_cancel_batch",
            "after_batch");
  }

  @Test
  void e09_runIsSwitchedOnAgainEvenIfAfterFitFails() {
    var log = new EventLog();
    var learn =
        TinyLearner.silent(
            log, EventLog.throwing(Event.AFTER_FIT, new IllegalStateException("broken")));
    log.run = false;
    assertThatThrownBy(() -> learn.fit(1, 0.1)).isInstanceOf(CallbackException.class);
    assertThat(log.run).isTrue();
  }

  @Test
  void e10_theOrderMayChangeBetweenEpochs() {
    var calls = new ArrayList<String>();
    class Turning extends Callback implements Event.BeforeTrain {
      final String name;
      final double sign;

      Turning(String name, double sign) {
        this.name = name;
        this.sign = sign;
      }

      @Override
      public double order() {
        return learn.epoch % 2 == 0 ? sign : -sign;
      }

      @Override
      public void beforeTrain() {
        calls.add(name);
      }
    }
    TinyLearner.silent(new Turning("a", -1), new Turning("b", 1)).fit(2, 0.1);
    assertThat(calls).containsExactly("a", "b", "b", "a");
  }

  @Test
  void e11_inputAndTargetWhereThereIsOne() {
    var learn = TinyLearner.silent();
    var seen = new ArrayList<Boolean>();
    learn.addCb(Callback.of(Event.AFTER_PRED, l -> seen.add(l.x() == l.xb[0] && l.y() == l.yb[0])));
    learn.fit(1, 0.1);
    assertThat(seen).containsOnly(true);
    assertThatThrownBy(learn::x).hasMessageContaining("not one input but 0");
  }

  @Test
  void e14_functionsForSeveralEvents() {
    var seen = new ArrayList<String>();
    TinyLearner.silent(
            Callback.of(
                Map.of(
                    Event.BEFORE_FIT,
                    _ -> seen.add("begin"),
                    Event.AFTER_FIT,
                    l -> seen.add("end " + l.epoch))))
        .fit(2, 0.1);
    assertThat(seen).containsExactly("begin", "end 1");
  }

  @Test
  void e15_aFunctionOfTheBatch() {
    var losses = new ArrayList<Double>();
    var learn = TinyLearner.silent();
    learn.addCb(Callback.beforeBatch((_, xb, yb) -> Batch.of(xb[0].mul(2), yb[0].add(1))));
    learn.addCb(Callback.of(Event.AFTER_LOSS, l -> losses.add(l.loss.item())));
    learn.fit(1, 0);
    // pred = 2 x = 2, 4 against 3, 5
    assertThat(losses.getFirst()).isEqualTo(1);
  }

  @Test
  void e09_runIsSwitchedOnAgainAfterTheFit() {
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
  void e10_callbacksRunByOrderAndThenAsTheyWereAdded() {
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
  void e13_names(String className, String name) {
    assertThat(Callback.nameOf(className)).isEqualTo(name);
  }

  @Test
  void e13_aCallbackIsFoundByItsName() {
    var learn = TinyLearner.silent();
    assertThat(learn.cb("train_eval")).isInstanceOf(TrainEvalCallback.class);
    assertThat(learn.cb("recorder")).isSameAs(learn.recorder());
    assertThat(learn.cb("nobody")).isNull();
  }

  @Test
  void e14_aFunctionCanBeACallback() {
    var epochs = new ArrayList<Integer>();
    TinyLearner.silent(Callback.of(Event.AFTER_EPOCH, learn -> epochs.add(learn.epoch)))
        .fit(2, 0.1);
    assertThat(epochs).containsExactly(0, 1);
  }

  // w starts at 1: the first batch's loss is mean((1 - 2)^2, (2 - 4)^2) = 2.5; a factor of 10 in
  // lossGrad makes a
  // step of 0.1 * 10 * 5.
  @Test
  void e18_lossGradIsDifferentiatedAndLossIsReported() {
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
  void e17_aCallbackMayReplaceTheBatchAndThePrediction() {
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
  void e17_whatElseMayBeReplaced() {
    var learn = TinyLearner.silent();
    var other = new TinyLearner.Times();
    var first = learn.model;
    var one = TinyLearner.loaders().valid();
    var seen = new ArrayList<String>();
    learn.addCb(
        Callback.of(
            Map.of(
                Event.BEFORE_FIT,
                l -> l.model = other,
                Event.AFTER_FIT,
                l -> l.model = first,
                Event.BEFORE_TRAIN,
                l -> {
                  l.dl = one;
                  l.lossFunc = (pred, targ) -> pred.sub(targ).abs().sum();
                },
                Event.AFTER_BATCH,
                l -> {
                  if (l.training)
                    seen.add(l.nIter + " " + (l.model == other) + " " + l.loss.item());
                })));
    learn.fit(1, 0);
    // Batches of the validation data: errors 1 and 2, then 3.
    assertThat(seen).containsExactly("2 true 3.0", "2 true 3.0");
    assertThat(learn.model).isSameAs(first);
  }

  @Test
  void e18_whatChangesLossGradInPlaceLeavesTheLoss() {
    var losses = new ArrayList<Double>();
    var learn = TinyLearner.silent();
    learn.addCb(
        Callback.of(
            Event.AFTER_LOSS,
            l -> {
              try (var _ = torch.Torch.noGrad()) {
                l.lossGrad.mul_(10);
              }
            }));
    learn.addCb(Callback.of(Event.AFTER_BATCH, l -> losses.add(l.loss.item())));
    learn.addCb(Callback.of(Event.AFTER_BATCH, l -> assertThat(l.loss.requiresGrad()).isFalse()));
    learn.fit(1, 0);
    assertThat(losses.getFirst()).isEqualTo(2.5);
  }

  @Test
  void e19_counters() {
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
  void e20_theTrainingLoopShowsWhoHearsWhat() {
    var learn = new Learner(TinyLearner.loaders(), new TinyLearner.Times(), TinyLearner.options());
    assertThat(learn.trainingLoop())
        .contains("    before_epoch                  : [Recorder]\n")
        .contains(
            "        after_batch               : [TrainEvalCallback, Recorder, ProgressCallback]\n")
        .contains("after_cancel_fit                  : []\n");
  }

  @Test
  void e23_whoHearsAnEvent() {
    var learn = new Learner(TinyLearner.loaders(), new TinyLearner.Times(), TinyLearner.options());
    assertThat(learn.orderedCbs(Event.BEFORE_FIT))
        .extracting(Callback::name)
        .containsExactly("train_eval", "recorder", "progress");
  }

  @Test
  void e21_addingAndRemoving() {
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
  void e21_byMaker() {
    var learn = TinyLearner.silent().addCb(EventLog::new).addCb(EventLog::new);
    assertThat(learn.cbs(EventLog.class)).hasSize(2);
    learn.removeCbs(EventLog.class);
    assertThat(learn.cbs(EventLog.class)).isEmpty();
  }

  @Test
  void e22_untilItIsUndone() {
    var learn = TinyLearner.silent();
    var log = new EventLog();
    try (var _ = learn.addedCbs(List.of(log));
        var _ = learn.removedCbs(Recorder.class)) {
      assertThat(learn.cbs()).hasSize(2).contains(log);
      assertThat(learn.cb(Recorder.class)).isNull();
    }
    assertThat(learn.cbs()).hasSize(2).doesNotContain(log);
    assertThat(learn.cbs().getLast()).isInstanceOf(Recorder.class);
    // One that cannot be added takes those before it along.
    assertThatThrownBy(() -> learn.addedCbs(List.of(log, log)))
        .hasMessageContaining("added before");
    assertThat(log.learn).isNull();
  }

  @Test
  void e22_forATimeOnly() {
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
  void e24_nothingOfABatchStaysAfterTheFit() {
    var learn = TinyLearner.silent();
    learn.fit(1, 0.1);
    assertThat(learn.dl).isNull();
    assertThat(learn.xb).isEmpty();
    assertThat(learn.pred).isNull();
    assertThat(learn.loss).isNull();
  }

  @Test
  void e24_norAfterAnException() {
    var learn =
        TinyLearner.silent(
            EventLog.throwing(Event.AFTER_LOSS, new IllegalStateException("broken")));
    assertThatThrownBy(() -> learn.fit(1, 0.1)).isInstanceOf(CallbackException.class);
    assertThat(learn.dl).isNull();
    assertThat(learn.xb).isEmpty();
    assertThat(learn.lossGrad).isNull();
  }

  // What v1's callbacks asked for by returning {"skip_step": True} and the like, they throw.
  @Test
  void z38_callbacksStopTheTraining() {
    var learn =
        TinyLearner.silent(
            Callback.of(
                Event.AFTER_EPOCH,
                l -> {
                  if (l.epoch == 1) throw Cancel.FIT;
                }));
    learn.fit(5, 0.1);
    assertThat(learn.epoch).isEqualTo(1);
  }

  @Test
  void e25_defaultCallbacks() {
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
