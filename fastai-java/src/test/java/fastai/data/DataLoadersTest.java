package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.learner.Learner;
import fastai.learner.PredsOptions;
import fastai.learner.ProgressCallback;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.LossFunc;
import fastai.plot.Panel;
import fastai.plot.Showable;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageMode;
import fastai.vision.IntToFloatTensor;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.data.TensorDataset;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class DataLoadersTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 10).boxed().toList();
  private static final Splits SPLITS =
      new Splits(new int[] {0, 1, 2, 3, 4, 5, 6}, new int[] {7, 8, 9});

  private static Image image(int i) {
    return Image.of(1, 2, new byte[] {(byte) (10 * i), (byte) (10 * i + 5)});
  }

  private static DataBlock<Integer> block() {
    return DataBlock.<Integer>of(new ImageBlock(ImageMode.L), new CategoryBlock())
        .withGetX(DataLoadersTest::image)
        .withGetY(i -> "class " + i % 3)
        .withSplitter(items -> SPLITS);
  }

  private static DataLoaders dls() {
    return block().dataloaders(ITEMS, o -> o.withBs(4).withNumWorkers(0));
  }

  private static Datasets<Integer> datasets() {
    return new Datasets<>(
        ITEMS,
        List.of(
            List.of(Transform.of("x", (Integer i) -> i * 1f)),
            List.of(Transform.of("y", (Integer i) -> "class " + i % 3), new Categorize())),
        SPLITS);
  }

  /// The first pixel of each image, as it was.
  private static List<Integer> pixels(Loader loader) {
    var seen = new ArrayList<Integer>();
    try (var batches = loader.iterator()) {
      while (true)
        try (var _ = new TensorScope()) {
          if (!batches.hasNext()) return seen;
          for (float x : batches.next().xb()[0].select(3, 0).toFloatArray())
            seen.add(Math.round(x * 255));
        }
    }
  }

  // ---- D-13 to D-19 -----------------------------------------------------------------------------

  @Test
  void d13_loadersByPlaceAndName() {
    var dls = dls();
    assertThat(dls.train()).isSameAs(dls.get(0));
    assertThat(dls.valid()).isSameAs(dls.get(1));
    assertThat(dls.path()).isEqualTo(Path.of("."));
    assertThat(dls.trainDs().size()).isEqualTo(7);
    assertThat(dls.validDs().size()).isEqualTo(3);
    assertThat(dls.vocab()).containsExactly("class 0", "class 1", "class 2");
    assertThat(dls.find(Categorize.class).vocab()).hasSize(3);
    assertThat(dls.find(IntToFloatTensor.class)).isNotNull();
    assertThat(dls.find(ToTensor.class)).isNull();
    var other = Loader.of(List.of());
    dls.setValid(other);
    assertThat(dls.valid()).isSameAs(other);
    dls.setTrain(dls.train().inOrder());
    assertThat(pixels(dls.train())).containsExactly(0, 10, 20, 30, 40, 50, 60);
    dls.set(2, other);
    assertThat(dls.size()).isEqualTo(3);
    assertThatThrownBy(() -> dls.get(3)).hasMessageContaining("there are 3");
    assertThatThrownBy(dls::validDs).hasMessageContaining("ready batches");
  }

  @Test
  void d14_loadersAndTransformsMove() {
    class Keeps extends Transform {
      private Device device;

      @Override
      public void to(Device device) {
        this.device = device;
      }
    }
    var keeps = new Keeps();
    var dls = block().withBatchTfms(keeps).dataloaders(ITEMS, o -> o.withBs(4).withNumWorkers(0));
    var meta = Device.of("meta");
    dls.to(meta);
    assertThat(keeps.device).isEqualTo(meta);
    assertThat(dls.device()).isEqualTo(meta);
    assertThat(dls.valid().device()).isEqualTo(meta);
    try (var _ = new TensorScope()) {
      assertThat(dls.oneBatch().xb()[0].device()).isEqualTo(meta);
      assertThat(dls.cpu().oneBatch().xb()[0].device()).isEqualTo(Device.CPU);
    }
  }

  @Test
  void d15_addedTransforms() {
    var dls = datasets().dataloaders(o -> o.withBs(4).withNumWorkers(0).withShuffle(false));
    var more = Transform.of(Float.class, x -> x + 100);
    var twice = Transform.of(Tensor.class, x -> x.mul(2));
    dls.addTfms(List.of(more), DlEvent.AFTER_ITEM, 1);
    dls.addTfms(List.of(twice), DlEvent.AFTER_BATCH);
    try (var _ = new TensorScope()) {
      assertThat(dls.oneBatch().xb()[0].toFloatArray()).containsExactly(0, 2, 4, 6);
      assertThat(((TfmdDL) dls.valid()).oneBatch().xb()[0].toFloatArray())
          .containsExactly(214, 216, 218);
      assertThat(dls.processing().batchTfms().transforms()).containsExactly(twice);
    }
  }

  @Test
  void d16_emptyWithAllTransforms() {
    var empty = dls().newEmpty();
    assertThat(empty.size()).isEqualTo(2);
    assertThat(empty.train().length()).isZero();
    assertThat(((TfmdDL) empty.valid()).n()).isZero();
    assertThat(empty.vocab()).containsExactly("class 0", "class 1", "class 2");
    assertThat(pixels(empty.testDl(List.of(image(3), image(4))))).containsExactly(30, 40);
    assertThat(pixels(empty.train())).isEmpty();
  }

  @Test
  void d17_fromDatasets() {
    try (var _ = new TensorScope()) {
      var xs = Torch.arange(10).view(10, 1);
      var train = new TensorDataset(xs, xs);
      var valid = new TensorDataset(xs.get(Torch.arange(5)), xs.get(Torch.arange(5)));
      var dls = DataLoaders.fromDsets(List.of(train, valid), o -> o.withBs(4).withNumWorkers(0));
      var first = (TfmdDL) dls.train();
      assertThat(first.shuffle()).isTrue();
      assertThat(first.dropLast()).isTrue();
      assertThat(first.length()).isEqualTo(2);
      var second = (TfmdDL) dls.valid();
      assertThat(second.shuffle()).isFalse();
      assertThat(second.dropLast()).isFalse();
      assertThat(second.length()).isEqualTo(2);
      assertThat(second.oneBatch().xb()[0].toLongArray()).containsExactly(0, 1, 2, 3);
      assertThat(((TfmdDL) DataLoaders.fromDsets(train).train()).bs()).isEqualTo(64);
      // Their items are inputs as they are.
      assertThat(dls.processing().inputs(List.of(new float[] {1, 2})).xb()[0].shape())
          .containsExactly(1, 2);
      assertThat(dls.vocab()).isEmpty();
      var own =
          DataLoaders.fromDsets(
              List.of(train, valid), o -> o.withBs(4).withLoader(1, v -> v.withBs(2)));
      assertThat(((TfmdDL) own.valid()).bs()).isEqualTo(2);
    }
  }

  @Test
  void d18_fromABlock() {
    var dls =
        DataLoaders.fromDblock(block(), ITEMS, o -> o.withBs(2).withValBs(3).withNumWorkers(0));
    assertThat(((TfmdDL) dls.train()).bs()).isEqualTo(2);
    assertThat(((TfmdDL) dls.valid()).bs()).isEqualTo(3);
    assertThat(((TfmdDL) dls.train()).shuffle()).isTrue();
    assertThat(dls.lossFunc()).isInstanceOf(CrossEntropyLossFlat.class);
  }

  @Test
  void d19_defaultsOfDataloaders() {
    var options = DlOptions.DEFAULT;
    assertThat(options.bs()).isEqualTo(64);
    assertThat(options.valBs()).isEqualTo(64);
    assertThat(options.shuffle()).isTrue();
    assertThat(options.valShuffle()).isFalse();
    assertThat(options.dropLast()).isTrue();
    // What is not shuffled is all kept, unless said otherwise.
    assertThat(options.withShuffle(false).dropLast()).isFalse();
    assertThat(options.withShuffle(false).withDropLast(true).dropLast()).isTrue();
    assertThat(options.withBs(8).valBs()).isEqualTo(8);
    var valid = options.withBs(8).withValBs(5).withValShuffle(true).withN(3).loader(1);
    assertThat(valid.bs()).isEqualTo(5);
    assertThat(valid.shuffle()).isTrue();
    assertThat(valid.dropLast()).isFalse();
    assertThat(valid.n()).isEqualTo(-1);
    assertThat(options.withN(3).loader(0).n()).isEqualTo(3);
    assertThat(options.device().type())
        .isEqualTo(
            torch.Accelerator.isAvailable()
                ? torch.Accelerator.currentAccelerator().type()
                : torch.DeviceType.CPU);
  }

  // ---- D-20 -------------------------------------------------------------------------------------

  @Test
  void d20_itemsForPredictions() {
    var dls = dls();
    // The items of the block, or what its getter of the input gives.
    for (var items :
        List.of(
            List.of(3, 4, 5, 6, 7),
            ITEMS.subList(3, 8).stream().map(DataLoadersTest::image).toList())) {
      var test = dls.testDl(items);
      assertThat(pixels(test)).containsExactly(30, 40, 50, 60, 70);
      assertThat(test.shuffle()).isFalse();
      assertThat(test.split()).isEqualTo(Split.VALID);
      try (var _ = new TensorScope()) {
        assertThat(test.oneBatch().yb()).isEmpty();
      }
    }
    try (var _ = new TensorScope()) {
      var labelled = dls.testDl(List.of(5, 6), true).oneBatch();
      assertThat(labelled.yb()[0].toLongArray()).containsExactly(2, 0);
    }
    assertThatThrownBy(() -> dls.testDl(List.of(2.5)))
        .hasMessageContaining("Integer, Image")
        .hasMessageContaining("Double");
    assertThat(pixels(dls.testDl(List.of(image(2)), TestDlOptions.DEFAULT.withRmTypeTfms(1))))
        .containsExactly(20);
    assertThat(dls.testDl(ITEMS, TestDlOptions.DEFAULT.withLoader(o -> o.withBs(3))).length())
        .isEqualTo(4);
  }

  @Test
  void d20_anExportReadsManyItemsToo() {
    var exported = DataLoaders.empty(dls().processing(), null);
    assertThat(pixels(exported.testDl(List.of(image(1), image(9))))).containsExactly(10, 90);
    assertThatThrownBy(() -> exported.testDl(List.of(image(1)), true))
        .hasMessageContaining("labels off");
    assertThatThrownBy(() -> DataLoaders.of().testDl(List.of(1))).hasMessageContaining("DataBlock");
  }

  @Test
  void d20_itemsOfSeveralInputs() {
    var blocks =
        List.of(
            Pipeline.of(Transform.of((Integer i) -> i * 1f)),
            Pipeline.of(Transform.of((Integer i) -> i * 2f)),
            Pipeline.of());
    var processing = new Processing(blocks, 2, Pipeline.of(), Pipeline.of());
    try (var _ = new TensorScope()) {
      for (Object item : new Object[] {new Object[] {1, 5}, new Integer[] {1, 5}}) {
        var items = java.util.Collections.singletonList(item);
        for (var batch :
            List.of(
                processing.inputs(items),
                DataLoaders.empty(processing, null).testDl(items).oneBatch())) {
          assertThat(batch.xb()).hasSize(2);
          assertThat(batch.xb()[0].toFloatArray()).containsExactly(1);
          assertThat(batch.xb()[1].toFloatArray()).containsExactly(10);
          assertThat(batch.yb()).isEmpty();
        }
      }
      assertThatThrownBy(() -> processing.inputs(List.of(1)))
          .hasMessageContaining("takes 2 inputs; 1 were given");
      // An input that is an array is one input where the model takes one.
      var one = new Processing(List.of(Pipeline.of()), 1, Pipeline.of(), Pipeline.of());
      assertThat(one.inputs(List.of(new float[] {1, 2})).xb()[0].shape()).containsExactly(1, 2);
    }
  }

  // ---- D-24, D-25 -------------------------------------------------------------------------------

  /// A picture of one colour.
  private record Spot(Tensor data) implements TensorBase, Showable {
    @Override
    public Spot with(Tensor data) {
      return new Spot(data);
    }

    @Override
    public void show(Panel panel) {
      var image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, (int) data.max().itemLong());
      panel.image(image);
    }
  }

  private static Datasets<Integer> spots(Transform... more) {
    var first = new ArrayList<Transform>();
    first.add(Transform.of("spot", (Integer i) -> new Spot(Torch.full(new long[] {2}, i))));
    first.addAll(List.of(more));
    return new Datasets<>(
        ITEMS,
        List.of(
            first, List.of(Transform.of("y", (Integer i) -> "class " + i % 3), new Categorize())),
        SPLITS);
  }

  @Test
  void d24_picturesInAGrid(@TempDir Path folder) throws Exception {
    try (var _ = new TensorScope()) {
      var dls = spots().dataloaders(o -> o.withBs(7).withShuffle(false).withNumWorkers(0));
      var view = dls.showBatch();
      assertThat(view.isGrid()).isTrue();
      assertThat(view.samples()).hasSize(7);
      assertThat(view.samples().get(4)[1]).isEqualTo("class 1");
      assertThat(view.figure().panels()).hasSizeGreaterThanOrEqualTo(7);
      assertThat(view.figure().toSvg()).contains("class 2");
      view.save(folder.resolve("a.png"));
      assertThat(Files.size(folder.resolve("a.png"))).isPositive();
      assertThat(dls.showBatch(2, false).samples()).hasSize(2);
      var wide = dls.showBatch(20, false);
      assertThat(wide.samples()).hasSize(7);
    }
  }

  @Test
  void d24_oneItemOverAndOver() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(0);
      class Blink extends RandTransform<Integer> {
        @Override
        protected Integer draw(Object[] values, Split part, Draws draws) {
          return draws.nextInt(1000);
        }

        @Override
        protected Object encodes(Object x, Integer by) {
          return x instanceof Spot spot ? spot.data().add(by) : x;
        }
      }
      var dls = spots(new Blink()).dataloaders(o -> o.withBs(5).withNumWorkers(0));
      assertThat(dls.testDl(List.of(4, 5, 6)).showBatch(3, true).samples())
          .hasSize(3)
          .allSatisfy(s -> assertThat(((Spot) s[0]).data().max().itemLong()).isEqualTo(4));
      var view = dls.showBatch(5, true);
      assertThat(view.samples()).extracting(s -> s[1]).containsOnly("class 0");
      assertThat(view.samples().stream().map(s -> ((Spot) s[0]).data().max().itemLong()).distinct())
          .hasSizeGreaterThan(2);
    }
  }

  @Test
  void d24_otherValuesInATable() {
    try (var _ = new TensorScope()) {
      var view = datasets().dataloaders(o -> o.withShuffle(false).withNumWorkers(0)).showBatch();
      assertThat(view.isGrid()).isFalse();
      assertThat(view.table().toString().lines().map(String::strip))
          .hasSize(8)
          .startsWith("input     target")
          .anyMatch(line -> line.matches("5.0 +class 2"));
      assertThatThrownBy(view::figure).hasMessageContaining("no pictures");
      assertThat(Shows.text(List.of("a", "b"))).isEqualTo("a;b");
    }
  }

  @Test
  void d25_resultsBesideTargets() {
    try (var _ = new TensorScope()) {
      var loader = (TfmdDL) spots().dataloaders(o -> o.withNumWorkers(0)).valid();
      var batch = loader.oneBatch();
      // Targets are classes 1, 2, 0.
      var out = new Tensor[] {Torch.tensor(new long[] {1, 0, 0})};
      var view = loader.showResults(batch, out, 9);
      assertThat(view.predictions())
          .extracting(p -> p[0])
          .containsExactly("class 1", "class 0", "class 0");
      assertThat(IntStream.range(0, 3).mapToObj(view::isRight)).containsExactly(true, false, true);
      var svg = view.figure().toSvg();
      assertThat(svg).contains("class 2").contains("class 0");
      var table = (TfmdDL) datasets().dataloaders(o -> o.withNumWorkers(0)).valid();
      assertThat(table.showResults(table.oneBatch(), out, 9).table().toString())
          .contains("prediction");
    }
  }

  @Test
  void d24_imagesOfABlock() {
    try (var _ = new TensorScope()) {
      var dls = dls();
      dls.addTfms(
          List.of(fastai.vision.Normalize.fromStats(new double[] {0.5}, new double[] {0.2})),
          DlEvent.AFTER_BATCH);
      var view = dls.showBatch(4, false);
      assertThat(view.isGrid()).isTrue();
      assertThat(view.figure().toImage().getWidth()).isPositive();
      var first = (fastai.vision.TensorImage) view.samples().getFirst()[0];
      var item = (String) view.samples().getFirst()[1];
      int[] pixels = first.data().toIntArray();
      // As in fastai, what is left of rounding is cut off.
      assertThat(pixels[1] - pixels[0]).isBetween(4, 6);
      assertThat(item).isEqualTo("class " + Math.round(pixels[0] / 10f) % 3);
    }
  }

  // ---- D-28 to D-30 -----------------------------------------------------------------------------

  private static Learner silent(DataLoaders dls, int inputs, LossFunc loss) {
    var learn =
        new Learner(
            dls,
            new Sequential(new Flatten(), new Linear(inputs, 3)),
            Learner.options().withLossFunc(loss));
    learn.removeCbs(ProgressCallback.class);
    learn.logger = null;
    return learn;
  }

  @Test
  void d28_dataWithoutTargets() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(0);
      var dls = dls();
      var learn = silent(dls, 2, new CrossEntropyLossFlat());
      learn.fit(1, 0.01);
      var preds = learn.getPreds(dls.testDl(ITEMS), PredsOptions.DEFAULT);
      assertThat(preds.preds().shape()).containsExactly(10, 3);
      assertThat(preds.targs()).isEmpty();
      var unlabelled = DataLoaders.of(dls.testDl(ITEMS), dls.testDl(ITEMS));
      assertThat(((TfmdDL) unlabelled.train()).oneBatch().yb()).isEmpty();
    }
  }

  @Test
  void d29_helpersOfOldBunches() {
    var dls = dls();
    assertThat(dls.c()).isEqualTo(3);
    assertThat(dls.classes()).isEqualTo(dls.vocab());
    assertThat(dls.bs()).isEqualTo(4);
    dls.setBs(2);
    assertThat(dls.bs()).isEqualTo(2);
    assertThat(((TfmdDL) dls.valid()).bs()).isEqualTo(2);
    assertThat(dls.train().length()).isEqualTo(3);
    var plain = DataLoaders.fromDsets(new Datasets<>(ITEMS, List.of()));
    assertThatThrownBy(plain::c).hasMessageContaining("no category");
  }

  @Test
  void d30_trainingGoesOnWithLargerImages() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(0);
      List<DataLoaders> sizes = new ArrayList<>();
      for (int size : new int[] {4, 8})
        sizes.add(
            block()
                .withGetX(i -> Image.of(size, size, filled(size * size, 20 * i)))
                .dataloaders(ITEMS, o -> o.withBs(4).withNumWorkers(0)));
      var conv = new torch.nn.Conv2d(1, 4, 3);
      var net =
          new Sequential(conv, new torch.nn.AdaptiveAvgPool2d(1), new Flatten(), new Linear(4, 3));
      var learn = new Learner(sizes.get(0), net);
      learn.removeCbs(ProgressCallback.class);
      learn.logger = null;
      learn.fit(1, 0.01);
      var before = conv.parameters().getFirst().toFloatArray();
      learn.dls = sizes.get(1);
      assertThat(conv.parameters().getFirst().toFloatArray()).containsExactly(before);
      learn.fit(1, 0.01);
      assertThat(conv.parameters().getFirst().toFloatArray()).isNotEqualTo(before);
      assertThat(learn.getPreds().preds().shape()).containsExactly(3, 3);
    }
  }

  private static byte[] filled(int n, int value) {
    var bytes = new byte[n];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  // ---- the middle level by hand ---------------------------------------------------------------

  /// As fastai's documents build data without a DataBlock: pipelines, datasets, loaders.
  @Test
  void d22_byHandTrainedAndExported(@TempDir Path folder) {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(0);
      var open = Transform.of("open", (Integer i) -> new float[] {i % 3, i % 2});
      var label = Transform.of("label", (Integer i) -> "class " + i % 3);
      var datasets =
          new Datasets<>(ITEMS, List.of(List.of(open), List.of(label, new Categorize())), SPLITS);
      var dls = datasets.dataloaders(o -> o.withBs(7).withNumWorkers(0));
      // Categories say which loss.
      var net = new Sequential(new Linear(2, 3));
      var learn = new Learner(dls, net);
      learn.removeCbs(ProgressCallback.class);
      learn.logger = null;
      learn.fit(60, 0.1);
      assertThat(learn.predict(8).decoded()).isEqualTo("class 2");
      var preds = learn.getPreds(dls.testDl(List.of(0, 1, 2)), PredsOptions.DEFAULT);
      assertThat(preds.preds().argmax(1L).toLongArray()).containsExactly(0, 1, 2);
      learn.export(folder.resolve("a.fai"));
      assertThatThrownBy(() -> Learner.loadLearner(folder.resolve("a.fai")))
          .hasMessageContaining("'open'")
          .hasMessageContaining("withTransform");
      var again =
          Learner.loadLearner(
              folder.resolve("a.fai"),
              o -> o.withTransform("open", _ -> open).withTransform("label", _ -> label));
      assertThat(again.predict(8).decoded()).isEqualTo("class 2");
      var many = again.getPreds(again.dls.testDl(ITEMS), PredsOptions.DEFAULT);
      assertThat(many.preds().shape()).containsExactly(10, 3);
    }
  }

  /// One pipeline that makes the whole sample.
  @Test
  void d21_wholeSamplesOfOnePipeline() {
    try (var _ = new TensorScope()) {
      var whole =
          new Transform() {
            @Override
            public Object encodes(Object x) {
              return new Object[] {new float[] {(Integer) x}, new float[] {2f * (Integer) x}};
            }
          };
      var lists = new TfmdLists<>(ITEMS, List.of(whole), SPLITS);
      var dls =
          DataLoaders.fromDsets(
              List.of(lists.train(), lists.valid()), o -> o.withBs(7).withNumWorkers(0));
      var batch = ((TfmdDL) dls.valid()).oneBatch();
      assertThat(batch.xb()[0].toFloatArray()).containsExactly(7, 8, 9);
      assertThat(batch.yb()[0].toFloatArray()).containsExactly(14, 16, 18);
      var learn = silent(dls, 1, (pred, targ) -> pred.mean());
      assertThat(learn.predict(3).probabilities().shape()).containsExactly(3);
    }
  }

  // ---- older versions ---------------------------------------------------------------------------

  @Test
  void z23_dataAsInVersionOne() {
    var dls = dls();
    // data.normalize(): statistics of a batch
    dls.addTfms(List.of(new fastai.vision.Normalize()), DlEvent.AFTER_BATCH);
    try (var _ = new TensorScope()) {
      var all =
          ((TfmdDL) dls.train()).with(o -> o.withBs(7).withDropLast(false)).oneBatch().xb()[0];
      assertThat(Math.abs(all.mean().item())).isLessThan(1.0);
      assertThat(all.std().item()).isBetween(0.5, 2.5);
      assertThat(all.min().item()).isNegative();
      assertThat(dls.showBatch(2, false).samples()).hasSize(2);
    }
    assertThat(dls.classes()).hasSize(3);
    assertThat(dls.c()).isEqualTo(3);
  }

  @Test
  void z33_kindsOfData() {
    var dls = dls();
    assertThat(dls.dl(DatasetType.TRAIN)).isSameAs(dls.train());
    assertThat(dls.dl(DatasetType.VALID)).isSameAs(dls.valid());
    assertThat(pixels(dls.dl(DatasetType.FIX))).containsExactly(0, 10, 20, 30, 40, 50, 60);
    assertThatThrownBy(() -> dls.dl(DatasetType.TEST)).hasMessageContaining("no loader 2");
    dls.set(2, dls.testDl(List.of(1, 2)));
    assertThat(pixels(dls.dl(DatasetType.TEST))).containsExactly(10, 20);
  }

  @Test
  void z39_augmentedAndFixedLoaders() {
    var augment =
        Transform.named("augment").split(Split.TRAIN).encodes(Float.class, x -> x + 100).build();
    var dls = datasets().dataloaders(o -> o.withBs(4).withNumWorkers(0).withAfterItem(augment));
    try (var _ = new TensorScope()) {
      assertThat(dls.augDl().oneBatch().xb()[0].toFloatArray()).containsExactly(107, 108, 109);
      assertThat(dls.fixDl().oneBatch().xb()[0].toFloatArray()).containsExactly(0, 1, 2, 3);
      assertThat(dls.fixDl().length()).isEqualTo(2);
      assertThat(((TfmdDL) dls.train()).inOrder().oneBatch().xb()[0].toFloatArray())
          .containsExactly(100, 101, 102, 103);
    }
  }
}
