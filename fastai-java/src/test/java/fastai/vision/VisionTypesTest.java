package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fastai.NoLeaks;
import fastai.data.BatchView;
import fastai.data.DataBlock;
import fastai.data.IndexSplitter;
import fastai.data.TensorBase;
import fastai.data.TfmdDL;
import fastai.data.ToTensor;
import fastai.data.TransformProvider;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.MSELossFlat;
import fastai.plot.Figure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.Images;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class VisionTypesTest {
  @TempDir private Path root;

  private Path write(String name, BufferedImage image) throws IOException {
    Path file = root.resolve(name);
    ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile());
    return file;
  }

  private static BufferedImage colours(int type) {
    var image = new BufferedImage(3, 2, type);
    for (int i = 0; i < 6; i++) image.setRGB(i % 3, i / 3, 0xff000000 | (0x102030 + i * 0x010203));
    return image;
  }

  // red = 16 + i, green = 32 + 2 i, blue = 48 + 3 i
  private static final byte[] COLOURS = {
    16, 17, 18, 19, 20, 21, 32, 34, 36, 38, 40, 42, 48, 51, 54, 57, 60, 63
  };

  @Test
  void v01_createOfAnything() throws IOException {
    Path png = write("a.png", colours(BufferedImage.TYPE_INT_RGB));
    Path bmp = write("a.bmp", colours(BufferedImage.TYPE_INT_RGB));
    // Alpha is dropped, not blended.
    var clear = colours(BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 6; i++)
      clear.setRGB(i % 3, i / 3, clear.getRGB(i % 3, i / 3) & 0xffffff | 0x40000000);
    Path alpha = write("alpha.png", clear);
    try (var _ = new TensorScope()) {
      Tensor tensor = Torch.tensor(COLOURS).view(3, 2, 3);
      for (Object x :
          List.of(
              png,
              png.toString(),
              bmp,
              alpha,
              Files.readAllBytes(png),
              Files.readAllBytes(bmp),
              tensor,
              new TensorImage(tensor, ImageMode.RGB),
              new Image(ImageMode.RGB, 2, 3, COLOURS),
              colours(BufferedImage.TYPE_INT_RGB))) {
        var image = Image.create(x, OpenOptions.DEFAULT);
        assertThat(image.mode()).isEqualTo(ImageMode.RGB);
        assertThat(image.height()).isEqualTo(2);
        assertThat(image.width()).isEqualTo(3);
        assertThat(image.pixels()).isEqualTo(COLOURS);
        assertThat(image.tensor().shape()).containsExactly(3, 2, 3);
      }
      assertThatThrownBy(() -> Image.create(7, OpenOptions.DEFAULT))
          .hasMessageContaining("a Integer is no image");
      assertThatThrownBy(() -> Image.of(Torch.zeros(3, 2, 2))).hasMessageContaining("uint8");
    }
  }

  @Test
  void v01_brokenFilesAreNamed() throws IOException {
    byte[] good = Files.readAllBytes(write("b.png", colours(BufferedImage.TYPE_INT_RGB)));
    Path cut = Files.write(root.resolve("cut.png"), java.util.Arrays.copyOf(good, good.length / 2));
    assertThatThrownBy(() -> Image.open(cut)).hasMessageContaining("cut.png is damaged");
    Path text = Files.writeString(root.resolve("text.jpg"), "no image at all");
    assertThatThrownBy(() -> Image.open(text))
        .hasMessageContaining("text.jpg")
        .hasMessageContaining("no image of a known format");
    assertThatThrownBy(() -> Image.open(root.resolve("none.png")))
        .hasMessageContaining("there is no image")
        .hasMessageContaining("none.png");
  }

  /// A JPEG 16 wide and 8 high, dark on the left, with an EXIF note that it is to be turned by 90
  /// degrees with the clock (orientation 6): dark on top.
  private Path turned() throws IOException {
    var image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 128; i++) image.setRGB(i % 16, i / 16, i % 16 < 8 ? 0 : 0xffffff);
    byte[] jpeg = Files.readAllBytes(write("plain.jpg", image));
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    var all = new java.io.ByteArrayOutputStream();
    all.write(jpeg, 0, 2);
    all.write(exif);
    all.write(jpeg, 2, jpeg.length - 2);
    return Files.write(root.resolve("turned.jpg"), all.toByteArray());
  }

  @Test
  void v01_exifOrientationIsAnOption() throws IOException {
    assumeTrue(Images.decodes(Images.Format.JPEG), "the JDK decodes pictures in this build");
    Path file = turned();
    var plain = Image.open(file);
    assertThat(List.of(plain.height(), plain.width())).containsExactly(8, 16);
    var upright = Image.open(file, OpenOptions.DEFAULT.withExifOrientation(true));
    assertThat(List.of(upright.height(), upright.width())).containsExactly(16, 8);
    assertThat(upright.pixels()[0] & 255).isLessThan(30);
    assertThat(upright.pixels()[127] & 255).isGreaterThan(220);
    var decoded =
        Image.decode(Files.readAllBytes(file), OpenOptions.DEFAULT.withExifOrientation(true));
    assertThat(decoded).isEqualTo(upright);
  }

  @Test
  void v01_largeJpegsAtAFraction() throws IOException {
    assumeTrue(Images.decodes(Images.Format.JPEG), "the JDK decodes pictures in this build");
    var image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 240; y++)
      for (int x = 0; x < 320; x++)
        image.setRGB(x, y, (x * 255 / 319) << 16 | (y * 255 / 239) << 8 | 90);
    Path file = write("large.jpg", image);
    var small = Image.open(file, OpenOptions.DEFAULT.withScaledDecoding(60, 60));
    assertThat(List.of(small.height(), small.width())).containsExactly(60, 80);
    assertThat(Image.open(file).width()).isEqualTo(320);
    // Points in pixels of the file would lie elsewhere, even after another transform.
    try (var _ = new TensorScope()) {
      var flipped = new FlipItem(1).call(small, fastai.data.Split.TRAIN);
      var point = TensorPoint.of(new float[][] {{300, 200}});
      for (Object fraction : List.of(small, flipped))
        assertThatThrownBy(() -> new PointScaler().encodesAll(new Object[] {fraction, point}))
            .hasMessageContaining("opened at a fraction");
      new PointScaler().encodesAll(new Object[] {Image.open(file), point});
    }
    // What a model gets differs little.
    try (var _ = new TensorScope()) {
      var a = ((Image) new Resize(48).call(small, fastai.data.Split.VALID)).tensor();
      var b = ((Image) new Resize(48).call(Image.open(file), fastai.data.Split.VALID)).tensor();
      double off = a.to(DType.FLOAT32).sub(b.to(DType.FLOAT32)).abs().mean().item();
      assertThat(off).isLessThan(2);
    }
  }

  // python: (numpy: (19595 R + 38470 G + 7471 B + 0x8000) >> 16, PIL's convert('L'))
  @Test
  void v02_greyImages() throws IOException {
    Path png = write("c.png", colours(BufferedImage.TYPE_INT_RGB));
    var grey = Image.open(png, ImageMode.L);
    assertThat(grey.mode()).isEqualTo(ImageMode.L);
    // PIL.Image.new('RGB', (1, 1), (16, 32, 48)).convert('L').getpixel((0, 0))    # 29
    assertThat((int) grey.pixels()[0]).isEqualTo(29);
    assertThat(Image.open(png).convert(ImageMode.L)).isEqualTo(grey);
    try (var _ = new TensorScope()) {
      assertThat(grey.tensor().shape()).containsExactly(1, 2, 3);
      var back = grey.convert(ImageMode.RGB);
      assertThat(back.tensor().select(0, 2).reshape(-1).toIntArray())
          .isEqualTo(grey.tensor().reshape(-1).toIntArray());
      var batch = grey.collate(List.of(grey, grey));
      assertThat(batch.mode()).isEqualTo(ImageMode.L);
      assertThat(batch.data().shape()).containsExactly(2, 1, 2, 3);
    }
  }

  @Test
  void v03_masks() throws IOException {
    var classes = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 4; i++)
      classes.getRaster().setSample(i % 2, i / 2, 0, new int[] {0, 1, 7, 255}[i]);
    var mask = Mask.open(write("mask.png", classes));
    assertThat(mask.image().pixels()).containsExactly(0, 1, 7, 255);
    try (var _ = new TensorScope()) {
      // Half transparent colours of the table: those of classes 0 and 1 of 2.
      var shown = new TensorMask(Torch.tensor(new byte[] {0, 1}).view(1, 2), List.of("a", "b"));
      assertThat(shown.picture().getRGB(0, 0)).isEqualTo(0x801f77b4);
      assertThat(shown.picture().getRGB(1, 0)).isEqualTo(0x808c564b);
      assertThatThrownBy(() -> new Mask(new Image(ImageMode.RGB, 1, 1, new byte[3])))
          .hasMessageContaining("one number a pixel");
    }
  }

  @Test
  void v04_tensorsOfImagesAndMasks() {
    try (var _ = new TensorScope()) {
      var image = (TensorImage) new ToTensor().encodes(new Image(ImageMode.RGB, 2, 3, COLOURS));
      assertThat(image.data().shape()).containsExactly(3, 2, 3);
      assertThat(image.data().dtype()).isEqualTo(DType.UINT8);
      var mask = new Mask(Image.of(2, 3, new byte[] {0, 1, 2, 3, 4, 5}));
      var numbers = (TensorMask) new ToTensor().encodes(mask);
      assertThat(numbers.data().shape()).containsExactly(2, 3);
      assertThat(numbers.data().reshape(-1).toIntArray()).containsExactly(0, 1, 2, 3, 4, 5);
      // A decoded image lies pixel by pixel in memory, a batch channel by channel.
      var decoded =
          Image.of(
              Torch.tensor(COLOURS).view(3, 2, 3).permute(1, 2, 0).contiguous().permute(2, 0, 1));
      var both = decoded.collate(List.of(decoded, decoded)).data();
      assertThat(both.isContiguous()).isTrue();
      assertThat(both.get(1).contiguous().toByteArray()).isEqualTo(COLOURS);
    }
  }

  @Test
  void v05_stats() {
    assertThat(ImageStats.IMAGENET.mean()).containsExactly(0.485, 0.456, 0.406);
    assertThat(ImageStats.IMAGENET.std()).containsExactly(0.229, 0.224, 0.225);
    assertThat(ImageStats.CIFAR.mean()).containsExactly(0.491, 0.482, 0.447);
    assertThat(ImageStats.CIFAR.std()).containsExactly(0.247, 0.243, 0.261);
    assertThat(ImageStats.MNIST.mean()).containsExactly(0.131);
    assertThat(ImageStats.MNIST.std()).containsExactly(0.308);
    assertThat(ImageStats.INCEPTION.std()).containsExactly(0.5, 0.5, 0.5);
    try (var _ = new TensorScope()) {
      var image = new TensorImage(Torch.full(new long[] {1, 1, 1, 1}, 0.439), ImageMode.L);
      var normal = (TensorImage) Normalize.fromStats(ImageStats.MNIST).encodes(image);
      assertThat((float) normal.data().item())
          .isEqualTo(1, org.assertj.core.api.Assertions.within(1e-6f));
    }
  }

  private static List<Integer> items(int n) {
    return IntStream.range(0, n).boxed().toList();
  }

  private static Image image(int i) {
    var bytes = new byte[3 * 8 * 16];
    java.util.Arrays.fill(bytes, (byte) (20 * i));
    return new Image(ImageMode.RGB, 8, 16, bytes);
  }

  @Test
  void v06_addMaskCodes() {
    try (var _ = new TensorScope()) {
      var codes = new AddMaskCodes(List.of("sky", "road"));
      assertThat(codes.c()).isEqualTo(2);
      assertThat(codes.vocab()).containsExactly("sky", "road");
      var mask = new TensorMask(Torch.zeros(2, 2));
      assertThat(((TensorMask) codes.decodes(mask)).codes()).containsExactly("sky", "road");
      assertThat(codes.encodes(mask)).isSameAs(mask);
      assertThat(new AddMaskCodes(List.of()).c()).isZero();
    }
  }

  @Test
  void v07_points() {
    try (var _ = new TensorScope()) {
      var points = TensorPoint.of(new float[][] {{2, 3}, {13, 6}});
      assertThat(points.data().shape()).containsExactly(2, 2);
      assertThat(points.data().dtype()).isEqualTo(DType.FLOAT32);
      var figure = Figure.single();
      figure.panel(0).show(image(5)).show(points);
      Path file = root.resolve("points.png");
      figure.save(file);
      assertThat(reds(file)).isPositive();
      assertThatThrownBy(() -> new TensorPoint(points.data(), true).show(figure.panel(0)))
          .hasMessageContaining("decode them with it");
    }
  }

  private static long reds(Path file) {
    try {
      var picture = ImageIO.read(file.toFile());
      return IntStream.range(0, picture.getWidth() * picture.getHeight())
          .filter(
              i ->
                  (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xffffff)
                      == 0xff0000)
          .count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  // python: torch.tensor([[4., 2.], [16., 8.]]) * 2 / torch.tensor([16., 8.]) - 1
  @Test
  void v08_pointScaler() {
    try (var _ = new TensorScope()) {
      var points = TensorPoint.of(new float[][] {{4, 2}, {16, 8}});
      var scaler = new PointScaler();
      var scaled = scaler.encodesAll(new Object[] {image(0), points});
      assertThat(floats(scaled[1])).containsExactly(-0.5f, -0.5f, 1, 1);
      assertThat(((TensorPoint) scaled[1]).scaled()).isTrue();
      assertThat(scaler.c()).isEqualTo(4);
      assertThat(floats(scaler.decodesAll(scaled)[1])).containsExactly(4, 2, 16, 8);
      assertThat(scaler.order()).isEqualTo(1);
      var yx = TensorPoint.of(new float[][] {{2, 4}, {8, 16}});
      assertThat(floats(new PointScaler(true, true).encodesAll(new Object[] {image(0), yx})[1]))
          .containsExactly(-0.5f, -0.5f, 1, 1);
      var ready = TensorPoint.of(new float[][] {{0.5f, -1}});
      assertThat(
              floats(new PointScaler(false, false).encodesAll(new Object[] {image(0), ready})[1]))
          .containsExactly(0.5f, -1);
      assertThatThrownBy(() -> scaler.encodesAll(new Object[] {points}))
          .hasMessageContaining("this sample has none");
    }
  }

  private static float[] floats(Object x) {
    return ((TensorBase) x).data().reshape(-1).toFloatArray();
  }

  @Test
  void v09_boxes() {
    try (var _ = new TensorScope()) {
      var boxes = TensorBBox.of(new float[][] {{4, 2, 12, 6}, {0, 0, 1, 1}});
      var scaled = new PointScaler().encodesAll(new Object[] {image(0), boxes});
      assertThat(floats(scaled[1])).startsWith(-0.5f, -0.5f, 0.5f, 0.5f);
      assertThat(floats(new PointScaler().decodesAll(scaled)[1])).startsWith(4, 2, 12, 6);
      var labeled = new LabeledBBox(boxes, List.of("cat", "#na#"));
      var figure = Figure.single();
      figure.panel(0).show(image(5)).show(labeled);
      figure.save(root.resolve("boxes.png"));
      figure.save(root.resolve("boxes.svg"));
      assertThat(root.resolve("boxes.png")).isNotEmptyFile();
      assertThatThrownBy(() -> new LabeledBBox(boxes, List.of("cat")))
          .hasMessageContaining("1 labels for 2 boxes");
    }
  }

  // python: bb_pad of [(im, [[-2,-.5,.5,.5],[1.5,0,2,1]], [3,1]), (im, [], []), ...]: the first is
  // cut
  // at -1, the second lies outside
  @Test
  void v10_bbPad() {
    try (var _ = new TensorScope()) {
      var vocab = List.of("#na#", "a", "b", "c");
      var first =
          new Object[] {
            image(0),
            new TensorBBox(
                Torch.tensor(new float[][] {{-2, -0.5f, 0.5f, 0.5f}, {1.5f, 0, 2, 1}}), true),
            new BBoxLabels(Torch.tensor(new long[] {3, 1}), vocab)
          };
      var second =
          new Object[] {
            image(1),
            new TensorBBox(Torch.tensor(new float[][] {{0, 0, 1, 1}, {-1, -1, 0, 0}}), true),
            new BBoxLabels(Torch.tensor(new long[] {1, 2}), vocab)
          };
      var padded = (List<?>) new BBoxPad().encodes(List.of(first, second));
      var one = (Object[]) padded.getFirst();
      assertThat(floats(one[1])).containsExactly(-1, -0.5f, 0.5f, 0.5f, 0, 0, 0, 0);
      assertThat(((BBoxLabels) one[2]).data().toLongArray()).containsExactly(3, 0);
      var two = (Object[]) padded.get(1);
      assertThat(floats(two[1])).containsExactly(0, 0, 1, 1, -1, -1, 0, 0);
      var nine = (Object[]) ((List<?>) new BBoxPad(9).encodes(List.of(first, second))).getFirst();
      assertThat(((BBoxLabels) nine[2]).data().toLongArray()).containsExactly(3, 9);
    }
  }

  @Test
  void v11_bboxLabeler() {
    try (var _ = new TensorScope()) {
      var boxes = new TensorBBox(Torch.tensor(new float[][] {{1, 2, 3, 4}, {0, 0, 0, 0}}));
      var labels = new BBoxLabels(Torch.tensor(new long[] {2, 0}), List.of("#na#", "a", "b"));
      for (boolean labelsLast : new boolean[] {true, false}) {
        var decoded =
            new BBoxLabeler()
                .decodesAll(
                    labelsLast
                        ? new Object[] {image(0), boxes, labels}
                        : new Object[] {image(0), labels, boxes});
        var labeled = (LabeledBBox) decoded[2];
        assertThat(labeled.labels()).containsExactly("b");
        assertThat(floats(labeled.bbox())).containsExactly(1, 2, 3, 4);
        assertThat(decoded[1]).isInstanceOf(TensorBBox.class);
      }
    }
  }

  @Test
  void b13_imageBlock() {
    var block = new ImageBlock();
    assertThat(block.typeTfms().getFirst().config()).containsEntry("mode", "RGB").hasSize(1);
    assertThat(new ImageBlock(ImageMode.L).typeTfms().getFirst().config())
        .containsEntry("mode", "L");
    assertThat(block.batchTfms()).hasSize(1).first().isInstanceOf(IntToFloatTensor.class);
    var changed =
        new ImageBlock(OpenOptions.DEFAULT.withExifOrientation(true).withScaledDecoding(100, 50));
    var config = changed.typeTfms().getFirst().config();
    assertThat(TransformProvider.all().get("CreateImage").apply(config).config()).isEqualTo(config);
    assertThatThrownBy(() -> OpenOptions.DEFAULT.withScaledDecoding(0, 5))
        .hasMessageContaining("0 and 5");
  }

  @Test
  void b14_maskBlock() {
    var dls =
        DataBlock.<Integer>of(new ImageBlock(), new MaskBlock("sky", "road", "car"))
            .withGetX(i -> image(i))
            .withGetY(i -> Image.of(8, 16, new byte[128]))
            .withSplitter(new IndexSplitter(0, 1))
            .withItemTfms(new Resize(4))
            .dataloaders(items(4), o -> o.withBs(2).withNumWorkers(2));
    assertThat(dls.c()).isEqualTo(3);
    assertThat(dls.vocab()).containsExactly("sky", "road", "car");
    assertThat(((CrossEntropyLossFlat) dls.lossFunc()).axis()).isEqualTo(1);
    try (var _ = new TensorScope()) {
      var batch = dls.oneBatch();
      assertThat(batch.yb()[0].dtype()).isEqualTo(DType.INT64);
      assertThat(batch.yb()[0].shape()).containsExactly(2, 4, 4);
      assertThat(batch.xb()[0].shape()).containsExactly(2, 3, 4, 4);
      BatchView view = dls.showBatch();
      assertThat(((TensorMask) view.samples().getFirst()[1]).codes()).hasSize(3);
      view.save(root.resolve("masks.png"));
    }
  }

  @Test
  void b15_pointBlock() {
    var dls =
        DataBlock.<Integer>of(new ImageBlock(), new PointBlock())
            .withGetX(i -> image(i))
            .withGetY(i -> new float[][] {{i, 4}, {8, 8}, {16, 0}})
            .withSplitter(new IndexSplitter(0, 1))
            .withItemTfms(new Resize(4, 8))
            .dataloaders(items(5), o -> o.withBs(2).withNumWorkers(2));
    assertThat(dls.c()).isEqualTo(6);
    assertThat(dls.lossFunc()).isInstanceOf(MSELossFlat.class);
    try (var _ = new TensorScope()) {
      var batch = ((TfmdDL) dls.valid()).oneBatch();
      assertThat(batch.yb()[0].reshape(-1).toFloatArray())
          .containsExactly(-1, 0, 0, 1, 1, -1, -0.875f, 0, 0, 1, 1, -1);
      // Back to pixels of the smaller picture.
      var sample = ((TfmdDL) dls.valid()).decodeBatch(batch).get(1);
      assertThat(floats(sample[1])).containsExactly(0.5f, 2, 4, 4, 8, 0);
      // A model's flat answers too.
      var said = ((TfmdDL) dls.valid()).showResults(batch, new Tensor[] {Torch.zeros(2, 6)}, 2);
      assertThat(floats(said.predictions().getFirst()[0])).containsExactly(4, 2, 4, 2, 4, 2);
      said.save(root.resolve("points.png"));
    }
  }

  @Test
  void b16_boxBlocks() {
    var names = List.of(List.of("cat", "dog"), List.of("dog"), List.<String>of(), List.of("cat"));
    var dls =
        DataBlock.<Integer>of(new ImageBlock(), new BBoxBlock(), new BBoxLblBlock())
            .withNInp(1)
            .withGetX(i -> image(i))
            .withGetY(
                List.of(
                    i -> names.get(i).stream().map(_ -> List.of(0, 0, 8 + i, 4)).toList(),
                    i -> names.get(i)))
            .withSplitter(new IndexSplitter(2, 3))
            .withItemTfms(new Resize(8, 16))
            .dataloaders(items(4), o -> o.withBs(2).withNumWorkers(2).withShuffle(false));
    assertThat(dls.vocab()).containsExactly("#na#", "cat", "dog");
    try (var _ = new TensorScope()) {
      var batch = dls.oneBatch();
      assertThat(batch.yb()[0].shape()).containsExactly(2, 2, 4);
      assertThat(batch.yb()[0].get(1).reshape(-1).toFloatArray())
          .containsExactly(-1, -1, 0.125f, 0, 0, 0, 0, 0);
      assertThat(batch.yb()[1].reshape(-1).toLongArray()).containsExactly(1, 2, 2, 0);
      var sample = ((TfmdDL) dls.train()).decodeBatch(batch).get(1);
      assertThat(sample[2]).isInstanceOf(LabeledBBox.class);
      assertThat(((LabeledBBox) sample[2]).labels()).containsExactly("dog");
      dls.showBatch().save(root.resolve("boxes.png"));
      // A batch without any box.
      var none = ((TfmdDL) dls.valid()).oneBatch();
      assertThat(none.yb()[1].reshape(-1).toLongArray()).containsExactly(0, 1);
    }
  }

  @Test
  void g23_masksBecomeClassNumbers() {
    try (var _ = new TensorScope()) {
      var mask =
          new TensorMask(Torch.tensor(new byte[] {0, (byte) 255, 100}).view(1, 3), List.of("a"));
      var numbers = (TensorMask) new IntToFloatTensor().encodes(mask);
      assertThat(numbers.data().dtype()).isEqualTo(DType.INT64);
      assertThat(numbers.data().reshape(-1).toLongArray()).containsExactly(0, 255, 100);
      var divided = (TensorMask) new IntToFloatTensor(255, 255).encodes(mask);
      assertThat(divided.data().reshape(-1).toLongArray()).containsExactly(0, 1, 0);
      assertThat(divided.codes()).containsExactly("a");
    }
  }
}
