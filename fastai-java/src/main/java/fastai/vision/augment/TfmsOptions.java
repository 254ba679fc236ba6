package fastai.vision.augment;

import fastai.data.Transform;
import java.util.List;

/// What [ImageTfms] takes beside the size, with the defaults of fastai 0.7.
///
/// @param augTfms augmentation: [Augment#transformsSideOn()], [Augment#transformsTopDown()], ...
/// @param maxZoom how far training images are enlarged, three in four; 1: not at all
/// @param cropType how squares are made of them
public record TfmsOptions(List<Transform> augTfms, double maxZoom, CropType cropType) {
  public static final TfmsOptions DEFAULT = new TfmsOptions(List.of(), 1, CropType.RANDOM);

  public TfmsOptions {
    augTfms = List.copyOf(augTfms);
    if (!(maxZoom >= 1))
      throw new IllegalArgumentException("maxZoom is 1 or more; " + maxZoom + " was given");
  }

  public TfmsOptions withAugTfms(Transform... augTfms) {
    return new TfmsOptions(List.of(augTfms), maxZoom, cropType);
  }

  public TfmsOptions withMaxZoom(double maxZoom) {
    return new TfmsOptions(augTfms, maxZoom, cropType);
  }

  public TfmsOptions withCropType(CropType cropType) {
    return new TfmsOptions(augTfms, maxZoom, cropType);
  }
}
