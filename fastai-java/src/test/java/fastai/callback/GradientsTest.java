package fastai.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Learner;
import fastai.learner.ProgressCallback;
import fastai.learner.TinyLearner;
import fastai.losses.CrossEntropyLossFlat;
import fastai.optimizer.OptFunc;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.nn.BatchNorm1d;
import torch.nn.Linear;
import torch.nn.Sequential;

/// Python, with [Small]'s `net` and `batch`, a learning rate of 0.5 and one epoch:
///
/// ```python
/// m = net(); count = 0
/// for b, bs in enumerate(sizes):
///     x, y = batch(b, bs)
///     loss = F.cross_entropy(m(x), y); print(loss.item())
///     (loss/(n_acc/bs)).backward(); count += bs          # loss.backward() without accumulation
///     if count < n_acc: continue
///     count = 0
///     if clip: nn.utils.clip_grad_norm_(m.parameters(), clip)
///     with torch.no_grad():
///         for p in m.parameters(): p -= 0.5*p.grad; p.grad.zero_()
/// print([p.double().sum().item() for p in m.parameters()])
/// ```
@ExtendWith(NoLeaks.class)
class GradientsTest {
  private static final double TOLERANCE = 2e-6;

  @Test
  void c20_aStepEveryEightSamples() {
    Small.run(new int[] {4, 4, 4, 4}, new GradientAccumulation(8))
        .isClose(
            TOLERANCE,
            new double[] {1.0444453, 1.6086559, 1.202399, 1.1222004},
            new double[] {0.7623892, 0.3030868, 0.2420814, -0.7714054});
  }

  @Test
  void c20_moreSamplesThanAskedFor() {
    // Nine samples before the step; the last two batches have none.
    Small.run(new int[] {3, 3, 3, 3, 3}, new GradientAccumulation(8))
        .isClose(
            TOLERANCE,
            new double[] {1.1708758, 1.6893717, 1.1268361, 1.23074, 1.1979359},
            new double[] {0.8303061, 0.2445842, 0.2420814, -0.7714054});
  }

  private static List<Integer> stepsOf(int bs, int batches) {
    var steps = new ArrayList<Integer>();
    var sizes = new int[batches];
    java.util.Arrays.fill(sizes, bs);
    var learn =
        Small.learner(
            Small.net(),
            Small.loaders(sizes),
            new CrossEntropyLossFlat(),
            new GradientAccumulation(),
            Callback.of(Event.AFTER_STEP, l -> steps.add(l.iter)));
    learn.fit(1, 0.1);
    return steps;
  }

  @Test
  void c20_thirtyTwoSamplesByDefault() {
    assertThat(stepsOf(8, 8)).containsExactly(3, 7);
    assertThat(stepsOf(12, 7)).containsExactly(2, 5);
  }

  @Test
  void c20_theCountGoesOnFromEpochToEpochAndRestartsWithAFit() {
    var steps = new ArrayList<Integer>();
    var learn =
        Small.learner(
            Small.net(),
            Small.loaders(4, 4, 4),
            new CrossEntropyLossFlat(),
            new GradientAccumulation(8),
            Callback.of(Event.AFTER_STEP, l -> steps.add(l.trainIter)));
    learn.fit(3, 0.1);
    assertThat(steps).containsExactly(1, 3, 5, 7);
    steps.clear();
    learn.fit(1, 0.1);
    assertThat(steps).containsExactly(1);
  }

  @Test
  void c20_theReportedLossIsTheBatchs() {
    var grads = new ArrayList<Double>();
    var learn = TinyLearner.silent(new GradientAccumulation(4));
    var losses = Small.losses(learn);
    learn.addCb(
        Callback.of(
            Event.BEFORE_STEP, l -> grads.add(l.model.parameters().getFirst().grad().item())));
    learn.fit(1, 0.1);
    // d/dw is -5 and -2 of the two batches at w = 1, each with half the weight; only the second
    // batch reaches before_step of order 0 with both, and order 0 comes before 6.
    assertThat(grads).containsExactly(-2.5, -3.5);
    assertThat(losses).containsExactly(2.5, 1.0);
    assertThat(learn.model.parameters().getFirst().item()).isCloseTo(1.35, within(1e-6));
    assertThatThrownBy(() -> new GradientAccumulation(0)).hasMessageContaining("at least 1");
  }

  @Test
  void c20_batchesAreCountedByTheSchedulerOfVersion1() {
    Small.run(new int[] {4, 4, 4, 4}, new AccumulateScheduler(2))
        .isClose(
            TOLERANCE,
            new double[] {1.0444453, 1.6086559, 1.202399, 1.1222004},
            new double[] {0.7623892, 0.3030868, 0.2420814, -0.7714054});
  }

  // python: for group in ([(0, 3), (1, 5)], [(2, 4)]):             # batch and its size
  //             n = sum(bs for _, bs in group)
  //             for b, bs in group:
  //                 x, y = batch(b, bs); loss = F.cross_entropy(m(x), y); print(loss.item())
  //                 (loss*bs/n).backward()
  //             ...                                                    # a step of 0.5
  @Test
  void c20_theLastBatchesOfAnEpochMakeAStepUnlessDropped() {
    Small.run(new int[] {3, 5, 4}, new AccumulateScheduler(2))
        .isClose(
            TOLERANCE,
            new double[] {1.1708758, 1.3660448, 1.1802148},
            new double[] {0.8555198, 0.2572654, 0.2420815, -0.7714054});
    Small.run(new int[] {3, 5, 4}, new AccumulateScheduler(2, true))
        .isClose(
            TOLERANCE,
            new double[] {1.1708758, 1.3660448, 1.1802148},
            new double[] {0.8420334, 0.338197, 0.2420814, -0.7714054});
  }

  @Test
  void c21_clippedTraining() {
    Small.run(new int[] {4, 4, 4, 4}, new GradientClip(0.1))
        .isClose(
            TOLERANCE,
            new double[] {1.0444453, 1.6102283, 1.2671623, 1.1708719},
            new double[] {1.0351117, 0.3949152, 0.2420813, -0.7714054});
  }

  @Test
  void c21_theNormIsOneByDefaultAndMayBeAnother() {
    var grads = new ArrayList<Double>();
    var learn = TinyLearner.silent(new GradientClip(), graded(grads));
    learn.fit(1, 0.1);
    // -5 clipped to norm 1, then w = 1.1: mean(2 x (w x - y)) = -1.8, clipped too.
    assertThat(grads.get(0)).isCloseTo(-1, within(1e-5));
    assertThat(grads.get(1)).isCloseTo(-1, within(1e-5));
    grads.clear();
    var two = TinyLearner.silent(new GradientClip(2, Double.POSITIVE_INFINITY), graded(grads));
    two.fit(1, 0.1);
    // Then w = 1.2: -1.6, which is small enough.
    assertThat(grads.get(0)).isCloseTo(-2, within(1e-5));
    assertThat(grads.get(1)).isCloseTo(-1.6, within(1e-5));
  }

  private static Callback graded(List<Double> grads) {
    return Callback.of(
        Event.AFTER_STEP, l -> grads.add(l.model.parameters().getFirst().grad().item()));
  }

  // ---- batch normalisation
  // ------------------------------------------------------------------------

  private static Learner withNorm(boolean trainBn, Callback cb) {
    var net = new Sequential(new Linear(4, 4), new BatchNorm1d(4), new Linear(4, 3));
    var learn =
        new Learner(
            Small.loaders(4, 4),
            Small.fill(net),
            Learner.options()
                .withLossFunc(new CrossEntropyLossFlat())
                .withOptFunc(OptFunc.sgd())
                .withTrainBn(trainBn)
                .withSplitter(
                    m ->
                        List.of(
                            List.copyOf(m.parameters().subList(0, 4)),
                            List.copyOf(m.parameters().subList(4, 6))))
                .withCbs(cb));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private static BatchNorm1d norm(Learner learn) {
    return (BatchNorm1d)
        learn.model.modules().stream()
            .filter(BatchNorm1d.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private static double runningSum(Learner learn) {
    return Small.sum(norm(learn).runningMean);
  }

  @Test
  void c22_frozenStatisticsStay() {
    var learn = withNorm(false, new BnFreeze());
    learn.freeze();
    learn.fit(1, 0.1);
    assertThat(runningSum(learn)).isZero();
    learn.unfreeze();
    learn.fit(1, 0.1);
    assertThat(runningSum(learn)).isNotZero();
  }

  @Test
  void c22_withTrainBnThereIsNothingFrozen() {
    var learn = withNorm(true, new BnFreeze());
    learn.freeze();
    learn.fit(1, 0.1);
    assertThat(runningSum(learn)).isNotZero();
  }

  @Test
  void z13_normsOfFrozenLayersAreInEvaluationMode() {
    var modes = new ArrayList<Boolean>();
    var learn = withNorm(false, new BnFreeze());
    learn.addCb(
        Callback.of(
            Event.AFTER_PRED,
            l -> {
              if (l.training) modes.add(norm(l).isTraining());
            }));
    learn.freeze();
    learn.fit(1, 0.1);
    learn.unfreeze();
    learn.fit(1, 0.1);
    assertThat(modes).containsExactly(false, false, true, true);
  }

  @Test
  void z12_allStatisticsStayThoughTheWeightsAreTrained() {
    var learn = withNorm(true, new BnFreeze());
    learn.bnFreeze(true);
    double before = Small.sum(norm(learn).weight);
    learn.fit(1, 0.1);
    assertThat(runningSum(learn)).isZero();
    assertThat(Small.sum(norm(learn).weight)).isNotEqualTo(before);
  }

  // ---- shorter
  // ------------------------------------------------------------------------------------

  private static List<String> batchesOf(Callback cb, int train, int valid) {
    var seen = new ArrayList<String>();
    var batch = Small.batch(0, 2);
    List<Batch> trains = java.util.Collections.nCopies(train, batch);
    List<Batch> valids = java.util.Collections.nCopies(valid, batch);
    var learn =
        Small.learner(
            Small.net(),
            DataLoaders.of(Loader.of(trains), Loader.of(valids)),
            new CrossEntropyLossFlat(),
            cb,
            Callback.of(Event.BEFORE_BATCH, l -> seen.add((l.training ? "t" : "v") + l.iter)));
    learn.fit(1, 0.1);
    return seen;
  }

  @Test
  void c23_aShareOfTheBatches() {
    assertThat(batchesOf(new ShortEpochCallback(), 4, 4)).containsExactly("t0", "t1", "v0", "v1");
    assertThat(batchesOf(new ShortEpochCallback(0.5), 4, 6))
        .containsExactly("t0", "t1", "t2", "v0", "v1", "v2", "v3");
    assertThat(batchesOf(new ShortEpochCallback(0.01, false), 4, 3))
        .containsExactly("t0", "t1", "v0", "v1", "v2");
  }

  @Test
  void c50_aFitOfTwoBatches() {
    assertThat(batchesOf(new StopAfterNBatches(), 4, 4)).containsExactly("t0", "t1");
    assertThat(batchesOf(new StopAfterNBatches(3), 4, 4)).containsExactly("t0", "t1", "t2");
  }
}
