package fastai.vision.augment;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.TfmdDL;
import fastai.data.TransformBlock;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageMode;
import fastai.vision.Mask;
import fastai.vision.MaskBlock;
import fastai.vision.PadMode;
import fastai.vision.PointBlock;
import fastai.vision.Resize;
import fastai.vision.TensorPoint;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// From items to augmented batches: large item resize, one reading of the pixels, targets follow.
@ExtendWith(NoLeaks.class)
class AugmentDataTest {
  private static final int HEIGHT = 60, WIDTH = 80;

  @BeforeEach
  void seed() {
    Torch.manualSeed(9);
  }

  private static float[] place(int i) {
    return new float[] {30 + i % 5 * 5, 20 + i % 4 * 6};
  }

  /// A soft dot.
  private static Image dot(int i) {
    float[] at = place(i);
    var pixels = new byte[HEIGHT * WIDTH];
    for (int p = 0; p < pixels.length; p++) {
      double x = p % WIDTH - at[0], y = p / WIDTH - at[1];
      pixels[p] = (byte) (255 * Math.exp(-(x * x + y * y) / 12));
    }
    return Image.of(HEIGHT, WIDTH, pixels);
  }

  /// Classes 0, 1 and 2: around, and two halves.
  private static Mask halves(int i) {
    var pixels = new byte[HEIGHT * WIDTH];
    for (int p = 0; p < pixels.length; p++) {
      int x = p % WIDTH, y = p / WIDTH;
      boolean inside = x > 15 + i % 5 && x < 65 && y > 12 && y < 50;
      pixels[p] = (byte) (inside ? x < 40 ? 1 : 2 : 0);
    }
    return new Mask(Image.of(HEIGHT, WIDTH, pixels));
  }

  private static Image picture(int i) {
    byte[] classes = halves(i).image().tensor().mul(100).contiguous().toByteArray();
    return Image.of(HEIGHT, WIDTH, classes);
  }

  private static DataLoaders loaders(
      TransformBlock target, Function<Integer, ?> getX, Function<Integer, ?> getY) {
    return DataBlock.<Integer>of(new ImageBlock(ImageMode.L), target)
        .withGetX(getX)
        .withGetY(getY)
        .withItemTfms(new Resize(HEIGHT))
        .withBatchTfms(
            Augment.augTransforms(
                o ->
                    o.withMaxRotate(20)
                        .withPAffine(1)
                        .withMaxLighting(0)
                        .withPadMode(PadMode.ZEROS)
                        .withSize(48)
                        .withMinScale(0.75)))
        .dataloaders(IntStream.range(0, 40).boxed().toList(), o -> o.withBs(16).withNumWorkers(2));
  }

  private static Batch batch(DataLoaders dls, int loader) {
    return ((TfmdDL) dls.get(loader)).oneBatch();
  }

  @Test
  void a27_pointsOfPresizedImages() {
    var dls =
        loaders(
            new PointBlock(), AugmentDataTest::dot, i -> TensorPoint.of(new float[][] {place(i)}));
    for (int loader = 0; loader < 2; loader++) {
      try (var _ = new TensorScope()) {
        var batch = batch(dls, loader);
        Tensor x = batch.xb()[0].squeeze(1), points = batch.yb()[0].squeeze(1);
        assertThat(x.size(1)).isEqualTo(48);
        assertThat(x.size(2)).isEqualTo(48);
        Tensor light = x.sum(new long[] {1, 2}, false);
        Tensor line = Torch.linspace(-1, 1, 48);
        Tensor atX = x.sum(1).mul(line).sum(1).div(light);
        Tensor atY = x.sum(2).mul(line).sum(1).div(light);
        Tensor inside = points.abs().amax(1).lt(0.7);
        assertThat(inside.sum().itemLong()).isGreaterThan(3);
        // Within half a pixel of 48.
        assertThat(points.select(1, 0).sub(atX).index(inside).abs().max().item()).isLessThan(0.03);
        assertThat(points.select(1, 1).sub(atY).index(inside).abs().max().item()).isLessThan(0.03);
      }
    }
  }

  @Test
  void a27_masksOfPresizedImages() {
    var dls =
        loaders(
            new MaskBlock("around", "left", "right"),
            AugmentDataTest::picture,
            AugmentDataTest::halves);
    for (int loader = 0; loader < 2; loader++) {
      try (var _ = new TensorScope()) {
        var batch = batch(dls, loader);
        Tensor seen = batch.xb()[0].squeeze(1).mul(255 / 100.0).round().to(DType.INT64);
        Tensor mask = batch.yb()[0];
        assertThat(mask.dtype()).isEqualTo(DType.INT64);
        assertThat(mask.shape()).containsExactly(seen.shape());
        for (long code : mask.unique().toLongArray()) assertThat(code).isBetween(0L, 2L);
        // They differ along edges alone.
        assertThat(seen.ne(mask).to(DType.FLOAT32).mean().item()).isLessThan(0.03);
      }
    }
  }
}
