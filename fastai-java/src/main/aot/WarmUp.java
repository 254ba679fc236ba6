import module fastai;

import java.nio.file.Files;

/// What the JVM rehearses once, after a build, so that scripts start sooner: the classes that this
/// run loads and links go into the start-up cache that `./fastai` hands to every script. So it goes
/// through what most scripts use, once and in little: a table, a data block, a learner, a plot, an
/// export.
void main() throws IOException {
  var work = Files.createTempDirectory("fastai-rehearsal");
  try {
    var lines = new StringBuilder("value,label\n");
    for (int i = 0; i < 64; i++) lines.append(i % 16).append(',').append(i % 2).append('\n');
    var table = Files.writeString(work.resolve("table.csv"), lines);

    var block =
        DataBlock.<Row>of(new ImageBlock(ImageMode.L), new CategoryBlock())
            .withGetX(row -> Image.of(8, 8, new byte[64]))
            .withGetY(row -> row.get(1))
            .withSplitter(new RandomSplitter(0.2, 42))
            .withBatchTfms(new IntToFloatTensor(16));
    var dls = block.dataloaders(Table.readWithHeader(table).rows(), o -> o.withBs(16));
    var body = new Sequential(ConvLayer.of(1, 4), new MaxPool2d(2), ConvLayer.of(4, 8));
    var net = new Sequential(body, new MaxPool2d(2), new Flatten(), new Linear(32, dls.c()));
    var learn = new Learner(dls, net, Metrics.accuracy());
    learn.fitOneCycle(2, 1e-3);
    learn.recorder().plotLoss(work.resolve("loss.png").toString());
    learn.export(work.resolve("learner.fai").toString());
    var again = Learner.loadLearner(work.resolve("learner.fai").toString());
    IO.println(again.predict(Image.of(8, 8, new byte[64])).decoded());
    IO.println(Torch.randn(2, 3));
  } finally {
    try (var files = Files.list(work)) {
      for (var file : files.toList()) Files.delete(file);
    }
    Files.delete(work);
  }
}
