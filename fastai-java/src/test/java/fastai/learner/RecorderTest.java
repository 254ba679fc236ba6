package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.optimizer.Hyper;
import fastai.plot.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The numbers of [TinyLearner] by hand, with w starting at 1 and a rate of 0.1:
///
/// ```text
/// batch 1   pred 1, 2     targ 2, 4     loss 2.5    d loss / dw = -5   w = 1.5
/// batch 2   pred 1.5 -1.5 targ 2, -2    loss 0.25   d loss / dw = -1   w = 1.6
/// smoothed  0.02 * 2.5 / 0.02 = 2.5;  (0.98 * 0.05 + 0.02 * 0.25) / (1 - 0.98^2) = 1.363636
/// valid     0.4 (two samples), 1.44 (one): (0.8 + 1.44) / 3 = 0.746667;  mae (0.6 * 2 + 1.2) / 3 = 0.8
/// ```
@ExtendWith(NoLeaks.class)
class RecorderTest {
  private static Metric mae() {
    return Metric.of("mae", (pred, targ) -> pred.sub(targ).abs().mean().item());
  }

  private static Learner learner(Recorder recorder, Callback... more) {
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options().withMetrics(mae()).withDefaultCbs(false));
    learn.addCb(new TrainEvalCallback()).addCb(recorder).addCbs(List.of(more));
    learn.logger = null;
    return learn;
  }

  private static void isClose(List<Double> actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++)
      assertThat(actual.get(i)).as("value " + i).isCloseTo(expected[i], within(1e-6));
  }

  @Test
  void c02_whatIsRecorded() {
    var recorder = new Recorder();
    var learn = learner(recorder);
    learn.fit(1, 0.1);
    assertThat(recorder.metricNames())
        .containsExactly("epoch", "train_loss", "valid_loss", "mae", "time");
    isClose(recorder.losses(), 2.5, 1.3636364);
    isClose(recorder.lrs(), 0.1, 0.1);
    assertThat(recorder.iters()).containsExactly(2);
    isClose(recorder.values().getFirst(), 1.3636364, 0.7466667, 0.8);
    isClose(learn.finalRecord, 1.3636364, 0.7466667, 0.8);
    assertThat(learn.smoothLoss).isCloseTo(1.3636364, within(1e-6));
  }

  // The specification's appendix.
  @Test
  void c04_smoothedLoss() {
    var smooth = new AvgSmoothLoss();
    double[] expected = {1.0, 1.505051, 2.013468, 2.525250};
    for (int i = 0; i < 4; i++) {
      smooth.add(i + 1);
      assertThat(smooth.value()).isCloseTo(expected[i], within(1e-6));
    }
    smooth.reset();
    assertThat(smooth.value()).isNull();
  }

  @Test
  void c04_theSmoothedLossGoesOnOverTheEpochs() {
    var recorder = new Recorder();
    learner(recorder).fit(2, 0.1);
    assertThat(recorder.iters()).containsExactly(2, 4);
    // python: v = 0.
    //         for i, l in enumerate((2.5, .25, .4, .01), 1): v = .98*v + .02*l
    //         print(v / (1 - .98**4))       # w 1.6 -> errors .4, .8: loss .4, grad -2, w 1.8; then
    // errors .2: .04
    assertThat(recorder.losses().get(2))
        .isCloseTo((0.98 * 0.054 + 0.02 * 0.4) / (1 - Math.pow(0.98, 3)), within(1e-6));
  }

  @Test
  void c01_countersAndModes() {
    var eval = new TrainEvalCallback();
    assertThat(eval.runValid).isFalse();
    assertThat(eval.order()).isEqualTo(-10);
    var seen = new ArrayList<String>();
    var learn = learner(new Recorder());
    assertThat(learn.nEpoch).isEqualTo(1);
    learn.addCb(
        Callback.of(
            Event.AFTER_BATCH,
            l -> seen.add(l.model.isTraining() + " " + l.training + " " + l.trainIter)));
    learn.fit(1, 0.1);
    assertThat(seen)
        .containsExactly("true true 1", "true true 2", "false false 2", "false false 2");
    learn.trainIter = 9;
    learn.fit(0, 0.1);
    assertThat(learn.trainIter).isZero();
    assertThat(learn.pctTrain).isZero();
  }

  @Test
  void c02_aBatchWithoutTargetsIsNotRecorded() {
    var recorder = new Recorder();
    var learn = learner(recorder, Callback.of(Event.AFTER_PRED, l -> l.yb = new torch.Tensor[0]));
    learn.fit(1, 0.1);
    assertThat(recorder.losses()).isEmpty();
    assertThat(recorder.lrs()).isEmpty();
    assertThat(recorder.values().getFirst()).containsOnlyNulls();
  }

  @Test
  void c05_averagesAreWeightedByBatchSize() {
    var learn = learner(new Recorder());
    var loss = new AvgLoss();
    var metric = mae();
    assertThat(loss.value()).isNull();
    assertThat(metric.value()).isNull();
    learn.yb = new torch.Tensor[] {torch.Torch.zeros(3)};
    learn.pred = torch.Torch.ones(3);
    learn.loss = torch.Torch.tensor(1.0);
    loss.accumulate(learn);
    metric.accumulate(learn);
    learn.yb = new torch.Tensor[] {torch.Torch.zeros(1)};
    learn.pred = torch.Torch.tensor(new double[] {5});
    // One loss a sample counts by its mean.
    learn.loss = torch.Torch.tensor(new double[] {4, 6});
    loss.accumulate(learn);
    metric.accumulate(learn);
    assertThat(loss.value()).isEqualTo((3 * 1 + 5) / 4.0);
    assertThat(metric.value()).isEqualTo((3 * 1 + 5) / 4.0);
    loss.reset();
    assertThat(loss.value()).isNull();
  }

  @Test
  void c06_aValueFromElsewhere() {
    var recorder = new Recorder();
    var calls = new int[1];
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options()
                .withMetrics(new ValueMetric("calls", () -> (double) ++calls[0]))
                .withDefaultCbs(false));
    learn.addCb(new TrainEvalCallback()).addCb(recorder);
    learn.logger = null;
    learn.fit(2, 0.1);
    assertThat(recorder.metricNames())
        .containsExactly("epoch", "train_loss", "valid_loss", "calls", "time");
    assertThat(recorder.values()).extracting(List::getLast).containsExactly(1.0, 2.0);
  }

  @Test
  void c07_aCancelledTrainingHasNoValuesEither() {
    var recorder = new Recorder();
    learner(
            recorder,
            Callback.of(
                Event.BEFORE_TRAIN,
                _ -> {
                  throw Cancel.TRAIN;
                }))
        .fit(1, 0.1);
    // The validation's loss and metric alone, with w 1.
    isClose(recorder.values().getFirst(), 14.0 / 3, 2);
  }

  @Test
  void c08_theSmoothedLossIsTheLearners() {
    var seen = new ArrayList<Double>();
    class Later extends Callback implements Event.AfterBatch {
      @Override
      public double order() {
        return 60;
      }

      @Override
      public void afterBatch() {
        if (learn.training) seen.add(learn.smoothLoss);
      }
    }
    var recorder = new Recorder();
    learner(recorder, new Later()).fit(2, 0.1);
    assertThat(seen).isEqualTo(recorder.losses());
  }

  // Unlike in fastai there is no row without values, which trackers would stumble over.
  @Test
  void c14_epochsThatAreLeftOutHaveNoRow() {
    var recorder = new Recorder();
    var rows = new ArrayList<List<Object>>();
    var learn = learner(recorder);
    learn.logger = rows::add;
    learn.fit(3, fastai.optimizer.Lr.of(0.1), FitOptions.DEFAULT.withStartEpoch(2));
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().getFirst()).isEqualTo(2);
    assertThat(recorder.values()).hasSize(1);
    assertThat(recorder.iters()).containsExactly(2);
    assertThat(new SkipToEpoch(1).order()).isEqualTo(70);
  }

  @Test
  void c03_columnNames() {
    var both = new Recorder(Recorder.Options.DEFAULT.withTrainMetrics(true).withAddTime(false));
    learner(both).fit(1, 0.1);
    assertThat(both.metricNames())
        .containsExactly("epoch", "train_loss", "train_mae", "valid_loss", "valid_mae");
    assertThat(both.values().getFirst()).hasSize(4);
    var train =
        new Recorder(Recorder.Options.DEFAULT.withTrainMetrics(true).withValidMetrics(false));
    learner(train).fit(1, 0.1);
    assertThat(train.metricNames()).containsExactly("epoch", "train_loss", "mae", "time");
    // (1.5 * 2 + 0.5 * 2) / 4
    isClose(train.values().getFirst(), 1.3636364, 1);
  }

  @Test
  void c07_aCancelledPartHasNoValues() {
    var recorder = new Recorder();
    learner(
            recorder,
            Callback.of(
                Event.BEFORE_VALIDATE,
                _ -> {
                  throw Cancel.VALIDATE;
                }))
        .fit(1, 0.1);
    isClose(recorder.values().getFirst(), 1.3636364);
  }

  @Test
  void c09_time() {
    assertThat(Recorder.formatTime(0)).isEqualTo("00:00");
    assertThat(Recorder.formatTime(754)).isEqualTo("12:34");
    assertThat(Recorder.formatTime(3661)).isEqualTo("1:01:01");
  }

  @Test
  void validationLeavesTheRecordsOfTheFit() {
    var recorder = new Recorder();
    var learn = learner(recorder);
    learn.fit(1, 0.1);
    isClose(learn.validate(), 0.7466667, 0.8);
    learn.getPreds();
    isClose(recorder.losses(), 2.5, 1.3636364);
    assertThat(recorder.values()).hasSize(1);
  }

  @Test
  void S_29_C_25_scheduledHypersAreKept() {
    var recorder = new Recorder();
    var learn = learner(recorder);
    learn.fitOneCycle(2, 0.1);
    assertThat(recorder.hps().keySet()).containsExactly(Hyper.LR, Hyper.MOM);
    // Of four batches: positions 0, 0.25, 0.5, 0.75 of the cycle.
    isClose(recorder.hps().get(Hyper.LR), 0.1 / 25, 0.1, 0.1 * 0.7500025, 0.1 * 0.2500075);
    isClose(recorder.hps().get(Hyper.MOM), .95, .85, .875, .925);
    isClose(recorder.lrs(), 0.1 / 25, 0.1, 0.1 * 0.7500025, 0.1 * 0.2500075);
    learn.fitFlatCos(1, 0.1);
    // Of two batches: positions 0 and 0.5.
    isClose(recorder.lrs(), 0.1, 0.1);
  }

  private static String progress(boolean interactive) {
    var bytes = new ByteArrayOutputStream();
    var terminal = new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), interactive);
    learner(new Recorder(), new ProgressCallback(terminal)).fit(2, 0.1);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void c11_theTable() {
    // A learner that is not silent.
    var bytes = new ByteArrayOutputStream();
    var learn =
        learner(
            new Recorder(),
            new ProgressCallback(
                new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), false)));
    learn.logger = System.out::println;
    learn.fit(1, 0.1);
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "epoch     train_loss  valid_loss  mae       time",
            "0         1.363636    0.746666    0.800000  00:00");
    assertThat(progress(true)).isEmpty();
  }
}
