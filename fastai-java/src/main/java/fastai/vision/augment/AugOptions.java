package fastai.vision.augment;

import fastai.data.Transform;
import fastai.vision.PadMode;
import java.util.List;
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
/// @param xtraTfms more transforms
/// @param size height and width of the result; `null`: as before
/// @param mode how pixels between pixels are found
/// @param padMode what lies outside the image
/// @param alignCorners whether -1 and 1 are the centres of the corner pixels
/// @param batch whether all images of a batch are transformed alike
/// @param minScale the least share of the image's area that a random crop takes; 1: no crop
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
    Size size,
    Mode mode,
    PadMode padMode,
    boolean alignCorners,
    boolean batch,
    double minScale) {
  public static final AugOptions DEFAULT =
      new AugOptions(
          1,
          true,
          false,
          10,
          1,
          1.1,
          0.2,
          0.2,
          0.75,
          0.75,
          List.of(),
          null,
          Mode.BILINEAR,
          PadMode.REFLECTION,
          true,
          false,
          1);

  public AugOptions {
    xtraTfms = List.copyOf(xtraTfms);
    if (minScale != 1 && size == null)
      throw new IllegalArgumentException(
          "minScale is "
              + minScale
              + ", but the size of the random crop is not given: add withSize, before"
              + " withMinScale");
  }

  /// A square.
  public AugOptions withSize(long size) {
    return withSize(new Size(size, size));
  }

  public AugOptions withSize(long height, long width) {
    return withSize(new Size(height, width));
  }

  public AugOptions withXtraTfms(Transform... xtraTfms) {
    return withXtraTfms(List.of(xtraTfms));
  }

  /// For each transform of the geometry.
  AffineOptions affine(double p) {
    return AffineOptions.DEFAULT
        .withP(p)
        .withBatch(batch)
        .withSize(minScale == 1 ? size : null)
        .withMode(mode)
        .withPadMode(padMode)
        .withAlignCorners(alignCorners);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
  }

  public AugOptions withSize(Size size) {
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
  }

  public AugOptions withMode(Mode mode) {
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
  }

  public AugOptions withPadMode(PadMode padMode) {
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
  }

  public AugOptions withAlignCorners(boolean alignCorners) {
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
  }

  public AugOptions withBatch(boolean batch) {
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
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
        size,
        mode,
        padMode,
        alignCorners,
        batch,
        minScale);
  }
}
