package fastai.tensorboard;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// The files of TensorBoard's projector, laid out as PyTorch does:
///
/// ```text
/// projector_config.pbtxt       one entry for each set of points
/// 00042/default/tensors.tsv    a point a line
/// 00042/default/metadata.tsv   its label
/// 00042/default/sprite.png     its picture, in rows as long as there are rows
/// ```
final class Projector {
  private Projector() {}

  static void add(
      Path logDir,
      Tensor points,
      List<String> labels,
      List<BufferedImage> images,
      String tag,
      long step) {
    if (points.dim() != 2)
      throw new IllegalArgumentException(
          "points have the shape [n, features]; these have "
              + java.util.Arrays.toString(points.shape()));
    requireOneEach("labels", labels, points.size(0));
    requireOneEach("images", images, points.size(0));
    String place = "%05d/%s".formatted(step, tag);
    try {
      Path folder = Files.createDirectories(logDir.resolve(place));
      Files.writeString(folder.resolve("tensors.tsv"), tsv(points));
      var entry = new StringBuilder("embeddings {\n");
      entry.append("tensor_name: \"%s:%05d\"\n".formatted(tag, step));
      entry.append("tensor_path: \"%s/tensors.tsv\"\n".formatted(place));
      if (labels != null) {
        var text = new StringBuilder();
        for (var label : labels) text.append(label.replaceAll("[\t\n\r]", " ")).append('\n');
        Files.writeString(folder.resolve("metadata.tsv"), text);
        entry.append("metadata_path: \"%s/metadata.tsv\"\n".formatted(place));
      }
      if (images != null && !images.isEmpty()) {
        ImageIO.write(Pictures.sprite(images), "png", folder.resolve("sprite.png").toFile());
        entry
            .append("sprite {\nimage_path: \"%s/sprite.png\"\n".formatted(place))
            .append("single_image_dim: %d\n".formatted(images.getFirst().getWidth()))
            .append("single_image_dim: %d\n}\n".formatted(images.getFirst().getHeight()));
      }
      Files.writeString(
          logDir.resolve("projector_config.pbtxt"),
          entry.append("}\n"),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write points to " + logDir + ": " + e, e);
    }
  }

  private static void requireOneEach(String what, List<?> given, long n) {
    if (given != null && given.size() != n)
      throw new IllegalArgumentException(
          "there are "
              + n
              + " points and "
              + given.size()
              + " "
              + what
              + "; one for each is needed");
  }

  private static String tsv(Tensor points) {
    double[] values;
    int columns = (int) points.size(1);
    try (var _ = new TensorScope()) {
      values = points.detach().cpu().to(DType.FLOAT64).contiguous().flatten().toDoubleArray();
    }
    var text = new StringBuilder();
    for (int i = 0; i < values.length; i++)
      text.append(String.format(Locale.ROOT, "%.9g", values[i]))
          .append(i % columns == columns - 1 ? '\n' : '\t');
    return text.toString();
  }
}
