package fastai.vision;

import fastai.core.Parallel;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import torch.TensorScope;

/// Spoils pictures, so that a model can learn to restore them (the course's `crappify`): made
/// small, stored as a JPEG of a random low quality, with the quality written on it.
///
/// ```java
/// new Crappify(path.resolve("low"), path.resolve("high")).all(Items.getImageFiles(path.resolve("high")));
/// ```
///
/// @param pathLr where the spoilt pictures go, under the names of the good ones
/// @param pathHr the folder of the good ones
/// @param size of the shorter side
/// @param minQuality of the JPEG, 1 to 100
/// @param maxQuality of the JPEG
/// @param seed the same seed spoils in the same way
public record Crappify(
    Path pathLr, Path pathHr, int size, int minQuality, int maxQuality, long seed) {
  /// The shorter side 96 pixels, qualities from 10 to 70.
  public Crappify(Path pathLr, Path pathHr) {
    this(pathLr, pathHr, 96, 10, 70, 0);
  }

  public Crappify withSize(int size) {
    return new Crappify(pathLr, pathHr, size, minQuality, maxQuality, seed);
  }

  public Crappify withQuality(int from, int to) {
    return new Crappify(pathLr, pathHr, size, from, to, seed);
  }

  public Crappify withSeed(long seed) {
    return new Crappify(pathLr, pathHr, size, minQuality, maxQuality, seed);
  }

  /// Spoils all files; returns the new ones.
  public List<Path> all(List<Path> files) {
    return Parallel.map(
        IntStream.range(0, files.size()).boxed().toList(), i -> one(files.get(i), i));
  }

  /// Spoils one file.
  ///
  /// @param i its number, from which its quality follows
  public Path one(Path file, int i) {
    var random = new SplittableRandom(seed * 1_000_003 + i);
    Image small;
    try (var _ = new TensorScope()) {
      var image = Image.open(file);
      int[] to = image.resizeTo(size, true);
      small = image.resizeTo(Math.max(to[0], 1), Math.max(to[1], 1));
      int quality = random.nextInt(minQuality, maxQuality + 1);
      Path dest = pathLr.resolve(pathHr.relativize(file).toString());
      Writer.save(marked(small, quality, random), dest, quality);
      return dest;
    }
  }

  private static Image marked(Image image, int quality, SplittableRandom random) {
    var picture = image.toBufferedImage();
    var graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    graphics.setColor(Color.WHITE);
    int x = random.nextInt(image.width() / 2 + 1), y = random.nextInt(image.height() / 2 + 1);
    graphics.drawString(String.valueOf(quality), x, y + graphics.getFontMetrics().getAscent());
    graphics.dispose();
    return Image.of(picture, ImageMode.RGB);
  }
}
