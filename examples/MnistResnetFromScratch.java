import module fastai;

/// A resnet written by hand reads digits. The argument is the folder of MNIST (training and
/// testing, a folder of pictures a digit in each); without one it learns from the 1,797 digits of
/// examples/data, to an accuracy of 0.95.
void main(String[] arguments) {
  Torch.manualSeed(42);
  boolean real = arguments.length > 0;
  var dls = real ? mnist(Path.of(arguments[0])) : digits();
  var net = new Sequential();
  for (long[] n : new long[][] {{1, 8}, {8, 16}, {16, 32}, {32, 16}})
    net.append(ConvLayer.of(n[0], n[1], 3, 2)).append(new ResBlock(1, n[1], n[1]));
  net.append(ConvLayer.of(16, dls.c(), ConvLayer.Options.DEFAULT.withStride(2).withAct(null)));
  net.append(new Flatten());
  var learn = new Learner(dls, net, Metrics.accuracy());
  learn.fitOneCycle(12, real ? 0.05 : 0.02);
  learn.recorder().plotLoss("mnist-loss.png");
}

DataLoaders mnist(Path path) {
  return this.<Path>digitBlock()
      .withGetItems(Items::getImageFiles)
      .withGetY(Items::parentLabel)
      .withSplitter(new GrandparentSplitter("training", "testing"))
      .dataloaders(path, o -> o.withBs(128));
}

DataLoaders digits() {
  return this.<Row>digitBlock()
      .withGetX(row -> Image.of(8, 8, row.bytes(0, 64)))
      .withGetY(row -> row.get(64))
      .dataloaders(Table.read(Script.file("data/digits.csv.gz")).rows());
}

<T> DataBlock<T> digitBlock() {
  return DataBlock.<T>of(new ImageBlock(ImageMode.L), new CategoryBlock())
      .withItemTfms(new Resize(28), new CropPad(34), new RandomCrop(28))
      .withBatchTfms(new Normalize());
}
