import module fastai;

/// Finds the middle of a head. The argument is BIWI's folder; without one a network finds the
/// largest shape in drawn pictures of 48 pixels, to 6 of them (0.25, where they reach from -1 to
/// 1).
void main(String[] arguments) {
  Torch.manualSeed(42);
  boolean real = arguments.length > 0;
  var dls = real ? heads(Path.of(arguments[0])) : shapes();
  var arch = real ? Models.RESNET34 : Models.RESNET18;
  var o = VisionLearnerOptions.DEFAULT.withPretrained(real).withYRange(-1, 1);
  var learn = VisionLearner.of(dls, arch, o.withMetrics(Metrics.rmse()));
  learn.fitOneCycle(real ? 5 : 12, real ? 2e-2 : 3e-3);
  learn.showResults(1, 6).save(Path.of("biwi-pose.png"));
}

DataLoaders heads(Path path) {
  var lens = numbers(path.resolve("01", "rgb.cal"));
  return DataBlock.<Path>of(new ImageBlock(), new PointBlock())
      .withGetItems(Items::getImageFiles)
      .withGetY(file -> middle(file, lens))
      .withSplitter(Splitter.of(file -> Items.parentLabel(file).equals("13")))
      .withItemTfms(new Resize(120, 160))
      .withBatchTfms(Augment.augTransforms())
      .dataloaders(path);
}

DataLoaders shapes() {
  var block = DataBlock.<Shapes.Sample>of(new ImageBlock(), new PointBlock());
  var drawn = block.withGetX(Shapes.Sample::image).withGetY(Shapes.Sample::centre);
  return drawn.dataloaders(new Shapes(48, 42).samples(800));
}

/// Where the lens shows the place in the room that the last line of a pose names.
float[][] middle(Path file, double[] lens) {
  double[] pose = numbers(Path.of(file.toString().replace("rgb.jpg", "pose.txt")));
  double x = pose[9] / pose[11] * lens[0] + lens[2], y = pose[10] / pose[11] * lens[4] + lens[5];
  return new float[][] {{(float) x, (float) y}};
}

double[] numbers(Path file) {
  try (var in = new Scanner(file)) {
    return in.tokens().mapToDouble(Double::parseDouble).toArray();
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
