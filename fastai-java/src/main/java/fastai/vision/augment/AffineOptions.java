package fastai.vision.augment;

import fastai.vision.PadMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.nn.functional.GridSampleOptions.Mode;

/// What all transforms of an image's geometry take by keyword.
///
/// @param p the share of images that are transformed
/// @param batch whether all images of a batch are transformed alike
/// @param draw where the number comes from that the transform is about; `null`: drawn
/// @param drawX where the number comes from that concerns x, if there is one; `null`: drawn
/// @param drawY where the number comes from that concerns y, if there is one; `null`: drawn
/// @param size height and width of the result; `null`: as before
/// @param mode how pixels between pixels are found
/// @param modeMask the same for masks
/// @param padMode what lies outside the image
/// @param alignCorners whether -1 and 1 are the centres of the corner pixels, rather than edges
public record AffineOptions(
    double p,
    boolean batch,
    Draw draw,
    Draw drawX,
    Draw drawY,
    Size size,
    Mode mode,
    Mode modeMask,
    PadMode padMode,
    boolean alignCorners) {
  public static final AffineOptions DEFAULT =
      new AffineOptions(
          0.5,
          false,
          null,
          null,
          null,
          null,
          Mode.BILINEAR,
          Mode.NEAREST,
          PadMode.REFLECTION,
          true);

  Lots lots() {
    return new Lots(p, batch);
  }

  /// A square.
  public AffineOptions withSize(long size) {
    return withSize(new Size(size, size));
  }

  public AffineOptions withSize(long height, long width) {
    return withSize(new Size(height, width));
  }

  public AffineOptions withDraw(double value) {
    return withDraw(Draw.of(value));
  }

  Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("p", p);
    config.put("batch", batch);
    Configs.put(config, "draw", draw);
    Configs.put(config, "drawX", drawX);
    Configs.put(config, "drawY", drawY);
    if (size != null) config.put("size", List.of(size.height(), size.width()));
    config.put("mode", mode.name());
    config.put("modeMask", modeMask.name());
    config.put("padMode", padMode.name());
    config.put("alignCorners", alignCorners);
    return config;
  }

  static AffineOptions of(Map<String, Object> config) {
    return new AffineOptions(
        Configs.number(config, "p"),
        (Boolean) config.get("batch"),
        Configs.draw(config, "draw"),
        Configs.draw(config, "drawX"),
        Configs.draw(config, "drawY"),
        Size.of(config.get("size")),
        Mode.valueOf((String) config.get("mode")),
        Mode.valueOf((String) config.get("modeMask")),
        PadMode.valueOf((String) config.get("padMode")),
        (Boolean) config.get("alignCorners"));
  }

  public AffineOptions withP(double p) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withBatch(boolean batch) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withDraw(Draw draw) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withDrawX(Draw drawX) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withDrawY(Draw drawY) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withSize(Size size) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withMode(Mode mode) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withModeMask(Mode modeMask) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withPadMode(PadMode padMode) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }

  public AffineOptions withAlignCorners(boolean alignCorners) {
    return new AffineOptions(
        p, batch, draw, drawX, drawY, size, mode, modeMask, padMode, alignCorners);
  }
}
