package fastai.vision;

import fastai.data.Transform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Makes an [Image] of what a getter gives: a file's path or contents, an image already in memory.
final class CreateImage extends Transform {
  static final String NAME = "CreateImage";

  private final OpenOptions options;

  CreateImage(OpenOptions options) {
    this.options = options;
  }

  @Override
  public Object encodes(Object x) {
    return Image.create(x, options);
  }

  @Override
  public List<Class<?>> inputTypes() {
    return List.of(
        Path.class, String.class, byte[].class, Image.class, BufferedImage.class, Tensor.class);
  }

  @Override
  public boolean retainsType() {
    return false;
  }

  @Override
  public TensorImage target(Tensor prediction) {
    return new TensorImage(prediction, options.mode());
  }

  @Override
  public String name() {
    return NAME;
  }

  /// What is as usual is left out.
  @Override
  public Map<String, Object> config() {
    var config = new HashMap<String, Object>();
    config.put("mode", options.mode().name());
    if (options.exifOrientation()) config.put("exifOrientation", true);
    if (options.scaledHeight() > 0)
      config.put("scaledDecoding", List.of(options.scaledHeight(), options.scaledWidth()));
    return config;
  }

  static CreateImage of(Map<String, Object> config) {
    var options =
        OpenOptions.DEFAULT
            .withMode(ImageMode.valueOf((String) config.get("mode")))
            .withExifOrientation(Boolean.TRUE.equals(config.get("exifOrientation")));
    if (config.get("scaledDecoding") instanceof List<?> size)
      options =
          options.withScaledDecoding(
              ((Number) size.get(0)).intValue(), ((Number) size.get(1)).intValue());
    return new CreateImage(options);
  }
}
