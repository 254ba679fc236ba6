package fastai.vision.augment;

import java.util.Map;
import torch.nn.functional.GridSampleOptions.Mode;

/// How [RandomResizedCropGPU] draws.
///
/// @param minScale the least share of the area
/// @param maxScale the largest share of the area
/// @param minRatio the least width over height
/// @param maxRatio the largest width over height
/// @param validScale in validation, how much is left of the largest part's height and width
/// @param mode how pixels between pixels are found
/// @param modeMask the same for masks
public record CropOptions(
    double minScale,
    double maxScale,
    double minRatio,
    double maxRatio,
    double validScale,
    Mode mode,
    Mode modeMask) {
  public static final CropOptions DEFAULT =
      new CropOptions(0.08, 1, 3 / 4.0, 4 / 3.0, 1, Mode.BILINEAR, Mode.NEAREST);

  public CropOptions {
    if (!(minScale > 0 && minScale <= maxScale))
      throw new IllegalArgumentException(
          "minScale is to be positive and at most maxScale; given were "
              + minScale
              + " and "
              + maxScale);
    if (!(minRatio > 0 && minRatio <= maxRatio))
      throw new IllegalArgumentException(
          "minRatio is to be positive and at most maxRatio; given were "
              + minRatio
              + " and "
              + maxRatio);
  }

  /// Both ends of the proportions, width over height.
  public CropOptions withRatio(double min, double max) {
    return new CropOptions(minScale, maxScale, min, max, validScale, mode, modeMask);
  }

  Map<String, Object> config() {
    return Map.of(
        "minScale", minScale,
        "maxScale", maxScale,
        "minRatio", minRatio,
        "maxRatio", maxRatio,
        "validScale", validScale,
        "mode", mode.name(),
        "modeMask", modeMask.name());
  }

  static CropOptions of(Map<String, Object> config) {
    return new CropOptions(
        Configs.number(config, "minScale"),
        Configs.number(config, "maxScale"),
        Configs.number(config, "minRatio"),
        Configs.number(config, "maxRatio"),
        Configs.number(config, "validScale"),
        Mode.valueOf((String) config.get("mode")),
        Mode.valueOf((String) config.get("modeMask")));
  }

  public CropOptions withMinScale(double minScale) {
    return new CropOptions(minScale, maxScale, minRatio, maxRatio, validScale, mode, modeMask);
  }

  public CropOptions withMaxScale(double maxScale) {
    return new CropOptions(minScale, maxScale, minRatio, maxRatio, validScale, mode, modeMask);
  }

  public CropOptions withMinRatio(double minRatio) {
    return new CropOptions(minScale, maxScale, minRatio, maxRatio, validScale, mode, modeMask);
  }

  public CropOptions withMaxRatio(double maxRatio) {
    return new CropOptions(minScale, maxScale, minRatio, maxRatio, validScale, mode, modeMask);
  }

  public CropOptions withValidScale(double validScale) {
    return new CropOptions(minScale, maxScale, minRatio, maxRatio, validScale, mode, modeMask);
  }

  public CropOptions withMode(Mode mode) {
    return new CropOptions(minScale, maxScale, minRatio, maxRatio, validScale, mode, modeMask);
  }

  public CropOptions withModeMask(Mode modeMask) {
    return new CropOptions(minScale, maxScale, minRatio, maxRatio, validScale, mode, modeMask);
  }
}
