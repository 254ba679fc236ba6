import module fastai;

/// Says everything that a picture shows, each label for itself. The argument is the folder of
/// Planet's satellite pictures (train-jpg, train_v2.csv); without one a small network learns which
/// shapes there are in pictures that are drawn on the spot, to an F2 score of 0.85.
void main(String[] arguments) throws IOException {
  Torch.manualSeed(42);
  boolean real = arguments.length > 0;
  var path = real ? Path.of(arguments[0]) : Files.createTempDirectory("shapes");
  if (!real) new Shapes(48, 42).write(path, 800);
  var f2 = MultiOptions.of(Average.SAMPLES).withThresh(0.2);
  var learn =
      VisionLearner.of(
          pictures(path, real, real ? 128 : 32),
          real ? Models.RESNET50 : Arch.of("small", _ -> SimpleCNN.of(3, 32, 64, 128)),
          o ->
              o.withPretrained(real)
                  .withLossFunc(new BCEWithLogitsLossFlat().withThresh(0.2))
                  .withMetrics(Metrics.accuracyMulti(0.2), Metrics.fBetaMulti(2, f2)));
  learn.fitOneCycle(real ? 5 : 10, 1e-2);
  // What was learned from small pictures is a good start for large ones.
  learn.dls = pictures(path, real, real ? 256 : 48);
  learn.fitOneCycle(5, 5e-3);
  learn.showResults(1, 9).save(Path.of("planet.png"));
}

DataLoaders pictures(Path path, boolean real, int size) {
  var table = Table.readWithHeader(path.resolve(real ? "train_v2.csv" : "labels.csv"));
  var files = new ColReader(0).withPref(real ? path.resolve("train-jpg") : path);
  return DataBlock.<Row>of(new ImageBlock(), new MultiCategoryBlock())
      .withGetX(real ? files.withSuff(".jpg") : files)
      .withGetY(new ColReader(1).withLabelDelim(" "))
      .withItemTfms(new Resize(size))
      .withBatchTfms(Augment.augTransforms(o -> o.withFlipVert(real).withMaxWarp(0)))
      .dataloaders(table.rows(), o -> o.withBs(32));
}
