import module fastai;

import fastai.learner.Callback;

/// A callback of one's own: writes the greatest gradient of each epoch, and ends the fit when the
/// accuracy is good enough.
class GradientWatch extends Callback
    implements Event.BeforeEpoch, Event.AfterBackward, Event.AfterEpoch {
  final double enough;
  double greatest;

  GradientWatch(double enough) {
    this.enough = enough;
  }

  /// After the Recorder (50), whose record this one reads.
  @Override
  public double order() {
    return 70;
  }

  @Override
  public void beforeEpoch() {
    greatest = 0;
  }

  @Override
  public void afterBackward() {
    for (var p : learn.model.parameters())
      greatest = Math.max(greatest, p.grad().abs().max().item());
  }

  @Override
  public void afterEpoch() {
    IO.println("greatest gradient: %.4f".formatted(greatest));
    if (learn.finalRecord.getLast() >= enough) {
      IO.println("good enough after epoch " + learn.epoch);
      throw Cancel.FIT;
    }
  }
}

void main() {
  Torch.manualSeed(42);
  var digits =
      DataBlock.<Row>of(new ImageBlock(ImageMode.L), new CategoryBlock())
          .withGetX(row -> Image.of(8, 8, row.bytes(0, 64)))
          .withGetY(row -> row.get(64))
          .withSplitter(new RandomSplitter(0.2, 42))
          .withBatchTfms(new IntToFloatTensor(16));
  var dls = digits.dataloaders(Table.read(Script.file("data/digits.csv.gz")).rows());
  var net = new Sequential(new Flatten(), new Linear(64, 50), new ReLU(), new Linear(50, 10));
  var learn = new Learner(dls, net, Metrics.accuracy());
  learn.addCb(new GradientWatch(0.95));

  // A function is a callback, too, where one event is enough.
  learn.addCb(Callback.of(Event.AFTER_FIT, l -> IO.println("batches seen: " + l.trainIter)));
  learn.fit(20, 3e-3);
}
