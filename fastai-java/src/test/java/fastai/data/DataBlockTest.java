package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageMode;
import fastai.vision.IntToFloatTensor;
import fastai.vision.Normalize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class DataBlockTest {
  /// Ten 1x2 grey images, with pixels 10 i and 10 i + 5, of three classes.
  private static final List<Integer> ITEMS = IntStream.range(0, 10).boxed().toList();

  private static Image image(int i) {
    return Image.of(1, 2, new byte[] {(byte) (10 * i), (byte) (10 * i + 5)});
  }

  private static DataBlock<Integer> block() {
    return DataBlock.<Integer>of(new ImageBlock(ImageMode.L), new CategoryBlock())
        .withGetX(DataBlockTest::image)
        .withGetY(i -> "class " + i % 3)
        .withSplitter(new RandomSplitter(0.2, 42));
  }

  // python: torch.manual_seed(42); torch.randperm(10)     # 2, 6, 1, 8, 4, 5, 0, 9, 3, 7
  @Test
  void g05_theRandomSplitIsPythons() {
    var splits = new RandomSplitter(0.2, 42).split(ITEMS);
    assertThat(splits.valid()).containsExactly(2, 6);
    assertThat(splits.train()).containsExactly(1, 8, 4, 5, 0, 9, 3, 7);
    assertThat(new RandomSplitter(0.29, 42).split(ITEMS).valid()).hasSize(2);
    assertThatThrownBy(() -> new RandomSplitter(1.5, 42)).hasMessageContaining("1.5");
  }

  @Test
  void g05_withoutASeedTheDefaultGeneratorDecides() {
    Torch.manualSeed(42);
    assertThat(new RandomSplitter().split(ITEMS).valid()).containsExactly(2, 6);
  }

  @Test
  void g10_splitByAFunction() {
    var splits = Splitter.<Integer>of(i -> i > 7).split(ITEMS);
    assertThat(splits.valid()).containsExactly(8, 9);
    assertThat(splits.train()).hasSize(8);
  }

  @Test
  void b06_loaders() {
    var dls = block().dataloaders(ITEMS, o -> o.withBs(3));
    var train = (TfmdDL) dls.train();
    var valid = (TfmdDL) dls.valid();
    // Eight for training: two full batches, the rest is left out; two for validation, none left
    // out.
    assertThat(train.length()).isEqualTo(2);
    assertThat(valid.length()).isEqualTo(1);
    assertThat(dls.vocab()).containsExactly("class 0", "class 1", "class 2");
    assertThat(dls.c()).isEqualTo(3);
    var batch = valid.oneBatch();
    assertThat(batch.xb()[0].dtype()).isEqualTo(DType.FLOAT32);
    assertThat(batch.xb()[0].shape()).containsExactly(2, 1, 1, 2);
    assertThat(batch.xb()[0].toFloatArray())
        .containsExactly(20 / 255f, 25 / 255f, 60 / 255f, 65 / 255f);
    assertThat(batch.yb()[0].toLongArray()).containsExactly(2, 0);
    assertThat(batch.yb()[0].dtype()).isEqualTo(DType.INT64);
  }

  @Test
  void D_01_batchesHoldAllOfAnEpoch() {
    var dls = block().dataloaders(ITEMS, o -> o.withBs(3));
    var inOrder = ((TfmdDL) dls.train()).inOrder();
    assertThat(inOrder.length()).isEqualTo(3);
    assertThat(pixels(inOrder)).containsExactly(10, 80, 40, 50, 0, 90, 30, 70);
    assertThat(inOrder.n()).isEqualTo(8);
  }

  private static List<Integer> pixels(TfmdDL loader) {
    var seen = new ArrayList<Integer>();
    try (var batches = loader.iterator()) {
      while (batches.hasNext())
        for (float x : batches.next().xb()[0].select(3, 0).toFloatArray())
          seen.add(Math.round(x * 255));
    }
    return seen;
  }

  @Test
  void D_10_trainingIsShuffledAnewInEachEpoch() {
    Torch.manualSeed(3);
    var train = (TfmdDL) block().dataloaders(ITEMS, o -> o.withBs(4)).train();
    var first = pixels(train);
    var second = pixels(train);
    assertThat(first).isNotEqualTo(second).containsExactlyInAnyOrderElementsOf(second);
    Torch.manualSeed(3);
    var again = (TfmdDL) block().dataloaders(ITEMS, o -> o.withBs(4)).train();
    assertThat(pixels(again)).isEqualTo(first);
  }

  @Test
  void D_03_workersGiveTheSameBatches() {
    Torch.manualSeed(3);
    var alone = pixels((TfmdDL) block().dataloaders(ITEMS, o -> o.withBs(2)).train());
    Torch.manualSeed(3);
    var helped =
        pixels((TfmdDL) block().dataloaders(ITEMS, o -> o.withBs(2).withNumWorkers(2)).train());
    assertThat(helped).isEqualTo(alone);
  }

  @Test
  void b03_theLastTransformOfAClassCounts() {
    var batch =
        ((TfmdDL) block().withBatchTfms(new IntToFloatTensor(10)).dataloaders(ITEMS).valid())
            .oneBatch();
    assertThat(batch.xb()[0].toFloatArray()).containsExactly(2, 2.5f, 6, 6.5f);
  }

  // One batch of all eight training images: the channel's mean is 0 and its (unbiased) standard
  // deviation 1.
  @Test
  void g22_normalizeLearnsFromABatch() {
    var dls = block().withBatchTfms(new Normalize()).dataloaders(ITEMS, o -> o.withBs(8));
    var x = ((TfmdDL) dls.train()).oneBatch().xb()[0];
    assertThat(x.mean().item()).isCloseTo(0, within(1e-6));
    assertThat(x.std().item()).isCloseTo(1, within(1e-4));
  }

  @Test
  void g22_normalizeComesAfterIntToFloat() {
    var normalize = Normalize.fromStats(new double[] {0.5}, new double[] {0.25});
    var batch = ((TfmdDL) block().withBatchTfms(normalize).dataloaders(ITEMS).valid()).oneBatch();
    assertThat(batch.xb()[0].toFloatArray()[0])
        .isCloseTo((20 / 255f - 0.5f) / 0.25f, within(1e-6f));
  }

  @Test
  void g17_anUnknownLabelIsNamed() {
    var dls =
        block()
            .withSplitter(Splitter.of(i -> (int) i == 2 || (int) i == 5 || (int) i == 8))
            .dataloaders(ITEMS);
    assertThatThrownBy(() -> ((TfmdDL) dls.valid()).oneBatch())
        .hasMessageContaining("class 2")
        .hasMessageContaining("[class 0, class 1]")
        .hasMessageContaining("item 2");
  }

  @Test
  void g16_vocabularies() {
    var categorize = new Categorize();
    categorize.setup(List.of("b", "10", "9", "a", "b"));
    assertThat(categorize.needsSetup()).isFalse();
    // Texts by letters, as Python sorts them; numbers by size.
    assertThat(categorize.vocab()).containsExactly("10", "9", "a", "b");
    var numbers = new Categorize();
    numbers.setup(List.of(10, 9L, 1, 10));
    assertThat(numbers.vocab()).containsExactly("1", "9", "10");
    var withNa = new Categorize(null, true, true);
    withNa.setup(List.of("x", "y"));
    assertThat(withNa.vocab()).containsExactly("#na#", "x", "y");
    assertThat(withNa.encodes("z")).isEqualTo(new Category(0));
    assertThat(withNa.decodes(new Category(2))).isEqualTo("y");
    assertThatThrownBy(() -> new Categorize(List.of("a", "a"), false, false))
        .hasMessageContaining("twice");
  }

  @Test
  void b05_inputsAreNotReadBeforeTheyAreNeeded() {
    var read = new ArrayList<Integer>();
    var dls =
        block()
            .withGetX(
                i -> {
                  read.add(i);
                  return image(i);
                })
            .dataloaders(ITEMS);
    assertThat(read).isEmpty();
    ((TfmdDL) dls.valid()).oneBatch();
    assertThat(read).containsExactly(2, 6);
  }

  @Test
  void b01_errorsOfAPlan() {
    assertThatThrownBy(() -> block().dataloaders(List.of())).hasMessageContaining("no items");
    assertThatThrownBy(() -> block().dataloaders(java.util.Arrays.asList(1, null)))
        .hasMessageContaining("item 1 is null");
    assertThatThrownBy(() -> block().dataloaders(Path.of(".")))
        .hasMessageContaining("withGetItems");
    assertThatThrownBy(() -> block().withGetY(List.of()).dataloaders(ITEMS))
        .hasMessageContaining("getY has 0 functions for 1 of the 2 blocks");
    assertThatThrownBy(() -> block().withGetX(List.of(i -> i, i -> i)).dataloaders(ITEMS))
        .hasMessageContaining("getX has 2 functions for 1 of the 2 blocks");
    assertThatThrownBy(() -> block().withGetters(List.of(i -> i)).dataloaders(ITEMS))
        .hasMessageContaining("getters has 1 functions for 2 of the 2 blocks");
    assertThatThrownBy(() -> block().withNInp(3)).hasMessageContaining("3 inputs of 2 blocks");
    assertThatThrownBy(() -> block().withGetX(i -> i).dataloaders(ITEMS).valid().iterator().next())
        .hasMessageContaining("Integer is no image");
    var uneven = block().withGetX(i -> Image.of(1, 1 + i, new byte[1 + i]));
    assertThatThrownBy(() -> uneven.dataloaders(ITEMS).valid().iterator().next())
        .hasMessageContaining("different sizes")
        .hasMessageContaining("makes them equal");
  }

  @Test
  void anImageIsAsLargeAsItsPixels() {
    assertThatThrownBy(() -> Image.of(2, 2, new byte[3]))
        .hasMessageContaining("2x2 has 4 bytes; 3 were given");
  }

  @Test
  void b13_imagesFromFolders(@TempDir Path folder) throws IOException {
    for (String label : List.of("red", "blue")) {
      for (int i = 0; i < 3; i++) {
        var picture =
            new java.awt.image.BufferedImage(2, 1, java.awt.image.BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, label.equals("red") ? 0xff0000 : 0x0000ff);
        picture.setRGB(1, 0, 0x102030);
        Path file = folder.resolve(label).resolve(i + ".PNG");
        Files.createDirectories(file.getParent());
        javax.imageio.ImageIO.write(picture, "png", file.toFile());
      }
    }
    Files.writeString(folder.resolve("red/notes.txt"), "no image");
    Files.createDirectories(folder.resolve(".cache"));
    Files.copy(folder.resolve("red/0.PNG"), folder.resolve(".cache/0.png"));

    var block =
        DataBlock.<Path>of(new ImageBlock(), new CategoryBlock())
            .withGetItems(Items::getImageFiles)
            .withGetY(Items::parentLabel)
            .withSplitter(Splitter.of(p -> p.endsWith("1.PNG")));
    var dls = block.dataloaders(folder);
    assertThat(dls.path()).isEqualTo(folder);
    var batch = ((TfmdDL) dls.valid()).oneBatch();
    assertThat(dls.vocab()).containsExactly("blue", "red");
    assertThat(batch.yb()[0].toLongArray()).containsExactly(0, 1);
    assertThat(batch.xb()[0].shape()).containsExactly(2, 3, 1, 2);
    assertThat(batch.xb()[0].mul(255).round().toIntArray())
        .containsExactly(0, 0x10, 0, 0x20, 255, 0x30, 255, 0x10, 0, 0x20, 0, 0x30);
    Files.writeString(folder.resolve("blue/1.PNG"), "broken");
    assertThatThrownBy(() -> ((TfmdDL) dls.valid()).oneBatch())
        .hasMessageContaining("1.PNG")
        .hasMessageContaining("no image of a known format");
  }

  // python: PIL.Image.new('RGB', (1, 1), (16, 32, 48)).convert('L').getpixel((0, 0))    # 29
  @Test
  void v02_greyIsPils(@TempDir Path folder) throws IOException {
    var picture = new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, 0x102030);
    javax.imageio.ImageIO.write(picture, "png", folder.resolve("a.png").toFile());
    assertThat(Image.open(folder.resolve("a.png"), ImageMode.L).pixels()).containsExactly(29);
    assertThat(Image.open(folder.resolve("a.png"), ImageMode.RGB).pixels())
        .containsExactly(16, 32, 48);
  }

  @Test
  void tables(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "name,a,b\n\"x, y\",1,2.5\nz,300,q\n");
    var table = Table.readWithHeader(file);
    var row = table.rows().getFirst();
    assertThat(row.get("name")).isEqualTo("x, y");
    assertThat(row.floats(1, 3)).containsExactly(1, 2.5f);
    assertThat(row.number(2)).isEqualTo(2.5);
    assertThatThrownBy(() -> row.get("c"))
        .hasMessageContaining("no column 'c'; it has [name, a, b]");
    assertThatThrownBy(() -> row.get(7)).hasMessageContaining("no column 7");
    assertThatThrownBy(() -> table.rows().get(1).bytes(1, 2)).hasMessageContaining("300");
    assertThatThrownBy(() -> table.rows().get(1).number(2)).hasMessageContaining("'q'");
    assertThat(Table.read(file).rows()).hasSize(3);
    assertThatThrownBy(() -> Table.read(folder.resolve("none.csv")))
        .hasMessageContaining("none.csv");
  }
}
