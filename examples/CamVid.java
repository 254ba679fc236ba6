import module fastai;

/// Says of each pixel what it shows. The argument is the folder of CamVid as fastai keeps it
/// (images, labels, codes.txt), where Void pixels do not count; without one it learns from shapes
/// that are drawn on the spot, whose background the accuracy passes over.
void main(String[] arguments) throws IOException {
  Torch.manualSeed(42);
  boolean real = arguments.length > 0;
  var path = Path.of(real ? arguments[0] : ".");
  var codes = real ? Files.readAllLines(path.resolve("codes.txt")) : Shapes.CODES;
  var dls = real ? streets(path, codes) : shapes();

  int passedOver = Math.max(0, codes.indexOf("Void"));
  var loss = new CrossEntropyLossFlat().withAxis(1);
  var learner =
      Learner.options()
          .withLossFunc(real ? loss.withIgnoreIndex(passedOver) : loss)
          .withMetrics(new ForegroundAcc(passedOver, 1));
  var options = UnetLearner.Options.DEFAULT.withPretrained(real).withLearner(learner);
  var learn = UnetLearner.of(dls, real ? Models.RESNET34 : Models.RESNET18, options);
  learn.fineTune(real ? 12 : 5, 2e-3);
  learn.showResults(1, 6).save(Path.of("camvid.png"));
}

DataLoaders streets(Path path, List<String> codes) {
  return SegmentationDataLoaders.fromLabelFunc(
      path,
      Items.getImageFiles(path.resolve("images")),
      file -> path.resolve("labels", file.getFileName().toString().replace(".png", "_P.png")),
      codes,
      o -> o.withItemTfms(new Resize(360, 480)).withBs(8));
}

DataLoaders shapes() {
  return DataBlock.<Shapes.Sample>of(new ImageBlock(), new MaskBlock(Shapes.CODES))
      .withGetX(Shapes.Sample::image)
      .withGetY(Shapes.Sample::mask)
      .dataloaders(new Shapes(32, 42).samples(240), o -> o.withBs(16));
}
