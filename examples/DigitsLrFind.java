import module fastai;

/// Looks for a good learning rate before training: the loss over the rate as a picture, and what it
/// suggests.
void main() {
  Torch.manualSeed(42);
  var digits =
      DataBlock.<Row>of(new ImageBlock(ImageMode.L), new CategoryBlock())
          .withGetX(row -> Image.of(8, 8, row.bytes(0, 64)))
          .withGetY(row -> row.get(64))
          .withSplitter(new RandomSplitter(0.2, 42))
          .withBatchTfms(new IntToFloatTensor(16));
  var dls = digits.dataloaders(Table.read(Script.file("data/digits.csv.gz")).rows());
  var body = new Sequential(ConvLayer.of(1, 32), new MaxPool2d(2), ConvLayer.of(32, 64));
  var net = new Sequential(body, new MaxPool2d(2), new Flatten(), new Linear(256, dls.c()));
  var learn = new Learner(dls, net, Metrics.accuracy());

  var found = learn.lrFind();
  found.plot("digits-lr.png");
  IO.println("suggested: %.4f".formatted(found.valley()));
  learn.fitOneCycle(4, found.valley());
}
