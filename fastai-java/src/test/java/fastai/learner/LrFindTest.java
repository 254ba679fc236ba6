package fastai.learner;

import static fastai.learner.FitTest.areClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.learner.SuggestFunc.Suggestion;
import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class LrFindTest {
  private static Learner learner(OptFunc opt) {
    return Fits.random(7, TinyLearner.options().withOptFunc(opt));
  }

  private static List<Float> weights(Learner learn) {
    var all = new ArrayList<Float>();
    for (var tensor : learn.model.stateDict().values())
      if (tensor.isFloatingPoint()) for (float value : tensor.toFloatArray()) all.add(value);
    return all;
  }

  // The specification's appendix.
  @Test
  void s13_ratesOfTheSearch() {
    var learn = Fits.still(30);
    var found = learn.lrFind();
    assertThat(found.lrs()).hasSize(100);
    areClose(found.lrs(), new int[] {0, 25, 50, 75, 99}, 1e-7, 1e-5, 1e-3, 1e-1, 8.317637711);
    assertThat(found.losses()).hasSize(100);
  }

  @Test
  void s13_ratesOfGroups() {
    var learn = Fits.still(10);
    var lrs = new ArrayList<double[]>();
    learn.addCb(Callback.of(Event.AFTER_STEP, l -> lrs.add(l.opt.hyper(Hyper.LR))));
    learn.lrFind(
        LrFindOptions.DEFAULT
            .withStartLr(Lr.each(1e-6, 1e-5, 1e-4))
            .withEndLr(Lr.slice(1))
            .withNumIt(10));
    assertThat(lrs).hasSize(10);
    assertThat(lrs.get(0)).containsExactly(new double[] {1e-6, 1e-5, 1e-4}, within(1e-15));
    assertThat(lrs.get(5))
        .containsExactly(new double[] {Math.sqrt(1e-7), 1e-3, 1e-2}, within(1e-9));
  }

  @Test
  void s13_itEndsWhenTheLossExplodes() {
    var learn = learner(OptFunc.sgd());
    int tried = learn.lrFind().lrs().size();
    assertThat(tried).isBetween(30, 99);
    var losses = learn.recorder().losses();
    double best = Collections.min(losses.subList(0, tried));
    assertThat(losses.getLast()).isGreaterThan(4 * best);
    assertThat(losses.get(tried - 2)).isLessThanOrEqualTo(4 * best);
    assertThat(learn.lrFind(LrFindOptions.DEFAULT.withStopDiv(false)).lrs()).hasSize(100);
  }

  @Test
  void s13_aSearchHasSixBatches() {
    assertThatThrownBy(() -> LrFindOptions.DEFAULT.withNumIt(5)).hasMessageContaining("at least 6");
  }

  @Test
  void s13_trainingAfterASearchIsTrainingWithout(@TempDir Path folder) throws IOException {
    for (var opt :
        List.of(
            OptFunc.adam(),
            OptFunc.sgd().withMom(0.9),
            OptFunc.ranger(),
            OptFunc.wrap(params -> new torch.optim.Adam(params)))) {
      var options = TinyLearner.options().withOptFunc(opt).withPath(folder);
      var plain = Fits.random(7, options);
      plain.fit(1, 1e-2);
      plain.fitOneCycle(2, 1e-2);
      var searching = Fits.random(7, options);
      searching.lrFind();
      searching.fit(1, 1e-2);
      searching.lrFind(LrFindOptions.DEFAULT.withNumIt(20));
      searching.lrFind();
      searching.fitOneCycle(2, 1e-2);
      assertThat(weights(searching)).isEqualTo(weights(plain));
      assertThat(searching.recorder().losses()).isEqualTo(plain.recorder().losses());
      searching.opt.clearState();
      plain.opt.clearState();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).as("files left behind").isEmpty();
    }
  }

  @Test
  void s13_theOptimizerIsPutBack() {
    var learn = learner(OptFunc.adam());
    learn.fit(1, Lr.each(1e-3, 1e-2));
    var moment = learn.opt.stateDict().params().getFirst().tensors().get("grad_avg");
    var values = moment.toFloatArray();
    learn.lrFind();
    assertThat(learn.opt.hyper(Hyper.LR)).containsExactly(1e-3, 1e-2);
    assertThat(learn.opt.stateDict().params().getFirst().step()).isEqualTo(7);
    assertThat(learn.opt.stateDict().params().getFirst().tensors().get("grad_avg").toFloatArray())
        .containsExactly(values);
    learn.opt.clearState();
  }

  @Test
  void s13_gradientsArePutBack() {
    var learn = learner(OptFunc.sgd());
    learn.lrFind();
    for (var param : learn.model.parameters()) assertThat(param.grad()).isNull();
    for (var param : learn.model.parameters()) param.setGrad(Torch.onesLike(param));
    learn.lrFind();
    for (var param : learn.model.parameters())
      for (float value : param.grad().toFloatArray()) assertThat(value).isEqualTo(1);
  }

  @Test
  void s13_afterFineTune() {
    var learn = learner(OptFunc.adam());
    learn.fineTune(1);
    var before = weights(learn);
    var found = learn.lrFind();
    assertThat(weights(learn)).isEqualTo(before);
    assertThat(found.valley()).isBetween(1e-7, 10.0);
    learn.freeze();
    learn.lrFind();
    assertThat(learn.model.parameters().getFirst().requiresGrad()).isFalse();
    learn.opt.clearState();
  }

  @Test
  void s13_aFailureLeavesNothingBehind() {
    var learn = learner(OptFunc.adam());
    var before = weights(learn);
    var random = Torch.getRngState().toByteArray();
    var failing =
        Callback.of(
            Event.AFTER_BATCH,
            l -> {
              if (l.trainIter == 5) throw new IllegalStateException("stop");
            });
    learn.addCb(failing);
    assertThatThrownBy(learn::lrFind).hasMessageContaining("stop");
    assertThat(weights(learn)).isEqualTo(before);
    assertThat(Torch.getRngState().toByteArray()).containsExactly(random);
    assertThat(learn.cb(LRFinder.class)).isNull();
    learn.opt.clearState();
  }

  @Test
  void c26_lrFinderIsAParamScheduler() {
    var finder = new LRFinder(LrFindOptions.DEFAULT.withNumIt(10).withStopDiv(false));
    assertThat(finder).isInstanceOf(ParamScheduler.class);
    assertThat(finder.order()).isEqualTo(60);
    assertThat(finder.name()).isEqualTo("lr_finder");
    var learn = learner(OptFunc.adam());
    var before = weights(learn);
    var validated = new ArrayList<Integer>();
    learn.addCb(Callback.of(Event.AFTER_PRED, l -> validated.add(l.training ? 1 : 0)));
    learn.fit(3, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(finder));
    assertThat(learn.recorder().lrs()).hasSize(10);
    assertThat(validated).as("no validation").hasSize(10).containsOnly(1);
    assertThat(learn.recorder().hps().get(Hyper.LR)).isEqualTo(learn.recorder().lrs());
    assertThat(weights(learn)).isEqualTo(before);
    learn.opt.clearState();
  }

  // python: (1e6 ** (1/7)) ** i * 1e-5 over an epoch of 7 batches; linear: 10 / 7 * i
  @Test
  void s14_v07() {
    var learn = Fits.still(7);
    var found = learn.lrFind(LrFindOptions.V07);
    assertThat(found.lrs()).hasSize(7);
    areClose(found.lrs(), new int[] {0, 1, 6}, 1e-5, 7.196856730011514e-05, 1.389495494373136);
    var linear = learn.lrFind(LrFindOptions.V07.withLinear(true));
    areClose(linear.lrs(), new int[] {0, 1, 6}, 0, 10 / 7.0, 60 / 7.0);
  }

  // The loss is 1, from batch 14 on 8: before batch 11 nothing counts as the best. At 20 it is NaN.
  @Test
  void s14_theFirstTenBatchesDoNotCount() {
    var learn = Fits.still(40);
    learn.addCb(
        Callback.of(
            Event.AFTER_LOSS,
            l -> l.loss = l.loss.mul(0).add(l.trainIter < 8 ? 1e-6 : l.trainIter < 20 ? 1 : 1e6)));
    int tried = learn.lrFind(LrFindOptions.V07).lrs().size();
    assertThat(tried).isEqualTo(21);
    var other = Fits.still(40);
    other.addCb(
        Callback.of(
            Event.AFTER_LOSS, l -> l.loss = l.loss.mul(0).add(l.trainIter < 20 ? 1 : Double.NaN)));
    assertThat(other.lrFind(LrFindOptions.V07).lrs()).hasSize(21);
    assertThat(other.lrFind().lrs()).hasSize(100);
  }

  // ---- suggestions ------------------------------------------------------------------------------

  // python: i = np.arange(100); lrs = 1e-7 * 1e8 ** (i / 100); x = np.log10(lrs)
  //         losses = 2 - 1.5 / (1 + np.exp(-2*(x+2.5))) + np.exp(3*(x-.3)) + .01*np.sin(5*x)
  private static LrFind curve(SuggestFunc... funcs) {
    var lrs = IntStream.range(0, 100).mapToObj(i -> 1e-7 * Math.pow(1e8, i / 100.0)).toList();
    var losses =
        lrs.stream()
            .map(Math::log10)
            .map(
                x ->
                    2
                        - 1.5 / (1 + Math.exp(-2 * (x + 2.5)))
                        + Math.exp(3 * (x - .3))
                        + .01 * Math.sin(5 * x))
            .toList();
    return new LrFind(lrs, losses, 100, List.of(funcs));
  }

  private static void isClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(expected * 1e-9));
  }

  @Test
  void s15_theWindow() {
    var seen = new ArrayList<Integer>();
    var func =
        SuggestFunc.of(
            "mine",
            (lrs, losses) -> {
              seen.add(lrs.length);
              return new Suggestion(lrs[0], lrs[0], losses[0]);
            });
    var found = curve(func);
    isClose(found.suggest(func).lr(), 1e-7 * Math.pow(1e8, 0.1));
    var losses = new ArrayList<>(found.losses());
    Collections.fill(losses.subList(40, 100), Double.NaN);
    new LrFind(found.lrs(), losses, 100, List.of(func)).suggest(func);
    assertThat(seen).containsExactly(85, 30);
    Collections.fill(losses, Double.NaN);
    var none = new LrFind(found.lrs(), losses, 100, List.of(func));
    assertThatThrownBy(none::valley).hasMessageContaining("NaN");
    assertThat(none.suggestions()).isEmpty();
  }

  // python: n = len(losses); e = s = 0; lds = [1] * n
  //         for i in range(1, n):
  //             for j in range(i):
  //                 if losses[i] < losses[j] and lds[i] < lds[j] + 1: lds[i] = lds[j] + 1
  //                 if lds[e] < lds[i]: e = i; s = e - lds[e]
  //         sec = (e - s) / 3; lrs[s + int(sec) + int(sec / 2)]
  @Test
  void s16_valley() {
    isClose(curve().valley(), 0.0008317637711026709);
    // s is -1 here, which in Python is the last rate.
    var rising =
        SuggestFunc.VALLEY.suggest(
            new double[] {1, 2, 3, 4, 5, 6}, new double[] {5, 1, 2, 3, 4, 5});
    assertThat(rising.lr()).isEqualTo(1);
    assertThat(SuggestFunc.VALLEY.suggest(new double[] {1, 2, 3}, new double[] {1, 2, 3}).lr())
        .isEqualTo(1);
  }

  // python: g = np.gradient(losses); r = -1; l = r - 15; m = lrs[l]
  //         while l >= -len(losses) and abs(g[r] - g[l]) > .005: m = lrs[l]; r -= 1; l -= 1
  //         m, np.interp(np.log10(m), np.log10(lrs), losses)
  @Test
  void s17_slide() {
    var found = curve().suggest(SuggestFunc.SLIDE);
    isClose(found.lr(), 0.001);
    isClose(found.pointLoss(), 1.5901351642254924);
    var half = curve().suggest(SuggestFunc.slide(15, 0.005, 0.5));
    isClose(half.lr(), 0.0005);
    isClose(half.pointLoss(), 1.7552135121113202);
    isClose(curve().suggest(SuggestFunc.slide(10, 0.05, 1)).lr(), 0.09999999999999999);
    assertThatThrownBy(() -> SuggestFunc.SLIDE.suggest(new double[15], new double[15]))
        .hasMessageContaining("15 apart");
  }

  // python: lrs[losses.argmin()] / 10
  @Test
  void s18_minimum() {
    var found = curve().suggest(SuggestFunc.MINIMUM);
    isClose(found.lr(), 0.017378008287493762);
    isClose(found.pointLr(), 0.17378008287493762);
    isClose(found.pointLoss(), 0.5925342537360546);
  }

  // python: lrs[((losses[1:] - losses[:-1]) / (np.log(lrs[1:]) - np.log(lrs[:-1]))).argmin()]
  @Test
  void s19_steep() {
    var found = curve().suggest(SuggestFunc.STEEP);
    isClose(found.lr(), 0.0030199517204020187);
    isClose(found.pointLoss(), 1.26487354191841);
  }

  @Test
  void s20_suggestionsByName(@TempDir Path folder) throws IOException {
    var found =
        curve(SuggestFunc.VALLEY, SuggestFunc.SLIDE, SuggestFunc.MINIMUM, SuggestFunc.STEEP);
    assertThat(found.suggestions().keySet()).containsExactly("valley", "slide", "minimum", "steep");
    assertThat(found.toString()).startsWith("SuggestedLRs(valley=8.3176377");
    isClose(found.suggestions().get("steep").lr(), found.steep());
    Path file = folder.resolve("found.png");
    found.plot(file);
    var image = javax.imageio.ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isGreaterThan(600);
    assertThatThrownBy(() -> found.plot(folder.resolve("found.gif"))).hasMessageContaining(".png");
    assertThatThrownBy(() -> found.plot(file, 60, 40)).hasMessageContaining("nothing to plot");
    assertThat(Fits.still(10).lrFind().suggestions()).containsOnlyKeys("valley");
  }
}
