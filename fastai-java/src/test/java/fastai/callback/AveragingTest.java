package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.FitOptions;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.ProgressCallback;
import fastai.learner.TinyLearner;
import fastai.losses.CrossEntropyLossFlat;
import fastai.optimizer.Lr;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class AveragingTest {
  @TempDir Path folder;

  private Learner tiny(Callback... cbs) {
    var learn =
        new Learner(
            TinyLearner.loaders(),
            new TinyLearner.Times(),
            TinyLearner.options()
                .withMetrics(Metric.of("mae", (pred, targ) -> pred.sub(targ).abs().mean().item()))
                .withPath(folder)
                .withCbs(cbs));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private static double weight(Module model) {
    return model.parameters().getFirst().item();
  }

  /// After each epoch's training the weight is `numbers[epoch]`.
  private static Callback numbered(double... numbers) {
    return Callback.of(
        Event.AFTER_TRAIN,
        l -> {
          try (var _ = Torch.noGrad()) {
            l.model.parameters().getFirst().fill_(torch.Scalar.of(numbers[l.epoch]));
          }
        });
  }

  private static SWA swa(int start, int freq) {
    return new SWA(
        SWA.options().withSwaStart(start).withEvalFreq(freq).withCopy(TinyLearner.Times::new));
  }

  // ---- averaged weights
  // ---------------------------------------------------------------------------

  @Test
  void c52_theMeanOfTheWeightsFromAnEpochOn() {
    var swa = swa(2, 5);
    var learn = tiny(numbered(9, 1, 2, 6), swa);
    learn.fit(4, 0.1);
    assertThat(weight(swa.model())).isCloseTo(3, within(1e-6));
    assertThat(weight(learn.model)).isEqualTo(6);
    // With w = 3 and targets 2 x: errors 1, 2 in one batch and 3 in the other.
    assertThat(swa.results().keySet()).containsExactly("swa_valid_loss", "swa_mae");
    assertThat(swa.results().get("swa_valid_loss")).isCloseTo((1 + 4 + 9) / 3., within(1e-6));
    assertThat(swa.results().get("swa_mae")).isCloseTo(2, within(1e-6));
    // The table shows the model itself.
    assertThat(learn.recorder().values().getLast().get(2)).isCloseTo(8, within(1e-5));
  }

  @Test
  void c52_whenItIsEvaluated() {
    var at = new ArrayList<Integer>();
    var results = new ArrayList<Map<String, Double>>();
    var swa = swa(2, 3);
    class Late extends Callback implements Event.AfterEpoch {
      @Override
      public double order() {
        return 70;
      }

      @Override
      public void afterEpoch() {
        if (!results.isEmpty() && results.getLast() == swa.results()) return;
        results.add(swa.results());
        at.add(learn.epoch + 1);
      }
    }
    tiny(swa, new Late()).fit(7, 0.1);
    // Epoch 1 has none; then 2, 5, and the last.
    assertThat(at).containsExactly(1, 2, 5, 7);
    assertThat(results.getFirst()).isEmpty();
  }

  @Test
  void c52_theEvaluationIsPrintedUnlessTheLearnerIsSilent() {
    var learn = tiny(numbered(2, 4), swa(2, 5));
    assertThat(Small.printed(() -> learn.fit(2, 0.1))).doesNotContain("swa_");
    var rows = new ArrayList<List<Object>>();
    learn.logger = rows::add;
    assertThat(Small.printed(() -> learn.fit(2, 0.1)))
        .contains("epoch 1  swa_valid_loss 18.666667  swa_mae 4.000000\n");
    assertThat(rows).hasSize(2);
  }

  @Test
  void c52_aSkippedEpochAndAValidationCountNothing() {
    var swa = swa(1, 5);
    var learn = tiny(numbered(9, 9, 2, 4), swa);
    learn.fit(4, Lr.of(0.1), FitOptions.DEFAULT.withStartEpoch(2));
    assertThat(weight(swa.model())).isCloseTo(3, within(1e-6));
    learn.validate();
    assertThat(weight(swa.model())).isCloseTo(3, within(1e-6));
    assertThatThrownBy(() -> tiny(swa(1, 5)).cb(SWA.class).model())
        .hasMessageContaining("no average yet");
  }

  @Test
  void c52_trainingGoesOnAsWithoutIt() {
    var with = tiny(swa(1, 1));
    with.fit(3, 0.1);
    var without = tiny();
    without.fit(3, 0.1);
    assertThat(weight(with.model)).isEqualTo(weight(without.model));
    assertThat(with.recorder().values()).isEqualTo(without.recorder().values());
  }

  @Test
  void c52_savedUnderAName() {
    var swa = swa(1, 5);
    var learn = tiny(numbered(1, 3), swa);
    learn.fit(2, 0.1);
    assertThat(swa.save("net")).isEqualTo(folder.resolve("models/net-swa.pth"));
    assertThat(weight(learn.model)).isEqualTo(3);
    assertThat(weight(learn.load("net-swa", false).model)).isEqualTo(2);
  }

  private static Learner withNorm(SWA swa) {
    var net = Small.fill(new Sequential(new Linear(4, 4), new BatchNorm1d(4), new Linear(4, 3)));
    return Small.learner(net, Small.loaders(4, 4, 4), new CrossEntropyLossFlat(), swa);
  }

  // python: from torch.optim.swa_utils import AveragedModel, update_bn
  //         m = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Linear(4, 3)); fill(m)
  //         avg = AveragedModel(m)
  //         for e in range(3):
  //             for b in range(3):
  //                 x, y = batch(b, 4); F.cross_entropy(m(x), y).backward(); ...   # a step of 0.5
  //             if e >= 1: avg.update_parameters(m)
  //         update_bn([batch(b, 4)[0] for b in range(3)], avg)
  @Test
  void z05_statisticsAreMadeAnewByAPassOverTheTrainingData() {
    var swa = new SWA(2);
    var learn = withNorm(swa);
    learn.fit(3, 0.5);
    var norm = (BatchNorm1d) ((Sequential) swa.model()).get(1);
    assertThat(Small.sum(norm.runningMean)).isCloseTo(0.6691188812255859, within(1e-5));
    assertThat(Small.sum(norm.runningVar)).isCloseTo(2.7457478046417236, within(1e-5));
    assertThat(norm.numBatchesTracked.itemLong()).isEqualTo(3);
    // python: avg.eval(); x, y = batch(9, 4); F.cross_entropy(avg(x), y).item()
    assertThat(swa.results().get("swa_valid_loss")).isCloseTo(1.4240058660507202, within(1e-5));
    var own = (BatchNorm1d) ((Sequential) learn.model).get(1);
    assertThat(Small.sum(own.runningMean)).isNotCloseTo(0.6691188812255859, within(1e-5));
  }

  @Test
  void z05_aFitThatEndsEarlyHasItsStatisticsToo() {
    var swa = new SWA(SWA.options().withSwaStart(1).withEvalFreq(5));
    var learn = withNorm(swa);
    learn.addCb(new StopAfterNBatches(7));
    learn.fit(4, 0.5);
    var norm = (BatchNorm1d) ((Sequential) swa.model()).get(1);
    assertThat(norm.numBatchesTracked.itemLong()).isEqualTo(3);
    assertThat(Small.sum(norm.runningMean)).isNotZero();
  }

  // ---- snapshots
  // ----------------------------------------------------------------------------------

  @Test
  void z03_aSnapshotAtTheEndOfEachCycle() {
    var snapshots = new CycleSnapshots("net", 1, 2);
    var learn = tiny(numbered(0, 1, 2, 3, 4, 5, 6), snapshots);
    learn.fit(7, 0.1);
    assertThat(folder.resolve("models").toFile().list())
        .containsExactlyInAnyOrder("net_cyc_0.pth", "net_cyc_1.pth", "net_cyc_2.pth");
    assertThat(snapshots.cycles()).isEqualTo(3);
    for (int cycle = 0; cycle < 3; cycle++) {
      CycleSnapshots.loadCycle(learn, "net", cycle);
      assertThat(weight(learn.model)).isEqualTo(new double[] {0, 2, 6}[cycle]);
    }
  }

  @Test
  void z03_theirPredictionsAreAveraged() {
    var snapshots = new CycleSnapshots("net");
    var learn = tiny(numbered(1, 2, 6), snapshots);
    learn.fit(3, 0.1);
    try (var _ = new TensorScope()) {
      // The mean weight is 3, the inputs are 1, 2, 3.
      assertThat(snapshots.averagedPreds(learn.dls.valid()).toDoubleArray())
          .containsExactly(new double[] {3, 6, 9}, within(1e-5));
      assertThat(CycleSnapshots.averagedPreds(learn, "net", 2, learn.dls.valid()).toDoubleArray())
          .containsExactly(new double[] {1.5, 3, 4.5}, within(1e-5));
    }
    assertThat(weight(learn.model)).isEqualTo(6);
    assertThat(snapshots.cycles()).isEqualTo(3);
    var fresh = tiny(new CycleSnapshots("other", 2, 1));
    fresh.fit(1, 0.1);
    assertThatThrownBy(() -> fresh.cb(CycleSnapshots.class).averagedPreds(fresh.dls.valid()))
        .hasMessageContaining("no snapshot yet");
  }

  // ---- other data
  // ---------------------------------------------------------------------------------

  private static DataLoaders scaled(double factor, int batches) {
    var train = new ArrayList<fastai.data.Batch>();
    for (int i = 0; i < batches; i++)
      train.add(TinyLearner.batch(new double[] {factor}, new double[] {2 * factor}));
    return DataLoaders.of(
        Loader.of(train),
        Loader.of(List.of(TinyLearner.batch(new double[] {factor}, new double[] {2 * factor}))));
  }

  @Test
  void d30_otherDataWithTheSameWeights() {
    var learn = tiny();
    learn.fit(1, 0.1);
    var opt = learn.opt;
    double before = weight(learn.model);
    learn.dls = scaled(3, 1);
    learn.fit(1, 0.01);
    assertThat(learn.opt).isSameAs(opt);
    // One step of d/dw (3 w - 6)^2 = 18 (w - 2).
    assertThat(weight(learn.model)).isCloseTo(before - 0.01 * 18 * (before - 2), within(1e-6));
    assertThat(learn.getPreds().preds().numel()).isEqualTo(1);
  }

  @Test
  void d30_otherDataFromAnEpochOn() {
    var seen = new ArrayList<String>();
    var small = scaled(1, 2);
    var large = scaled(3, 1);
    var learn =
        tiny(
            new SwapLoaders(Map.of(1, small, 3, large)),
            Callback.of(
                Event.BEFORE_BATCH,
                l -> {
                  if (l.training)
                    seen.add("%d %.0f %.3f".formatted(l.epoch, l.xb[0].max().item(), l.pctTrain));
                }));
    learn.fit(4, 0.01);
    assertThat(seen)
        .containsExactly(
            "0 2 0.000",
            "0 1 0.125",
            "1 1 0.250",
            "1 1 0.375",
            "2 1 0.500",
            "2 1 0.625",
            "3 3 0.750");
    assertThat(learn.dls).isSameAs(large);
    // A validation does not swap.
    learn.dls = small;
    learn.validate();
    assertThat(learn.dls).isSameAs(small);
  }

  @Test
  void z03_aSearchForARateTakesNoSnapshots() {
    var snapshots = new CycleSnapshots("net");
    var learn = tiny(snapshots);
    learn.fit(2, 0.1);
    learn.lrFind(fastai.learner.LrFindOptions.DEFAULT.withNumIt(20));
    assertThat(snapshots.cycles()).isEqualTo(2);
    assertThat(folder.resolve("models/net_cyc_2.pth")).doesNotExist();
  }
}
