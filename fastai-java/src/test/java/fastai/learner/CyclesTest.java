package fastai.learner;

import static fastai.learner.FitTest.areClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.nn.BatchNorm1d;

/// The fits of fastai v0.7.
@ExtendWith(NoLeaks.class)
class CyclesTest {
  private static final Cycles CYCLES = Cycles.DEFAULT.withCycleLen(1);

  // The specification's appendix: nb 20, mult 2, lr 1.
  @Test
  void s12_cosAnneal() {
    var learn = Fits.still(20);
    learn.fitCycles(Lr.of(1), 2, CYCLES.withCycleMult(2));
    assertThat(learn.recorder().values()).hasSize(3);
    assertThat(learn.recorder().lrs()).hasSize(60);
    double[] expected = {.01, .993844, .975528, .5, .006156, 1, .998459, .5};
    int[] at = {0, 1, 2, 10, 19, 20, 21, 40};
    for (int i = 0; i < at.length; i++)
      assertThat(learn.recorder().lrs().get(at[i])).isCloseTo(expected[i], within(1e-6));
  }

  @Test
  void z02_withoutCyclesTheRateStays() {
    var learn = Fits.still(2);
    learn.fitCycles(Lr.slice(1e-2), 3, Cycles.DEFAULT);
    assertThat(learn.recorder().values()).hasSize(3);
    assertThat(learn.recorder().lrs()).containsOnly(1e-2);
    assertThat(learn.opt.hyper(Hyper.LR)).containsExactly(1e-3, 1e-3, 1e-2);
  }

  @Test
  void z02_epochsOfCycles() {
    assertThat(CYCLES.withCycleMult(2).epochs(3)).isEqualTo(7);
    assertThat(Cycles.DEFAULT.withCycleLen(2).epochs(3)).isEqualTo(6);
    assertThat(Cycles.DEFAULT.withCycleLen(2).withCycleMult(3).epochs(2)).isEqualTo(8);
  }

  @Test
  void z03_snapshotsOfCycles(@TempDir Path folder) throws IOException {
    var learn = trained(folder);
    learn.fitCycles(Lr.of(0.01), 2, CYCLES.withCycleMult(2).withCycleSaveName("snap"));
    try (var files = Files.list(folder.resolve("models"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("snap_cyc_0.pth", "snap_cyc_1.pth");
    }
    var last = learn.model.parameters().getFirst().toFloatArray();
    learn.loadCycle("snap", 0);
    assertThat(learn.model.parameters().getFirst().toFloatArray()).isNotEqualTo(last);
    learn.loadCycle("snap", 1);
    assertThat(learn.model.parameters().getFirst().toFloatArray()).containsExactly(last);
  }

  private static Learner trained(Path folder) {
    return Fits.random(4, TinyLearner.options().withOptFunc(OptFunc.adam()).withPath(folder));
  }

  // w 1 -> 1.6 -> ...: the loss is smallest after the first of these epochs, at the rate 0.1; then
  // the rate 2 drives it away.
  @Test
  void z04_theBestEpochIsSaved(@TempDir Path folder) {
    var learn =
        Fits.silent(
            new Learner(
                TinyLearner.loaders(),
                new TinyLearner.Times(),
                TinyLearner.options().withPath(folder)));
    var weights = new java.util.ArrayList<Double>();
    learn.addCb(
        Callback.of(Event.AFTER_TRAIN, l -> weights.add(l.model.parameters().getFirst().item())));
    learn.addCb(
        Callback.of(Event.BEFORE_STEP, l -> l.opt.setHyper(Hyper.LR, l.epoch == 0 ? 0.1 : 2)));
    learn.fitCycles(Lr.of(0.1), 3, Cycles.DEFAULT.withBestSaveName("best"));
    double last = learn.model.parameters().getFirst().item();
    assertThat(weights.get(0)).isCloseTo(1.6, within(1e-6));
    assertThat(last).as("it is not loaded by itself").isEqualTo(weights.get(2));
    learn.load("best");
    assertThat(learn.model.parameters().getFirst().item()).isEqualTo(weights.get(0));
  }

  // python: cut = nb // 8; pct = 1 - (i - cut) / (nb - cut) if i > cut else i / cut
  //         (1 + pct * 3) / 4; .85 + (1 - pct) * .1; nb 16, i = 0, 1, 2, 3, 9, 15, 16, 18
  @Test
  void s23_triangles() {
    var learn = Fits.still(16);
    var shape = new CycleShape.Clr(4, 8, new Moms(0.95, 0.85, 0.95));
    learn.fitCycles(Lr.of(1), 2, CYCLES.withShape(shape));
    int[] at = {0, 1, 2, 3, 9, 15, 16, 18};
    areClose(
        learn.recorder().lrs(),
        at,
        0.25,
        0.625,
        1.0,
        0.9464285714285714,
        0.625,
        0.30357142857142855,
        0.25,
        1.0);
    areClose(
        learn.recorder().hps().get(Hyper.MOM),
        at,
        0.95,
        0.9,
        0.85,
        0.8571428571428571,
        0.9,
        0.9428571428571428,
        0.95,
        0.85);
    assertThat(CycleShape.Clr.DEFAULT).isEqualTo(new CycleShape.Clr(4, 8, null));
  }

  // python: h = int(nb * (1 - 10/100) / 2); i > 2h: (1 - (i - 2h) / (nb - 2h) * .99) / 10
  //         i > h: pct = 1 - (i - h) / h; else i / h: (1 + pct * 9) / 10; .95 - pct * .1
  //         nb 40, h 18, i = 0, 9, 18, 27, 36, 37, 39
  @Test
  void s24_oneCycleBeta() {
    var learn = Fits.still(40);
    var shape = new CycleShape.ClrBeta(10, 10, new Moms(0.95, 0.85, 0.95));
    learn.fitCycles(Lr.of(1), 1, CYCLES.withShape(shape));
    int[] at = {0, 9, 18, 27, 36, 37, 39};
    areClose(learn.recorder().lrs(), at, 0.1, 0.55, 1, 0.55, 0.1, 0.07525, 0.02575);
    areClose(learn.recorder().hps().get(Hyper.MOM), at, .95, .9, .85, .9, .95, .95, .95);
  }

  // python: wd / sqrt(batches an epoch * epochs of the cycle) * lr / lr_max
  @Test
  void s25_weightDecayMoves() {
    var learn = Fits.still(4);
    var sched = WdSched.DEFAULT.withNorm(true).withMult((lr, highest) -> lr / highest);
    learn.fitCycles(
        Lr.of(2), 2, CYCLES.withCycleMult(2).withWdSched(sched), FitOptions.DEFAULT.withWd(0.1));
    var wds = learn.recorder().hps().get(Hyper.WD);
    var lrs = learn.recorder().lrs();
    assertThat(wds.get(0)).isCloseTo(0.1 / 2 / 100, within(1e-12));
    assertThat(wds.get(2)).isCloseTo(0.1 / 2 * lrs.get(2) / 2, within(1e-12));
    assertThat(wds.get(4)).isCloseTo(0.1 / Math.sqrt(8), within(1e-12));
    assertThat(wds.get(8)).isCloseTo(0.1 / Math.sqrt(8) / 2, within(1e-12));
  }

  @Test
  void z06_shapesNeedCycles() {
    assertThatThrownBy(() -> Cycles.DEFAULT.withShape(CycleShape.Clr.DEFAULT))
        .hasMessageContaining("withCycleLen");
    assertThatThrownBy(() -> Cycles.DEFAULT.withCycleSaveName("x"))
        .hasMessageContaining("withCycleLen");
    var learn = Fits.still(8);
    learn.fitCycles(
        Lr.of(1), 1, CYCLES.withShape(CycleShape.ClrBeta.DEFAULT).withWdSched(WdSched.DEFAULT));
    assertThat(learn.recorder().hps()).containsOnlyKeys(Hyper.LR, Hyper.WD);
  }

  @Test
  void z12_bnFreezeKeepsTheStatistics() {
    var learn = trained(Path.of("."));
    var norm =
        (BatchNorm1d)
            learn.model.modules().stream()
                .filter(BatchNorm1d.class::isInstance)
                .findFirst()
                .orElseThrow();
    learn.bnFreeze(true);
    var mean = norm.namedBuffers().get("running_mean").toFloatArray();
    var weight = norm.namedParameters().get("weight").toFloatArray();
    learn.fit(1, 1e-2);
    assertThat(norm.namedBuffers().get("running_mean").toFloatArray()).containsExactly(mean);
    assertThat(norm.namedParameters().get("weight").toFloatArray())
        .as("still trained")
        .isNotEqualTo(weight);
    learn.bnFreeze(false);
    learn.fit(1, 1e-2);
    assertThat(norm.namedBuffers().get("running_mean").toFloatArray()).isNotEqualTo(mean);
    assertThat(learn.cbs()).hasSize(2);
  }

  @Test
  void z14_whatTheOldPlotsDraw(@TempDir Path folder) {
    var learn = trained(folder);
    var found = learn.lrFind(LrFindOptions.V07.withNumIt(30).withStopDiv(false));
    found.plot(folder.resolve("sched.png"), 10, 5);
    assertThat(folder.resolve("sched.png")).exists();
    learn.fitCycles(Lr.of(1e-3), 1, CYCLES);
    assertThat(learn.recorder().lrs()).hasSize(4);
    assertThat(learn.recorder().losses()).hasSize(4);
    assertThat(List.copyOf(learn.recorder().hps().keySet())).containsExactly(Hyper.LR);
  }
}
