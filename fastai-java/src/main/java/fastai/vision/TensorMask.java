package fastai.vision;

import fastai.data.TensorBase;
import fastai.plot.Panel;
import fastai.plot.Showable;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;

/// Class numbers of pixels, `[batch, height, width]` or without the batch: integers.
///
/// @param codes the classes' names; empty if no one said
public record TensorMask(Tensor data, List<String> codes) implements TensorBase, Showable {
  /// Twenty colours that are easily told apart: matplotlib's `tab20`.
  private static final int[] COLOURS = {
    0x1f77b4, 0xaec7e8, 0xff7f0e, 0xffbb78, 0x2ca02c, 0x98df8a, 0xd62728, 0xff9896, 0x9467bd,
    0xc5b0d5, 0x8c564b, 0xc49c94, 0xe377c2, 0xf7b6d2, 0x7f7f7f, 0xc7c7c7, 0xbcbd22, 0xdbdb8d,
    0x17becf, 0x9edae5
  };

  private static final int ALPHA = 128;

  public TensorMask {
    codes = List.copyOf(codes);
  }

  public TensorMask(Tensor data) {
    this(data, List.of());
  }

  @Override
  public TensorMask with(Tensor data) {
    return new TensorMask(data, codes);
  }

  /// Lays one mask over the picture, half transparent; the colours are spread over the classes.
  @Override
  public void show(Panel panel) {
    panel.image(picture());
  }

  BufferedImage picture() {
    if (data.dim() != 2)
      throw new IllegalStateException(
          "one mask is shown, [height, width]; this one is "
              + data.describe()
              + (data.dim() == 3 ? "; take one of the batch" : ""));
    int height = (int) data.size(0), width = (int) data.size(1);
    int[] classes;
    try (var _ = new TensorScope()) {
      classes = data.detach().cpu().to(torch.DType.INT32).contiguous().view(-1).toIntArray();
    }
    int low = codes.isEmpty() ? Arrays.stream(classes).min().orElse(0) : 0;
    int high = codes.isEmpty() ? Arrays.stream(classes).max().orElse(0) : codes.size();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < classes.length; i++)
      image.setRGB(i % width, i / width, ALPHA << 24 | colour(classes[i], low, high));
    return image;
  }

  private static int colour(int value, int low, int high) {
    double part = high > low ? (double) (value - low) / (high - low) : 0;
    return COLOURS[Math.clamp((int) (part * COLOURS.length), 0, COLOURS.length - 1)];
  }

  @Override
  public boolean isOverlay() {
    return true;
  }
}
