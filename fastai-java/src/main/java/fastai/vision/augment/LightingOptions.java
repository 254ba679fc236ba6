package fastai.vision.augment;

import java.util.LinkedHashMap;
import java.util.Map;

/// What all transforms of light and colour take by keyword.
///
/// @param p the share of images that are changed
/// @param batch whether all images of a batch are changed alike
/// @param draw where the change comes from; `null`: drawn
public record LightingOptions(double p, boolean batch, Draw draw) {
  public static final LightingOptions DEFAULT = new LightingOptions(0.75, false, null);

  Lots lots() {
    return new Lots(p, batch);
  }

  public LightingOptions withDraw(double value) {
    return withDraw(Draw.of(value));
  }

  Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("p", p);
    config.put("batch", batch);
    Configs.put(config, "draw", draw);
    return config;
  }

  static LightingOptions of(Map<String, Object> config) {
    return new LightingOptions(
        Configs.number(config, "p"), (Boolean) config.get("batch"), Configs.draw(config, "draw"));
  }

  public LightingOptions withP(double p) {
    return new LightingOptions(p, batch, draw);
  }

  public LightingOptions withBatch(boolean batch) {
    return new LightingOptions(p, batch, draw);
  }

  public LightingOptions withDraw(Draw draw) {
    return new LightingOptions(p, batch, draw);
  }
}
