package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformBlock;
import fastai.losses.LossFunc;
import fastai.losses.MSELossFlat;
import java.util.List;

/// Points on an image, given as `x, y` in pixels: targets from -1 to 1, float32 `[batch, points,
/// 2]`, trained with the mean of squared errors.
public record PointBlock() implements TransformBlock {
  @Override
  public List<Transform> typeTfms() {
    return List.of(new CreatePoints());
  }

  @Override
  public List<Transform> itemTfms() {
    return List.of(new PointScaler());
  }

  @Override
  public LossFunc lossFunc() {
    return new MSELossFlat();
  }
}
