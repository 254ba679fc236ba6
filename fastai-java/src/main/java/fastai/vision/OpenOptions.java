package fastai.vision;

/// How a picture's file becomes an [Image].
///
/// @param mode grey or colour, whatever the file is
/// @param exifOrientation whether a photo is turned upright, as its camera's note (EXIF) says. Off,
///   as in fastai, whose pixels are those of the file.
/// @param scaledHeight with `scaledWidth`: a JPEG is decoded at half, a quarter or an eighth of its
///   size where that is not below this height and width; 0, as in fastai, for all pixels. This
///   takes a fraction of the time for photos much larger than what a model gets. The pixels differ
///   a little: the decoder averages blocks, and what follows resizes these. Points and boxes in
///   pixels of the file do not go with it.
public record OpenOptions(
    ImageMode mode, boolean exifOrientation, int scaledHeight, int scaledWidth) {
  public static final OpenOptions DEFAULT = new OpenOptions(ImageMode.RGB, false, 0, 0);

  public OpenOptions {
    if (scaledHeight < 0 || scaledWidth < 0 || (scaledHeight == 0) != (scaledWidth == 0))
      throw new IllegalArgumentException(
          "a JPEG is scaled down to no less than a height and a width of 1 or more (0 and 0: not"
              + " at all); "
              + scaledHeight
              + " and "
              + scaledWidth
              + " were given");
  }

  public OpenOptions withMode(ImageMode mode) {
    return new OpenOptions(mode, exifOrientation, scaledHeight, scaledWidth);
  }

  public OpenOptions withExifOrientation(boolean exifOrientation) {
    return new OpenOptions(mode, exifOrientation, scaledHeight, scaledWidth);
  }

  /// Decodes large JPEGs at a fraction of their size, whose sides are at least these.
  public OpenOptions withScaledDecoding(int height, int width) {
    return new OpenOptions(mode, exifOrientation, height, width);
  }
}
