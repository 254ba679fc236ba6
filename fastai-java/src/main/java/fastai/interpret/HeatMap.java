package fastai.interpret;

import fastai.plot.Panel;
import fastai.plot.Showable;
import java.awt.image.BufferedImage;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.nn.functional.F;
import torch.nn.functional.InterpolateOptions;
import torch.nn.functional.InterpolationMode;

/// A map of numbers that is laid over a picture: black for the smallest, over violet and orange, to
/// yellow for the greatest (matplotlib's `magma`), enlarged smoothly.
///
/// ```java
/// panel.show(picture).show(HeatMap.ofActivations(hook.tensor()));
/// ```
///
/// @param values `values[row][column]`
/// @param alpha how much it hides, from 0 to 1
// java.desktop is not passed on: its List and others would meet java.util's in scripts.
@SuppressWarnings("exports")
public record HeatMap(float[][] values, double alpha) implements Showable {
  /// What Grad-CAM's course pictures have.
  public static final double ALPHA = 0.6;

  private static final int SIDE = 224;
  private static final int[] MAGMA = {
    0x000004, 0x1c1044, 0x4f127b, 0x812581, 0xb5367a, 0xe55064, 0xfb8761, 0xfec287, 0xfcfdbf
  };

  public HeatMap {
    if (values.length == 0 || values[0].length == 0)
      throw new IllegalArgumentException("a heat map has one number or more; this one is empty");
    if (!(alpha >= 0 && alpha <= 1))
      throw new IllegalArgumentException("alpha goes from 0 to 1; it is " + alpha);
  }

  /// Of a map `[height, width]`.
  public static HeatMap of(Tensor map) {
    if (map.dim() != 2)
      throw new IllegalArgumentException("a heat map is [height, width]; given: " + map.describe());
    try (var _ = new TensorScope()) {
      int h = (int) map.size(0), w = (int) map.size(1);
      float[] all = map.detach().cpu().to(DType.FLOAT32).contiguous().toFloatArray();
      var rows = new float[h][];
      for (int i = 0; i < h; i++) rows[i] = java.util.Arrays.copyOfRange(all, i * w, (i + 1) * w);
      return new HeatMap(rows, ALPHA);
    }
  }

  /// Where a layer is active: the mean of its channels.
  ///
  /// @param activations of one sample: `[channels, height, width]`, or `[1, channels, height,
  ///   width]`
  public static HeatMap ofActivations(Tensor activations) {
    boolean one = activations.dim() == 4 && activations.size(0) == 1;
    if (!one && activations.dim() != 3)
      throw new IllegalArgumentException(
          "the activations of one sample are [channels, height, width]; given: "
              + activations.describe());
    try (var _ = new TensorScope()) {
      return of((one ? activations.squeeze(0) : activations).mean(0L));
    }
  }

  public HeatMap withAlpha(double alpha) {
    return new HeatMap(values, alpha);
  }

  /// The map in colours, as large as pictures are.
  public BufferedImage toImage() {
    float low = Float.POSITIVE_INFINITY, high = Float.NEGATIVE_INFINITY;
    for (float[] row : values)
      for (float value : row) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    float[] large = enlarged();
    int width = width(), alphaBits = (int) Math.round(alpha * 255) << 24;
    var image = new BufferedImage(width, large.length / width, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < large.length; i++) {
      double at = high > low ? (large[i] - low) / (high - low) : 0;
      image.setRGB(i % width, i / width, alphaBits | colour(at));
    }
    return image;
  }

  private int width() {
    int h = values.length, w = values[0].length;
    return w >= h ? SIDE : Math.max(1, SIDE * w / h);
  }

  private float[] enlarged() {
    int h = values.length, w = values[0].length, width = width();
    int height = h >= w ? SIDE : Math.max(1, SIDE * h / w);
    try (var _ = new TensorScope()) {
      Tensor map = torch.Torch.tensor(values).view(1, 1, h, w);
      var bilinear = InterpolateOptions.DEFAULT.size(height, width);
      return F.interpolate(map, bilinear.mode(InterpolationMode.BILINEAR)).toFloatArray();
    }
  }

  private static int colour(double at) {
    double place = Math.clamp(at, 0, 1) * (MAGMA.length - 1);
    int i = Math.min((int) place, MAGMA.length - 2);
    double part = place - i;
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = MAGMA[i] >> shift & 255, to = MAGMA[i + 1] >> shift & 255;
      colour |= (int) Math.round(from + part * (to - from)) << shift;
    }
    return colour;
  }

  @Override
  public void show(Panel panel) {
    panel.image(toImage());
  }
}
