package fastai.vision;

import java.awt.image.BufferedImage;

/// Pictures of the JDK and grey, pixel by pixel.
final class Pixels {
  private Pixels() {}

  static Image of(BufferedImage image, ImageMode mode) {
    int height = image.getHeight(), width = image.getWidth(), area = height * width;
    int[] rgb =
        image.getType() == BufferedImage.TYPE_BYTE_GRAY
            ? grey(image)
            : image.getRGB(0, 0, width, height, null, 0, width);
    var pixels = new byte[mode.channels() * area];
    for (int i = 0; i < area; i++) {
      int r = rgb[i] >> 16 & 255, g = rgb[i] >> 8 & 255, b = rgb[i] & 255;
      switch (mode) {
        case L -> pixels[i] = grey(r, g, b);
        case RGB -> {
          pixels[i] = (byte) r;
          pixels[area + i] = (byte) g;
          pixels[2 * area + i] = (byte) b;
        }
      }
    }
    return new Image(mode, height, width, pixels);
  }

  /// PIL's own fixed-point weights.
  private static byte grey(int r, int g, int b) {
    return (byte) (r * 19595 + g * 38470 + b * 7471 + 0x8000 >> 16);
  }

  /// The stored bytes: getRGB would bend grey by a colour profile.
  private static int[] grey(BufferedImage image) {
    int[] samples =
        image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
    for (int i = 0; i < samples.length; i++) samples[i] *= 0x010101;
    return samples;
  }

  static Image convert(Image image, ImageMode mode) {
    byte[] from = image.pixels();
    int area = image.height() * image.width();
    var to = new byte[mode.channels() * area];
    switch (mode) {
      case RGB -> {
        for (int channel = 0; channel < 3; channel++)
          System.arraycopy(from, 0, to, channel * area, area);
      }
      case L -> {
        for (int i = 0; i < area; i++)
          to[i] = grey(from[i] & 255, from[area + i] & 255, from[2 * area + i] & 255);
      }
    }
    return new Image(mode, image.height(), image.width(), to);
  }

  static BufferedImage picture(Image image) {
    int area = image.height() * image.width();
    byte[] pixels = image.pixels();
    var rgb = new int[area];
    for (int i = 0; i < area; i++)
      rgb[i] =
          switch (image.mode()) {
            case L -> (pixels[i] & 255) * 0x010101;
            case RGB ->
                (pixels[i] & 255) << 16
                    | (pixels[area + i] & 255) << 8
                    | pixels[2 * area + i] & 255;
          };
    var picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, image.width(), image.height(), rgb, 0, image.width());
    return picture;
  }
}
