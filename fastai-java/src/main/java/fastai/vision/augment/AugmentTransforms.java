package fastai.vision.augment;

import static java.util.Map.entry;

import fastai.data.Transform;
import fastai.data.TransformProvider;
import java.util.Map;
import java.util.function.Function;

/// The transforms that augment images, as far as an export can name them.
public final class AugmentTransforms implements TransformProvider {
  private static final Map<String, Function<Map<String, Object>, Transform>> MAKERS =
      Map.ofEntries(
          entry("Flip", c -> new Flip(affine(c))),
          entry("Dihedral", c -> new Dihedral(affine(c))),
          entry("DeterministicFlip", c -> new DeterministicFlip(affine(c))),
          entry("DeterministicDihedral", c -> new DeterministicDihedral(affine(c))),
          entry("Rotate", c -> new Rotate(Configs.number(c, "maxDeg"), affine(c))),
          entry(
              "Zoom",
              c -> new Zoom(Configs.number(c, "minZoom"), Configs.number(c, "maxZoom"), affine(c))),
          entry("Warp", c -> new Warp(Configs.number(c, "magnitude"), affine(c))),
          entry(
              "Squish",
              c ->
                  new Squish(
                      Configs.number(c, "minScale"), Configs.number(c, "maxScale"), affine(c))),
          entry("Jitter", c -> new Jitter(Configs.number(c, "magnitude"), affine(c))),
          entry("RandPad", c -> new RandPad(Configs.integer(c, "padding"), affine(c))),
          entry("Skew", c -> new Skew(Configs.number(c, "magnitude"), affine(c))),
          entry("Tilt", c -> new Tilt(Configs.number(c, "magnitude"), affine(c))),
          entry(
              "PerspectiveWarp",
              c -> new PerspectiveWarp(TransformProvider.numbers(c.get("magnitude")), affine(c))),
          entry(ComposedAffine.NAME, ComposedAffine::of),
          entry("RandomResizedCropGPU", RandomResizedCropGPU::of),
          entry("Brightness", c -> new Brightness(Configs.number(c, "maxLighting"), light(c))),
          entry("Contrast", c -> new Contrast(Configs.number(c, "maxLighting"), light(c))),
          entry("Saturation", c -> new Saturation(Configs.number(c, "maxLighting"), light(c))),
          entry("Hue", c -> new Hue(Configs.number(c, "maxHue"), light(c))),
          entry(ComposedSpace.NAME, ComposedSpace::of),
          entry(
              CropTo.NAME,
              c ->
                  new CropTo(Configs.integer(c, "size"), CropType.valueOf((String) c.get("type")))),
          entry(
              "RandomErasing",
              c ->
                  new RandomErasing(
                      Configs.number(c, "p"),
                      Configs.number(c, "sl"),
                      Configs.number(c, "sh"),
                      Configs.number(c, "minAspect"),
                      Configs.integer(c, "maxCount"))),
          entry(
              "Cutout",
              c ->
                  new Cutout(
                      Configs.integer(c, "nHoles"),
                      Configs.integer(c, "length"),
                      Configs.number(c, "p"))),
          entry(
              "RgbRandomize",
              c ->
                  new RgbRandomize(
                      Configs.integer(c, "channel"),
                      Configs.number(c, "thresh"),
                      Configs.number(c, "p"))));

  public AugmentTransforms() {}

  @Override
  public Map<String, Function<Map<String, Object>, Transform>> makers() {
    return MAKERS;
  }

  /// A transform within another.
  static Transform make(String name, Map<String, Object> config) {
    var maker = MAKERS.get(name);
    if (maker == null)
      throw new IllegalArgumentException(
          "no transform is called "
              + name
              + "; known are "
              + MAKERS.keySet().stream().sorted().toList());
    return maker.apply(config);
  }

  private static AffineOptions affine(Map<String, Object> config) {
    return AffineOptions.of(config);
  }

  private static LightingOptions light(Map<String, Object> config) {
    return LightingOptions.of(config);
  }
}
