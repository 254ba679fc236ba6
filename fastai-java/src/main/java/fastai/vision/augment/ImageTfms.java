package fastai.vision.augment;

import fastai.data.Transform;
import fastai.vision.ImageStats;
import fastai.vision.Normalize;
import fastai.vision.Resize;
import fastai.vision.ResizeMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The transforms of images and of their batches that go together, as older versions of fastai put
/// them together. Fastai 0.7's `tfms_from_model` and `tfms_from_stats` scale the shorter side to a
/// size, cut a square out, augment and normalise; fastai 1's `get_transforms`, with the size of
/// `transform`, does not normalise.
///
/// ```java
/// var tfms = ImageTfms.tfmsFromModel(224, o ->
///     o.withAugTfms(Augment.transformsSideOn()).withMaxZoom(1.1));
/// var data = ImageClassifierData.fromPaths(path, o ->
///     o.withItemTfms(tfms.itemTfms()).withBatchTfms(tfms.batchTfms()));
/// ```
///
/// Where they have one list for training and one for validation, each transform here knows what to
/// do in either.
public final class ImageTfms {
  private final List<Transform> items;
  private final List<Transform> batches;

  private ImageTfms(List<Transform> items, List<Transform> batches) {
    this.items = items;
    this.batches = batches;
  }

  /// For models trained on ImageNet; those of the Inception family want [#tfmsFromStats] with
  /// [ImageStats#INCEPTION].
  public static ImageTfms tfmsFromModel(int sz, UnaryOperator<TfmsOptions> change) {
    return tfmsFromStats(ImageStats.IMAGENET, sz, change);
  }

  public static ImageTfms tfmsFromModel(int sz) {
    return tfmsFromModel(sz, o -> o);
  }

  /// @param sz the side of the square
  public static ImageTfms tfmsFromStats(
      ImageStats stats, int sz, UnaryOperator<TfmsOptions> change) {
    var options = change.apply(TfmsOptions.DEFAULT);
    var batches = new ArrayList<>(options.augTfms());
    // To scale to a larger size and cut at random is to zoom.
    if (options.maxZoom() > 1) batches.add(new Zoom(1, options.maxZoom(), o -> o.withP(0.75)));
    batches.add(Normalize.fromStats(stats));
    return new ImageTfms(
        List.of(new CropTo(sz, options.cropType())), Augment.setupAugTfms(batches));
  }

  /// Fastai 1's `get_transforms()` and `transform(size=size)`: a square is cut out, at random in
  /// training.
  public static ImageTfms getTransforms(int size, UnaryOperator<AugOptions> change) {
    return new ImageTfms(
        List.of(new CropTo(size, CropType.RANDOM)), List.of(Augment.augTransforms(change)));
  }

  /// Fastai 1's `get_transforms()` and `transform(size=(height, width))`: images are squeezed.
  public static ImageTfms getTransforms(int height, int width, UnaryOperator<AugOptions> change) {
    return new ImageTfms(
        List.of(new Resize(height, width).withMethod(ResizeMethod.SQUISH)),
        List.of(Augment.augTransforms(change)));
  }

  /// Of each image.
  public Transform[] itemTfms() {
    return items.toArray(Transform[]::new);
  }

  /// Of each batch.
  public Transform[] batchTfms() {
    return batches.toArray(Transform[]::new);
  }
}
