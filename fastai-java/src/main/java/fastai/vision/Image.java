package fastai.vision;

import fastai.data.Collatable;
import fastai.data.TensorBase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import torch.Torch;

/// A picture in memory: bytes from 0 to 255, channel by channel, row by row (fastai's `PILImage`).
/// A batch of them becomes one tensor, uint8 `[batch, channels, height, width]`.
///
/// @param pixels `channels * height * width` bytes; not copied, and not to be changed
public record Image(ImageMode mode, int height, int width, byte[] pixels) implements Collatable {
  public Image {
    if (height < 1 || width < 1 || pixels.length != (long) mode.channels() * height * width)
      throw new IllegalArgumentException(
          "an image of mode "
              + mode
              + " and "
              + height
              + "x"
              + width
              + " has "
              + (long) mode.channels() * height * width
              + " bytes; "
              + pixels.length
              + " were given");
  }

  /// A grey image.
  public static Image of(int height, int width, byte[] pixels) {
    return new Image(ImageMode.L, height, width, pixels);
  }

  /// Reads a file; transparency is dropped, and nothing is turned.
  public static Image open(Path file, ImageMode mode) {
    try (var in = Files.newInputStream(file)) {
      BufferedImage image = ImageIO.read(in);
      if (image == null)
        throw new IllegalArgumentException(
            file + " is no image of a known format (JPEG, PNG, GIF, BMP, TIFF)");
      return of(image, mode);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the image " + file + ": " + e, e);
    }
  }

  /// Grey is PIL's `L = (299 R + 587 G + 114 B) / 1000`.
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
        // PIL's own fixed-point weights.
        case L -> pixels[i] = (byte) (r * 19595 + g * 38470 + b * 7471 + 0x8000 >> 16);
        case RGB -> {
          pixels[i] = (byte) r;
          pixels[area + i] = (byte) g;
          pixels[2 * area + i] = (byte) b;
        }
      }
    }
    return new Image(mode, height, width, pixels);
  }

  /// The stored bytes: getRGB would bend grey by a colour profile.
  private static int[] grey(BufferedImage image) {
    int[] samples =
        image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
    for (int i = 0; i < samples.length; i++) samples[i] *= 0x010101;
    return samples;
  }

  BufferedImage toBufferedImage() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int area = height * width;
    for (int i = 0; i < area; i++) {
      int r = pixels[i] & 255;
      int rgb =
          mode == ImageMode.L
              ? r * 0x010101
              : r << 16 | (pixels[area + i] & 255) << 8 | pixels[2 * area + i] & 255;
      image.setRGB(i % width, i / width, rgb);
    }
    return image;
  }

  @Override
  public TensorBase collate(List<?> images) {
    int size = pixels.length;
    var all = new byte[Math.multiplyExact(images.size(), size)];
    for (int i = 0; i < images.size(); i++) {
      var image = (Image) images.get(i);
      if (image.mode != mode || image.height != height || image.width != width)
        throw new IllegalArgumentException(
            "images of different sizes cannot become a batch: the first is "
                + this
                + ", number "
                + i
                + " is "
                + image
                + "; give the block an item transform that makes them equal");
      System.arraycopy(image.pixels, 0, all, i * size, size);
    }
    return new TensorImage(
        Torch.tensor(all).view(images.size(), mode.channels(), height, width), mode);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Image(var m, int h, int w, byte[] p)
        && m == mode
        && h == height
        && w == width
        && java.util.Arrays.equals(p, pixels);
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.hashCode(pixels);
  }

  @Override
  public String toString() {
    return "Image mode=" + mode + " size=" + width + "x" + height;
  }
}
