package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.ColReader;
import fastai.data.ColSplitter;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.Items;
import fastai.data.RegexLabeller;
import fastai.data.Row;
import fastai.data.Split;
import fastai.data.Table;
import fastai.data.TfmdDL;
import fastai.data.ToTensor;
import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.MSELossFlat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class ImageDataTest {
  @TempDir private Path root;

  private void image(String file, int rgb) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    var picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, rgb);
    picture.setRGB(1, 0, rgb);
    ImageIO.write(picture, "png", path.toFile());
  }

  private static UnaryOperator<ClassifierDataOptions> small() {
    return o -> o.withDl(d -> d.withBs(2).withNumWorkers(0));
  }

  private static float[] reds(DataLoaders dls, int i) {
    try (var _ = new TensorScope()) {
      return ((TfmdDL) dls.get(i))
          .oneBatch()
          .xb()[0]
          .select(1, 0)
          .select(2, 0)
          .mul(255)
          .round()
          .toFloatArray();
    }
  }

  // python: (numpy.array([0, 128, 255], dtype='uint8') / 255).tolist()
  @Test
  void g23_integersToFloats() {
    try (var _ = new TensorScope()) {
      var image =
          new TensorImage(
              Torch.tensor(new byte[] {0, (byte) 128, (byte) 255}).view(1, 1, 1, 3), ImageMode.L);
      var floats = (TensorImage) new IntToFloatTensor().encodes(image);
      assertThat(floats.data().dtype()).isEqualTo(DType.FLOAT32);
      assertThat(floats.data().toFloatArray()).containsExactly(0, 128 / 255f, 1);
      var beyond = floats.with(floats.data().mul(2).sub(0.5));
      var back = (TensorImage) new IntToFloatTensor().decodes(beyond);
      assertThat(back.data().dtype()).isEqualTo(DType.UINT8);
      assertThat(back.data().toIntArray()).containsExactly(0, 128, 255);
      var half = (TensorImage) new IntToFloatTensor(2).encodes(image);
      assertThat(half.data().toFloatArray()).containsExactly(0, 64, 127.5f);
      assertThat(new IntToFloatTensor().order()).isEqualTo(10);
      assertThat(new IntToFloatTensor().encodes("a label")).isEqualTo("a label");
    }
  }

  @Test
  void g24_imagesToTensors() {
    try (var _ = new TensorScope()) {
      var image = new Image(ImageMode.RGB, 1, 2, new byte[] {1, 2, 3, 4, 5, 6});
      var tensor = (TensorImage) new ToTensor().encodes(image);
      assertThat(tensor.data().dtype()).isEqualTo(DType.UINT8);
      assertThat(tensor.data().shape()).containsExactly(3, 1, 2);
      assertThat(tensor.data().toIntArray()).containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(tensor.mode()).isEqualTo(ImageMode.RGB);
      assertThat(new ToTensor().order()).isEqualTo(5);
    }
  }

  @Test
  void z08_fromPaths() throws IOException {
    image("train/cat/1.png", 0x100000);
    image("train/cat/2.png", 0x200000);
    image("train/dog/3.png", 0x300000);
    image("valid/dog/4.png", 0x400000);
    image("test/5.png", 0x500000);
    image("other/dog/6.png", 0x600000);
    var dls = ImageClassifierData.fromPaths(root, o -> small().apply(o).withTestName("test"));
    assertThat(dls.vocab()).containsExactly("cat", "dog");
    assertThat(((TfmdDL) dls.train()).n()).isEqualTo(3);
    // Nothing is left out.
    assertThat(dls.train().length()).isEqualTo(2);
    assertThat(reds(dls, 1)).containsExactly(0x40);
    assertThat(reds(dls, 2)).containsExactly(0x50);
    assertThat(dls.path()).isEqualTo(root);
    assertThat(ClassifierDataOptions.DEFAULT.dl().bs()).isEqualTo(64);
    assertThat(ClassifierDataOptions.DEFAULT.dl().numWorkers()).isEqualTo(8);
    var other = ImageClassifierData.fromPaths(root, o -> small().apply(o).withValName("other"));
    assertThat(reds(other, 1)).containsExactly(0x60);
    assertThat(other.size()).isEqualTo(2);
  }

  @Test
  void z09_fromCsv() throws IOException {
    for (int i = 0; i < 5; i++) image("pics/" + i + ".png", 0x100000 * (i + 1));
    image("test/9.png", 0x900000);
    Path csv = root.resolve("labels.csv");
    Files.writeString(csv, "id,breed\n0,pug\n1,beagle\n2,pug\n3,collie\n4,pug\n");
    UnaryOperator<ClassifierDataOptions> options =
        o -> small().apply(o).withSuffix(".png").withTestName("test");
    var one = ImageClassifierData.fromCsv(root, "pics", csv, options);
    // python: np.random.seed(42); np.random.permutation(5)[:1]     # 1
    assertThat(reds(one, 1)).containsExactly(0x20);
    // A label of the validation rows alone is known too.
    assertThat(one.vocab()).containsExactly("beagle", "collie", "pug");
    assertThat(reds(one, 2)).containsExactly(0x90);

    Files.writeString(csv, "id,tags\n0,a b\n1,a\n2,c\n3,b\n4,a c\n");
    var several =
        ImageClassifierData.fromCsv(root, "pics", csv, o -> options.apply(o).withValIdxs(0, 4));
    assertThat(several.lossFunc()).isInstanceOf(BCEWithLogitsLossFlat.class);
    try (var _ = new TensorScope()) {
      assertThat(((TfmdDL) several.valid()).oneBatch().yb()[0].toFloatArray())
          .containsExactly(1, 1, 0, 1, 0, 1);
    }

    Files.writeString(csv, "0,1.5,2\n1,2.5,3\n2,3.5,4\n");
    var numbers =
        ImageClassifierData.fromCsv(
            root,
            "pics",
            csv,
            o -> options.apply(o).withContinuous(true).withSkipHeader(false).withValIdxs(2));
    assertThat(numbers.lossFunc()).isInstanceOf(MSELossFlat.class);
    assertThat(numbers.c()).isEqualTo(2);
  }

  // ImageList.from_df(df, path, cols='name',
  // suffix='.png').split_from_df('is_valid').label_from_df('label')
  // ImageList.from_folder(path).filter_by_func(f).split_by_valid_func(g).label_from_re(r'(\d)').add_test_folder('test')
  @Test
  void z22_chainsOfTheFirstVersion() throws IOException {
    for (int i = 0; i < 6; i++) image("pics/x" + i % 3 + "_" + i + ".png", 0x100000 * (i + 1));
    image("test/t.png", 0x900000);
    var table =
        Table.of(
            List.of("name", "is_valid", "label"),
            List.of(
                List.of("x0_0", "False", "p"),
                List.of("x1_1", "True", "q"),
                List.of("x2_2", "False", "q")));
    var ofTable =
        DataBlock.<Row>of(new ImageBlock(), new CategoryBlock())
            .withGetX(new ColReader("name").withPref(root.resolve("pics")).withSuff(".png"))
            .withSplitter(new ColSplitter("is_valid"))
            .withGetY(new ColReader("label"))
            .dataloaders(table.rows(), o -> o.withBs(2).withNumWorkers(0));
    assertThat(reds(ofTable, 1)).containsExactly(0x20);
    assertThat(ofTable.vocab()).containsExactly("p", "q");

    var ofFolder =
        DataBlock.<Path>of(new ImageBlock(), new CategoryBlock())
            .withGetItems(
                path ->
                    Items.filterByFunc(
                        Items.getImageFiles(path.resolve("pics")), f -> !f.endsWith("x0_3.png")))
            .withSplitter(fastai.data.Splitter.of(f -> f.endsWith("x2_5.png")))
            .withGetY(new RegexLabeller("x(\\d)_"))
            .dataloaders(root, o -> o.withBs(2).withNumWorkers(0));
    ofFolder.set(2, ofFolder.testDl(Items.getImageFiles(root.resolve("test"))));
    assertThat(((TfmdDL) ofFolder.train()).n()).isEqualTo(4);
    assertThat(((TfmdDL) ofFolder.train()).split()).isEqualTo(Split.TRAIN);
    assertThat(reds(ofFolder, 1)).containsExactly(0x60);
    assertThat(reds(ofFolder, 2)).containsExactly(0x90);
    assertThat(ofFolder.vocab()).containsExactly("0", "1", "2");
  }
}
