package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import fastai.optimizer.Sched;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;

/// The schedules of the fits, as the Recorder saw them. Golden numbers are the specification's
/// appendix's unless said.
@ExtendWith(NoLeaks.class)
class FitTest {
  static void areClose(List<Double> values, int[] at, double... expected) {
    for (int i = 0; i < at.length; i++)
      assertThat(values.get(at[i]))
          .as("batch " + at[i])
          .isCloseTo(expected[i], within(Math.abs(expected[i]) * 1e-6 + 1e-15));
  }

  private static final int[] ONE_CYCLE = {0, 1, 10, 24, 25, 50, 75, 99};
  private static final double[] ONE_CYCLE_LRS = {
    4.0e-5,
    4.37849434e-5,
    3.71671843e-4,
    9.96215057e-4,
    1.0e-3,
    7.500025e-4,
    2.500075e-4,
    4.48580565e-7
  };

  @Test
  void s09_fitOneCycle() {
    var learn = Fits.still(50);
    learn.fitOneCycle(2, 1e-3);
    assertThat(learn.recorder().lrs()).hasSize(100);
    areClose(learn.recorder().lrs(), ONE_CYCLE, ONE_CYCLE_LRS);
    double[] moms = {.95, .949606, .915451, .850394, .85, .875, .925, .949956};
    var seen = learn.recorder().hps().get(Hyper.MOM);
    for (int i = 0; i < moms.length; i++)
      assertThat(seen.get(ONE_CYCLE[i])).isCloseTo(moms[i], within(1e-6));
  }

  @Test
  void s09_eachGroupHasItsOwnCycle() {
    var learn = Fits.still(4);
    var lrs = new ArrayList<double[]>();
    learn.addCb(Callback.of(Event.AFTER_STEP, l -> lrs.add(l.opt.hyper(Hyper.LR))));
    learn.fitOneCycle(1, Lr.slice(1e-5, 1e-3));
    assertThat(lrs.get(0)).containsExactly(new double[] {4e-7, 4e-6, 4e-5}, within(1e-12));
    assertThat(lrs.get(1)).containsExactly(new double[] {1e-5, 1e-4, 1e-3}, within(1e-12));
  }

  @Test
  void s09_learnersMomsAndRate() {
    var learn =
        Fits.still(
            4,
            TinyLearner.options()
                .withOptFunc(OptFunc.sgd().withMom(0.9))
                .withLr(Lr.of(0.5))
                .withMoms(new Moms(0.8, 0.7, 0.8)));
    learn.fitOneCycle(1);
    areClose(learn.recorder().lrs(), new int[] {0, 1}, 0.02, 0.5);
    areClose(learn.recorder().hps().get(Hyper.MOM), new int[] {0, 1}, 0.8, 0.7);
  }

  // python: def cosv(s, e, p): return e + (s - e) / 2 * (math.cos(math.pi * p) + 1)
  //         n = 20; a1 = int(n * .33)
  //         [cosv(1/25, 1, i/a1) if i <= a1 else cosv(1, 1/25e4, (i-a1)/(n-a1))
  //          for i in (0, 3, 5, 6, 7, 13, 19)]
  @Test
  void z24_v1OneCycle() {
    assertThat(OneCycle.V1.pctStart()).isEqualTo(0.3);
    var learn = Fits.still(20);
    learn.fitOneCycle(1, Lr.of(1), OneCycle.V1.withPctStart(0.33), FitOptions.DEFAULT);
    areClose(
        learn.recorder().lrs(),
        new int[] {0, 3, 5, 6, 7, 13, 19},
        0.040000000000000036,
        0.52,
        0.9356921938165306,
        1.0,
        0.9874640062350873,
        0.500002,
        0.012539993764912554);
    areClose(learn.recorder().hps().get(Hyper.MOM), new int[] {0, 6}, 0.95, 0.85);
  }

  @Test
  void s10_fitFlatCos() {
    var learn = Fits.still(50);
    learn.fitFlatCos(2, 1e-3);
    areClose(
        learn.recorder().lrs(),
        new int[] {74, 75, 80, 90, 99},
        1e-3,
        1e-3,
        9.045095e-4,
        3.454980e-4,
        3.952610e-6);
    assertThat(learn.recorder().hps()).containsOnlyKeys(Hyper.LR);
    assertThat(learn.opt.lastHyper(Hyper.MOM)).isEqualTo(0.9);
  }

  // fastai begins at the first epoch all the same.
  @Test
  void s10_theFirstEpochCounts() {
    var learn = Fits.still(10);
    learn.fitFlatCos(4, Lr.of(1), FlatCos.DEFAULT, FitOptions.DEFAULT.withStartEpoch(3));
    assertThat(learn.recorder().lrs()).hasSize(10);
    areClose(learn.recorder().lrs(), new int[] {0, 5}, 1, 0.500005);
  }

  @Test
  void s11_fitSgdr() {
    var learn = Fits.still(10);
    learn.fitSgdr(3, 1, 1);
    assertThat(learn.recorder().values()).hasSize(7);
    areClose(
        learn.recorder().lrs(),
        new int[] {0, 5, 9, 10, 20, 29, 30, 50},
        1,
        .5,
        .0244717418524,
        1,
        .5,
        .00615582970243,
        1,
        .5);
    assertThat(learn.recorder().lrs().get(69)).isCloseTo(.001541, within(1e-6));
  }

  // fastai divides by 0 here.
  @Test
  void s11_cyclesOfEqualLength() {
    var learn = Fits.still(4);
    learn.fitSgdr(3, 2, Lr.slice(1), 1, FitOptions.DEFAULT);
    assertThat(learn.recorder().values()).hasSize(6);
    areClose(learn.recorder().lrs(), new int[] {0, 4, 8, 16, 20}, 1, .5, 1, 1, .5);
    assertThat(learn.opt.hyper(Hyper.LR)[0])
        .isCloseTo(learn.opt.lastHyper(Hyper.LR) / 10, within(1e-12));
    assertThatThrownBy(() -> learn.fitSgdr(0, 1, 1)).hasMessageContaining("1 or more");
  }

  // Every epoch begins a cycle: no boundary is missed by rounding.
  @Test
  void s11_everyCycleBeginsAtTheTop() {
    var learn = Fits.still(7);
    learn.fitSgdr(23, 1, Lr.of(1), 1, FitOptions.DEFAULT);
    for (int epoch = 0; epoch < 23; epoch++)
      assertThat(learn.recorder().lrs().get(epoch * 7)).as("epoch " + epoch).isEqualTo(1);
  }

  @Test
  void s21_fineTune() {
    var learn = Fits.still(50);
    var lrs = new ArrayList<double[]>();
    var moms = new ArrayList<Double>();
    var trained = new ArrayList<Long>();
    learn.addCb(
        Callback.of(
            Event.AFTER_STEP,
            l -> {
              lrs.add(l.opt.hyper(Hyper.LR));
              moms.add(l.opt.lastHyper(Hyper.MOM));
              trained.add(l.model.parameters().stream().filter(p -> p.requiresGrad()).count());
            }));
    learn.fineTune(2);
    assertThat(lrs).hasSize(150);
    var last = lrs.stream().map(each -> each[2]).toList();
    areClose(last, new int[] {0, 25, 49}, 8.0e-5, 1.055231e-3, 1.999517e-3);
    assertThat(lrs.get(0)[0]).isCloseTo(8e-6, within(1e-12));
    assertThat(trained.get(49)).isEqualTo(2);
    assertThat(trained.get(50)).isEqualTo(6);
    // All groups: 1e-3 / 100 to 1e-3; from a fifth, highest at 0.3 of 100 batches.
    assertThat(lrs.get(50)).containsExactly(new double[] {2e-6, 2e-5, 2e-4}, within(1e-12));
    assertThat(lrs.get(80)).containsExactly(new double[] {1e-5, 1e-4, 1e-3}, within(1e-12));
    assertThat(moms.get(80)).isCloseTo(0.85, within(1e-12));
  }

  @Test
  void s21_fineTuneNeedsGroups() {
    assertThatThrownBy(() -> TinyLearner.silent().fineTune(1))
        .hasMessageContaining("only one parameter group");
  }

  @Test
  void s26_warmUp() {
    var learn = Fits.still(4);
    learn.warmUp(Lr.of(1));
    areClose(learn.recorder().lrs(), new int[] {0, 1, 2, 3}, 0.25, 0.4375, 0.625, 0.8125);
  }

  @Test
  void s28_rulesOfThumb() {
    assertThat(Lr.slice(1e-2 / 100, 1e-2).over(3))
        .containsExactly(new double[] {1e-4, 1e-3, 1e-2}, within(1e-12));
    assertThat(Lr.slice(1e-2 / 9, 1e-2).over(3))
        .containsExactly(new double[] {1e-2 / 9, 1e-2 / 3, 1e-2}, within(1e-12));
  }

  @Test
  void z31_lrRange() {
    var learn = Fits.still(1);
    assertThat(learn.lrRange(Lr.slice(1))).containsExactly(0.1, 0.1, 1);
    assertThat(learn.lrRange(Lr.slice(1e-4, 1e-2)))
        .containsExactly(new double[] {1e-4, 1e-3, 1e-2}, within(1e-12));
    assertThat(learn.lrRange(Lr.each(1, 2, 3))).containsExactly(1, 2, 3);
    assertThat(learn.lrRange(Lr.of(2))).containsExactly(2, 2, 2);
  }

  // ---- ParamScheduler ---------------------------------------------------------------------------

  @Test
  void c25_paramSchedulerRunsBeforeEachTrainingBatch() {
    var scheduler =
        new ParamScheduler(
            Map.of(Hyper.LR, Sched.lin(0, 1), Hyper.MOM, (Sched) pos -> 0.5 + pos * pos));
    assertThat(scheduler.order()).isEqualTo(60);
    assertThat(scheduler.runValid).isFalse();
    var learn = Fits.still(2);
    learn.fit(2, Lr.of(7), FitOptions.DEFAULT.withCbs(scheduler));
    assertThat(learn.recorder().hps().get(Hyper.LR)).containsExactly(0.0, 0.25, 0.5, 0.75);
    assertThat(learn.recorder().hps().get(Hyper.MOM)).containsExactly(0.5, 0.5625, 0.75, 1.0625);
    assertThat(learn.recorder().lrs()).containsExactly(0.0, 0.25, 0.5, 0.75);
    learn.validate();
    assertThat(learn.recorder().hps().get(Hyper.LR)).hasSize(4);
  }

  @Test
  void o22_aScheduleForEachGroup() {
    var learn = Fits.still(2);
    var lrs = new ArrayList<double[]>();
    learn.addCb(Callback.of(Event.AFTER_STEP, l -> lrs.add(l.opt.hyper(Hyper.LR))));
    var each = List.of(Sched.no(1), Sched.lin(0, 4), Sched.exp(1, 4));
    learn.fit(
        1, Lr.of(7), FitOptions.DEFAULT.withCbs(ParamScheduler.perGroup(Map.of(Hyper.LR, each))));
    assertThat(lrs.get(0)).containsExactly(1, 0, 1);
    assertThat(lrs.get(1)).containsExactly(1, 2, 2);
    assertThat(learn.recorder().hps().get(Hyper.LR)).containsExactly(1.0, 2.0);
  }

  @Test
  void s29_anyHyperIsScheduled() {
    var learn = Fits.still(4, TinyLearner.options().withOptFunc(OptFunc.adam()));
    learn.fit(
        1,
        Lr.of(1e-3),
        FitOptions.DEFAULT.withCbs(
            new ParamScheduler(
                Map.of(
                    Hyper.WD, Sched.lin(0, 0.4),
                    Hyper.EPS, Sched.exp(1e-8, 1e-4),
                    Hyper.SQR_MOM, Sched.no(0.5)))));
    var hps = learn.recorder().hps();
    assertThat(hps).containsOnlyKeys(Hyper.WD, Hyper.EPS, Hyper.SQR_MOM);
    areClose(hps.get(Hyper.WD), new int[] {0, 1, 3}, 0, 0.1, 0.3);
    areClose(hps.get(Hyper.EPS), new int[] {0, 2}, 1e-8, 1e-6);
    assertThat(learn.opt.lastHyper(Hyper.SQR_MOM)).isEqualTo(0.5);
  }

  /// What a plot of the schedules draws.
  @Test
  void s22_theTraceOfTheSchedules() {
    var learn = Fits.still(10);
    learn.fitOneCycle(1, 1);
    assertThat(learn.recorder().hps()).containsOnlyKeys(Hyper.LR, Hyper.MOM);
    assertThat(learn.recorder().hps().get(Hyper.LR)).isEqualTo(learn.recorder().lrs());
    assertThat(learn.recorder().hps().get(Hyper.MOM)).hasSize(10);
  }

  // ---- phases -----------------------------------------------------------------------------------

  @Test
  void s27_phasesFollowOneAnother() {
    var learn = Fits.still(4);
    learn.fitPhases(
        TrainingPhase.ofEpochs(0.5).withLr(Sched.lin(1, 3)).with(Hyper.MOM, Sched.no(0.5)),
        TrainingPhase.ofBatches(2).withLr(Sched.no(5)),
        TrainingPhase.ofEpochs(1).withLr(Sched.cos(1, 0)).with(Hyper.MOM, Sched.lin(0.6, 0.8)));
    assertThat(learn.recorder().values()).hasSize(2);
    areClose(learn.recorder().lrs(), new int[] {0, 1, 2, 3, 4, 6}, 1, 2, 5, 5, 1, 0.5);
    assertThat(learn.recorder().hps().get(Hyper.MOM))
        .usingComparatorForType(
            (a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
        .containsExactly(0.5, 0.5, 0.6, 0.65, 0.7, 0.75);
  }

  @Test
  void s27_theLastPhaseEndsTheTraining() {
    var validated = new ArrayList<Integer>();
    var learn = Fits.still(4);
    learn.addCb(Callback.of(Event.AFTER_VALIDATE, l -> validated.add(l.trainIter)));
    learn.fitPhases(TrainingPhase.ofEpochs(1.5).withLr(Sched.no(1)));
    assertThat(learn.recorder().lrs()).hasSize(6);
    assertThat(validated).containsExactly(4, 6);
  }

  @Test
  void s27_dataAndOptimizerOfAPhase() {
    var learn = Fits.still(2);
    var own = learn.dls;
    learn.fitPhases(
        TrainingPhase.ofEpochs(1).withLr(Sched.no(1)),
        TrainingPhase.ofEpochs(2)
            .withLr(Sched.lin(0, 1))
            .withOptFunc(OptFunc.adam())
            .withDls(Fits.stillData(4)));
    assertThat(learn.recorder().iters()).containsExactly(2, 6, 10);
    areClose(learn.recorder().lrs(), new int[] {1, 2, 6, 9}, 1, 0, 0.5, 0.875);
    assertThat(learn.opt.lastHyper(Hyper.SQR_MOM)).isEqualTo(0.99);
    assertThat(learn.dls).isSameAs(own);
    assertThatThrownBy(
            () ->
                learn.fitPhases(
                    TrainingPhase.ofEpochs(0.5),
                    TrainingPhase.ofEpochs(1).withDls(Fits.stillData(4))))
        .hasMessageContaining("begins with an epoch");
  }

  @Test
  void s27_phasesKeepTheirPlaceFromALaterEpoch() {
    var learn = Fits.still(4);
    learn.fitPhases(
        FitOptions.DEFAULT.withStartEpoch(2),
        TrainingPhase.ofEpochs(1).withLr(Sched.no(1)),
        TrainingPhase.ofEpochs(2).withLr(Sched.lin(0, 1)));
    areClose(learn.recorder().lrs(), new int[] {0, 1, 3}, 0.5, 0.625, 0.875);
    assertThat(learn.recorder().lrs()).hasSize(4);
  }

  @Test
  void s27_asACallbackOfALongerFit() {
    var learn = Fits.still(4);
    var phases = new GeneralScheduler(TrainingPhase.ofBatches(6).withLr(Sched.lin(0, 6)));
    learn.fit(5, Lr.of(7), FitOptions.DEFAULT.withCbs(phases));
    assertThat(learn.recorder().lrs()).hasSize(6);
    areClose(learn.recorder().lrs(), new int[] {0, 3, 5}, 0, 3, 5);
    assertThatThrownBy(GeneralScheduler::new).hasMessageContaining("none was given");
    assertThatThrownBy(() -> TrainingPhase.ofEpochs(0)).hasMessageContaining("above 0");
  }

  // v0.7's TrainingPhase(1, lr=1), (1, lr=.1): DecayType.NO
  @Test
  void s08_steps() {
    var learn = Fits.still(2);
    learn.fitPhases(
        TrainingPhase.ofEpochs(1).withLr(Sched.no(1)),
        TrainingPhase.ofEpochs(1).withLr(Sched.no(0.1)));
    assertThat(learn.recorder().lrs()).containsExactly(1.0, 1.0, 0.1, 0.1);
    var sched = Sched.combine(new double[] {0.5, 0.5}, Sched.no(1), Sched.no(0.1));
    learn.fit(2, Lr.of(1), FitOptions.DEFAULT.withCbs(new ParamScheduler(Map.of(Hyper.LR, sched))));
    assertThat(learn.recorder().lrs()).containsExactly(1.0, 1.0, 0.1, 0.1);
  }

  // ---- files ------------------------------------------------------------------------------------

  // 4 batches, saved, 5 more: the slow weights meet the fast ones in the second batch after.
  private static void goesOnFromAFile(OptFunc opt, Path folder) {
    var options = TinyLearner.options().withOptFunc(opt).withPath(folder);
    var learn = Fits.random(4, options);
    learn.fit(1, 1e-2);
    learn.save("half");
    Torch.manualSeed(11);
    learn.fit(2, 1e-2);
    var again = Fits.random(4, options);
    again.load("half");
    Torch.manualSeed(11);
    again.fit(2, 1e-2);
    assertThat(again.recorder().losses()).isEqualTo(learn.recorder().losses());
    assertThat(again.opt.stateDict().count()).isEqualTo(learn.opt.stateDict().count());
    learn.opt.clearState();
    again.opt.clearState();
  }

  @Test
  void o19_lookaheadIsSavedWithTheLearner(@TempDir Path folder) {
    goesOnFromAFile(OptFunc.ranger(), folder);
  }

  @Test
  void o21_torchsOptimizerIsSavedWithTheLearner(@TempDir Path folder) {
    goesOnFromAFile(OptFunc.wrap(params -> new torch.optim.RAdam(params)), folder);
  }

  @Test
  void o02_everyOptimizerIsSavedWithTheLearner(@TempDir Path folder) {
    for (var opt :
        List.of(
            OptFunc.sgd().withMom(0.9),
            OptFunc.rmsProp().withMom(0.9),
            OptFunc.adam(),
            OptFunc.rAdam(),
            OptFunc.qhAdam(),
            OptFunc.larc(),
            OptFunc.lamb())) goesOnFromAFile(opt, folder);
  }

  // Two phases: the head alone; then, with rates that a search suggests, everything, the first
  // layers at a hundredth of the last one's.
  @Test
  void rc20_headFirstThenEverythingWithASlice() {
    var learn = Fits.random(10, TinyLearner.options().withOptFunc(OptFunc.adam()));
    var body = learn.layerGroups().getFirst().getFirst();
    float[] before = body.toFloatArray();
    double untrained = learn.validate().getFirst();
    learn.freeze();
    learn.fitOneCycle(2, 1e-2);
    assertThat(body.toFloatArray()).containsExactly(before);
    double head = learn.validate().getFirst();
    assertThat(head).isLessThan(untrained);
    learn.unfreeze();
    double top = learn.lrFind().valley();
    assertThat(body.toFloatArray()).containsExactly(before);
    assertThat(top).isBetween(1e-7, 10.0);
    var lrs = new ArrayList<double[]>();
    learn.addCb(Callback.of(Event.AFTER_STEP, l -> lrs.add(l.opt.hyper(Hyper.LR))));
    learn.fitOneCycle(4, Lr.slice(top / 100, top));
    for (double[] each : lrs) assertThat(each[1] / each[0]).isCloseTo(100, within(1e-6));
    assertThat(body.toFloatArray()).isNotEqualTo(before);
    assertThat(learn.validate().getFirst()).isLessThan(head);
  }
}
