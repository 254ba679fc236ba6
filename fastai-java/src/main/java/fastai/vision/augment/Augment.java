package fastai.vision.augment;

import fastai.data.Transform;
import fastai.vision.Normalize;
import fastai.vision.TensorImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Ready-made lists of batch transforms.
///
/// ```java
/// block.withItemTfms(new Resize(460))
///     .withBatchTfms(Augment.augTransforms(o -> o.withSize(224).withMinScale(0.75)));
/// ```
public final class Augment {
  private Augment() {}

  /// Flips, warps, turns, zooms and light for photos of things that do not stand on their heads.
  public static Transform[] augTransforms() {
    return augTransforms(o -> o);
  }

  /// Flip, or [Dihedral] if things may stand on their heads; [Warp], [Rotate], [Zoom];
  /// [Brightness], [Contrast]; then the transforms that were given. Those of the geometry become
  /// one, with the random crop that `minScale` asks for: pixels are read once. (fastai reads twice
  /// then.) Those of light become one too.
  public static Transform[] augTransforms(UnaryOperator<AugOptions> change) {
    var o = change.apply(AugOptions.DEFAULT);
    double maxRotate = o.maxRotate() * o.mult();
    double maxLighting = o.maxLighting() * o.mult();
    double maxWarp = o.maxWarp() * o.mult();
    AffineOptions affine = o.affine(o.pAffine()), flip = o.affine(0.5);
    var light = new LightingOptions(o.pLighting(), o.geometry().batch(), null);
    var all = new ArrayList<Transform>();
    if (o.doFlip()) all.add(o.flipVert() ? new Dihedral(flip) : new Flip(flip));
    if (maxWarp != 0) all.add(new Warp(maxWarp, affine));
    if (maxRotate != 0) all.add(new Rotate(maxRotate, affine));
    if (o.minZoom() < 1 || o.maxZoom() > 1) all.add(new Zoom(o.minZoom(), o.maxZoom(), affine));
    if (maxLighting != 0) {
      all.add(new Brightness(maxLighting, light));
      all.add(new Contrast(maxLighting, light));
    }
    if (o.minScale() != 1) all.add(crop(o));
    all.addAll(o.xtraTfms());
    return setupAugTfms(all).toArray(Transform[]::new);
  }

  private static RandomResizedCropGPU crop(AugOptions o) {
    var size = o.geometry().size();
    if (size == null)
      throw new IllegalArgumentException(
          "minScale is "
              + o.minScale()
              + ", but the size to which images are then cut is not given: add withSize");
    return new RandomResizedCropGPU(
        size,
        CropOptions.DEFAULT
            .withMinScale(o.minScale())
            .withRatio(1, 1)
            .withMode(o.geometry().mode()));
  }

  /// Puts together what can be done at once: all transforms of the geometry, with the options of
  /// the first, and a random crop behind them; all changes of light. The result is the geometry,
  /// the light, the others.
  public static List<Transform> setupAugTfms(List<? extends Transform> tfms) {
    var affine = new ArrayList<AffineCoordTfm>();
    var light = new ArrayList<SpaceTfm>();
    var others = new ArrayList<Transform>();
    var crops = new ArrayList<RandomResizedCropGPU>();
    for (var one : tfms) {
      switch (one) {
        case AffineCoordTfm a -> affine.add(a);
        case SpaceTfm s when s.space() == Space.LOGIT -> light.add(s);
        case RandomResizedCropGPU c -> crops.add(c);
        default -> others.add(one);
      }
    }
    var result = new ArrayList<Transform>();
    // One crop can be part of it; more of them are left to do one after the other.
    boolean joined = crops.size() == 1 && !affine.isEmpty();
    if (joined || affine.size() > 1)
      result.add(new ComposedAffine(affine, joined ? crops.getFirst() : null));
    else result.addAll(affine);
    if (!joined) result.addAll(crops);
    if (light.size() > 1) result.add(new ComposedSpace(light));
    else result.addAll(light);
    result.addAll(others);
    return result;
  }

  /// Normalises, applies a function, and takes both back to pixels from 0 to 1: for showing what a
  /// function of normalised images does, [RandomErasing] for instance.
  ///
  /// @param x floats `[batch, channels, height, width]` from 0 to 1
  public static TensorImage normApplyDenorm(
      TensorImage x, UnaryOperator<TensorImage> f, Normalize nrm) {
    var back = (TensorImage) nrm.decodes(f.apply((TensorImage) nrm.encodes(x)));
    return back.with(back.data().clamp(0, 1));
  }

  /// Fastai 1's `get_transforms`: the same transforms with the same defaults, here of batches. The
  /// size that it takes at another place, `transform(size=224)`, is an item transform's, which cuts
  /// a random part out of each image; validation needs no list of its own, since every transform
  /// knows what to do there.
  public static Transform[] getTransforms(UnaryOperator<AugOptions> change) {
    return augTransforms(change);
  }

  public static Transform[] getTransforms() {
    return augTransforms();
  }

  /// Fastai 0.7's `transforms_basic`: turned by up to 10 degrees (three in four), and a little
  /// light.
  public static Transform[] transformsBasic() {
    return preset(List.of(), 1);
  }

  /// Fastai 0.7's `transforms_side_on`, for photos from the side: mirrored too.
  public static Transform[] transformsSideOn() {
    return transformsSideOn(1);
  }

  /// @param maxZoom usually 1.1
  public static Transform[] transformsSideOn(double maxZoom) {
    return preset(List.of(new Flip()), maxZoom);
  }

  /// Fastai 0.7's `transforms_top_down`, for photos from above: in all eight symmetries of a square
  /// too.
  public static Transform[] transformsTopDown() {
    return transformsTopDown(1);
  }

  /// @param maxZoom usually 1.1
  public static Transform[] transformsTopDown(double maxZoom) {
    return preset(List.of(new Dihedral(o -> o.withP(1))), maxZoom);
  }

  private static Transform[] preset(List<Transform> first, double maxZoom) {
    UnaryOperator<AffineOptions> often = o -> o.withP(0.75);
    UnaryOperator<LightingOptions> always = o -> o.withP(1);
    var all = new ArrayList<>(first);
    all.add(new Rotate(10, often));
    if (maxZoom > 1) all.add(new Zoom(1, maxZoom, often));
    all.add(new Brightness(0.05, always));
    all.add(new Contrast(0.05, always));
    return setupAugTfms(all).toArray(Transform[]::new);
  }
}
