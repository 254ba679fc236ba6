import module fastai;

/// Learns to read handwritten digits, and keeps what it learned in one file.
void main() {
  Torch.manualSeed(42);
  var digits = DataBlock.<Row>of(new ImageBlock(ImageMode.L), new CategoryBlock())
      .withGetX(row -> Image.of(8, 8, row.bytes(0, 64)))
      .withGetY(row -> row.get(64))
      .withSplitter(new RandomSplitter(0.2, 42))
      .withBatchTfms(new IntToFloatTensor(16));
  var rows = Table.read(Script.file("data/digits.csv.gz")).rows();
  var dls = digits.dataloaders(rows);
  var net = new Sequential(
      new Flatten(), new Linear(64, 64), new ReLU(), new Linear(64, dls.c()));
  var learn = new Learner(dls, net, Metrics.accuracy());
  learn.fitOneCycle(10, 1e-2);
  learn.recorder().plotLoss(Path.of("digits-loss.png"));
  IO.println(learn.predict(Image.of(8, 8, rows.getFirst().bytes(0, 64))));
}
