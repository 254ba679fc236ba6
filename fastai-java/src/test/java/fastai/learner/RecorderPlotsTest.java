package fastai.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.optimizer.Hyper;
import fastai.plot.Display;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
class RecorderPlotsTest {
  @TempDir Path folder;

  @AfterEach
  void noDisplay() {
    Display.use(null);
  }

  /// Ten batches an epoch.
  private static Learner learner() {
    var batches =
        Stream.generate(() -> TinyLearner.batch(new double[] {1, 2}, new double[] {2, 4}))
            .limit(10)
            .toList();
    var loader = Loader.of(batches);
    var options =
        TinyLearner.options()
            .withMetrics(
                Metric.of("mae", (pred, targ) -> pred.sub(targ).abs().mean().item()),
                Metric.of("mse", (pred, targ) -> pred.sub(targ).square().mean().item()));
    var learn = new Learner(DataLoaders.of(loader, loader), new TinyLearner.Times(), options);
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  @Test
  void r02_theLearningCurveWithItsOptions() {
    var learn = learner();
    learn.fit(3, 0.01);
    var recorder = learn.recorder();
    var plot = LossPlot.DEFAULT;
    assertThat(plot.figure(recorder))
        .hasToString("Figure 1x1 [learning curve: train (25 points), valid (3 points)]");
    assertThat(plot.withValid(false).figure(recorder))
        .hasToString("Figure 1x1 [learning curve: train (25 points)]");
    // The first epoch ends with the tenth batch.
    assertThat(plot.withSkipStart(12).withShowEpochs(true).figure(recorder))
        .hasToString(
            "Figure 1x1 [learning curve: train (18 points), valid (2 points), 2 vertical lines]");
    assertThat(plot.withLog(true).figure(recorder).toSvg())
        .isNotEqualTo(plot.figure(recorder).toSvg());
    assertThatThrownBy(
            () -> recorder.plotLoss(folder.resolve("a.png"), LossPlot.DEFAULT.withSkipStart(30)))
        .hasMessageContaining("nothing to plot: 30");
  }

  @Test
  void r02_aFileOrADisplay() throws Exception {
    var learn = learner();
    learn.fit(1, 0.01);
    learn.recorder().plotLoss(folder.resolve("plots/curve.png"));
    assertThat(Files.readAllBytes(folder.resolve("plots/curve.png")))
        .startsWith(0x89, 'P', 'N', 'G');
    assertThatThrownBy(() -> learn.recorder().plotLoss(folder.resolve("curve.txt")))
        .hasMessageContaining(".png");
    var shown = new ArrayList<BufferedImage>();
    Display.use(shown::add);
    learn.recorder().plotLoss();
    learn.recorder().plotMetrics();
    assertThat(shown).hasSize(2);
  }

  @Test
  void r03_lossOverLearningRate() {
    double[] lrs = new double[100], losses = new double[100];
    for (int i = 0; i < 100; i++) {
      lrs[i] = 1e-7 * Math.pow(1e8, i / 100.0);
      losses[i] = i < 80 ? 3 - i / 40.0 : 1 + (i - 80) * 5;
    }
    assertThat(LrCurve.DEFAULT.figure(lrs, losses)).hasToString("Figure 1x1 [95 points]");
    assertThat(LrCurve.DEFAULT.withSkipStart(10).withSkipEnd(0).figure(lrs, losses))
        .hasToString("Figure 1x1 [90 points]");
    assertThatThrownBy(() -> LrCurve.DEFAULT.withSkipStart(95).figure(lrs, losses))
        .hasMessageContaining("nothing to plot: 100 batches");
    var learn = learner();
    learn.fit(1, 0.01);
    learn.recorder().plotLrFind(folder.resolve("lr.png"));
    assertThat(folder.resolve("lr.png")).exists();
  }

  @Test
  void s20_aDotWithANameForEachSuggestion() {
    double[] lrs = {1e-4, 1e-3, 1e-2, 1e-1, 1, 2, 3, 4, 5, 6},
        losses = {9, 8, 7, 6, 5, 4, 3, 2, 1, 0};
    var two = LrCurve.DEFAULT.withSuggestion("valley", 9e-3).withSuggestion("steep", 0.1);
    assertThat(two.suggestions().keySet()).containsExactly("valley", "steep");
    assertThat(two.figure(lrs, losses))
        .hasToString("Figure 1x1 [5 points, valley (1 point), steep (1 point)]");
  }

  @Test
  void r04_onePanelForEachScheduledHyper() {
    var learn = learner();
    assertThatThrownBy(() -> learn.recorder().plotSched()).hasMessageContaining("no schedule");
    learn.fitOneCycle(2, 0.01);
    var figure = RecorderPlots.sched(learn.recorder());
    assertThat(figure).hasToString("Figure 1x2 [20 points, 20 points]");
    learn.recorder().plotSched(folder.resolve("sched.png"));
    assertThat(folder.resolve("sched.png")).exists();
  }

  @Test
  void s22_someHypersInTwoColumns() {
    var learn = learner();
    learn.fitOneCycle(2, 0.01);
    assertThat(RecorderPlots.sched(learn.recorder(), Hyper.MOM).cols()).isEqualTo(1);
    assertThatThrownBy(() -> RecorderPlots.sched(learn.recorder(), Hyper.WD))
        .hasMessageContaining("wd was not scheduled")
        .hasMessageContaining("[lr, mom]");
    assertThat(RecorderPlots.sched(learn.recorder(), Hyper.MOM, Hyper.LR, Hyper.LR).rows())
        .isEqualTo(2);
  }

  @Test
  void r05_onePanelForEachMetric() {
    var learn = learner();
    learn.fit(3, 0.01);
    var figure = RecorderPlots.metrics(learn.recorder(), 0, 0);
    assertThat(figure).hasToString("Figure 1x2 [3 points, 3 points]");
    assertThat(RecorderPlots.metrics(learn.recorder(), 1, 1))
        .hasToString("Figure 1x2 [1 point, 1 point]");
    assertThatThrownBy(() -> RecorderPlots.metrics(learn.recorder(), 2, 1))
        .hasMessageContaining("nothing to plot: 3 epochs");
  }

  @Test
  void r06_theNumbersBehindThePlots() {
    var learn = learner();
    learn.fitOneCycle(2, 0.01);
    var recorder = learn.recorder();
    assertThat(recorder.losses()).hasSize(20);
    assertThat(recorder.lrs()).hasSize(20);
    assertThat(recorder.iters()).containsExactly(10, 20);
    assertThat(recorder.values()).hasSize(2).allMatch(record -> record.size() == 4);
    assertThat(recorder.hps().get(Hyper.MOM)).hasSize(20);
    assertThat(recorder.hps().get(Hyper.LR).getFirst()).isCloseTo(0.01 / 25, within(1e-12));
    assertThat(recorder.metricNames())
        .containsExactly("epoch", "train_loss", "valid_loss", "mae", "mse", "time");
  }

  @Test
  void z26_whatVersionOnePlotted() {
    var learn = learner();
    learn.fitOneCycle(3, 0.01);
    var recorder = learn.recorder();
    assertThat(RecorderPlots.sched(recorder, Hyper.LR)).hasToString("Figure 1x1 [30 points]");
    // show_moms
    assertThat(RecorderPlots.sched(recorder, Hyper.LR, Hyper.MOM))
        .hasToString("Figure 1x2 [30 points, 30 points]");
    assertThat(LossPlot.DEFAULT.withSkipStart(0).figure(recorder))
        .hasToString("Figure 1x1 [learning curve: train (30 points), valid (3 points)]");
    assertThat(RecorderPlots.metrics(recorder, 0, 0))
        .hasToString("Figure 1x2 [3 points, 3 points]");
    recorder.plotLrFind(
        folder.resolve("z26.svg"), LrCurve.DEFAULT.withSkipStart(10).withSkipEnd(5));
    assertThat(folder.resolve("z26.svg")).exists();
  }
}
