import module fastai;

/// Restores pictures that were made small and stored badly. The argument is a folder of good
/// pictures, whose perceptual loss is that of a VGG; without one it learns from shapes that are
/// drawn on the spot, by the mean error of the pixels.
void main(String[] arguments) throws IOException {
  Torch.manualSeed(42);
  boolean real = arguments.length > 0;
  var folder = real ? Path.of(arguments[0]) : Files.createTempDirectory("shapes");
  if (!real) new Shapes(48, 42).write(folder, 160);
  var high = real ? folder : folder.resolve("train");
  var low = Files.createTempDirectory("low");
  var spoilt = new Crappify(low, high).withSize(real ? 96 : 24).withQuality(60, 60);
  spoilt.all(Items.getImageFiles(high));

  int size = real ? 128 : 48;
  var dls =
      DataBlock.<Path>of(new ImageBlock(), new ImageBlock())
          .withGetItems(_ -> Items.getImageFiles(low))
          .withGetY(file -> high.resolve(low.relativize(file)))
          .withItemTfms(new Resize(size))
          .withBatchTfms(Normalize.imagenetStats())
          .dataloaders(low, o -> o.withBs(16));

  var unet = DynamicUnet.Options.DEFAULT.withBlur(true).withNorm(NormType.WEIGHT);
  var loss = real ? VggFeatures.loss(Models.VGG16_BN.pretrained().getSubmodule("features")) : null;
  var options =
      UnetLearner.Options.DEFAULT
          .withNOut(3)
          .withUnet(unet.withYRange(-3, 3))
          .withPretrained(real)
          .withLearner(Learner.options().withWd(1e-3).withLossFunc(real ? loss : new L1LossFlat()));
  var learn = UnetLearner.of(dls, real ? Models.RESNET34 : Models.RESNET18, options);
  learn.fitOneCycle(real ? 10 : 4, 1e-3);
  learn.showResults(1, 3).save(Path.of("super-resolution.png"));
}
