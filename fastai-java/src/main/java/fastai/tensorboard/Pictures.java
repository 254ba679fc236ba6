package fastai.tensorboard;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// Tensors as pictures.
public final class Pictures {
  private Pictures() {}

  /// Whether a sample is a picture: `[3, height, width]` or `[1, height, width]`.
  public static boolean isPicture(Tensor sample) {
    return sample.dim() == 3 && (sample.size(0) == 3 || sample.size(0) == 1);
  }

  /// A picture of `[3, height, width]`, red, green and blue, or `[1, height, width]`, with values
  /// from 0 to 1 (what is outside is cut) or, in uint8, to 255.
  ///
  /// @throws IllegalArgumentException if it has another shape
  public static BufferedImage of(Tensor image) {
    if (!isPicture(image))
      throw new IllegalArgumentException(
          "a picture has the shape [3, height, width] or [1, height, width]; this one has "
              + java.util.Arrays.toString(image.shape()));
    int channels = (int) image.size(0), height = (int) image.size(1), width = (int) image.size(2);
    double scale = image.isFloatingPoint() ? 255 : 1;
    double[] values;
    try (var _ = new TensorScope()) {
      values = image.detach().cpu().to(DType.FLOAT64).contiguous().flatten().toDoubleArray();
    }
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) {
        int rgb = 0;
        for (int c = 0; c < 3; c++) {
          double value = values[((channels == 3 ? c : 0) * height + y) * width + x] * scale;
          rgb = rgb << 8 | Math.clamp(Math.round(value), 0, 255);
        }
        picture.setRGB(x, y, rgb);
      }
    return picture;
  }

  /// The picture with its least value black and its greatest white: for one that was normalised.
  public static BufferedImage stretched(Tensor image) {
    try (var _ = new TensorScope()) {
      Tensor values = image.detach().to(DType.FLOAT32);
      double min = values.min().item(), max = values.max().item();
      return of(values.sub(min).div(Math.max(max - min, 1e-5)));
    }
  }

  /// Pictures of one size side by side, in rows as many as there are in each.
  static BufferedImage sprite(List<BufferedImage> images) {
    int side = (int) Math.ceil(Math.sqrt(images.size()));
    int width = images.getFirst().getWidth(), height = images.getFirst().getHeight();
    var all = new BufferedImage(side * width, side * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = all.createGraphics();
    try {
      for (int i = 0; i < images.size(); i++)
        g.drawImage(images.get(i), i % side * width, i / side * height, null);
    } finally {
      g.dispose();
    }
    return all;
  }
}
