import module fastai;

/// Shows where a network looks. The arguments are a folder of pictures, in a folder a kind, for a
/// pretrained resnet to learn, and a picture; without them a small network learns shapes that are
/// drawn on the spot, and in half of the pictures and more it looks at the shape itself.
void main(String[] arguments) throws IOException {
  Torch.manualSeed(42);
  boolean real = arguments.length > 1;
  var shapes = new Shapes(64, 42).withMost(1);
  var path = real ? Path.of(arguments[0]) : Files.createTempDirectory("shapes");
  if (!real) shapes.write(path, 1500);
  var dls =
      ImageDataLoaders.fromFolder(
          path, o -> o.withValidPct(0.2).withSeed(42).withItemTfms(new Resize(real ? 224 : 64)));
  var arch = real ? Models.RESNET34 : Arch.of("small", _ -> SimpleCNN.of(3, 32, 64, 128));
  var learn =
      VisionLearner.of(dls, arch, o -> o.withPretrained(real).withMetrics(Metrics.accuracy()));
  learn.fitOneCycle(real ? 3 : 8, real ? 3e-3 : 1e-2);
  GradCam.of(learn, real ? Path.of(arguments[1]) : shapes.sample(2000).image())
      .save(Path.of("grad-cam.png"));
  if (real) return;

  int hits = 0;
  for (int i = 0; i < 100; i++) if (looksAt(learn, shapes.sample(2000 + i))) hits++;
  IO.println("looks at the shape: " + hits + " of 100");
}

/// Whether the brightest place is of the shape.
boolean looksAt(Learner learn, Shapes.Sample sample) {
  float[][] map = GradCam.of(learn, sample.image()).map().values();
  int best = 0, n = map[0].length, cell = 64 / n;
  for (int i = 0; i < n * n; i++) if (map[i / n][i % n] > map[best / n][best % n]) best = i;
  var mask = sample.mask().image().pixels();
  for (int y = best / n * cell; y < (best / n + 1) * cell; y++)
    for (int x = best % n * cell; x < (best % n + 1) * cell; x++)
      if (mask[y * 64 + x] != 0) return true;
  return false;
}
