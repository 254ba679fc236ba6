package fastai.vision.augment;

import static org.assertj.core.api.Assertions.assertThat;

import fastai.NoLeaks;
import fastai.data.Split;
import fastai.data.Transform;
import fastai.data.TransformProvider;
import fastai.vision.Image;
import fastai.vision.ImageStats;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.TensorScope;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class ImageTfmsTest {
  /// 20 by 60 pixels whose grey is their column, four times.
  private static Image columns() {
    var pixels = new byte[20 * 60];
    for (int i = 0; i < pixels.length; i++) pixels[i] = (byte) (i % 60 * 4);
    return Image.of(20, 60, pixels);
  }

  /// The first and last column that is left, of the squares of some calls.
  private static HashSet<List<Long>> seen(CropType type, Split split) {
    var tfm = ImageTfms.tfmsFromModel(20, o -> o.withCropType(type)).itemTfms()[0];
    var seen = new HashSet<List<Long>>();
    for (int i = 0; i < 8; i++) {
      try (var _ = new TensorScope()) {
        var image = (Image) tfm.call(columns(), split);
        assertThat(image.height()).isEqualTo(20);
        assertThat(image.width()).isEqualTo(20);
        long[] row = image.tensor().get(0, 10).to(DType.INT64).toLongArray();
        seen.add(List.of(row[0] / 4, row[19] / 4));
      }
    }
    return seen;
  }

  @Test
  void a25_squares() {
    Torch.manualSeed(4);
    assertThat(seen(CropType.RANDOM, Split.VALID)).containsExactly(List.of(20L, 39L));
    assertThat(seen(CropType.CENTER, Split.VALID)).containsExactly(List.of(20L, 39L));
    assertThat(seen(CropType.CENTER, Split.TRAIN)).containsExactly(List.of(20L, 39L));
    assertThat(seen(CropType.GOOGLENET, Split.VALID)).containsExactly(List.of(20L, 39L));
    assertThat(seen(CropType.NO, Split.TRAIN)).hasSize(1);
    assertThat(seen(CropType.NO, Split.TRAIN).iterator().next().getFirst()).isLessThan(3L);
    var random = seen(CropType.RANDOM, Split.TRAIN);
    assertThat(random).hasSizeGreaterThan(4);
    assertThat(random).allMatch(ends -> ends.get(1) - ends.get(0) == 19);
    assertThat(seen(CropType.GOOGLENET, Split.TRAIN))
        .hasSizeGreaterThan(4)
        .anyMatch(ends -> ends.get(1) - ends.get(0) != 19);
  }

  private static List<String> names(Transform... transforms) {
    return Arrays.stream(transforms).map(Transform::name).toList();
  }

  @Test
  void z10_tfmsFromModel() {
    var plain = ImageTfms.tfmsFromModel(224);
    assertThat(names(plain.itemTfms())).containsExactly("CropTo");
    assertThat(names(plain.batchTfms())).containsExactly("Normalize");
    assertThat(plain.batchTfms()[0].config().get("mean")).asString().startsWith("[0.48");
    var tfms =
        ImageTfms.tfmsFromStats(
            ImageStats.INCEPTION,
            299,
            o -> o.withAugTfms(Augment.transformsSideOn()).withMaxZoom(1.1));
    assertThat(names(tfms.batchTfms()))
        .containsExactly("ComposedAffine", "ComposedSpace", "Normalize");
    assertThat(tfms.batchTfms()[0].toString()).contains("Flip", "Rotate", "Zoom", "maxZoom=1.1");
    assertThat(tfms.batchTfms()[2].config().get("std")).isEqualTo(List.of(0.5, 0.5, 0.5));
    var crop = tfms.itemTfms()[0];
    var again = TransformProvider.all().get("CropTo").apply(crop.config());
    assertThat(again.config()).isEqualTo(crop.config());
  }

  @Test
  void z37_sizesOfVersionOne() {
    var square = ImageTfms.getTransforms(20, o -> o.withMaxWarp(0));
    assertThat(names(square.itemTfms())).containsExactly("CropTo");
    assertThat(square.itemTfms()[0].config()).containsEntry("type", "RANDOM");
    assertThat(names(square.batchTfms())).containsExactly("ComposedAffine", "ComposedSpace");
    var squeezed = ImageTfms.getTransforms(10, 30, o -> o).itemTfms()[0];
    try (var _ = new TensorScope()) {
      var image = (Image) squeezed.call(columns(), Split.TRAIN);
      assertThat(List.of(image.height(), image.width())).isEqualTo(List.of(10, 30));
      long[] row = image.tensor().get(0, 5).to(DType.INT64).toLongArray();
      assertThat(row[0]).isLessThan(8);
      assertThat(row[29]).isGreaterThan(228);
    }
  }
}
