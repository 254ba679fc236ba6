package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;
import fastai.learner.FitOptions;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.ProgressCallback;
import fastai.learner.TinyLearner;
import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class TrackersTest {
  @TempDir Path folder;

  private Learner learner(List<Metric> metrics, Callback... cbs) {
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options()
                .withMetrics(metrics.toArray(Metric[]::new))
                .withPath(folder)
                .withCbs(cbs));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private static double weight(Learner learn) {
    return learn.model.parameters().getFirst().item();
  }

  private static void setWeight(Learner learn, double value) {
    try (var _ = Torch.noGrad()) {
      learn.model.parameters().getFirst().fill_(torch.Scalar.of(value));
    }
  }

  /// Before each epoch's validation the weight becomes the number of the epoch.
  private static Callback numbered() {
    return Callback.of(Event.AFTER_TRAIN, l -> setWeight(l, l.epoch));
  }

  // ---- not a number
  // -------------------------------------------------------------------------------

  @Test
  void c15_theFitEndsBeforeABadLossIsRecorded() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      var seen = new ArrayList<Event>();
      var learn =
          learner(
              List.of(),
              new TerminateOnNaNCallback(),
              Callback.of(Event.AFTER_CANCEL_FIT, _ -> seen.add(Event.AFTER_CANCEL_FIT)),
              Callback.of(Event.AFTER_EPOCH, _ -> seen.add(Event.AFTER_EPOCH)),
              Callback.of(
                  Event.BEFORE_BATCH,
                  l -> {
                    if (l.trainIter == 1) setWeight(l, bad);
                  }));
      learn.fit(2, 0.1);
      assertThat(seen).containsExactly(Event.AFTER_CANCEL_FIT);
      assertThat(learn.recorder().losses()).containsExactly(2.5);
    }
  }

  @Test
  void c15_inValidationToo() {
    var learn =
        learner(
            List.of(),
            new TerminateOnNaNCallback(),
            Callback.of(Event.BEFORE_VALIDATE, l -> setWeight(l, Double.NaN)));
    learn.fit(3, 0.1);
    assertThat(learn.epoch).isZero();
    assertThat(new TerminateOnNaNCallback().order()).isEqualTo(-9);
  }

  // ---- what is better
  // -----------------------------------------------------------------------------

  /// Which epochs were better than those before.
  private List<Integer> better(Monitor monitor, int fits, Double... values) {
    var better = new ArrayList<Integer>();
    class Watch extends TrackerCallback {
      Watch() {
        super(monitor);
      }

      @Override
      protected void tracked(boolean isBetter) {
        if (isBetter) better.add(learn.epoch);
      }
    }
    var learn = learner(List.of(Small.scripted(monitor.name(), values)), new Watch());
    for (int i = 0; i < fits; i++) learn.fit(values.length / fits, 0.1);
    return better;
  }

  @Test
  void c16_theNameSaysWhichWayIsBetter() {
    assertThat(better(Monitor.of("my_loss"), 1, 3.0, 4.0, 2.0, 2.0)).containsExactly(0, 2);
    assertThat(better(Monitor.of("error_rate"), 1, 3.0, 4.0, 2.0, 2.0)).containsExactly(0, 2);
    assertThat(better(Monitor.of("accuracy"), 1, 3.0, 4.0, 2.0, 5.0)).containsExactly(0, 1, 3);
    assertThat(better(Monitor.of("accuracy").withComp(Monitor.Comp.LESS), 1, 3.0, 4.0, 2.0))
        .containsExactly(0, 2);
  }

  @Test
  void c16_minDelta() {
    assertThat(better(Monitor.of("loss").withMinDelta(0.5), 1, 3.0, 2.5, 2.4, 2.0))
        .containsExactly(0, 2);
    assertThat(better(Monitor.of("accuracy").withMinDelta(0.5), 1, 1.0, 1.5, 1.75, 2.0))
        .containsExactly(0, 2);
  }

  @Test
  void c16_theBestValueMayStayFromFitToFit() {
    Double[] values = {3.0, 2.0, 4.0, 1.0};
    assertThat(better(Monitor.of("loss"), 2, values)).containsExactly(0, 1, 0, 1);
    assertThat(better(Monitor.of("loss").withResetOnFit(false), 2, values))
        .containsExactly(0, 1, 1);
  }

  @Test
  void c16_notANumberIsNeverBetter() {
    assertThat(better(Monitor.of("loss"), 1, Double.NaN, 2.0, Double.NaN)).containsExactly(1);
    // A metric that saw nothing.
    assertThat(better(Monitor.of("loss"), 1, null, 2.0)).containsExactly(1);
  }

  @Test
  void c16_theNumberMustBeRecorded() {
    for (String name : List.of("accuracy", "epoch", "time"))
      assertThatThrownBy(
              () -> learner(List.of(), new TrackerCallback(Monitor.of(name))).fit(1, 0.1))
          .hasMessageContaining("cannot watch '" + name + "'")
          .hasMessageContaining("[train_loss, valid_loss]");
    var learn = learner(List.of(), new TrackerCallback());
    learn.removeCb(learn.recorder());
    assertThatThrownBy(() -> learn.fit(1, 0.1)).hasMessageContaining("Recorder");
  }

  @Test
  void c16_trackersRestInPredictionsAndWhileRatesAreSought() {
    var watch = new TrackerCallback();
    var learn = learner(List.of(), watch);
    learn.fit(1, 0.1);
    double best = watch.best();
    assertThat(best).isCloseTo(0.7466667, within(1e-6));
    setWeight(learn, 2);
    learn.getPreds();
    learn.validate();
    assertThat(watch.best()).isEqualTo(best);
    learn.fit(1, Lr.of(0.1), FitOptions.DEFAULT.withCbs(named("lr_finder")));
    assertThat(watch.best()).isEqualTo(best);
    assertThat(watch.run).isTrue();
    learn.fit(1, 0.1);
    assertThat(watch.best()).isZero();
  }

  private static Callback named(String name) {
    class Named extends Callback implements Event.BeforeFit {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void beforeFit() {}
    }
    return new Named();
  }

  // C-14's quirk: in fastai the two fail together.
  @Test
  void c16_skippedAndCancelledEpochsArePassedOver() {
    var stop = new EarlyStoppingCallback(Monitor.of("my_loss"), 2);
    var learn = learner(List.of(Small.scripted("my_loss", 1.0, 2.0, 3.0, 4.0)), stop);
    learn.fit(5, Lr.of(0.1), FitOptions.DEFAULT.withStartEpoch(3));
    assertThat(stop.waited()).isEqualTo(1);
    var cut =
        learner(
            List.of(),
            new EarlyStoppingCallback(),
            Callback.of(
                Event.BEFORE_TRAIN,
                _ -> {
                  throw Cancel.TRAIN;
                }));
    cut.fit(3, 0.1);
    assertThat(cut.recorder().values()).hasSize(3);
  }

  // ---- stopping
  // -----------------------------------------------------------------------------------

  private String stopped(EarlyStoppingCallback stop, int epochs, Double... values) {
    var learn = learner(List.of(Small.scripted("my_loss", values)), stop);
    String text = Small.printed(() -> learn.fit(values.length, 0.1));
    assertThat(learn.recorder().values()).hasSize(epochs);
    return text;
  }

  @Test
  void c17_stopsAfterAnEpochWithoutImprovement() {
    var monitor = Monitor.of("my_loss");
    assertThat(stopped(new EarlyStoppingCallback(monitor, 1), 3, 3.0, 2.0, 2.0, 1.0))
        .contains("No improvement since epoch 1: early stopping\n");
    assertThat(stopped(new EarlyStoppingCallback(monitor, 2), 4, 3.0, 2.0, 2.0, 2.5, 1.0))
        .contains("No improvement since epoch 1: early stopping\n");
    assertThat(stopped(new EarlyStoppingCallback(monitor, 2), 5, 3.0, 4.0, 2.0, 2.5, 1.0))
        .doesNotContain("No improvement");
    // The validation loss falls.
    assertThat(stopped(new EarlyStoppingCallback(3), 3, 1.0, 1.0, 1.0))
        .doesNotContain("No improvement");
  }

  @Test
  void c17_theWaitBeginsAnewWithAFit() {
    var stop = new EarlyStoppingCallback(Monitor.of("my_loss").withResetOnFit(false), 2);
    var learn = learner(List.of(Small.scripted("my_loss", 1.0, 2.0, 3.0, 4.0)), stop);
    learn.fit(2, 0.1);
    assertThat(stop.waited()).isEqualTo(1);
    assertThat(Small.printed(() -> learn.fit(2, 0.1))).contains("since epoch -1");
    assertThat(stop.waited()).isEqualTo(2);
  }

  // ---- learning rates
  // -----------------------------------------------------------------------------

  private double[] rates(ReduceLROnPlateau cb, List<String> printed, Double... values) {
    var learn = learner(List.of(Small.scripted("my_loss", values)), cb);
    printed.add(Small.printed(() -> learn.fit(values.length, 1e-3)));
    return learn.opt.hyper(Hyper.LR);
  }

  @Test
  void c19_theRateIsDividedByTen() {
    var printed = new ArrayList<String>();
    var options = ReduceLROnPlateau.options().withMonitor("my_loss");
    assertThat(rates(new ReduceLROnPlateau(options), printed, 1.0, 1.0, 0.5, 0.6, 0.7))
        .containsExactly(new double[] {1e-6}, within(1e-12));
    assertThat(printed.getFirst())
        .contains("Epoch 1: reducing lr to 0.0001\n")
        .contains("Epoch 3: reducing lr to 1e-05\n");
    assertThat(
            rates(new ReduceLROnPlateau(options.withPatience(2)), printed, 1.0, 1.0, 0.5, 0.6, 0.7))
        .containsExactly(new double[] {1e-4}, within(1e-12));
  }

  @Test
  void c19_theRateHasAFloor() {
    var printed = new ArrayList<String>();
    var options = ReduceLROnPlateau.options().withMonitor("my_loss").withFactor(5).withMinLr(1e-4);
    assertThat(rates(new ReduceLROnPlateau(options), printed, 1.0, 1.0, 1.0, 1.0))
        .containsExactly(new double[] {1e-4}, within(1e-12));
    assertThat(printed.getFirst().lines().filter(line -> line.contains("reducing")))
        .containsExactly("Epoch 1: reducing lr to 0.0002", "Epoch 2: reducing lr to 0.0001");
  }

  @Test
  void numbersAreTextAsInPython() {
    // python: for v in (.1, 1e-5, 2.5e-7, 1e16, 123456789., 0., -0., 1e-4, math.nan):
    // print(repr(v))
    Collection<String> texts = new ArrayList<>();
    for (double value : new double[] {.1, 1e-5, 2.5e-7, 1e16, 123456789., 0, -0.0, 1e-4, 0.0 / 0})
      texts.add(PythonText.repr(value));
    assertThat(texts)
        .containsExactly(
            "0.1", "1e-05", "2.5e-07", "1e+16", "123456789.0", "0.0", "-0.0", "0.0001", "nan");
  }

  @Test
  void c17_namesAndOrders() {
    assertThat(
            List.of(
                new TrackerCallback(),
                new SaveModelCallback(),
                new ReduceLROnPlateau(),
                new EarlyStoppingCallback(),
                new GradientAccumulation(),
                new GradientClip(),
                new BnFreeze(),
                new ShortEpochCallback()))
        .extracting(cb -> cb.name() + " " + cb.order())
        .containsExactly(
            "tracker 60.0",
            "save_model 61.0",
            "reduce_lr_on_plateau 62.0",
            "early_stopping 63.0",
            "gradient_accumulation 6.0",
            "gradient_clip 11.0",
            "bn_freeze 0.0",
            "short_epoch 0.0");
  }
}
