package fastai.tensorboard;

import fastai.plot.TensorPicture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// Samples of a batch as pictures.
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public final class Pictures {
  private Pictures() {}

  /// Whether a sample is a picture: `[3, height, width]` or `[1, height, width]`.
  public static boolean isPicture(Tensor sample) {
    return sample.dim() == 3 && (sample.size(0) == 3 || sample.size(0) == 1);
  }

  /// The picture with its least value black and its greatest white: for one that was normalised.
  public static BufferedImage stretched(Tensor image) {
    try (var _ = new TensorScope()) {
      Tensor values = image.detach().to(DType.FLOAT32);
      double min = values.min().item(), max = values.max().item();
      return TensorPicture.of(values.sub(min).div(Math.max(max - min, 1e-5)));
    }
  }

  /// Pictures of one size side by side, in rows of as many as there are rows.
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
