import module fastai;

import fastai.learner.Recorder;

/// Makes pictures out of noise: a Wasserstein GAN. The first argument is a folder of pictures, the
/// second how many epochs; without them it learns from shapes that are drawn on the spot.
void main(String[] arguments) {
  Torch.manualSeed(42);
  var pictures = pictures(arguments);
  int epochs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
  int size = 32;
  double[] half = {0.5, 0.5, 0.5};
  var dls =
      DataBlock.of(TransformBlock.of(), new ImageBlock())
          .withGetX(new GenerateNoise())
          .withSplitter(new IndexSplitter())
          .withItemTfms(new Resize(size))
          .withBatchTfms(Normalize.fromStats(half, half))
          .dataloaders(pictures, o -> o.withBs(32));

  var generator =
      GANNets.basicGenerator(
          size, 3, GANNets.GeneratorOptions.DEFAULT.withNFeatures(32).withNExtraLayers(1));
  var critic =
      GANNets.basicCritic(
          size, 3, GANNets.CriticOptions.DEFAULT.withNFeatures(32).withNExtraLayers(1));
  var learner = Learner.options().withOptFunc(OptFunc.adam().withMom(0)).withWd(0);
  var learn = GANLearner.wgan(dls, generator, critic, GANLearner.Options.WGAN.withLearner(learner));
  // There is nothing to validate: the columns are those of the training.
  var columns = Recorder.Options.DEFAULT.withTrainMetrics(true).withValidMetrics(false);
  learn.removeCbs(Recorder.class).addCb(new Recorder(columns));
  learn.fit(epochs, 2e-4);
  learn.cb(GANTrainer.class).figure().save("wgan.png");
}

List<Object> pictures(String[] arguments) {
  if (arguments.length > 0) return List.copyOf(Items.getImageFiles(Path.of(arguments[0])));
  return new Shapes(32, 42).samples(480).stream().<Object>map(Shapes.Sample::image).toList();
}
