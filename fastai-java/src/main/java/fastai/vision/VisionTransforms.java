package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformProvider;
import java.util.Map;
import java.util.function.Function;

/// The transforms of images that an export can name.
public final class VisionTransforms implements TransformProvider {
  public VisionTransforms() {}

  @Override
  public Map<String, Function<Map<String, Object>, Transform>> makers() {
    return Map.of(
        CreateImage.NAME, CreateImage::of,
        IntToFloatTensor.NAME,
            config -> new IntToFloatTensor(((Number) config.get("div")).doubleValue()),
        Normalize.NAME,
            config ->
                Normalize.fromStats(
                    TransformProvider.numbers(config.get("mean")),
                    TransformProvider.numbers(config.get("std"))));
  }
}
