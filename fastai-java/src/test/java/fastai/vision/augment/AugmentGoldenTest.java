package fastai.vision.augment;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.Pipeline;
import fastai.data.Split;
import fastai.data.TensorBase;
import fastai.data.Transform;
import fastai.vision.ImageMode;
import fastai.vision.PadMode;
import fastai.vision.TensorBBox;
import fastai.vision.TensorImage;
import fastai.vision.TensorMask;
import fastai.vision.TensorPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.functional.GridSampleOptions.Mode;

/// What torch makes of the same images in Python: see src/test/python/augment_goldens.py.
@ExtendWith(NoLeaks.class)
class AugmentGoldenTest {
  private static final List<String[]> GOLDENS = read();

  private static List<String[]> read() {
    try (var in = AugmentGoldenTest.class.getResourceAsStream("/augment/goldens.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tensor tensor(String shape, String numbers) {
    double[] values = Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
    long[] size = Arrays.stream(shape.split(",")).mapToLong(Long::parseLong).toArray();
    return Torch.tensor(values, DType.FLOAT32).view(size);
  }

  private static TensorBase typed(String kind, Tensor x) {
    return switch (kind) {
      case "image" -> new TensorImage(x, x.size(1) == 1 ? ImageMode.L : ImageMode.RGB);
      case "mask" -> new TensorMask(x.to(DType.INT64), List.of());
      case "points" -> new TensorPoint(x, true);
      case "boxes" -> new TensorBBox(x, true);
      default -> throw new AssertionError(kind);
    };
  }

  /// The images of some goldens, alone or with a mask, points or boxes beside them.
  private static void check(String name, List<? extends Transform> transforms) {
    var rows = GOLDENS.stream().filter(row -> row[0].equals(name)).toList();
    assertThat(rows).isNotEmpty();
    var images = GOLDENS.stream().filter(row -> row[0].equals("flip")).findFirst().orElseThrow();
    try (var _ = new TensorScope()) {
      for (var row : rows) {
        Tensor x = tensor(row[2], row[3]), wanted = tensor(row[4], row[5]);
        var image = typed("image", tensor(images[2], images[3]));
        Object[] batch =
            row[1].equals("image")
                ? new Object[] {typed("image", x)}
                : new Object[] {image, typed(row[1], x)};
        var result = (Object[]) new Pipeline(List.copyOf(transforms)).encode(batch, Split.TRAIN);
        var got = (TensorBase) result[result.length - 1];
        assertThat(got.getClass()).isEqualTo(batch[batch.length - 1].getClass());
        assertThat(got.data().shape()).containsExactly(wanted.shape());
        double error = got.data().to(DType.FLOAT32).sub(wanted).abs().max().item();
        assertThat(error).as(name + " " + row[1]).isLessThan(row[1].equals("mask") ? 0.5 : 1e-4);
      }
    }
  }

  private static void check(String name, Transform... transforms) {
    check(name, List.of(transforms));
  }

  private static UnaryOperator<AffineOptions> drawn(double... numbers) {
    return o -> o.withP(1).withDraw(Draw.of(numbers));
  }

  private static UnaryOperator<LightingOptions> lit(double... numbers) {
    return o -> o.withP(1).withDraw(Draw.of(numbers));
  }

  @Test
  void a12_flip() {
    check("flip", new Flip(drawn(0, 1, 1)));
  }

  @Test
  void a13_dihedral() {
    check("dihedral", new Dihedral(drawn(0, 1, 2, 3, 4, 5, 6, 7)));
  }

  @Test
  void a15_rotate() {
    check("rotate", new Rotate(drawn(0, 30, -75)));
  }

  private static UnaryOperator<AffineOptions> zoomed() {
    return o ->
        drawn(1, 1.5, 0.8).apply(o).withDrawX(Draw.of(0.5, 0.2, 1)).withDrawY(Draw.of(0.5, 0.9, 0));
  }

  @Test
  void a16_zoom() {
    check("zoom", new Zoom(zoomed()));
  }

  private static UnaryOperator<AffineOptions> warped() {
    return o -> o.withP(1).withDrawX(Draw.of(0, 0.2, -0.3)).withDrawY(Draw.of(0.1, 0, 0.3));
  }

  @Test
  void a17_warp() {
    check("warp", new Warp(warped()));
  }

  @Test
  void a26_squishSkewTiltAndPerspective() {
    check(
        "squish",
        new Squish(
            o ->
                drawn(1, 0.5, 1.6)
                    .apply(o)
                    .withDrawX(Draw.of(0.5, 0.2, 0.5))
                    .withDrawY(Draw.of(0.5, 0.5, 0.8))));
    check("skew", new Skew(o -> drawn(0.3, 0.2, 0.1).apply(o).withDrawX(Draw.of(0, 3, 5))));
    check("tilt", new Tilt(o -> drawn(0.3, 0.2, 0.1).apply(o).withDrawX(Draw.of(0, 1, 3))));
    check("perspective", new PerspectiveWarp(0.1, -0.1, 0.2, 0, -0.3, 0.1, 0, 0.25));
  }

  private static List<Transform> all(UnaryOperator<AffineOptions> first) {
    return Augment.setupAugTfms(
        List.of(
            new Flip(o -> first.apply(drawn(0, 1, 1).apply(o))),
            new Warp(warped()),
            new Rotate(drawn(0, 30, -75)),
            new Zoom(zoomed())));
  }

  @Test
  void a09_oneResamplingOfAProductOfMatricesAndWarps() {
    assertThat(all(o -> o)).hasSize(1);
    for (var pad : PadMode.values())
      check(
          "all-" + pad.name().toLowerCase(java.util.Locale.ROOT),
          all(o -> o.withSize(4, 6).withPadMode(pad)));
    check("all-nearest", all(o -> o.withMode(Mode.NEAREST)));
  }

  @Test
  void a28_masksPointsAndBoxesFollow() {
    check("all", all(o -> o.withSize(4, 6)));
  }

  @Test
  void a10_largeImagesAreAveragedFirst() {
    check("smaller", new Rotate(0, o -> o.withSize(6, 5)));
    check(
        "smaller-zoomed",
        new Zoom(
            o ->
                drawn(4, 4)
                    .apply(o)
                    .withDrawX(Draw.of(0.5))
                    .withDrawY(Draw.of(0.5))
                    .withSize(6, 5)));
    check("smaller-turned", new Rotate(o -> drawn(20, -30).apply(o).withSize(6, 5)));
  }

  @Test
  void a08_aPartIsResized() {
    for (var row : GOLDENS) {
      if (!row[0].startsWith("crop")) continue;
      try (var _ = new TensorScope()) {
        var box = row[0].equals("crop") ? new CropBox(3, 4, 14, 19, 20, 26) : null;
        var size = row[0].equals("crop") ? new Size(6, 5) : new Size(30, 30);
        var geometry = new Geometry(null, List.of(), box, AffineOptions.DEFAULT.withSize(size));
        Tensor wanted = tensor(row[4], row[5]);
        Tensor got = geometry.image(tensor(row[2], row[3]));
        assertThat(got.shape()).containsExactly(wanted.shape());
        assertThat(got.sub(wanted).abs().max().item()).isLessThan(1e-4);
      }
    }
  }

  @Test
  void a18_brightness() {
    check("brightness", new Brightness(lit(0.5, 0.4, 0.9)));
  }

  @Test
  void a19_contrast() {
    check("contrast", new Contrast(lit(1, 0.5, 2)));
  }

  @Test
  void a19_severalChangesOfLightInOnePass() {
    var both =
        Augment.setupAugTfms(
            List.of(new Brightness(lit(0.5, 0.4, 0.9)), new Contrast(lit(1, 0.5, 2))));
    assertThat(both).hasSize(1);
    check("edges", both);
  }

  @Test
  void a20_saturation() {
    check("saturation", new Saturation(lit(1, 0, 1.7)));
  }

  @Test
  void a21_hue() {
    check("hue", new Hue(lit(0, 0.3, 0.95)));
  }

  @Test
  void a23_drawsWhatPythonDrawsOfTheSameSeed() {
    Torch.manualSeed(5);
    check("aug_transforms", Augment.augTransforms());
  }
}
