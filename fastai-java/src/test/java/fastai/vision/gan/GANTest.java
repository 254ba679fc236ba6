package fastai.vision.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.data.TensorLoader;
import fastai.learner.Callback;
import fastai.learner.CheckpointCallback;
import fastai.learner.Event;
import fastai.learner.FitOptions;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.ProgressCallback;
import fastai.losses.AdaptiveLoss;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.L1LossFlat;
import fastai.losses.LossFunc;
import fastai.losses.MSELossFlat;
import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import fastai.vision.models.Patterns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class GANTest {
  /// Six batches of four points, the same for validation.
  private static DataLoaders points() {
    Tensor noise = Patterns.of("noise", 6, 4, 2).mul(4);
    Tensor real = Patterns.of("real", 6, 4, 2).mul(2).add(1);
    var batches = new ArrayList<Batch>();
    for (int i = 0; i < 6; i++) batches.add(Batch.of(noise.get(i).clone(), real.get(i).clone()));
    return DataLoaders.of(Loader.of(batches), Loader.of(batches.subList(0, 2)));
  }

  private static Module critic() {
    return new Sequential(new Linear(2, 4), new ReLU(), new Linear(4, 1));
  }

  private static LearnerOptions sgd(Callback... cbs) {
    return LearnerOptions.DEFAULT.withOptFunc(OptFunc.sgd()).withCbs(cbs);
  }

  private static Learner silent(Learner learn) {
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  /// A letter for each training batch: whose turn it was.
  private static Callback turns(StringBuilder into) {
    return Callback.of(
        Event.BEFORE_BATCH,
        learn -> {
          if (learn.training) into.append(learn.cb(GANTrainer.class).genMode() ? 'g' : 'c');
        });
  }

  private static Learner wgan(GANLearner.Options options, Callback... cbs) {
    Module generator = new Linear(2, 2), critic = critic();
    Patterns.fill(generator);
    Patterns.fill(critic);
    return silent(GANLearner.wgan(points(), generator, critic, options.withLearner(sgd(cbs))));
  }

  @Test
  void u19_wganTakesTheStepsOfTorch() {
    try (var _ = new TensorScope()) {
      var turns = new StringBuilder();
      var options =
          GANLearner.Options.WGAN.withSwitcher(() -> new FixedGANSwitcher(2, 1)).withClip(0.3);
      var learn = wgan(options, turns(turns));
      learn.fit(2, 0.1);
      // The second epoch begins with the generator: validation left it there.
      assertThat(turns).hasToString("ccgccggccgcc");
      var trainer = learn.cb(GANTrainer.class);
      near(trainer.genLosses(), -0.024566, -0.024324, -0.013878, 0.006165);
      near(
          trainer.critLosses(),
          -0.08884,
          -0.135818,
          -0.145087,
          -0.180868,
          -0.192615,
          -0.177198,
          -0.198536,
          -0.178913);
      var gan = (GANModule) learn.model;
      near(gan.generator().getParameter("weight"), 1.080303, 0.715064, 0.34197, -0.023557);
      near(gan.critic().getParameter("2.weight"), 0.310616, 0.059723, -0.30877, -0.265717);
    }
  }

  private static void near(Tensor seen, double... wanted) {
    near(java.util.Arrays.stream(seen.flatten().toDoubleArray()).boxed().toList(), wanted);
  }

  private static void near(List<Double> seen, double... wanted) {
    assertThat(seen).hasSize(wanted.length);
    for (int i = 0; i < wanted.length; i++)
      assertThat(seen.get(i)).isCloseTo(wanted[i], within(1e-5));
  }

  @Test
  void u07_moduleSwitches() {
    try (var _ = new TensorScope()) {
      var gan = new GANModule(new Linear(2, 2), critic());
      Tensor x = Torch.randn(3, 2);
      assertThat(gan.genMode()).isFalse();
      assertThat(gan.call(x).equal(gan.critic().call(x))).isTrue();
      assertThat(gan.switchTo().call(x).equal(gan.generator().call(x))).isTrue();
      assertThat(gan.switchTo(true).genMode()).isTrue();
      assertThat(gan.stateDict()).containsKeys("generator.weight", "critic.0.weight");
      var copy = (GANModule) gan.deepCopy();
      assertThat(copy.genMode()).isTrue();
      assertThat(copy.call(x).equal(gan.call(x))).isTrue();
    }
  }

  @Test
  void u11_lossOfEachHalf() {
    try (var _ = new TensorScope()) {
      var gan = new GANModule(new Linear(2, 2), critic());
      var loss =
          new GANLoss(
              (fake, out, targ) -> fake.sum().add(out.sub(targ).abs().sum()),
              (real, fake) -> real.sum().sub(fake.sum()),
              gan);
      assertThat(loss.parts().get("gen_loss").item()).isZero();
      Tensor z = Torch.randn(3, 2), x = Torch.randn(3, 2);
      Tensor out = gan.switchTo(true).call(z);
      Tensor g = loss.apply(out, x);
      double wanted = gan.critic().call(out).sum().item() + out.sub(x).abs().sum().item();
      assertThat(g.item()).isCloseTo(wanted, within(1e-5));
      Tensor c = loss.apply(gan.switchTo(false).call(x), z);
      wanted = gan.critic().call(x).sum().sub(gan.critic().call(out).sum()).item();
      assertThat(c.item()).isCloseTo(wanted, within(1e-5));
      assertThat(loss.parts().get("gen_loss").item()).isEqualTo(g.item());
      assertThat(loss.parts().get("crit_loss").item()).isEqualTo(c.item());
      c.backward();
      assertThat(gan.generator().getParameter("weight").grad()).isNull();
      assertThat(gan.critic().getParameter("0.weight").grad()).isNotNull();
    }
  }

  @Test
  void u12_lossFromFunctions() {
    LossFunc squares = (pred, targ) -> pred.sub(targ.unsqueeze(1)).square().mean();
    LossFunc l1 = (pred, targ) -> pred.sub(targ).abs().mean();
    try (var _ = new TensorScope()) {
      var gan = new GANModule(new Linear(2, 2), critic());
      var loss = GANLoss.fromFunc(l1, squares, new GANLoss.Weights(2, 50), gan);
      Tensor z = Torch.randn(3, 2), x = Torch.randn(3, 2);
      Tensor out = gan.switchTo(true).call(z);
      Tensor fake = gan.critic().call(out), real = gan.critic().call(x);
      assertThat(loss.apply(out, x).item())
          .isCloseTo(
              2 * fake.sub(1).square().mean().item() + 50 * out.sub(x).abs().mean().item(),
              within(1e-4));
      gan.switchTo(false);
      assertThat(loss.apply(real, z).item())
          .isCloseTo(
              (real.sub(1).square().mean().item() + fake.square().mean().item()) / 2, within(1e-5));
      assertThat(GANLoss.Weights.DEFAULT).isEqualTo(new GANLoss.Weights(1, 1));
    }
  }

  @Test
  void u13_wganLosses() {
    try (var _ = new TensorScope()) {
      var learn = wgan(GANLearner.Options.WGAN);
      var gan = (GANModule) learn.model;
      Tensor z = Torch.randn(3, 2), x = Torch.randn(3, 2);
      Tensor out = gan.generator().call(z);
      double fake = gan.critic().call(out).mean().item();
      double real = gan.critic().call(x).mean().item();
      gan.switchTo(true);
      assertThat(learn.lossFunc.apply(out, x).item()).isCloseTo(fake, within(1e-6));
      gan.switchTo(false);
      assertThat(learn.lossFunc.apply(gan.call(x), z).item()).isCloseTo(real - fake, within(1e-6));
    }
  }

  @Test
  void u14_onlyTheActiveHalfIsTrained() {
    try (var _ = new TensorScope()) {
      var seen = new ArrayList<String>();
      Callback watch =
          Callback.of(
              Event.AFTER_BATCH,
              learn -> {
                if (!learn.training) return;
                var gan = (GANModule) learn.model;
                boolean gen = learn.cb(GANTrainer.class).genMode();
                seen.add(
                    (gen ? "g" : "c")
                        + trained(gan.generator())
                        + trained(gan.critic())
                        + mode(gan.generator())
                        + mode(gan.critic()));
              });
      var options =
          GANLearner.Options.WGAN
              .withSwitcher(() -> new FixedGANSwitcher(2, 1))
              .withSwitchEval(true);
      var learn = wgan(options, watch);
      learn.fit(1, 0.1);
      // Heard after the switch, which comes first: the half whose turn is next is on.
      assertThat(seen).containsExactly("c01et", "g10te", "c01et", "c01et", "g10te", "c01et");
    }
  }

  private static String trained(Module module) {
    return module.parameters().stream().allMatch(p -> p.requiresGrad()) ? "1" : "0";
  }

  private static String mode(Module module) {
    return module.isTraining() ? "t" : "e";
  }

  @Test
  void u14_theRestingHalfDoesNotMove() {
    try (var _ = new TensorScope()) {
      var options = GANLearner.Options.DEFAULT.withSwitcher(() -> new FixedGANSwitcher(1, 100));
      var moved = new ArrayList<Boolean>();
      Tensor[] before = new Tensor[1];
      Callback watch =
          Callback.of(
              Event.AFTER_BATCH,
              learn -> {
                var weight = ((GANModule) learn.model).critic().getParameter("0.weight");
                if (learn.training && before[0] != null) moved.add(!weight.equal(before[0]));
                if (learn.training) before[0] = weight.detach().clone().keep();
              });
      // Adam with its momentum and weight decay.
      var learn =
          silent(
              GANLearner.wgan(
                  points(),
                  new Linear(2, 2),
                  critic(),
                  options.withLearner(LearnerOptions.DEFAULT.withWd(0.1).withCbs(watch))));
      learn.fit(1, 0.1);
      assertThat(moved).containsExactly(false, false, false, false, false);
    }
  }

  @Test
  void u14_clipsBeforeEachTrainingBatch() {
    try (var _ = new TensorScope()) {
      var greatest = new ArrayList<Double>();
      Callback watch =
          Callback.of(
              Event.AFTER_PRED,
              learn -> {
                double most = 0;
                for (var p : ((GANModule) learn.model).critic().parameters())
                  most = Math.max(most, p.abs().max().item());
                if (learn.training) greatest.add(most);
              });
      var learn = wgan(GANLearner.Options.WGAN, watch);
      learn.fit(1, 10);
      assertThat(greatest)
          .hasSize(6)
          .allSatisfy(most -> assertThat(most).isCloseTo(0.01, within(1e-8)));
      assertThat(GANLearner.Options.WGAN.trainer().clip()).isEqualTo(0.01);
    }
  }

  @Test
  void u14_validationAndPredictionsAreTheGenerators() {
    try (var _ = new TensorScope()) {
      var modes = new ArrayList<String>();
      Callback watch =
          Callback.of(
              Event.AFTER_PRED,
              learn -> {
                if (!learn.training)
                  modes.add(
                      learn.pred.size(1)
                          + mode(learn.model)
                          + mode(((GANModule) learn.model).generator()));
              });
      var learn = wgan(GANLearner.Options.WGAN.withSwitchEval(true), watch);
      learn.fit(1, 0.1);
      assertThat(modes).containsExactly("2ee", "2ee");
      var losses = learn.cb(GANTrainer.class).critLosses();
      assertThat(learn.getPreds().preds().shape()).containsExactly(8, 2);
      assertThat(learn.cb(GANTrainer.class).critLosses()).isEqualTo(losses);
      learn.dls = DataLoaders.of(learn.dls.train());
      learn.fit(1, 0.1);
      assertThat(((GANModule) learn.model).genMode()).isTrue();
    }
  }

  @Test
  void u14_genFirst() {
    try (var _ = new TensorScope()) {
      var turns = new StringBuilder();
      wgan(GANLearner.Options.WGAN.withGenFirst(true), turns(turns)).fit(1, 0.1);
      assertThat(turns).hasToString("gccccc");
    }
  }

  @Test
  void u15_fixedSwitcherCountsAndResets() {
    try (var _ = new TensorScope()) {
      assertThat(turnsOf(() -> new FixedGANSwitcher())).isEqualTo("cgcgcg");
      assertThat(turnsOf(() -> new FixedGANSwitcher(3, 2))).isEqualTo("cccggc");
      assertThat(turnsOf(() -> new FixedGANSwitcher(gens -> gens < 1 ? 3 : 1, _ -> 1)))
          .isEqualTo("cccgcg");
      assertThatThrownBy(() -> new FixedGANSwitcher(0, 1)).hasMessageContaining("at least one");
    }
  }

  private static String turnsOf(java.util.function.Supplier<GANSwitcher> switcher) {
    var turns = new StringBuilder();
    wgan(GANLearner.Options.WGAN.withSwitcher(switcher), turns(turns)).fit(1, 0.1);
    return turns.toString();
  }

  @Test
  void u16_adaptiveSwitcherWaitsForTheLoss() {
    try (var _ = new TensorScope()) {
      assertThat(turnsOf(AdaptiveGANSwitcher::new)).isEqualTo("cgcgcg");
      assertThat(turnsOf(() -> new AdaptiveGANSwitcher(null, -1e9))).isEqualTo("cccccc");
      assertThat(turnsOf(() -> new AdaptiveGANSwitcher(-1e9, null))).isEqualTo("cggggg");
      assertThat(turnsOf(() -> new AdaptiveGANSwitcher(1e9, 1e9))).isEqualTo("cgcgcg");
    }
  }

  @Test
  void u17_higherLearningRatesForTheCritic() {
    try (var _ = new TensorScope()) {
      var rates = new ArrayList<Double>();
      Callback watch =
          Callback.of(Event.AFTER_STEP, learn -> rates.add(learn.opt.lastHyper(Hyper.LR)));
      var options = GANLearner.Options.WGAN.withSwitcher(() -> new FixedGANSwitcher(2, 1));
      var learn = wgan(options, new GANDiscriminativeLR(), watch);
      learn.fit(1, 0.1);
      near(rates, 0.5, 0.5, 0.1, 0.5, 0.5, 0.1);
      assertThat(learn.opt.hyper(Hyper.LR)).containsExactly(0.1);
      // Together with a schedule.
      rates.clear();
      learn.fitOneCycle(1, 0.1);
      var plain = learn.recorder().hps().get(Hyper.LR);
      for (int i = 0; i < 6; i++)
        assertThat(rates.get(i)).isCloseTo((i % 3 == 2 ? 1 : 5) * plain.get(i), within(1e-9));
    }
  }

  @Test
  void c43_orderOfTheCallbacks() {
    try (var _ = new TensorScope()) {
      var learn = wgan(GANLearner.Options.WGAN, new GANDiscriminativeLR());
      assertThat(learn.orderedCbs(Event.AFTER_BATCH).stream().map(Callback::name))
          .containsExactly(
              "train_eval",
              "gan_trainer",
              "fixed_gan_switcher",
              "gan_discriminative_lr",
              "recorder");
      assertThat(new GANTrainer().order()).isZero();
    }
  }

  @Test
  void c43_switcherWithoutTrainer() {
    try (var _ = new TensorScope()) {
      var learn =
          silent(
              new Learner(
                  points(),
                  new Linear(2, 2),
                  sgd(new FixedGANSwitcher()).withLossFunc(new MSELossFlat())));
      assertThatThrownBy(() -> learn.fit(1, 0.1)).hasStackTraceContaining("GANTrainer");
    }
  }

  /// Once in a piece, and once broken off in the middle of its second epoch.
  @Test
  void u14_aFitGoesOnAfterACrash(@TempDir Path folder) {
    try (var _ = new TensorScope()) {
      var options = GANLearner.Options.WGAN.withSwitcher(() -> new FixedGANSwitcher(2, 1));
      var whole = wgan(options);
      whole.fit(3, 0.1);
      var crash =
          Callback.of(
              Event.BEFORE_BATCH,
              learn -> {
                if (learn.training && learn.trainIter == 9) throw new IllegalStateException("off");
              });
      var broken = wgan(options, crash);
      assertThatThrownBy(() -> broken.fit(3, Lr.of(0.1), checkpoint(folder)))
          .hasStackTraceContaining("off");
      var turns = new StringBuilder();
      var resumed = wgan(options, turns(turns));
      resumed.fit(3, Lr.of(0.1), checkpoint(folder));
      // Epochs from the second on are gccgcc; two batches of the second were kept.
      assertThat(turns).hasToString("cgcc" + "gccgcc");
      assertThat(resumed.cb(GANTrainer.class).critLosses())
          .isEqualTo(whole.cb(GANTrainer.class).critLosses());
      whole
          .model
          .stateDict()
          .forEach(
              (key, value) ->
                  assertThat(resumed.model.stateDict().get(key).equal(value)).as(key).isTrue());
    }
  }

  private static FitOptions checkpoint(Path folder) {
    return FitOptions.DEFAULT.withCbs(new CheckpointCallback(folder.resolve("run.ckpt"), 2));
  }

  @Test
  void u18_metricsAndDefaults() {
    try (var _ = new TensorScope()) {
      var learn = wgan(GANLearner.Options.WGAN);
      learn.fit(1, 0.1);
      assertThat(learn.recorder().metricNames())
          .containsExactly("epoch", "train_loss", "valid_loss", "gen_loss", "crit_loss", "time");
      var row = learn.recorder().values().getFirst();
      // In validation the loss is the generator's; the critic's is that of its last batch.
      assertThat(row.get(2)).isEqualTo(row.get(1));
      assertThat(row.get(3)).isNotZero();
      var options = GANLearner.Options.DEFAULT;
      assertThat(options.trainer())
          .isEqualTo(new GANTrainer.Options(true, null, 0.98, false, true));
    }
  }

  @Test
  void u18_bothHalvesAreInTheOptimizer() {
    try (var _ = new TensorScope()) {
      var learn = wgan(GANLearner.Options.WGAN);
      learn.fit(1, 0.1);
      learn.createOpt();
      assertThat(learn.opt.params()).hasSize(6);
    }
  }

  @Test
  void u19_fromTwoLearners() {
    try (var _ = new TensorScope()) {
      var dls = points();
      var gen = silent(new Learner(dls, new Linear(2, 2), sgd().withLossFunc(new L1LossFlat())));
      var judge = new AdaptiveLoss(new BCEWithLogitsLossFlat());
      var crit = silent(new Learner(dls, critic(), sgd().withLossFunc(judge)));
      var options =
          GANLearner.Options.DEFAULT
              .withSwitcher(() -> new AdaptiveGANSwitcher(null, 0.65))
              .withWeightsGen(1, 50)
              .withLearner(sgd());
      var learn = silent(GANLearner.fromLearners(gen, crit, options));
      var gan = (GANModule) learn.model;
      assertThat(gan.generator()).isSameAs(gen.model);
      assertThat(gan.critic()).isSameAs(crit.model);
      Tensor z = Torch.randn(3, 2), x = Torch.randn(3, 2);
      Tensor out = gan.switchTo(true).call(z);
      double fooled = gan.critic().call(out).sigmoid().log().mean().item();
      assertThat(learn.lossFunc.apply(out, x).item())
          .isCloseTo(-fooled + 50 * out.sub(x).abs().mean().item(), within(1e-4));
      learn.fit(1, Lr.of(1e-3));
      assertThat(learn.recorder().values().getFirst()).doesNotContainNull();
    }
  }

  @Test
  void u13_aSmallWganLearnsWhereThePointsAre() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      var noise = Torch.randn(2048, 4);
      var spread = Torch.tensor(new float[] {0.3f, 0.6f});
      var real = Torch.randn(2048, 2).mul(spread).add(Torch.tensor(new float[] {1.5f, -1f}));
      var dls =
          DataLoaders.of(
              TensorLoader.train(noise, real).withBs(64),
              TensorLoader.valid(noise.clone(), real.clone()).withBs(512));
      var options =
          GANLearner.Options.WGAN
              .withClip(0.1)
              .withLearner(LearnerOptions.DEFAULT.withOptFunc(OptFunc.rmsProp()));
      var learn =
          silent(
              GANLearner.wgan(
                  dls,
                  new Sequential(new Linear(4, 16), new ReLU(), new Linear(16, 2)),
                  new Sequential(new Linear(2, 32), new ReLU(), new Linear(32, 1)),
                  options));
      double before = apart(learn.getPreds().preds(), real);
      learn.fit(25, 2e-3);
      double after = apart(learn.getPreds().preds(), real);
      assertThat(before).isGreaterThan(1);
      assertThat(after).isLessThan(0.35);
    }
  }

  /// Between the means of two clouds of points.
  private static double apart(Tensor a, Tensor b) {
    return a.mean(0L).sub(b.mean(0L)).norm().item();
  }
}
