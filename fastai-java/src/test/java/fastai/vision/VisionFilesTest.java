package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fastai.NoLeaks;
import fastai.data.DataBlock;
import fastai.data.IndexSplitter;
import fastai.data.Items;
import fastai.plot.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Images;
import torch.TensorScope;

@ExtendWith(NoLeaks.class)
class VisionFilesTest {
  @TempDir private Path root;

  private static Image shape(int size) {
    return new Shapes(size, 5).sample(0).image();
  }

  @Test
  void v12_getAnnotations() throws IOException {
    Path json =
        Files.writeString(
            root.resolve("a.json"),
            """
            {"info": {"year": 2014, "more": [1, {"a": []}]},
             "images": [{"id": 3, "file_name": "c.jpg", "height": 5}, {"id": 1, "file_name": "a.jpg"},
                        {"id": 2, "file_name": "b.jpg"}],
             "annotations": [
               {"image_id": 1, "bbox": [10, 20.5, 5, 6], "category_id": 7, "segmentation": [[1, 2]], "id": 1},
               {"image_id": 3, "bbox": [0, 0, 1, 1], "category_id": 9, "id": 2},
               {"image_id": 1, "bbox": [1, 2, 3, 4], "category_id": 9, "id": 3}],
             "categories": [{"id": 7, "name": "cat"}, {"id": 9, "name": "dog"}]}
            """);
    var all = Annotations.getAnnotations(json, "train/");
    assertThat(all.stream().map(Annotations.Annotation::file))
        .containsExactly("train/c.jpg", "train/a.jpg");
    assertThat(all.get(1).labels()).containsExactly("cat", "dog");
    assertThat(all.get(1).boxes())
        .isDeepEqualTo(new float[][] {{10, 20.5f, 15, 26.5f}, {1, 2, 4, 6}});
    Path broken = Files.writeString(root.resolve("b.json"), "{\"images\": [{\"id\": 1");
    assertThatThrownBy(() -> Annotations.getAnnotations(broken, ""))
        .hasMessageContaining("b.json is no COCO JSON");
  }

  @Test
  void v21_getGrid() {
    int[][] expected = {
      // n, nrows, ncols, double, rows, cols
      {9, 0, 0, 0, 3, 3},
      {8, 0, 0, 0, 2, 4},
      {3, 0, 0, 0, 1, 3},
      {7, 2, 0, 0, 2, 4},
      {7, 0, 3, 0, 3, 3},
      {4, 0, 0, 1, 2, 4},
      {5, 2, 3, 1, 2, 6}
    };
    for (int[] e : expected) {
      var grid = Figure.getGrid(e[0], e[1], e[2], e[3] == 1);
      assertThat(List.of(grid.rows(), grid.cols()))
          .as(Arrays.toString(e))
          .containsExactly(e[4], e[5]);
    }
  }

  @Test
  void v23_helpers() throws IOException {
    var image = new Image(ImageMode.RGB, 20, 40, new byte[2400]);
    assertThat(image.nPx()).isEqualTo(800);
    assertThat(image.aspect()).isEqualTo(2);
    try (var _ = new TensorScope()) {
      assertThat(image.resizeTo(5, 7).toString()).isEqualTo("Image mode=RGB size=7x5");
      // sqrt(200 / 800) = 0.5
      assertThat(image.resizeMax(200, 0, 0).toString()).endsWith("size=20x10");
      assertThat(image.resizeMax(0, 5, 0).toString()).endsWith("size=10x5");
      assertThat(image.resizeMax(0, 0, 20).toString()).endsWith("size=20x10");
      assertThat(image.resizeMax(1000, 30, 50)).isEqualTo(image);
      assertThat(image.toThumb(8).toString()).endsWith("size=8x4");
    }
    var shape = shape(16);
    byte[] png = shape.toBytesFormat("png");
    assertThat(Image.decode(png, OpenOptions.DEFAULT).pixels()).isEqualTo(shape.pixels());
    var grey = shape.convert(ImageMode.L);
    grey.save(root.resolve("deep/grey.png"));
    assertThat(Image.open(root.resolve("deep/grey.png"), ImageMode.L).pixels())
        .isEqualTo(grey.pixels());
    assertThatThrownBy(() -> shape.toBytesFormat("xyz")).hasMessageContaining("no format");
  }

  // python: int(w * r), int(h * r) with r = targ / max(w, h)
  @Test
  void v24_resizeTo() {
    var image = Image.of(427, 640, new byte[427 * 640]);
    assertThat(image.resizeTo(256, false)).containsExactly(170, 256);
    assertThat(image.resizeTo(256, true)).containsExactly(256, 383);
  }

  /// Sound, tables and the like become images by the user's hand: three series as three channels.
  @Test
  void v25_seriesAsImages() {
    double[][] series = {{0, 1, 2, 3}, {3, 2, 1, 0}, {1, 1, 1, 1}};
    var dls =
        DataBlock.<Integer>of(new ImageBlock(), new fastai.data.CategoryBlock())
            .withGetX(
                i -> {
                  var bytes = new byte[3 * 4 * 4];
                  for (int at = 0; at < bytes.length; at++)
                    bytes[at] = (byte) (60 * series[at / 16][at % 4] + i);
                  return new Image(ImageMode.RGB, 4, 4, bytes);
                })
            .withGetY(i -> i % 2)
            .withSplitter(new IndexSplitter(0, 1))
            .dataloaders(
                IntStream.range(0, 6).boxed().toList(), o -> o.withBs(2).withNumWorkers(0));
    try (var _ = new TensorScope()) {
      var batch = ((fastai.data.TfmdDL) dls.valid()).oneBatch();
      assertThat(batch.xb()[0].get(0).select(1, 0).reshape(-1).mul(255).round().toIntArray())
          .containsExactly(0, 60, 120, 180, 180, 120, 60, 0, 60, 60, 60, 60);
    }
  }

  // python: mask = np.array([[0,1,1,0],[1,0,0,1]]); rle_encode(mask)      # '2 2 5 1 8 1'
  @Test
  void v26_runLengths() {
    var mask = new Mask(Image.of(2, 4, new byte[] {0, 1, 1, 0, 1, 0, 0, 1}));
    assertThat(RunLength.encode(mask)).isEqualTo("2 2 5 1 8 1");
    assertThat(RunLength.decode("2 2 5 1 8 1", 2, 4).image().pixels())
        .isEqualTo(mask.image().pixels());
    assertThat(RunLength.decode("", 1, 2).image().pixels()).containsExactly(0, 0);
    assertThat(RunLength.encode(new Mask(Image.of(1, 2, new byte[2])))).isEmpty();
    assertThatThrownBy(() -> RunLength.decode("8 2", 2, 4)).hasMessageContaining("does not lie");
    assertThatThrownBy(() -> RunLength.decode("8", 2, 4)).hasMessageContaining("pairs");
    assertThatThrownBy(() -> RunLength.decode("a b", 2, 4)).hasMessageContaining("'a' is none");
  }

  @Test
  void v27_crappify() throws IOException {
    Path high = root.resolve("high"), low = root.resolve("low");
    for (int i = 0; i < 3; i++)
      new Shapes(64, 5).sample(i).image().resizeTo(240, 300).save(high.resolve("x/" + i + ".jpg"));
    var files = Items.getImageFiles(high);
    var spoilt = new Crappify(low, high).all(files);
    assertThat(spoilt).hasSize(3).allMatch(file -> file.startsWith(low.resolve("x")));
    var image = Image.open(spoilt.getFirst());
    assertThat(List.of(image.height(), image.width())).containsExactly(96, 120);
    byte[] first = Files.readAllBytes(spoilt.getFirst());
    new Crappify(low, high).all(files);
    assertThat(Files.readAllBytes(spoilt.getFirst())).isEqualTo(first);
    new Crappify(low, high).withQuality(95, 95).withSize(200).all(files);
    assertThat(Files.size(spoilt.getFirst())).isGreaterThan(2L * first.length);
  }

  @Test
  void g28_verifyImages() throws IOException {
    assumeTrue(Images.decodes(Images.Format.JPEG), "the JDK decodes pictures in this build");
    Path good = root.resolve("good.jpg"),
        cut = root.resolve("cut.jpg"),
        text = root.resolve("t.png");
    shape(200).save(good);
    byte[] bytes = Files.readAllBytes(good);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Files.writeString(text, "<html>not found</html>");
    Path none = root.resolve("none.jpg"), gif = root.resolve("a.gif");
    shape(20).save(gif);
    Path empty = Files.write(root.resolve("empty.png"), new byte[0]);
    assertThat(ImageFiles.verifyImages(List.of(cut, good, text, none, gif, empty)))
        .containsExactly(cut, text, none, empty);
  }

  /// fastai 0.7's `data.resize(targ_sz, new_path)`.
  @Test
  void z11_theShorterSideIsMadeSmaller() throws IOException {
    Path from = root.resolve("stored"), to = root.resolve("tmp/30");
    new Image(ImageMode.RGB, 60, 90, new byte[3 * 60 * 90]).save(from.resolve("cats/a.png"));
    new Image(ImageMode.RGB, 20, 80, new byte[3 * 20 * 80]).save(from.resolve("dogs/b.png"));
    UnaryOperator<ImageFiles.ResizeOptions> shorter =
        o -> o.withMaxSize(30).withUseMin(true).withRecurse(true).withResume(true);
    ImageFiles.resizeImages(from, to, shorter);
    assertThat(Image.open(to.resolve("cats/a.png")).toString()).endsWith("size=45x30");
    assertThat(Image.open(to.resolve("dogs/b.png")).toString()).endsWith("size=80x20");

    var before = Files.getLastModifiedTime(to.resolve("cats/a.png"));
    new Image(ImageMode.RGB, 40, 40, new byte[3 * 40 * 40]).save(from.resolve("dogs/c.png"));
    ImageFiles.resizeImages(from, to, shorter);
    assertThat(Files.getLastModifiedTime(to.resolve("cats/a.png"))).isEqualTo(before);
    assertThat(Image.open(to.resolve("dogs/c.png")).toString()).endsWith("size=30x30");
  }

  @Test
  void g29_resizeImages() throws IOException {
    assumeTrue(Images.decodes(Images.Format.JPEG), "the JDK decodes pictures in this build");
    Path from = root.resolve("from"), to = root.resolve("to");
    shape(64).resizeTo(40, 80).save(from.resolve("large.png"));
    shape(16).save(from.resolve("small.png"));
    shape(64).convert(ImageMode.L).save(from.resolve("grey.png"));
    shape(64).save(from.resolve("deep/er.png"));
    Files.writeString(from.resolve("broken.png"), "no");
    ImageFiles.resizeImages(from, to, o -> o.withMaxSize(32));
    var large = Image.open(to.resolve("large.png"));
    assertThat(List.of(large.height(), large.width())).containsExactly(16, 32);
    assertThat(Files.readAllBytes(to.resolve("small.png")))
        .isEqualTo(Files.readAllBytes(from.resolve("small.png")));
    assertThat(torch.Images.header(to.resolve("grey.png")).channels()).isEqualTo(3);
    assertThat(to.resolve("deep")).doesNotExist();
    assertThat(to.resolve("broken.png")).doesNotExist();
    Files.writeString(to.resolve("large.jpg"), "there");
    ImageFiles.resizeImages(
        from,
        to,
        o -> o.withMaxSize(32).withRecurse(true).withResume(true).withExt(".jpg").withNChannels(1));
    assertThat(Files.readString(to.resolve("large.jpg"))).isEqualTo("there");
    assertThat(torch.Images.header(to.resolve("deep/er.jpg")).channels()).isEqualTo(1);
  }

  @Test
  void shapesAreWhatTheySay() {
    var shapes = new Shapes(48, 9).withNoise(0);
    for (var sample : shapes.samples(30)) {
      byte[] mask = sample.mask().image().pixels();
      var first = sample.shapes().getFirst();
      // The middle of the largest shape is of its class.
      float[] centre = sample.centre()[0];
      assertThat(Shapes.CODES.get(mask[(int) centre[1] * 48 + (int) centre[0]]))
          .isEqualTo(sample.label());
      for (int i = 0; i < sample.boxes().length; i++) {
        float[] box = sample.boxes()[i];
        assertThat(box[0]).isGreaterThanOrEqualTo(0);
        assertThat(box[3]).isLessThanOrEqualTo(48);
        // Nothing of the class lies just outside of the box, and something within.
        int kind = sample.shapes().get(i).kind() + 1;
        assertThat(count(mask, box, kind, 48)).isPositive();
      }
      assertThat(sample.shapes()).allMatch(other -> other.radius() <= first.radius());
      assertThat(sample.labels()).isSorted().doesNotHaveDuplicates();
    }
    assertThat(shapes.sample(3).image())
        .isEqualTo(new Shapes(48, 9).withNoise(0).sample(3).image());
    assertThat(shapes.sample(3).image())
        .isNotEqualTo(new Shapes(48, 10).withNoise(0).sample(3).image());
    assertThat(shapes.samples(60).stream().map(Shapes.Sample::label).distinct()).hasSize(3);
  }

  private static long count(byte[] mask, float[] box, int kind, int size) {
    return IntStream.range(0, mask.length)
        .filter(i -> mask[i] == kind)
        .filter(
            i -> i % size >= box[0] && i % size < box[2] && i / size >= box[1] && i / size < box[3])
        .count();
  }
}
