package fastai.vision;

import fastai.data.Transform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Makes an [Image] of what a getter gives: a file's path, an image already in memory.
final class CreateImage extends Transform {
  static final String NAME = "CreateImage";

  private final ImageMode mode;

  CreateImage(ImageMode mode) {
    this.mode = mode;
  }

  @Override
  public Object encodes(Object x) {
    return switch (x) {
      case Path file -> Image.open(file, mode);
      case String file -> Image.open(Path.of(file), mode);
      case Image image when image.mode() == mode -> image;
      case Image image -> Image.of(image.toBufferedImage(), mode);
      case BufferedImage image -> Image.of(image, mode);
      case null ->
          throw new IllegalArgumentException(
              "the image is null; expected a path, an Image or a BufferedImage");
      default ->
          throw new IllegalArgumentException(
              "a "
                  + x.getClass().getSimpleName()
                  + " is no image; expected a path, an Image or a BufferedImage (see"
                  + " DataBlock.withGetX)");
    };
  }

  @Override
  public List<Class<?>> inputTypes() {
    return List.of(Path.class, String.class, Image.class, BufferedImage.class);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("mode", mode.name());
  }
}
