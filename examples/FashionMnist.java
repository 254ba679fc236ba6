import module fastai;

static final Path DEBIAN = Path.of("/usr/share/datasets/fashion-mnist");
static final String SERVER = "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/";

/// Tells ten kinds of clothes apart: trains on the 60,000 pictures of Fashion-MNIST (Zalando, MIT
/// licence) and tests on 10,000 others. The first argument is the folder of the four files, the
/// second how many epochs.
void main(String[] arguments) {
  int epochs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
  Path folder;
  try {
    folder = arguments.length > 0 ? Path.of(arguments[0]) : find();
  } catch (UncheckedIOException e) {
    IO.println("The pictures could not be fetched: " + e.getMessage());
    folder = DEBIAN;
  }
  if (!Files.exists(folder.resolve("train-images-idx3-ubyte.gz"))) {
    IO.println("There is no train-images-idx3-ubyte.gz in " + folder + ".");
    IO.println("On Debian and Ubuntu: apt-get install dataset-fashion-mnist");
    IO.println("Elsewhere: get the four files of data/fashion in the repository");
    IO.println("zalandoresearch/fashion-mnist on GitHub, and give their folder as argument.");
    return;
  }
  Torch.manualSeed(42);
  var train = TensorLoader.train(images(folder, "train"), labels(folder, "train"));
  var valid = TensorLoader.valid(images(folder, "t10k"), labels(folder, "t10k"));
  var scale = new IntToFloatTensor();
  var dls =
      DataLoaders.of(
          train.withBs(128).withBatchTfms(scale), valid.withBs(512).withBatchTfms(scale));

  // Each layer halves height and width: 28, 14, 7, 4, 2.
  var body =
      new Sequential(
          ConvLayer.of(1, 8, 5, 2),
          ConvLayer.of(8, 16, 3, 2),
          ConvLayer.of(16, 32, 3, 2),
          ConvLayer.of(32, 64, 3, 2));
  var net = new Sequential(body, new Flatten(), new Linear(256, 10));
  var options =
      Learner.options().withLossFunc(new CrossEntropyLossFlat()).withMetrics(Metrics.accuracy());
  var learn = new Learner(dls, net, options);
  learn.fitOneCycle(epochs, 1e-2);
  learn.recorder().plotLoss("fashion-loss.png");
}

/// The folder of the files: Debian's, or where they are fetched to, once.
Path find() {
  if (Files.exists(DEBIAN)) return DEBIAN;
  Path folder = Config.load().get("data").resolve("fashion-mnist");
  for (var part :
      List.of("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1"))
    Download.downloadUrl(SERVER + part + "-ubyte.gz", folder.resolve(part + "-ubyte.gz"));
  return folder;
}

TensorImage images(Path folder, String part) {
  var pixels = IdxFile.read(folder.resolve(part + "-images-idx3-ubyte.gz"));
  return new TensorImage(pixels.unsqueeze(1), ImageMode.L);
}

Tensor labels(Path folder, String part) {
  return IdxFile.read(folder.resolve(part + "-labels-idx1-ubyte.gz")).to(DType.INT64);
}
