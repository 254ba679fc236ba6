package fastai.vision.gan;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.DataLoaders;
import fastai.data.TensorLoader;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.ProgressCallback;
import fastai.losses.AdaptiveLoss;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.MSELossFlat;
import fastai.metrics.Metrics;
import fastai.optimizer.OptFunc;
import fastai.vision.UnetLearner;
import fastai.vision.models.DynamicUnet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Conv2d;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// The course's way to restore images: a generator and a critic that are trained alone, and then
/// against one another.
@ExtendWith(NoLeaks.class)
class GANRestorationTest {
  private static final OptFunc NO_MOMENTUM = OptFunc.adam().withMom(0);

  private static Learner silent(Learner learn) {
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  private static DataLoaders loaders(Tensor x, Tensor y) {
    return DataLoaders.of(
        TensorLoader.train(x, y).withBs(8), TensorLoader.valid(x.clone(), y.clone()).withBs(8));
  }

  @Test
  void rc14_generatorAndCriticAloneThenTogether() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(4);
      // Stripes, and stripes with noise.
      Tensor stripes = Torch.arange(32).remainder(8).lt(4).to(torch.DType.FLOAT32).mul(2).sub(1);
      Tensor good = stripes.expand(32, 3, 32, 32).clone();
      Tensor bad = good.add(Torch.randn(32, 3, 32, 32));

      var body = new Sequential(new Conv2d(3, 8, 3, 2, 1), new ReLU(), new Conv2d(8, 16, 3, 2, 1));
      var gen =
          silent(
              UnetLearner.of(
                  loaders(bad, good),
                  body,
                  UnetLearner.Options.DEFAULT
                      .withNOut(3)
                      .withUnet(DynamicUnet.Options.DEFAULT.withBlur(true).withYRange(-3, 3))
                      .withLearner(
                          LearnerOptions.DEFAULT.withWd(1e-3).withLossFunc(new MSELossFlat()))));
      gen.fit(3, 5e-3);
      double pretrained = gen.finalRecord.get(1);
      assertThat(pretrained).isLessThan(0.5);

      Tensor made = gen.getPreds().preds();
      Tensor images = Torch.cat(java.util.List.of(good, made));
      Tensor isReal = Torch.cat(java.util.List.of(Torch.ones(32), Torch.zeros(32)));
      var small = GANNets.GanCriticOptions.DEFAULT.withNf(8).withNBlocks(1);
      var crit =
          silent(
              new Learner(
                  loaders(images, isReal),
                  GANNets.ganCritic(small),
                  LearnerOptions.DEFAULT
                      .withLossFunc(new AdaptiveLoss(new BCEWithLogitsLossFlat()))
                      .withMetrics(Metrics.accuracyThreshExpand())));
      crit.fit(3, 1e-3);
      assertThat(crit.finalRecord.get(2)).isGreaterThan(0.9);

      var options =
          GANLearner.Options.DEFAULT
              .withSwitcher(() -> new AdaptiveGANSwitcher(null, 0.65))
              .withWeightsGen(1, 50)
              .withLearner(
                  LearnerOptions.DEFAULT
                      .withWd(1e-3)
                      .withOptFunc(NO_MOMENTUM)
                      .withCbs(new GANDiscriminativeLR(5)));
      var gan = silent(GANLearner.fromLearners(gen, crit, options));
      gan.fit(4, 1e-4);
      var trainer = gan.cb(GANTrainer.class);
      assertThat(trainer.genLosses()).isNotEmpty();
      assertThat(trainer.critLosses()).isNotEmpty();
      assertThat(trainer.genLosses().size() + trainer.critLosses().size()).isEqualTo(16);
      // The pixels' part keeps the generator at its task.
      double after = gan.getPreds().preds().sub(good).square().mean().item();
      assertThat(after).isLessThan(pretrained * 1.2);
    }
  }
}
