package fastai.plot;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Numbers as a picture, as matplotlib's `imshow` draws them.
///
/// | shape | |
/// |---|---|
/// | `[height, width]`, `[1, height, width]`, `[height, width, 1]` | grey: the least number black, the greatest white |
/// | `[3, height, width]`, `[height, width, 3]` | red, green, blue: floats from 0 to 1, integers from 0 to 255; what lies beyond is cut |
/// | `[4, height, width]`, `[height, width, 4]` | the same with opacity |
///
/// As in fastai, up to four channels in front are taken for channels, before those at the end.
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public final class TensorPicture {
  private TensorPicture() {}

  /// @throws IllegalArgumentException for another shape, or if there are no pixels
  public static BufferedImage of(Tensor tensor) {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      Tensor t = channelsLast(tensor.detach().cpu());
      int height = (int) t.size(0), width = (int) t.size(1), channels = (int) t.size(2);
      double[] values = t.to(DType.FLOAT64).contiguous().view(-1).toDoubleArray();
      return channels == 1
          ? grey(values, height, width)
          : colours(values, height, width, channels, tensor.dtype().isFloatingPoint());
    }
  }

  private static Tensor channelsLast(Tensor t) {
    int dims = (int) t.dim();
    if (t.numel() > 0) {
      if (dims == 2) return t.unsqueeze(2);
      if (dims == 3 && isChannels(t.size(0))) return t.permute(1, 2, 0);
      if (dims == 3 && isChannels(t.size(2))) return t;
    }
    throw new IllegalArgumentException(
        "a picture has the shape [height, width], [channels, height, width] or [height, width,"
            + " channels] with 1, 3 or 4 channels; the tensor has the shape "
            + Arrays.toString(t.shape())
            + (dims == 4 ? "; take one of the batch, or show them with showImages" : ""));
  }

  private static boolean isChannels(long size) {
    return size == 1 || size == 3 || size == 4;
  }

  private static BufferedImage grey(double[] values, int height, int width) {
    var range = Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
    double low = range.getMin(), span = range.getMax() - low;
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < values.length; i++) {
      int level = span > 0 ? level((values[i] - low) / span) : 0;
      image.setRGB(i % width, i / width, level * 0x010101);
    }
    return image;
  }

  private static BufferedImage colours(
      double[] values, int height, int width, int channels, boolean floats) {
    int type = channels == 4 ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    var image = new BufferedImage(width, height, type);
    double one = floats ? 1 : 255;
    for (int i = 0; i < height * width; i++) {
      int at = i * channels;
      int alpha = channels == 4 ? level(values[at + 3] / one) : 255;
      int rgb =
          level(values[at] / one) << 16
              | level(values[at + 1] / one) << 8
              | level(values[at + 2] / one);
      image.setRGB(i % width, i / width, alpha << 24 | rgb);
    }
    return image;
  }

  private static int level(double part) {
    return Double.isNaN(part) ? 0 : (int) Math.round(Math.clamp(part, 0, 1) * 255);
  }
}
