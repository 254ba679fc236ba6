package fastai.vision;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import torch.Images;
import torch.Tensor;
import torch.TensorScope;
import torch.TorchException;

/// Opens pictures: JPEG and PNG straight into tensors, others (GIF, BMP, TIFF), and these where
/// their library is missing, by the JDK.
final class Opener {
  private Opener() {}

  static Image open(Path file, OpenOptions options) {
    try (var scope = new TensorScope()) {
      Tensor pixels;
      try {
        pixels =
            Images.decode(
                file, options.mode().channels(), options.scaledHeight(), options.scaledWidth());
        if (options.exifOrientation())
          pixels = Turn.upright(Images.header(file).orientation()).pixels(pixels, false);
      } catch (TorchException e) {
        if (Images.decodes(Images.format(file))) throw broken(file.toString(), e);
        try (var in = Files.newInputStream(file)) {
          return byJdk(in, file.toString(), options.mode());
        }
      }
      return Image.of(scope.keep(pixels)).asFraction(isFraction(file, pixels, options));
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("there is no image " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the image " + file + ": " + e, e);
    }
  }

  private static boolean isFraction(Path file, Tensor pixels, OpenOptions options)
      throws IOException {
    if (options.scaledHeight() == 0) return false;
    var header = Images.header(file);
    return (long) header.height() * header.width() > pixels.size(1) * pixels.size(2);
  }

  static Image decode(byte[] file, OpenOptions options) {
    String name = "the " + file.length + " bytes";
    try {
      if (options.exifOrientation() || options.scaledHeight() > 0) return viaFile(file, options);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name + " into a temporary file: " + e, e);
    }
    try (var scope = new TensorScope()) {
      try {
        return Image.of(scope.keep(Images.decode(file, options.mode().channels(), 0, 0)));
      } catch (TorchException e) {
        try (var in = new ByteArrayInputStream(file)) {
          return byJdk(in, name, options.mode());
        } catch (IllegalArgumentException other) {
          other.addSuppressed(e);
          throw other;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the image in " + name + ": " + e, e);
    }
  }

  /// The size of a photo, and the note of how it is turned, are read of files.
  private static Image viaFile(byte[] file, OpenOptions options) throws IOException {
    Path temporary = Files.createTempFile("fastai", "");
    try {
      Files.write(temporary, file);
      return open(temporary, options);
    } finally {
      Files.delete(temporary);
    }
  }

  private static Image byJdk(InputStream in, String name, ImageMode mode) throws IOException {
    BufferedImage image;
    try {
      image = ImageIO.read(in);
    } catch (IOException | RuntimeException e) {
      throw broken(name, e);
    }
    if (image == null)
      throw new IllegalArgumentException(
          name + " is no image of a known format (JPEG, PNG, GIF, BMP, TIFF)");
    return Pixels.of(image, mode);
  }

  private static IllegalArgumentException broken(String name, Exception e) {
    return new IllegalArgumentException(
        "the image "
            + name
            + " is damaged: "
            + e.getMessage()
            + "; ImageFiles.verifyImages finds all such files",
        e);
  }
}
