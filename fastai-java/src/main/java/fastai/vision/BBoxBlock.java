package fastai.vision;

import fastai.data.DlOptions;
import fastai.data.Transform;
import fastai.data.TransformBlock;
import java.util.List;

/// Boxes on an image, given as `x1, y1, x2, y2` in pixels: targets from -1 to 1, float32 `[batch,
/// boxes, 4]`, where samples with fewer boxes are filled up ([BBoxPad]).
///
/// ```java
/// DataBlock.<Path>of(new ImageBlock(), new BBoxBlock(), new BBoxLblBlock()).withNInp(1)
///     .withGetY(List.of(file -> boxes.get(file), file -> names.get(file)))
/// ```
public record BBoxBlock() implements TransformBlock {
  @Override
  public List<Transform> typeTfms() {
    return List.of(new CreateBoxes());
  }

  @Override
  public List<Transform> itemTfms() {
    return List.of(new PointScaler());
  }

  @Override
  public DlOptions dlOptions(DlOptions options) {
    return options.withBeforeBatch(new BBoxPad());
  }
}
