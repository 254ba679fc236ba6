package fastai.vision.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Pipeline;
import fastai.data.Split;
import fastai.data.TensorCategory;
import fastai.data.Transform;
import fastai.data.TransformProvider;
import fastai.vision.ImageMode;
import fastai.vision.ImageStats;
import fastai.vision.Normalize;
import fastai.vision.PadMode;
import fastai.vision.TensorBBox;
import fastai.vision.TensorImage;
import fastai.vision.TensorMask;
import fastai.vision.TensorPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.functional.F;
import torch.nn.functional.PaddingMode;

@ExtendWith(NoLeaks.class)
class AugmentTest {
  @BeforeEach
  void seed() {
    Torch.manualSeed(42);
  }

  private static TensorImage images(long n, long height, long width) {
    return new TensorImage(Torch.rand(n, 3, height, width), ImageMode.RGB);
  }

  private static Tensor image(Object x) {
    return ((TensorImage) x).data();
  }

  private static Object[] run(Split split, List<Transform> transforms, Object... batch) {
    return (Object[]) new Pipeline(transforms).encode(batch, split);
  }

  private static Object[] train(Transform[] transforms, Object... batch) {
    return run(Split.TRAIN, List.of(transforms), batch);
  }

  private static double error(Tensor a, Tensor b) {
    return a.sub(b).abs().max().item();
  }

  /// Which images of two batches differ.
  private static long changed(Tensor a, Tensor b) {
    return a.ne(b).reshape(a.size(0), -1).any(1).sum().itemLong();
  }

  // ---- drawing ----------------------------------------------------------------------------------

  @Test
  void a11_eachImageDrawsForItself() {
    try (var _ = new TensorScope()) {
      var x = images(400, 2, 3);
      long flipped = changed(image(new Flip().encodes(x)), x.data());
      assertThat(flipped).isBetween(160L, 240L);
      assertThat(changed(image(new Flip(o -> o.withP(0.1)).encodes(x)), x.data()))
          .isBetween(10L, 80L);
      assertThat(changed(image(new Flip(o -> o.withP(0)).encodes(x)), x.data())).isZero();
      Tensor angles =
          new Rotate(10, o -> o.withP(0.75)).matrix(x.data()).select(2, 1).select(1, 0).asin();
      assertThat(angles.abs().max().item() * 180 / Math.PI).isBetween(9.0, 10.0001);
      assertThat(angles.eq(0).sum().itemLong()).isBetween(65L, 135L);
    }
  }

  @Test
  void a11_oneDrawForTheBatch() {
    try (var _ = new TensorScope()) {
      var x = images(6, 2, 3);
      int all = 0, none = 0;
      for (int i = 0; i < 40; i++) {
        long flipped = changed(image(new Flip(o -> o.withBatch(true)).encodes(x)), x.data());
        if (flipped == 6) all++;
        if (flipped == 0) none++;
      }
      assertThat(all + none).isEqualTo(40);
      assertThat(all).isBetween(8, 32);
      Tensor zooms = new Zoom(1, 2, o -> o.withP(1).withBatch(true)).matrix(x.data());
      assertThat(error(zooms, zooms.slice(0, 0, 1).expand(6, 3, 3))).isZero();
      var bright = image(new Brightness(o -> o.withP(1).withBatch(true)).encodes(grey(6)));
      assertThat(error(bright, bright.slice(0, 0, 1).expand(6, 3, 2, 3))).isZero();
    }
  }

  private static TensorImage grey(long n) {
    return new TensorImage(Torch.full(new long[] {n, 3, 2, 3}, 0.3), ImageMode.RGB);
  }

  @Test
  void a11_drawIsANumberAListOrAFunction() {
    try (var _ = new TensorScope()) {
      var x = images(3, 4, 4);
      UnaryOperator<AffineOptions> sure = o -> o.withP(1);
      Tensor number = new Rotate(o -> sure.apply(o).withDraw(30)).matrix(x.data());
      Tensor list =
          new Rotate(o -> sure.apply(o).withDraw(Draw.of(30, 30, 30, 7))).matrix(x.data());
      Tensor function =
          new Rotate(o -> sure.apply(o).withDraw(b -> Torch.full(new long[] {b.size(0)}, 30.0)))
              .matrix(x.data());
      assertThat(error(number, list)).isZero();
      assertThat(error(number, function)).isZero();
      assertThat(number.get(0, 0, 0).item()).isCloseTo(Math.sqrt(0.75), within(1e-6));
      assertThatThrownBy(() -> new Rotate(o -> o.withDraw(Draw.of(1, 2))).matrix(x.data()))
          .hasMessageContaining("2 numbers")
          .hasMessageContaining("3 images");
      assertThatThrownBy(() -> new Flip(o -> o.withP(1.5)).encodes(x)).hasMessageContaining("1.5");
    }
  }

  @Test
  void a11_errorsSayWhatIsExpected() {
    try (var _ = new TensorScope()) {
      var x = images(3, 4, 4);
      assertThatThrownBy(() -> new Zoom(o -> o.withDraw(b -> Torch.ones(2))).encodes(x))
          .hasMessageContaining("3 images")
          .hasMessageContaining("2");
      var bytes = x.with(x.data().mul(255).to(DType.UINT8));
      assertThatThrownBy(() -> new Flip().encodes(bytes)).hasMessageContaining("IntToFloatTensor");
      assertThatThrownBy(() -> new Hue().encodes(bytes)).hasMessageContaining("IntToFloatTensor");
      assertThatThrownBy(() -> new Zoom(1.2, 1.1)).hasMessageContaining("1.2");
      assertThatThrownBy(() -> new Contrast(1)).hasMessageContaining("maxLighting");
      assertThatThrownBy(() -> new RandomErasing(1, 0.5, 0.3, 0.3, 1)).hasMessageContaining("0.5");
      assertThatThrownBy(() -> new RandomResizedCropGPU(4, o -> o.withRatio(2, 1)))
          .hasMessageContaining("minRatio");
    }
  }

  @Test
  void a14_oneVariantAfterTheOther() {
    try (var _ = new TensorScope()) {
      var x = images(2, 4, 4);
      var flip = new DeterministicFlip();
      for (int i = 0; i < 4; i++) {
        Tensor wanted = i % 2 == 0 ? x.data() : x.data().flip(3);
        assertThat(error(image(flip.encodes(x)), wanted)).isLessThan(1e-6);
      }
      var dihedral = new DeterministicDihedral();
      for (int i = 0; i < 9; i++) {
        int k = i % 8;
        Tensor wanted = image(new Dihedral(o -> o.withP(1).withDraw(k)).encodes(x));
        assertThat(error(image(dihedral.encodes(x)), wanted)).isZero();
      }
    }
  }

  // ---- geometry ---------------------------------------------------------------------------------

  @Test
  void a15_anglesStayAnglesInWideImages() {
    try (var _ = new TensorScope()) {
      // A quarter turn takes the place 2 pixels right of the middle to 2 pixels below it.
      Tensor x = Torch.zeros(1, 1, 5, 9);
      x.get(0, 0, 2, 6).fill_(1.0);
      var turned =
          new Rotate(o -> o.withP(1).withDraw(90)).encodes(new TensorImage(x, ImageMode.L));
      assertThat(image(turned).get(0, 0, 4, 4).item()).isGreaterThan(0.7);
      assertThat(image(turned).argmax().itemLong()).isEqualTo(4 * 9 + 4);
    }
  }

  @Test
  void a28_masksKeepTheirClasses() {
    try (var _ = new TensorScope()) {
      // Codes with a gap: interpolation would make others.
      Tensor codes = Torch.tensor(new long[] {0, 3, 7, 255});
      for (var dims : List.of(new long[] {8, 20, 30}, new long[] {8, 1, 20, 30})) {
        var mask = new TensorMask(codes.index(Torch.randint(4, dims)), List.of("a"));
        for (var pad : PadMode.values()) {
          var batch =
              train(
                  Augment.augTransforms(o -> o.withMult(3).withPadMode(pad).withSize(17, 23)),
                  images(8, 20, 30),
                  mask);
          var moved = (TensorMask) batch[1];
          assertThat(moved.codes()).containsExactly("a");
          assertThat(moved.data().dtype()).isEqualTo(DType.INT64);
          assertThat(moved.data().dim()).isEqualTo(dims.length);
          assertThat(moved.data().size(-1)).isEqualTo(23);
          for (long code : moved.data().unique().toLongArray())
            assertThat(code).isIn(0L, 3L, 7L, 255L);
        }
      }
    }
  }

  @Test
  void a28_aMaskOfTheImageStaysIt() {
    try (var _ = new TensorScope()) {
      Tensor mask = Torch.zeros(16, 40, 40);
      mask.slice(1, 8, 25).slice(2, 12, 33).fill_(1);
      var image = new TensorImage(mask.unsqueeze(1), ImageMode.L);
      var batch =
          train(
              Augment.augTransforms(o -> o.withMult(2).withMaxLighting(0)),
              image,
              new TensorMask(mask.to(DType.INT64), List.of()));
      Tensor seen = image(batch[0]).squeeze(1).round();
      assertThat(seen.ne(((TensorMask) batch[1]).data()).to(DType.FLOAT32).mean().item())
          .isLessThan(0.005);
      assertThat(changed(seen, mask)).isGreaterThan(10);
    }
  }

  /// A soft dot in each image, at points of `[n, 2]`.
  private static Tensor dots(Tensor points, long height, long width) {
    Tensor columns = Torch.linspace(-1, 1, width).view(1, 1, -1);
    Tensor rows = Torch.linspace(-1, 1, height).view(1, -1, 1);
    Tensor x = columns.sub(points.select(1, 0).view(-1, 1, 1)).mul((width - 1) / 2.0);
    Tensor y = rows.sub(points.select(1, 1).view(-1, 1, 1)).mul((height - 1) / 2.0);
    return x.square().add(y.square()).div(-8).exp().unsqueeze(1);
  }

  /// The middle of what is bright, `[n, 2]`.
  private static Tensor middles(Tensor x) {
    Tensor light = x.squeeze(1), sum = light.sum(new long[] {1, 2}, false);
    Tensor columns = Torch.linspace(-1, 1, light.size(2)).view(1, 1, -1);
    Tensor rows = Torch.linspace(-1, 1, light.size(1)).view(1, -1, 1);
    return Torch.stack(
        List.of(
            light.mul(columns).sum(new long[] {1, 2}, false).div(sum),
            light.mul(rows).sum(new long[] {1, 2}, false).div(sum)),
        1);
  }

  private static void followsTheDot(UnaryOperator<AugOptions> change) {
    try (var _ = new TensorScope()) {
      long n = 64, height = 61, width = 81;
      Tensor points = Torch.rand(n, 2).sub(0.5);
      var image = new TensorImage(dots(points, height, width), ImageMode.L);
      var moved =
          train(
              Augment.augTransforms(
                  o ->
                      change.apply(
                          o.withPadMode(PadMode.ZEROS)
                              .withMaxRotate(30)
                              .withMaxZoom(1.2)
                              .withMaxLighting(0)
                              .withPAffine(1))),
              image,
              new TensorPoint(points.unsqueeze(1), true));
      Tensor at = ((TensorPoint) moved[1]).data().squeeze(1), seen = image(moved[0]);
      assertThat(((TensorPoint) moved[1]).scaled()).isTrue();
      // Those well inside.
      Tensor inside = at.abs().amax(1).lt(0.75);
      assertThat(inside.sum().itemLong()).isGreaterThan(25);
      Tensor apart = at.sub(middles(seen)).abs().amax(1).index(inside);
      assertThat(apart.max().item()).isLessThan(0.02);
      assertThat(at.sub(points).abs().amax(1).index(inside).mean().item()).isGreaterThan(0.1);
    }
  }

  @Test
  void a09_pointsStayOnTheirDots() {
    followsTheDot(o -> o);
  }

  @Test
  void a09_pointsStayOnTheirDotsWhenTurnedByRightAngles() {
    followsTheDot(o -> o.withFlipVert(true));
  }

  @Test
  void a09_pointsStayOnTheirDotsInACrop() {
    followsTheDot(o -> o.withMinScale(0.5).withSize(51));
  }

  @Test
  void a08_pointsStayOnTheirDots() {
    try (var _ = new TensorScope()) {
      Tensor points = Torch.rand(9, 2).sub(0.5).mul(0.3);
      var moved =
          train(
              new Transform[] {new RandomResizedCropGPU(50, o -> o.withMinScale(0.6))},
              new TensorImage(dots(points, 61, 81), ImageMode.L),
              new TensorPoint(points.unsqueeze(1), true));
      Tensor at = ((TensorPoint) moved[1]).data().squeeze(1);
      assertThat(error(at, middles(image(moved[0])))).isLessThan(0.02);
      assertThat(error(at, points)).isGreaterThan(0.02);
    }
  }

  @Test
  void a28_boxesHoldTheirCorners() {
    try (var _ = new TensorScope()) {
      var boxes =
          new TensorBBox(
              Torch.tensor(new float[][] {{-0.5f, -0.2f, 0.3f, 0.6f}}).view(1, 1, 4), true);
      var flipped = new Flip(o -> o.withP(1));
      var batch = train(new Transform[] {flipped}, images(1, 9, 9), boxes);
      assertThat(((TensorBBox) batch[1]).data().view(-1).toFloatArray())
          .containsExactly(new float[] {-0.3f, -0.2f, 0.5f, 0.6f}, within(1e-6f));
      assertThatThrownBy(
              () ->
                  train(
                      new Transform[] {flipped},
                      images(1, 9, 9),
                      new TensorBBox(boxes.data(), false)))
          .hasMessageContaining("PointScaler");
    }
  }

  @Test
  void a28_lightAndOtherValuesStay() {
    try (var _ = new TensorScope()) {
      var mask = new TensorMask(Torch.randint(4, new long[] {2, 6, 6}), List.of());
      var category = new TensorCategory(Torch.tensor(new long[] {1, 2}));
      var batch =
          train(
              new Transform[] {
                new Brightness(o -> o.withP(1)),
                new Hue(),
                Normalize.imagenetStats(),
                new RandomErasing(1)
              },
              images(2, 6, 6),
              mask,
              category);
      assertThat(batch[1]).isSameAs(mask);
      assertThat(batch[2]).isSameAs(category);
      assertThat(train(Augment.augTransforms(), images(2, 6, 6), category)[1]).isSameAs(category);
    }
  }

  @Test
  void a09_validationStaysAsItIs() {
    try (var _ = new TensorScope()) {
      var x = images(3, 8, 6);
      var mask = new TensorMask(Torch.randint(4, new long[] {3, 8, 6}), List.of());
      var points = new TensorPoint(Torch.rand(3, 2, 2), true);
      var tfms =
          List.of(Augment.augTransforms(o -> o.withXtraTfms(new Hue(), new RandomErasing(1))));
      var batch = run(Split.VALID, tfms, x, mask, points);
      assertThat(image(batch[0])).isSameAs(x.data());
      assertThat(((TensorMask) batch[1]).data()).isSameAs(mask.data());
      assertThat(((TensorPoint) batch[2]).data()).isSameAs(points.data());
      // Only the size changes, the corners staying where they are.
      var sized =
          run(Split.VALID, List.of(Augment.augTransforms(o -> o.withSize(5, 9))), x, mask, points);
      assertThat(image(sized[0]).shape()).containsExactly(3, 3, 5, 9);
      assertThat(error(image(sized[0]).get(0, 0, 0, 0), x.data().get(0, 0, 0, 0))).isLessThan(1e-6);
      assertThat(error(image(sized[0]).get(2, 1, 4, 8), x.data().get(2, 1, 7, 5))).isLessThan(1e-5);
      assertThat(((TensorMask) sized[1]).data().shape()).containsExactly(3, 5, 9);
      assertThat(((TensorPoint) sized[2]).data()).isSameAs(points.data());
      assertThat(new Flip().order()).isEqualTo(30);
    }
  }

  @Test
  void a09_aBatchIsNeeded() {
    try (var _ = new TensorScope()) {
      var one = new TensorImage(Torch.rand(3, 4, 5), ImageMode.RGB);
      assertThatThrownBy(() -> new Flip(o -> o.withP(1).withDraw(1)).encodes(one))
          .hasMessageContaining("[batch, channels, height, width]");
    }
  }

  // ---- crops ------------------------------------------------------------------------------------

  private static CropBox box(RandomResizedCropGPU crop, long h, long w, Split split) {
    return crop.box(h, w, split, fastai.data.Draws.current());
  }

  @Test
  void a08_aRandomPartForTheWholeBatch() {
    var crop = new RandomResizedCropGPU(10);
    for (int i = 0; i < 50; i++) {
      var box = box(crop, 60, 80, Split.TRAIN);
      double share = box.height() * box.width() / 4800.0;
      assertThat(share).isBetween(0.06, 1.0);
      assertThat((double) box.width() / box.height()).isBetween(0.7, 1.45);
      assertThat(box.top()).isBetween(0L, 60 - box.height());
      assertThat(box.left()).isBetween(0L, 80 - box.width());
    }
    try (var _ = new TensorScope()) {
      Tensor one = Torch.rand(1, 3, 20, 20);
      var out = image(crop.encodes(new TensorImage(one.expand(4, 3, 20, 20), ImageMode.RGB)));
      assertThat(out.shape()).containsExactly(4, 3, 10, 10);
      assertThat(error(out, out.slice(0, 0, 1).expand(4, 3, 10, 10))).isZero();
      var codes = new TensorMask(Torch.randint(3, new long[] {4, 20, 20}).mul(5), List.of());
      var batch = train(new Transform[] {crop}, images(4, 20, 20), codes);
      assertThat(image(batch[0]).size(2)).isEqualTo(((TensorMask) batch[1]).data().size(1));
      for (long code : ((TensorMask) batch[1]).data().unique().toLongArray())
        assertThat(code).isIn(0L, 5L, 10L);
    }
    assertThat(crop.order()).isEqualTo(30);
  }

  @Test
  void a08_theMiddleInValidation() {
    assertThat(box(new RandomResizedCropGPU(10), 60, 80, Split.VALID))
        .isEqualTo(new CropBox(0, 0, 60, 80, 60, 80));
    // At the nearest proportions: int(60 * 4/3) of 100.
    assertThat(box(new RandomResizedCropGPU(10), 60, 100, Split.VALID))
        .isEqualTo(new CropBox(0, 10, 60, 80, 60, 100));
    assertThat(box(new RandomResizedCropGPU(10), 100, 60, Split.VALID))
        .isEqualTo(new CropBox(10, 0, 80, 60, 100, 60));
    assertThat(box(new RandomResizedCropGPU(10, o -> o.withValidScale(0.5)), 60, 80, Split.VALID))
        .isEqualTo(new CropBox(15, 20, 30, 40, 60, 80));
    // A part that never fits: the same in training.
    assertThat(
            box(new RandomResizedCropGPU(10, o -> o.withRatio(3, 3).withMinScale(1)), 60, 80, null))
        .isEqualTo(new CropBox(17, 0, 26, 80, 60, 80));
  }

  @Test
  void a27_presizing() {
    try (var _ = new TensorScope()) {
      var tfms = Augment.augTransforms(o -> o.withSize(22).withMinScale(0.75));
      assertThat(Arrays.stream(tfms).map(Transform::name))
          .containsExactly("ComposedAffine", "ComposedSpace");
      var x = images(4, 46, 46);
      assertThat(image(train(tfms, x)[0]).shape()).containsExactly(4, 3, 22, 22);
      // One reading of the pixels does what two do, but for their blur.
      Tensor smooth = dots(Torch.rand(4, 2).sub(0.5), 46, 46);
      var turn = new Rotate(o -> o.withP(1).withDraw(20));
      var crop = new RandomResizedCropGPU(40, o -> o.withMinScale(0.75).withRatio(1, 1));
      var both = Augment.setupAugTfms(List.of(turn, crop));
      assertThat(both).hasSize(1);
      Torch.manualSeed(1);
      var once = run(Split.TRAIN, both, new TensorImage(smooth, ImageMode.L));
      Torch.manualSeed(1);
      var twice = run(Split.TRAIN, List.of(turn, crop), new TensorImage(smooth, ImageMode.L));
      assertThat(error(image(once[0]), image(twice[0]))).isLessThan(0.06);
      // The middle, in validation.
      var wide = images(2, 46, 60);
      var valid = image(run(Split.VALID, List.of(tfms), wide)[0]);
      var middle = new TensorImage(wide.data().slice(3, 7, 53), ImageMode.RGB);
      var resized = run(Split.VALID, List.of(new Flip(o -> o.withSize(22))), middle);
      assertThat(error(valid, image(resized[0]))).isLessThan(1e-6);
      assertThatThrownBy(() -> Augment.augTransforms(o -> o.withMinScale(0.75)))
          .hasMessageContaining("withSize");
    }
  }

  // ---- light ------------------------------------------------------------------------------------

  @Test
  void a18_theShareAndTheRangeOfChanges() {
    try (var _ = new TensorScope()) {
      Tensor half = Torch.full(new long[] {400, 3, 1, 1}, 0.5);
      var x = new TensorImage(half, ImageMode.RGB);
      // A grey of one half becomes c.
      Tensor c = image(new Brightness().encodes(x));
      assertThat(c.min().item()).isBetween(0.4 - 1e-6, 0.41);
      assertThat(c.max().item()).isBetween(0.59, 0.6 + 1e-6);
      assertThat(c.select(1, 0).sub(0.5).abs().lt(1e-6).sum().itemLong()).isBetween(65L, 135L);
      assertThat(new Brightness().order()).isEqualTo(40);
      assertThat(new Brightness().split()).isEqualTo(Split.TRAIN);
      // The images that came in stay.
      assertThat(error(half, Torch.full(new long[] {400, 3, 1, 1}, 0.5))).isZero();
    }
  }

  @Test
  void a20_greyImagesHaveNoColour() {
    try (var _ = new TensorScope()) {
      var grey = new TensorImage(Torch.rand(2, 1, 4, 4), ImageMode.L);
      assertThat(new Saturation(o -> o.withP(1)).encodes(grey)).isSameAs(grey);
      assertThat(new Hue(o -> o.withP(1)).encodes(grey)).isSameAs(grey);
    }
  }

  @Test
  void a21_drawnAroundAFullTurn() {
    try (var _ = new TensorScope()) {
      // Red, drawn at 1.05: 18 degrees on.
      Tensor red = Torch.zeros(1, 3, 1, 1);
      red.select(1, 0).fill_(1.0);
      var x = new TensorImage(red, ImageMode.RGB);
      assertThat(image(new Hue(o -> o.withP(1).withDraw(1.05)).encodes(x)).view(-1).toFloatArray())
          .containsExactly(new float[] {1, 0.3f, 0}, within(1e-5f));
      Tensor many = red.expand(200, 3, 1, 1);
      Tensor drawn = image(new Hue(o -> o.withP(1)).encodes(new TensorImage(many, ImageMode.RGB)));
      // c from 0.9 to 1/0.9.
      assertThat(drawn.select(1, 1).max().item()).isBetween(0.6, 6 / 9.0 + 1e-5);
      assertThat(drawn.select(1, 2).max().item()).isBetween(0.5, 0.6 + 1e-5);
    }
  }

  // ---- erasing ----------------------------------------------------------------------------------

  @Test
  void a22_rectanglesOfNoiseAlikeInAllImages() {
    try (var _ = new TensorScope()) {
      var zeros = new TensorImage(Torch.zeros(2, 3, 40, 60), ImageMode.RGB);
      var erasing = new RandomErasing(1);
      double most = 0;
      for (int i = 0; i < 30; i++) {
        Tensor filled = image(erasing.encodes(zeros)).ne(0);
        Tensor one = filled.get(0, 0);
        assertThat(filled.ne(one).any().itemBoolean()).isFalse();
        Tensor rows = one.any(1), columns = one.any(0);
        long height = rows.sum().itemLong(), width = columns.sum().itemLong();
        assertThat(one.sum().itemLong()).isEqualTo(height * width);
        most = Math.max(most, height * width / 2400.0);
      }
      assertThat(most).isBetween(0.2, 0.33);
      assertThat(zeros.data().ne(0).any().itemBoolean()).isFalse();
      var all = image(new RandomErasing(1, 0.3, 0.3, 1, 1).encodes(zeros));
      Tensor noise = all.index(all.ne(0));
      // A square of round(sqrt(0.3 * 2400)) = 27.
      assertThat(noise.numel()).isEqualTo(6 * 27 * 27);
      assertThat(noise.mean().item()).isCloseTo(0, within(0.07));
      assertThat(noise.std().item()).isCloseTo(1, within(0.05));
      assertThat(new RandomErasing().order()).isEqualTo(100);
      assertThat(new RandomErasing().p()).isEqualTo(0.5);
      assertThat(new RandomErasing().split()).isEqualTo(Split.TRAIN);
      assertThat(new RandomErasing().order()).isGreaterThan(Normalize.imagenetStats().order());
    }
  }

  @Test
  void a22_theAreaIsSharedOut() {
    try (var _ = new TensorScope()) {
      var zeros = new TensorImage(Torch.zeros(1, 1, 50, 50), ImageMode.L);
      var three = new RandomErasing(1, 0.3, 0.3, 1, 3);
      for (int i = 0; i < 20; i++) {
        long filled = image(three.encodes(zeros)).ne(0).sum().itemLong();
        // One of 27 squared, two of 19 squared, three of 16 squared, less what overlaps.
        assertThat(filled).isBetween(200L, 768L);
      }
    }
  }

  // ---- lists ------------------------------------------------------------------------------------

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> parts(Transform tfm) {
    return (List<Map<String, Object>>) tfm.config().get("parts");
  }

  private static Stream<String> names(Transform tfm) {
    return parts(tfm).stream().map(part -> (String) part.get("name"));
  }

  @SuppressWarnings("unchecked")
  private static Object setting(Transform tfm, int part, String name) {
    return ((Map<String, Object>) parts(tfm).get(part).get("config")).get(name);
  }

  @Test
  void a23_theDefaults() {
    var tfms = Augment.augTransforms();
    assertThat(tfms).hasSize(2);
    assertThat(names(tfms[0])).containsExactly("Flip", "Warp", "Rotate", "Zoom");
    assertThat(names(tfms[1])).containsExactly("Brightness", "Contrast");
    assertThat(setting(tfms[0], 0, "p")).isEqualTo(0.5);
    assertThat(setting(tfms[0], 1, "p")).isEqualTo(0.75);
    assertThat(setting(tfms[0], 1, "magnitude")).isEqualTo(0.2);
    assertThat(setting(tfms[0], 2, "maxDeg")).isEqualTo(10.0);
    assertThat(setting(tfms[0], 3, "maxZoom")).isEqualTo(1.1);
    assertThat(setting(tfms[0], 0, "padMode")).isEqualTo("REFLECTION");
    assertThat(setting(tfms[1], 0, "maxLighting")).isEqualTo(0.2);
    assertThat(setting(tfms[1], 1, "p")).isEqualTo(0.75);
  }

  @Test
  void a23_whatIsAsked() {
    var erasing = new RandomErasing();
    var hue = new Hue();
    var tfms =
        Augment.augTransforms(
            o ->
                o.withMult(2)
                    .withFlipVert(true)
                    .withMaxWarp(0)
                    .withMinZoom(0.9)
                    .withMaxZoom(1)
                    .withPAffine(1)
                    .withBatch(true)
                    .withSize(5)
                    .withXtraTfms(erasing, hue, new Squish()));
    assertThat(tfms).hasSize(4);
    assertThat(names(tfms[0])).containsExactly("Dihedral", "Rotate", "Zoom", "Squish");
    assertThat(setting(tfms[0], 0, "p")).isEqualTo(0.5);
    assertThat(setting(tfms[0], 1, "maxDeg")).isEqualTo(20.0);
    assertThat(setting(tfms[0], 1, "batch")).isEqualTo(true);
    assertThat(setting(tfms[0], 2, "p")).isEqualTo(1.0);
    assertThat(setting(tfms[1], 0, "maxLighting")).isEqualTo(0.4);
    assertThat(tfms[2]).isSameAs(erasing);
    assertThat(tfms[3]).isSameAs(hue);
    assertThat(
            Augment.augTransforms(
                o -> o.withDoFlip(false).withMult(0).withMaxZoom(1).withMaxLighting(0)))
        .isEmpty();
  }

  @Test
  void a24_presets() {
    var basic = Augment.transformsBasic();
    assertThat(basic[0].name()).isEqualTo("Rotate");
    assertThat(basic[0].config()).containsEntry("maxDeg", 10.0).containsEntry("p", 0.75);
    assertThat(setting(basic[1], 0, "maxLighting")).isEqualTo(0.05);
    assertThat(setting(basic[1], 1, "maxLighting")).isEqualTo(0.05);
    assertThat(names(basic[1])).containsExactly("Brightness", "Contrast");
    var sideOn = Augment.transformsSideOn(1.1);
    assertThat(names(sideOn[0])).containsExactly("Flip", "Rotate", "Zoom");
    assertThat(setting(sideOn[0], 2, "maxZoom")).isEqualTo(1.1);
    assertThat(setting(sideOn[0], 0, "p")).isEqualTo(0.5);
    var topDown = Augment.transformsTopDown();
    assertThat(names(topDown[0])).containsExactly("Dihedral", "Rotate");
    assertThat(setting(topDown[0], 0, "p")).isEqualTo(1.0);
  }

  @Test
  void z37_getTransforms() {
    Torch.manualSeed(3);
    try (var _ = new TensorScope()) {
      var x = images(4, 10, 10);
      Torch.manualSeed(3);
      Tensor one = image(train(Augment.getTransforms(o -> o.withMaxWarp(0.3)), x)[0]);
      Torch.manualSeed(3);
      Tensor two = image(train(Augment.augTransforms(o -> o.withMaxWarp(0.3)), x)[0]);
      assertThat(error(one, two)).isZero();
      assertThat(changed(one, x.data())).isGreaterThan(0);
    }
  }

  // ---- of version 1 -----------------------------------------------------------------------------

  @Test
  void a26_jitterMovesPixelsALittle() {
    try (var _ = new TensorScope()) {
      // Pixels that say where they are.
      Tensor ramp = Torch.linspace(-1, 1, 41).view(1, 1, 1, -1).expand(2, 1, 41, 41);
      Tensor off = image(new Jitter(0.05).encodes(new TensorImage(ramp, ImageMode.L))).sub(ramp);
      Tensor inner = off.slice(3, 2, 39);
      assertThat(inner.abs().max().item()).isBetween(0.045, 0.0501);
      assertThat(inner.mean().item()).isCloseTo(0, within(0.003));
    }
  }

  // python: F.pad(x, (3, 3, 3, 3), "reflect")[:, :, 3 + dy : 3 + dy + 8, 3 + dx : 3 + dx + 10]
  @Test
  void a26_randPad() {
    try (var _ = new TensorScope()) {
      var x = images(2, 8, 10);
      var modes =
          Map.of(PadMode.REFLECTION, PaddingMode.REFLECT, PadMode.ZEROS, PaddingMode.CONSTANT);
      modes.forEach(
          (ours, torchs) -> {
            var tfm =
                new RandPad(
                    3,
                    o -> o.withPadMode(ours).withDrawX(Draw.of(-3, 2)).withDrawY(Draw.of(1, -2)));
            Tensor padded = F.pad(x.data(), new long[] {3, 3, 3, 3}, torchs);
            Tensor got = image(tfm.encodes(x));
            assertThat(error(got.get(0), padded.get(0).slice(1, 4, 12).slice(2, 0, 10)))
                .isLessThan(1e-4);
            assertThat(error(got.get(1), padded.get(1).slice(1, 1, 9).slice(2, 5, 15)))
                .isLessThan(1e-4);
          });
      Tensor moves =
          new RandPad(4).matrix(images(300, 5, 9).data()).select(1, 0).select(1, 2).mul(4);
      assertThat(error(moves, moves.round())).isLessThan(1e-5);
      assertThat(moves.unique().numel()).isEqualTo(9);
      assertThat(moves.min().item()).isEqualTo(-4);
    }
  }

  @Test
  void a26_cutoutAndRgbRandomize() {
    try (var _ = new TensorScope()) {
      var ones = new TensorImage(Torch.ones(30, 3, 50, 60), ImageMode.RGB);
      Tensor cut = image(new Cutout(1, 20, 1).encodes(ones)).eq(0).sum(new long[] {1, 2, 3}, false);
      // Three channels of 20 squared, a quarter of it in a corner.
      assertThat(cut.max().itemLong()).isEqualTo(1200);
      assertThat(cut.min().itemLong()).isGreaterThanOrEqualTo(300);
      assertThat(cut.unique().numel()).isGreaterThan(3);
      assertThat(image(new Cutout(2, 20, 0).encodes(ones)).eq(0).any().itemBoolean()).isFalse();
      Tensor noisy = image(new RgbRandomize().encodes(ones));
      Tensor filled = noisy.ne(1).all(new long[] {2, 3}, false);
      assertThat(error(filled.sum(1).to(DType.FLOAT32), Torch.ones(30))).isZero();
      assertThat(filled.any(0).all().itemBoolean()).isTrue();
      assertThat(noisy.index(noisy.ne(1)).max().item()).isBetween(0.2, 0.3);
      assertThat(
              image(new RgbRandomize(2, 0.3, 1).encodes(ones))
                  .slice(1, 0, 2)
                  .ne(1)
                  .any()
                  .itemBoolean())
          .isFalse();
    }
  }

  // ---- normalising and exports ------------------------------------------------------------------

  @Test
  void a29_normApplyDenorm() {
    try (var _ = new TensorScope()) {
      var x = images(2, 4, 4);
      var nrm = Normalize.imagenetStats();
      var same = Augment.normApplyDenorm(x, y -> y, nrm);
      assertThat(error(same.data(), x.data())).isLessThan(1e-6);
      // Zeros of the normalised image are its mean; what is beyond is cut off.
      var zeros = Augment.normApplyDenorm(x, y -> y.with(y.data().mul(0)), nrm);
      assertThat(zeros.data().get(1, 2, 0, 0).item()).isCloseTo(0.406, within(1e-6));
      var far = Augment.normApplyDenorm(x, y -> y.with(y.data().add(100)), nrm);
      assertThat(far.data().min().item()).isEqualTo(1);
    }
  }

  @Test
  void v05_statistics() {
    assertThat(ImageStats.IMAGENET.mean()).containsExactly(0.485, 0.456, 0.406);
    assertThat(ImageStats.IMAGENET.std()).containsExactly(0.229, 0.224, 0.225);
    assertThat(ImageStats.CIFAR.mean()).containsExactly(0.491, 0.482, 0.447);
    assertThat(ImageStats.CIFAR.std()).containsExactly(0.247, 0.243, 0.261);
    assertThat(ImageStats.MNIST.mean()).containsExactly(0.131);
    assertThat(ImageStats.MNIST.std()).containsExactly(0.308);
    assertThat(ImageStats.INCEPTION.mean()).containsExactly(0.5, 0.5, 0.5);
    assertThat(ImageStats.INCEPTION.std()).containsExactly(0.5, 0.5, 0.5);
    assertThat(Normalize.fromStats(ImageStats.CIFAR).config())
        .containsEntry(
            "mean",
            Normalize.fromStats(new double[] {0.491, 0.482, 0.447}, new double[] {1, 1, 1})
                .config()
                .get("mean"));
  }

  @Test
  void a09_exports() {
    var all =
        Stream.concat(
                Stream.of(
                    new Flip(o -> o.withP(0.3).withSize(4, 5).withPadMode(PadMode.ZEROS)),
                    new Dihedral(),
                    new DeterministicFlip(),
                    new DeterministicDihedral(),
                    new Rotate(3, o -> o.withDraw(Draw.of(1, 2))),
                    new Zoom(1, 2),
                    new Warp(0.1),
                    new Squish(),
                    new Jitter(),
                    new Skew(),
                    new RandPad(2),
                    new Tilt(),
                    new PerspectiveWarp(1, 2, 3, 4, 5, 6, 7, 8),
                    new RandomResizedCropGPU(9, o -> o.withValidScale(0.9)),
                    new Brightness(0.3),
                    new Contrast(o -> o.withDraw(2)),
                    new Saturation(),
                    new Hue(),
                    new RandomErasing(0.4),
                    new Cutout(),
                    new RgbRandomize()),
                Stream.of(Augment.augTransforms(o -> o.withSize(7).withMinScale(0.5))))
            .toList();
    var makers = TransformProvider.all();
    for (var tfm : all) {
      var again = makers.get(tfm.name()).apply(tfm.config());
      assertThat(again).hasSameClassAs(tfm);
      assertThat(again.config()).isEqualTo(tfm.config());
      assertThat(again.name()).isEqualTo(tfm.name());
    }
    assertThatThrownBy(() -> new Rotate(o -> o.withDraw(x -> x)).config())
        .hasMessageContaining("function");
  }
}
