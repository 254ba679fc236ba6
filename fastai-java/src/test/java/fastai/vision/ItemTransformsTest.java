package fastai.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Split;
import fastai.data.Transform;
import fastai.data.TransformProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class ItemTransformsTest {
  /// `(3x + 5y + (x y) % 7 * 9 + 40 c) % 256`
  private static Image picture(int height, int width, ImageMode mode) {
    int area = height * width;
    var bytes = new byte[mode.channels() * area];
    for (int i = 0; i < bytes.length; i++) {
      int x = i % area % width, y = i % area / width;
      bytes[i] = (byte) (3 * x + 5 * y + x * y % 7 * 9 + 40 * (i / area));
    }
    return new Image(mode, height, width, bytes);
  }

  private static Mask mask(int height, int width) {
    var bytes = new byte[height * width];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) ((i % width / 3 + i / width / 2) % 5);
    return new Mask(Image.of(height, width, bytes));
  }

  private static Image counted(int height, int width) {
    var bytes = new byte[height * width];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) i;
    return Image.of(height, width, bytes);
  }

  private static Object[] apply(Transform transform, Split split, Object... values) {
    return (Object[]) transform.call(values, split);
  }

  private static float[] floats(Object points) {
    return ((fastai.data.TensorBase) points).data().reshape(-1).toFloatArray();
  }

  // A05: goldens of Pillow 's crop, numpy.pad and resize in the order in which fastai's Resize has
  // them, with the cut or padding in the middle (`pcts = .5, .5`):
  //
  //   m = f(w / tw, h / th)                              # f: min to crop, max to pad
  //   cp = int(m * tw), int(m * th)
  //   tl = int(.5 * (w - cp[0])), int(.5 * (h - cp[1]))
  //   im.crop(...); Image.fromarray(np.pad(...)); im.resize((tw, th), BILINEAR or NEAREST)
  @Test
  void a05_resizesAsPillow() throws IOException {
    int lines = 0, differing = 0, all = 0;
    for (String line : resource("/golden/resize.txt").lines().toList()) {
      String[] words = line.split(" ");
      int[] n = Arrays.stream(words, 1, 5).mapToInt(Integer::parseInt).toArray();
      var resize =
          new Resize(n[2], n[3])
              .withMethod(ResizeMethod.valueOf(words[5]))
              .withPadMode(PadMode.valueOf(words[6]));
      byte[] expected = unpack(words[7]);
      var in =
          switch (words[0]) {
            case "mask" -> mask(n[0], n[1]);
            case "grey" -> picture(n[0], n[1], ImageMode.L);
            default -> picture(n[0], n[1], ImageMode.RGB);
          };
      try (var _ = new TensorScope()) {
        switch (resize.call(in, Split.VALID)) {
          case Mask out -> assertThat(out.image().pixels()).as(line).isEqualTo(expected);
          case Image out -> {
            byte[] pixels = out.pixels();
            assertThat(pixels).hasSameSizeAs(expected);
            for (int i = 0; i < pixels.length; i++) {
              int off = Math.abs((pixels[i] & 255) - (expected[i] & 255));
              assertThat(off).as(words[0] + " " + Arrays.toString(n) + words[5]).isLessThan(2);
              differing += off;
              all++;
            }
          }
          default -> throw new AssertionError();
        }
      }
      lines++;
    }
    assertThat(lines).isGreaterThan(80);
    assertThat(differing).isLessThan(all / 100);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ItemTransformsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  private static byte[] unpack(String text) throws IOException {
    var packed = new java.io.ByteArrayInputStream(Base64.getDecoder().decode(text));
    return new InflaterInputStream(packed).readAllBytes();
  }

  @Test
  void a05_trainingCutsAnywhere() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(3);
      var firsts = new HashSet<Integer>();
      for (int i = 0; i < 60; i++) {
        var out = apply(new Resize(4), Split.TRAIN, counted(4, 12), new Mask(counted(4, 12)));
        var image = (Image) out[0];
        assertThat(image.height()).isEqualTo(4);
        assertThat(image.width()).isEqualTo(4);
        // The mask is cut at the same place.
        assertThat(((Mask) out[1]).image()).isEqualTo(image);
        firsts.add((int) image.pixels()[0]);
      }
      assertThat(firsts).isEqualTo(Set.of(0, 1, 2, 3, 4, 5, 6, 7));
      var middle = (Image) new Resize(4).call(counted(4, 12), Split.VALID);
      assertThat(middle.pixels()[0]).isEqualTo((byte) 4);
      assertThat(new Resize(4).order()).isEqualTo(1);
    }
  }

  // Image, mask and points have sizes of their own; points from -1 to 1:
  // python: (p + 1) * orig / sz - tl * 2 / sz - 1
  @Test
  void a05_pointsMoveAlong() {
    try (var _ = new TensorScope()) {
      var points = new TensorPoint(Torch.tensor(new float[][] {{-1, -1}, {0, 0}, {0.5f, 1}}), true);
      var cut = apply(new Resize(8), Split.VALID, counted(10, 20), points);
      // The middle 10 of 20 columns.
      assertThat(floats(cut[1])).containsExactly(-2, -1, 0, 0, 1, 1);
      var padded =
          apply(new Resize(8).withMethod(ResizeMethod.PAD), Split.VALID, counted(10, 20), points);
      assertThat(floats(padded[1])).containsExactly(-1, -0.5f, 0, 0, 0.5f, 0.5f);
      var squished =
          apply(
              new Resize(8).withMethod(ResizeMethod.SQUISH), Split.VALID, counted(10, 20), points);
      assertThat(floats(squished[1])).containsExactly(-1, -1, 0, 0, 0.5f, 1);
      // In pixels: the new picture's.
      var pixels = TensorPoint.of(new float[][] {{10, 5}});
      assertThat(floats(apply(new Resize(8), Split.VALID, counted(10, 20), pixels)[1]))
          .containsExactly(4, 4);
      var boxes = new TensorBBox(Torch.tensor(new float[][] {{-0.5f, -1, 0.5f, 0}}), true);
      assertThat(floats(apply(new Resize(8), Split.VALID, counted(10, 20), boxes)[1]))
          .containsExactly(-1, -1, 1, 0);
      assertThatThrownBy(() -> apply(new Resize(8), Split.VALID, points))
          .hasMessageContaining("this sample has none");
    }
  }

  @Test
  void a01_flipItem() {
    try (var _ = new TensorScope()) {
      var boxes = new TensorBBox(Torch.tensor(new float[][] {{-1, -0.5f, 0.5f, 0.25f}}), true);
      var points = new TensorPoint(Torch.tensor(new float[][] {{0.25f, 0.5f}}), true);
      var all =
          apply(
              new FlipItem(1),
              Split.TRAIN,
              counted(2, 3),
              new Mask(counted(2, 3)),
              points,
              boxes,
              TensorPoint.of(new float[][] {{1, 2}}),
              "label");
      assertThat(((Image) all[0]).pixels()).containsExactly(2, 1, 0, 5, 4, 3);
      assertThat(((Mask) all[1]).image().pixels()).containsExactly(2, 1, 0, 5, 4, 3);
      assertThat(floats(all[2])).containsExactly(-0.25f, 0.5f);
      assertThat(floats(all[3])).containsExactly(-0.5f, -0.5f, 1, 0.25f);
      // In pixels of a picture 3 wide.
      assertThat(floats(all[4])).containsExactly(new float[] {2, 2}, within(1e-6f));
      assertThat(all[5]).isEqualTo("label");
      assertThat(new FlipItem(1).call(counted(2, 3), Split.VALID)).isEqualTo(counted(2, 3));
      assertThat(new FlipItem().p()).isEqualTo(0.5);
    }
  }

  // python: np.array(im.transpose(Image.Transpose.ROTATE_90)) and so on, of np.arange(6).reshape(2,
  // 3)
  @Test
  void a02_dihedralItem() {
    byte[][] expected = {
      {0, 1, 2, 3, 4, 5},
      {2, 1, 0, 5, 4, 3},
      {3, 4, 5, 0, 1, 2},
      {2, 5, 1, 4, 0, 3},
      {5, 4, 3, 2, 1, 0},
      {3, 0, 4, 1, 5, 2},
      {0, 3, 1, 4, 2, 5},
      {5, 2, 4, 1, 3, 0}
    };
    try (var _ = new TensorScope()) {
      for (int k = 0; k < 8; k++) {
        var turned = (Image) Spatial.apply(new Turn(k), counted(2, 3), new Size(2, 3));
        assertThat(turned.pixels()).as("k = " + k).isEqualTo(expected[k]);
        assertThat(turned.height()).isEqualTo(k == 3 || k >= 5 ? 3 : 2);
        // A point stays on its pixel: the middle of pixel 2, the top right one.
        var point = TensorPoint.of(new float[][] {{2.5f, 0.5f}});
        float[] at = floats(Spatial.apply(new Turn(k), point, new Size(2, 3)));
        int there = (int) at[1] * turned.width() + (int) at[0];
        assertThat(turned.pixels()[there]).as("k = " + k).isEqualTo((byte) 2);
      }
      Torch.manualSeed(1);
      var seen = new HashSet<List<Byte>>();
      for (int i = 0; i < 200; i++) {
        var all = apply(new DihedralItem(), Split.TRAIN, counted(2, 3), new Mask(counted(2, 3)));
        var image = (Image) all[0];
        assertThat(((Mask) all[1]).image()).isEqualTo(image);
        var bytes = new ArrayList<Byte>();
        for (byte one : image.pixels()) bytes.add(one);
        seen.add(bytes);
      }
      assertThat(seen).hasSize(8);
      assertThat(new DihedralItem().p()).isEqualTo(1);
    }
  }

  @Test
  void a03_cropPad() {
    try (var _ = new TensorScope()) {
      for (var split : Split.values()) {
        var cut = (Image) new CropPad(2, 2).call(counted(4, 5), split);
        // (4 - 2) // 2 = 1, (5 - 2) // 2 = 1
        assertThat(cut.pixels()).containsExactly(6, 7, 11, 12);
      }
      var padded = (Image) new CropPad(3, 4).call(counted(2, 1), Split.VALID);
      // (2 - 3) // 2 = -1, (1 - 4) // 2 = -2
      assertThat(padded.pixels()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
      var mirrored =
          (Image)
              new CropPad(1, 7).withPadMode(PadMode.REFLECTION).call(counted(1, 3), Split.VALID);
      assertThat(mirrored.pixels()).containsExactly(2, 1, 0, 1, 2, 1, 0);
      var edge =
          (Image) new CropPad(1, 7).withPadMode(PadMode.BORDER).call(counted(1, 3), Split.VALID);
      assertThat(edge.pixels()).containsExactly(0, 0, 0, 1, 2, 2, 2);
      // A mask of a size of its own keeps its middle too.
      var both = apply(new CropPad(2), Split.VALID, counted(4, 4), new Mask(counted(2, 2)));
      assertThat(((Mask) both[1]).image()).isEqualTo(counted(2, 2));
      assertThat(new CropPad(1).order()).isZero();
    }
  }

  @Test
  void a04_randomCrop() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(5);
      var places = new HashSet<Integer>();
      for (int i = 0; i < 120; i++) {
        var all = apply(new RandomCrop(2, 2), Split.TRAIN, counted(4, 4), new Mask(counted(4, 4)));
        assertThat(((Mask) all[1]).image()).isEqualTo(all[0]);
        places.add((int) ((Image) all[0]).pixels()[0]);
      }
      assertThat(places).isEqualTo(Set.of(0, 1, 2, 4, 5, 6, 8, 9, 10));
      var middle = (Image) new RandomCrop(2).call(counted(5, 5), Split.VALID);
      assertThat(middle.pixels()).containsExactly(6, 7, 11, 12);
      // Two columns are missing: the picture lies one or two from the left.
      var seen = new HashSet<List<Integer>>();
      for (int i = 0; i < 40; i++) {
        byte[] small =
            ((Image) new RandomCrop(1, 3).call(Image.of(1, 1, new byte[] {7}), null)).pixels();
        seen.add(List.of((int) small[0], (int) small[1], (int) small[2]));
      }
      assertThat(seen).isEqualTo(Set.of(List.of(0, 7, 0), List.of(0, 0, 7)));
    }
  }

  @Test
  void a06_randomResizedCrop() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(2);
      var bytes = new byte[100 * 80];
      // Each pixel tells its column.
      for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i % 80);
      var image = Image.of(100, 80, bytes);
      double least = 1, most = 0;
      for (int i = 0; i < 300; i++) {
        var out =
            (Image)
                new RandomResizedCrop(40)
                    .withResamples(Resample.NEAREST, Resample.NEAREST)
                    .call(image, Split.TRAIN);
        assertThat(out.height()).isEqualTo(40);
        assertThat(out.width()).isEqualTo(40);
        double width = (out.pixels()[39] - out.pixels()[0]) / 80.0;
        least = Math.min(least, width);
        most = Math.max(most, width);
      }
      // Widths from sqrt(0.08 * 3/4 * 100/80) to all.
      assertThat(least).isBetween(0.22, 0.35);
      assertThat(most).isGreaterThan(0.9);
      // 32 + ceil(32 * .14 / 8) * 8 = 40: stretched to 40 x 40, and the middle 32 of it.
      var valid =
          (Image)
              new RandomResizedCrop(32)
                  .withResamples(Resample.NEAREST, Resample.NEAREST)
                  .call(image, Split.VALID);
      assertThat(valid.width()).isEqualTo(32);
      assertThat((int) valid.pixels()[0]).isEqualTo(9);
      assertThat((int) valid.pixels()[31]).isEqualTo(71);
      // No shape fits into a strip: its middle, as wide as the ratio allows.
      var strip = new byte[400];
      for (int i = 0; i < 400; i++) strip[i] = (byte) (i % 100);
      var fallback =
          (Image)
              new RandomResizedCrop(5)
                  .withMinScale(0.9)
                  .withResamples(Resample.NEAREST, Resample.NEAREST)
                  .call(Image.of(4, 100, strip), Split.TRAIN);
      // int(4 * 4 / 3) = 5 columns from (100 - 5) // 2 = 47
      assertThat(fallback.pixels())
          .startsWith((byte) 47, (byte) 48, (byte) 49, (byte) 50, (byte) 51);
      assertThatThrownBy(() -> new RandomResizedCrop(5).withMinScale(0))
          .hasMessageContaining("shares of the area");
    }
  }

  @Test
  void a07_ratioResize() {
    try (var _ = new TensorScope()) {
      var wide = (Image) new RatioResize(10).call(picture(13, 40, ImageMode.RGB), Split.VALID);
      assertThat(List.of(wide.height(), wide.width())).containsExactly(3, 10);
      var tall = (Image) new RatioResize(10).call(picture(40, 13, ImageMode.RGB), Split.TRAIN);
      assertThat(List.of(tall.height(), tall.width())).containsExactly(10, 3);
      assertThat(new RatioResize(3).order()).isEqualTo(1);
    }
  }

  /// A bright pixel, and a point on it: wherever the picture goes, the point is on it still.
  @Test
  void a28_pointsStayOnWhatTheyPointAt() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(11);
      List<Transform> transforms =
          List.of(
              new FlipItem(),
              new DihedralItem(),
              new CropPad(60, 70),
              new RandomCrop(40, 30),
              new Resize(33, 47),
              new Resize(33, 47).withMethod(ResizeMethod.PAD),
              new Resize(33, 47).withMethod(ResizeMethod.SQUISH),
              new RandomResizedCrop(64).withMinScale(0.4),
              new RatioResize(50));
      int checked = 0;
      for (var transform : transforms) {
        for (int i = 0; i < 20; i++) {
          int x = 3 + i * 3, y = 4 + i * 2;
          var bytes = new byte[50 * 64];
          for (int dy = -1; dy <= 1; dy++)
            for (int dx = -1; dx <= 1; dx++) bytes[(y + dy) * 64 + x + dx] = (byte) 255;
          var point = TensorPoint.of(new float[][] {{x + 0.5f, y + 0.5f}});
          var scaled = new PointScaler().encodesAll(new Object[] {Image.of(50, 64, bytes), point});
          var moved = apply(transform, i % 4 == 0 ? Split.VALID : Split.TRAIN, scaled);
          var back = new PointScaler().decodesAll(moved);
          var image = (Image) back[0];
          float[] at = floats(back[1]);
          if (at[0] < 1 || at[1] < 1 || at[0] > image.width() - 1 || at[1] > image.height() - 1)
            continue;
          int brightness = image.pixels()[(int) at[1] * image.width() + (int) at[0]] & 255;
          assertThat(brightness).as(transform + " " + i).isGreaterThan(100);
          checked++;
        }
      }
      assertThat(checked).isGreaterThan(120);
    }
  }

  @Test
  void a28_masksKeepTheirClasses() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(12);
      for (var transform :
          List.of(
              new Resize(17, 23),
              new Resize(90).withMethod(ResizeMethod.PAD),
              new RandomResizedCrop(31),
              new DihedralItem(),
              new RatioResize(19))) {
        var all = apply(transform, Split.TRAIN, picture(40, 55, ImageMode.RGB), mask(40, 55));
        for (byte one : ((Mask) all[1]).image().pixels())
          assertThat((int) one).as(transform.toString()).isBetween(0, 4);
      }
    }
  }

  @Test
  void exportedTransformsDoTheSame() {
    try (var _ = new TensorScope()) {
      for (var transform :
          List.of(
              new Resize(9, 7).withMethod(ResizeMethod.PAD).withPadMode(PadMode.BORDER),
              new CropPad(9, 70).withPadMode(PadMode.BORDER),
              new RandomCrop(5),
              new RandomResizedCrop(8, 12).withValXtra(0.5).withRatio(0.5, 2).withMaxScale(0.9),
              new RatioResize(12),
              new FlipItem(0.25),
              new DihedralItem(0.5))) {
        var again = TransformProvider.all().get(transform.name()).apply(transform.config());
        assertThat(again.config()).isEqualTo(transform.config());
        var in = picture(20, 31, ImageMode.RGB);
        assertThat(again.call(in, Split.VALID)).isEqualTo(transform.call(in, Split.VALID));
      }
    }
  }
}
