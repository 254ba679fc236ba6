package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformBlock;
import java.util.List;

/// Images, colour unless said otherwise: made of paths or of images in memory, and given to the
/// model as floats from 0 to 1, `[batch, channels, height, width]`.
public record ImageBlock(ImageMode mode) implements TransformBlock {
  public ImageBlock() {
    this(ImageMode.RGB);
  }

  @Override
  public List<Transform> typeTfms() {
    return List.of(new CreateImage(mode));
  }

  @Override
  public List<Transform> batchTfms() {
    return List.of(new IntToFloatTensor());
  }
}
