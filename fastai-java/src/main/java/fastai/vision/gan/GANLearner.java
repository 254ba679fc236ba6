package fastai.vision.gan;

import fastai.data.DataLoaders;
import fastai.learner.Callback;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.Metric;
import fastai.learner.ParamSplitter;
import fastai.losses.NoopLoss;
import fastai.losses.WassersteinLoss;
import fastai.metrics.Metrics;
import java.util.ArrayList;
import java.util.function.Supplier;
import torch.nn.Module;

/// Learners of generative adversarial networks (fastai's `GANLearner`; Goodfellow et al. 2014,
/// arXiv 1406.2661): a generator learns to make what its critic takes for true.
///
/// ```java
/// var generator = GANNets.basicGenerator(64, 3);
/// var critic = GANNets.basicCritic(64, 3);
/// var learn = GANLearner.wgan(dls, generator, critic);     // noise and images
/// learn.fit(30, 2e-4);
/// learn.cb(GANTrainer.class).figure().show();
/// ```
///
/// `learn.model` is a [GANModule]; `learn.cb(GANTrainer.class)` has the losses and images.
public final class GANLearner {
  private GANLearner() {}

  /// What Python passes by keyword.
  ///
  /// @param switcher makes what says whose turn it is
  /// @param trainer whose turn is first, what the other does meanwhile, clipping
  /// @param weightsGen how much the parts of the generator's loss count, for [#fromLearners]
  /// @param learner all else
  public record Options(
      Supplier<? extends GANSwitcher> switcher,
      GANTrainer.Options trainer,
      GANLoss.Weights weightsGen,
      LearnerOptions learner) {
    public static final Options DEFAULT =
        new Options(
            FixedGANSwitcher::new,
            GANTrainer.Options.DEFAULT.withSwitchEval(true),
            GANLoss.Weights.DEFAULT,
            LearnerOptions.DEFAULT);

    /// Five batches for the critic and one for the generator; the critic's weights between -0.01
    /// and 0.01; no half in evaluation.
    public static final Options WGAN =
        DEFAULT
            .withSwitcher(() -> new FixedGANSwitcher(5, 1))
            .withTrainer(DEFAULT.trainer.withSwitchEval(false).withClip(0.01));

    public Options withSwitcher(Supplier<? extends GANSwitcher> switcher) {
      return new Options(switcher, trainer, weightsGen, learner);
    }

    public Options withTrainer(GANTrainer.Options trainer) {
      return new Options(switcher, trainer, weightsGen, learner);
    }

    public Options withGenFirst(boolean genFirst) {
      return withTrainer(trainer.withGenFirst(genFirst));
    }

    public Options withSwitchEval(boolean switchEval) {
      return withTrainer(trainer.withSwitchEval(switchEval));
    }

    public Options withShowImg(boolean showImg) {
      return withTrainer(trainer.withShowImg(showImg));
    }

    public Options withClip(double clip) {
      return withTrainer(trainer.withClip(clip));
    }

    public Options withWeightsGen(double critic, double pixel) {
      return new Options(switcher, trainer, new GANLoss.Weights(critic, pixel), learner);
    }

    public Options withLearner(LearnerOptions learner) {
      return new Options(switcher, trainer, weightsGen, learner);
    }
  }

  /// @param dls the generator's inputs and true images
  public static Learner of(
      DataLoaders dls,
      Module generator,
      Module critic,
      GenLoss genLoss,
      CritLoss critLoss,
      Options options) {
    var gan = new GANModule(generator, critic);
    var cbs = new ArrayList<Callback>(options.learner.cbs());
    cbs.addFirst(new GANTrainer(options.trainer));
    cbs.add(1, options.switcher.get());
    var metrics = new ArrayList<Metric>(options.learner.metrics());
    metrics.addAll(Metrics.lossMetrics("gen_loss,crit_loss"));
    var learner =
        options
            .learner
            .withLossFunc(new GANLoss(genLoss, critLoss, gan))
            .withCbs(cbs.toArray(Callback[]::new))
            .withMetrics(metrics.toArray(Metric[]::new));
    // The half that rests when the optimizer is made is trained later.
    if (learner.splitter() == LearnerOptions.DEFAULT.splitter())
      learner = learner.withSplitter(ParamSplitter::params);
    return new Learner(dls, gan, learner);
  }

  /// Two learners that were trained on their own, with their losses (RC-14 of fastai's course:
  /// restoring images): the critic's must take targets of 1 and 0, as [fastai.losses.AdaptiveLoss]
  /// does, the generator's says how far an image is from the true one.
  public static Learner fromLearners(Learner genLearn, Learner critLearn) {
    return fromLearners(genLearn, critLearn, Options.DEFAULT);
  }

  public static Learner fromLearners(Learner genLearn, Learner critLearn, Options options) {
    return of(
        genLearn.dls,
        genLearn.model,
        critLearn.model,
        GANLoss.genLoss(genLearn.lossFunc, critLearn.lossFunc, options.weightsGen),
        GANLoss.critLoss(critLearn.lossFunc),
        options);
  }

  /// A Wasserstein GAN (Arjovsky et al. 2017, arXiv 1701.07875): the critic's loss is `mean(real) -
  /// mean(fake)`, the generator's `mean(fake)`.
  public static Learner wgan(DataLoaders dls, Module generator, Module critic) {
    return wgan(dls, generator, critic, Options.WGAN);
  }

  /// @param options as a rule [Options#WGAN] with changes
  public static Learner wgan(DataLoaders dls, Module generator, Module critic, Options options) {
    var mean = new NoopLoss();
    var difference = new WassersteinLoss();
    return of(
        dls,
        generator,
        critic,
        (fakePred, _, target) -> mean.apply(fakePred, target),
        difference::apply,
        options);
  }
}
