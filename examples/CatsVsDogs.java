import module fastai;

/// Cats and dogs in the eight steps of fastai's first lesson. The argument is the folder of photos
/// (train and valid, a folder a kind in each); without one a small network learns discs, squares
/// and triangles that are drawn on the spot, nine of ten rightly.
void main(String[] arguments) throws IOException {
  Torch.manualSeed(42);
  boolean real = arguments.length > 0;
  var path = real ? Path.of(arguments[0]) : Files.createTempDirectory("shapes");
  if (!real) new Shapes(32, 42).withMost(1).write(path, 3000);
  var data =
      ImageClassifierData.fromPaths(
          path,
          o ->
              o.withItemTfms(new Resize(real ? 224 : 32))
                  .withBatchTfms(Augment.transformsSideOn(1.1)));
  data.showBatch().save(Path.of("cats-vs-dogs.png"));
  var arch = real ? Models.RESNET34 : Arch.of("small", _ -> SimpleCNN.of(3, 32, 64, 128));
  // 1 to 3: what the body makes of the pictures is kept, and the head learns from that.
  var conv =
      ConvLearner.pretrained(
          arch, data, o -> o.withPrecompute(true).withVision(v -> v.withPretrained(real)));
  conv.learner().lrFind().plot("cats-vs-dogs-lr.png");
  conv.learner().fit(2, 1e-2);
  // 4: the head, from pictures that are turned, mirrored and lit otherwise each time.
  conv.precompute(false);
  conv.learner().fitSgdr(3, 1, Lr.of(1e-2), 1, FitOptions.DEFAULT);
  // 5 to 8: all layers, the first ones with small steps, and slower and slower.
  conv.unfreeze();
  var learn = conv.learner();
  learn.lrFind().plot("cats-vs-dogs-lr2.png");
  var lrs = real ? Lr.each(1e-4, 1e-3, 1e-2) : Lr.of(1e-2);
  learn.fitSgdr(3, 1, lrs, 2, FitOptions.DEFAULT);
  var tta = learn.tta();
  IO.println("with TTA: " + Metrics.accuracy().of(tta.preds(), tta.targs().getFirst()));
  ClassificationInterpretation.fromLearner(learn).plotConfusionMatrix().save(Path.of("cats.png"));
}
