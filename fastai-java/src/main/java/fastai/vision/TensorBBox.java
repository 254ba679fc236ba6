package fastai.vision;

import fastai.data.TensorBase;
import fastai.plot.Panel;
import fastai.plot.Showable;
import java.util.List;
import torch.Tensor;

/// Boxes on a picture, `[boxes, 4]` or `[batch, boxes, 4]`, each `x1, y1, x2, y2`: in pixels from
/// the top left, or, once [PointScaler] has seen them, from -1 (left, top) to 1 (right, bottom).
///
/// @param scaled whether they are from -1 to 1
public record TensorBBox(Tensor data, boolean scaled) implements TensorBase, Showable {
  /// In pixels.
  public TensorBBox(Tensor data) {
    this(data, false);
  }

  /// In pixels: `TensorBBox.of(new float[][] {{x1, y1, x2, y2}, ...})`.
  public static TensorBBox of(float[][] boxes) {
    for (float[] box : boxes)
      if (box.length != 4)
        throw new IllegalArgumentException(
            "a box is x1, y1, x2, y2; one of " + box.length + " numbers was given");
    return new TensorBBox(torch.Torch.tensor(boxes).view(boxes.length, 4));
  }

  @Override
  public TensorBBox with(Tensor data) {
    return new TensorBBox(data, scaled);
  }

  /// Draws them over the picture, without labels.
  @Override
  public void show(Panel panel) {
    new LabeledBBox(this, List.of()).show(panel);
  }

  @Override
  public boolean isOverlay() {
    return true;
  }
}
