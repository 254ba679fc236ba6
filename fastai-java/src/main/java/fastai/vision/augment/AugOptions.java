package fastai.vision.augment;

import fastai.data.Transform;
import fastai.vision.PadMode;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.nn.functional.GridSampleOptions.Mode;

/// What [Augment#augTransforms] takes by keyword, with fastai's defaults.
///
/// @param mult multiplies `maxRotate`, `maxLighting` and `maxWarp`
/// @param doFlip whether images are flipped
/// @param flipVert whether upside down too, and turned by right angles ([Dihedral])
/// @param maxRotate degrees ([Rotate])
/// @param minZoom ([Zoom])
/// @param maxZoom ([Zoom])
/// @param maxLighting ([Brightness], [Contrast])
/// @param maxWarp ([Warp])
/// @param pAffine the share of images that are warped, turned, zoomed: each on its own
/// @param pLighting the share of images whose light changes
/// @param xtraTfms more transforms, [fastai.vision.Normalize] for instance
/// @param minScale the least share of the image's area that a random crop to the size takes; 1: no
///   crop
/// @param geometry size, mode, padMode, alignCorners and batch; the others of its options do not
///   count
public record AugOptions(
    double mult,
    boolean doFlip,
    boolean flipVert,
    double maxRotate,
    double minZoom,
    double maxZoom,
    double maxLighting,
    double maxWarp,
    double pAffine,
    double pLighting,
    List<Transform> xtraTfms,
    double minScale,
    AffineOptions geometry) {
  public static final AugOptions DEFAULT =
      new AugOptions(
          1, true, false, 10, 1, 1.1, 0.2, 0.2, 0.75, 0.75, List.of(), 1, AffineOptions.DEFAULT);

  public AugOptions {
    xtraTfms = List.copyOf(xtraTfms);
  }

  private AugOptions with(UnaryOperator<AffineOptions> change) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        change.apply(geometry));
  }

  /// Height and width of the result; `null`: as before.
  public AugOptions withSize(Size size) {
    return with(o -> o.withSize(size));
  }

  /// A square.
  public AugOptions withSize(long size) {
    return withSize(new Size(size, size));
  }

  public AugOptions withSize(long height, long width) {
    return withSize(new Size(height, width));
  }

  /// How pixels between pixels are found.
  public AugOptions withMode(Mode mode) {
    return with(o -> o.withMode(mode));
  }

  /// What lies outside the image.
  public AugOptions withPadMode(PadMode padMode) {
    return with(o -> o.withPadMode(padMode));
  }

  /// Whether -1 and 1 are the centres of the corner pixels, rather than edges.
  public AugOptions withAlignCorners(boolean alignCorners) {
    return with(o -> o.withAlignCorners(alignCorners));
  }

  /// Whether all images of a batch are transformed alike.
  public AugOptions withBatch(boolean batch) {
    return with(o -> o.withBatch(batch));
  }

  public AugOptions withXtraTfms(Transform... xtraTfms) {
    return withXtraTfms(List.of(xtraTfms));
  }

  /// For each transform of the geometry; a crop comes to the size by itself.
  AffineOptions affine(double p) {
    var each = geometry.withP(p).withDraw((Draw) null).withDrawX(null).withDrawY(null);
    return minScale == 1 ? each : each.withSize(null);
  }

  public AugOptions withMult(double mult) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withDoFlip(boolean doFlip) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withFlipVert(boolean flipVert) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withMaxRotate(double maxRotate) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withMinZoom(double minZoom) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withMaxZoom(double maxZoom) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withMaxLighting(double maxLighting) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withMaxWarp(double maxWarp) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withPAffine(double pAffine) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withPLighting(double pLighting) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withXtraTfms(List<Transform> xtraTfms) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }

  public AugOptions withMinScale(double minScale) {
    return new AugOptions(
        mult,
        doFlip,
        flipVert,
        maxRotate,
        minZoom,
        maxZoom,
        maxLighting,
        maxWarp,
        pAffine,
        pLighting,
        xtraTfms,
        minScale,
        geometry);
  }
}
