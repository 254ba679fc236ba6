package fastai.vision;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Writes images in the JDK's formats.
final class Writer {
  /// PIL's for JPEGs, of 100.
  static final int QUALITY = 75;

  private Writer() {}

  static void save(Image image, Path file, int quality) {
    String name = file.getFileName().toString();
    byte[] bytes = bytes(image, name.substring(name.lastIndexOf('.') + 1), quality);
    try {
      if (file.getParent() != null) Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the image " + file + ": " + e, e);
    }
  }

  /// @param quality of a JPEG, 1 to 100
  static byte[] bytes(Image image, String format, int quality) {
    String kind = format.toLowerCase(Locale.ROOT);
    var writers = ImageIO.getImageWritersByFormatName(kind);
    if (!writers.hasNext())
      throw new IllegalArgumentException(
          "'" + format + "' is no format that images are written in; use png, jpg, bmp or gif");
    var writer = writers.next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      var param = writer.getDefaultWriteParam();
      if (kind.startsWith("jp")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality / 100f);
      }
      writer.write(null, new IIOImage(picture(image), null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the image as " + format + ": " + e, e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// Grey stays grey, byte by byte.
  private static BufferedImage picture(Image image) {
    if (image.mode() != ImageMode.L) return image.toBufferedImage();
    var grey = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setDataElements(0, 0, image.width(), image.height(), image.pixels());
    return grey;
  }
}
