package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformBlock;
import java.util.List;

/// Images, colour unless said otherwise: made of paths or of images in memory, and given to the
/// model as floats from 0 to 1, `[batch, channels, height, width]`.
///
/// ```java
/// new ImageBlock()                                  // colour: ImageBlock(PILImage)
/// new ImageBlock(ImageMode.L)                       // grey: ImageBlock(PILImageBW)
/// new ImageBlock(OpenOptions.DEFAULT.withExifOrientation(true))
/// ```
public record ImageBlock(OpenOptions options) implements TransformBlock {
  public ImageBlock() {
    this(OpenOptions.DEFAULT);
  }

  public ImageBlock(ImageMode mode) {
    this(OpenOptions.DEFAULT.withMode(mode));
  }

  @Override
  public List<Transform> typeTfms() {
    return List.of(new CreateImage(options));
  }

  @Override
  public List<Transform> batchTfms() {
    return List.of(new IntToFloatTensor());
  }
}
