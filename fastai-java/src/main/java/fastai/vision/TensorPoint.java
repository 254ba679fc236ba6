package fastai.vision;

import fastai.data.TensorBase;
import fastai.plot.Panel;
import fastai.plot.Showable;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import torch.Tensor;
import torch.TensorScope;

/// Points on a picture, `[points, 2]` or `[batch, points, 2]`, each `x, y`: in pixels from the top
/// left, or, once [PointScaler] has seen them, from -1 (left, top) to 1 (right, bottom).
///
/// @param scaled whether they are from -1 to 1
public record TensorPoint(Tensor data, boolean scaled) implements TensorBase, Showable {
  /// The width of a dot in pixels of the figure.
  private static final double DOT = 6;

  /// In pixels.
  public TensorPoint(Tensor data) {
    this(data, false);
  }

  /// In pixels: `TensorPoint.of(new float[][] {{x, y}, ...})`.
  public static TensorPoint of(float[][] points) {
    for (float[] point : points)
      if (point.length != 2)
        throw new IllegalArgumentException(
            "a point is x, y; one of " + point.length + " numbers was given");
    return new TensorPoint(torch.Torch.tensor(points).view(points.length, 2));
  }

  @Override
  public TensorPoint with(Tensor data) {
    return new TensorPoint(data, scaled);
  }

  /// Draws red dots over the picture; points from -1 to 1 are no pixels and have to be decoded.
  @Override
  public void show(Panel panel) {
    float[] xy;
    try (var _ = new TensorScope()) {
      xy = Points.inPixels(data, scaled, "points").view(-1).toFloatArray();
    }
    panel.overlay(
        graphics -> {
          graphics.setColor(Color.RED);
          double dot = DOT * Points.unit(graphics);
          for (int i = 0; i < xy.length; i += 2)
            graphics.fill(new Ellipse2D.Double(xy[i] - dot / 2, xy[i + 1] - dot / 2, dot, dot));
        });
  }

  @Override
  public boolean isOverlay() {
    return true;
  }
}
