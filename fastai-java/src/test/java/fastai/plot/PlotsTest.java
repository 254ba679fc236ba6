package fastai.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.Torch;

@ExtendWith(NoLeaks.class)
class PlotsTest {
  @AfterEach
  void noDisplay() {
    Display.use(null);
  }

  private static int[] pixels(Tensor tensor) {
    var image = TensorPicture.of(tensor);
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  @Test
  void r08_oneChannelIsGreyFromTheLeastToTheGreatest() {
    int[] grey = {0xff000000, 0xff808080, 0xffffffff};
    var row = Torch.tensor(new double[][] {{2, 4, 6}});
    assertThat(pixels(row)).containsExactly(grey);
    assertThat(pixels(row.unsqueeze(0))).containsExactly(grey);
    assertThat(pixels(row.unsqueeze(2))).containsExactly(grey);
    assertThat(pixels(Torch.full(new long[] {1, 2}, 7))).containsExactly(0xff000000, 0xff000000);
    assertThat(pixels(Torch.tensor(new double[][] {{0, Double.NaN, 1}})))
        .containsExactly(0xff000000, 0xff000000, 0xffffffff);
  }

  @Test
  void r08_coloursWithChannelsInFrontOrBehind() {
    var floats = Torch.tensor(new double[] {1, 0, 0.5, 2, -1, 1}).view(3, 1, 2);
    // Pixel 0: 1, 0.5, -1 (cut to 0); pixel 1: 0, 2 (cut to 1), 1.
    int[] rgb = {0xffff8000, 0xff00ffff};
    assertThat(pixels(floats)).containsExactly(rgb);
    var tall = floats.repeat(1, 5, 1);
    assertThat(pixels(tall)).hasSize(10).containsOnly(rgb);
    assertThat(pixels(tall.permute(1, 2, 0))).isEqualTo(pixels(tall));
    var bytes = Torch.tensor(new double[] {255, 0, 128, 255, 0, 255}).view(3, 1, 2);
    assertThat(pixels(bytes.to(DType.UINT8))).containsExactly(rgb);
    var withAlpha = Torch.tensor(new double[] {1, 0, 0, 0.5}).view(4, 1, 1);
    assertThat(pixels(withAlpha)).containsExactly(0x80ff0000);
  }

  @Test
  void r08_otherShapesAreRefused() {
    assertThatThrownBy(() -> TensorPicture.of(Torch.zeros(2, 3, 4, 4)))
        .hasMessageContaining("[2, 3, 4, 4]")
        .hasMessageContaining("take one of the batch");
    assertThatThrownBy(() -> TensorPicture.of(Torch.zeros(5, 4, 7)))
        .hasMessageContaining("[5, 4, 7]");
    assertThatThrownBy(() -> TensorPicture.of(Torch.zeros(3, 0, 7))).hasMessageContaining("0");
    assertThatThrownBy(() -> Plots.images(List.of("a text"), List.of()))
        .hasMessageContaining("a String is no picture");
  }

  /// Also with gradients and from a device's point of view: what is shown is only looked at.
  @Test
  void r08_imagesWithTitlesInAGrid() {
    var shown = new ArrayList<BufferedImage>();
    Display.use(shown::add);
    var digit = Torch.rand(1, 8, 8).requiresGrad_();
    Plots.showImage(digit);
    Plots.showTitledImage(digit, 7);
    Plots.showImages(List.of(digit, digit, digit), List.of("a", "b"));
    assertThat(shown).hasSize(3);
    assertThat(shown.get(0).getWidth()).isEqualTo(3 * 72 + 16);
    assertThat(shown.get(2).getWidth()).isEqualTo(3 * (3 * 72) + 2 * 10 + 16);
    assertThat(shown.get(1).getHeight()).isGreaterThan(shown.get(0).getHeight());
    assertThat(Plots.images(List.of(digit, digit, digit), List.of("a", "b"), 2))
        .hasToString("Figure 2x2 [a: image 8x8, b: image 8x8, image 8x8, empty]");
    assertThat(Plots.subplots(2, 3, 1).toImage().getWidth()).isEqualTo(3 * 72 + 2 * 10 + 16);
  }

  @Test
  void i06_theConfusionMatrixAsAPicture() {
    long[][] counts = {{8, 2}, {0, 0}};
    var plain = ConfusionMatrixPlot.DEFAULT.figure(List.of("cat", "dog"), counts);
    assertThat(plain).hasToString("Figure 1x1 [Confusion matrix: matrix 2x2]");
    assertThat(plain.toSvg()).contains(">8</text>", ">Predicted</text>", ">Actual</text>");
    // White above half of the greatest.
    assertThat(plain.toSvg()).containsPattern("fill=\"#ffffff\"[^>]*>8</text>");
    assertThat(plain.toSvg()).containsPattern("fill=\"#000000\"[^>]*>2</text>");
    var shares = ConfusionMatrixPlot.DEFAULT.withNormalize(true).withNormDec(3);
    assertThat(shares.figure(List.of("cat", "dog"), counts).toSvg())
        .contains(">0.800</text>", ">0.200</text>", ">0.000</text>");
    assertThat(
            ConfusionMatrixPlot.DEFAULT
                .withPlotText(false)
                .figure(List.of("a", "b"), counts)
                .toSvg())
        .doesNotContain(">8</text>");
  }
}
