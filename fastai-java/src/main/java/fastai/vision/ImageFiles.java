package fastai.vision;

import fastai.core.Parallel;
import fastai.data.Items;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Images;
import torch.TensorScope;
import torch.TorchException;

/// Folders of pictures: which are damaged, and smaller ones of all.
///
/// ```java
/// for (Path broken : ImageFiles.verifyImages(Items.getImageFiles(path))) Files.delete(broken);
/// ImageFiles.resizeImages(path, smaller, o -> o.withMaxSize(400).withRecurse(true));
/// ```
public final class ImageFiles {
  /// As small as JPEGs are decoded to see whether they can be.
  private static final int DRAFT = 32;

  private ImageFiles() {}

  /// The files that cannot be decoded, in the order given. Several threads read; JPEGs are decoded
  /// at an eighth of their size.
  public static List<Path> verifyImages(List<Path> fns) {
    var good = Parallel.map(fns, ImageFiles::verifyImage);
    var bad = new ArrayList<Path>();
    for (int i = 0; i < fns.size(); i++) if (!good.get(i)) bad.add(fns.get(i));
    return bad;
  }

  /// Whether a file can be decoded.
  public static boolean verifyImage(Path file) {
    try (var _ = new TensorScope()) {
      Image.open(file, OpenOptions.DEFAULT.withScaledDecoding(DRAFT, DRAFT));
      return true;
    } catch (IllegalArgumentException | UncheckedIOException _) {
      return false;
    }
  }

  /// How pictures are made smaller.
  ///
  /// @param maxSize the longer side of what is larger; 0: any
  /// @param useMin whether it is the shorter side instead, as of fastai 0.7's `data.resize`
  /// @param recurse whether the folders below are taken too, each to one of its name
  /// @param nChannels 3 for colour, 1 for grey; what has others is converted
  /// @param ext the new files' extension, with its dot; `null`: their own
  /// @param resume whether files that are there are left as they are
  /// @param nWorkers threads
  public record ResizeOptions(
      int maxSize,
      boolean useMin,
      boolean recurse,
      int nChannels,
      String ext,
      boolean resume,
      int nWorkers) {
    public static final ResizeOptions DEFAULT =
        new ResizeOptions(0, false, false, 3, null, false, Parallel.Options.DEFAULT.nWorkers());

    public ResizeOptions {
      if (nChannels != 1 && nChannels != 3)
        throw new IllegalArgumentException(
            "images have 1 channel (grey) or 3 (colour), not " + nChannels);
      if (maxSize < 0) throw new IllegalArgumentException("a side cannot have " + maxSize);
    }

    public ResizeOptions withMaxSize(int maxSize) {
      return new ResizeOptions(maxSize, useMin, recurse, nChannels, ext, resume, nWorkers);
    }

    public ResizeOptions withUseMin(boolean useMin) {
      return new ResizeOptions(maxSize, useMin, recurse, nChannels, ext, resume, nWorkers);
    }

    public ResizeOptions withRecurse(boolean recurse) {
      return new ResizeOptions(maxSize, useMin, recurse, nChannels, ext, resume, nWorkers);
    }

    public ResizeOptions withNChannels(int nChannels) {
      return new ResizeOptions(maxSize, useMin, recurse, nChannels, ext, resume, nWorkers);
    }

    public ResizeOptions withExt(String ext) {
      return new ResizeOptions(maxSize, useMin, recurse, nChannels, ext, resume, nWorkers);
    }

    public ResizeOptions withResume(boolean resume) {
      return new ResizeOptions(maxSize, useMin, recurse, nChannels, ext, resume, nWorkers);
    }

    public ResizeOptions withNWorkers(int nWorkers) {
      return new ResizeOptions(maxSize, useMin, recurse, nChannels, ext, resume, nWorkers);
    }
  }

  /// Pictures of a folder to another one, made smaller where they are too large; the others are
  /// copied. Damaged ones are left out.
  public static void resizeImages(Path path, Path dest, UnaryOperator<ResizeOptions> change) {
    var options = change.apply(ResizeOptions.DEFAULT);
    var files = Items.getImageFiles(path, o -> o.withRecurse(options.recurse()));
    Parallel.map(
        files,
        file -> {
          resizeImage(file, dest.resolve(path.relativize(file).toString()), options);
          return true;
        },
        Parallel.Options.DEFAULT.withNWorkers(options.nWorkers()));
  }

  /// One picture to a file.
  public static void resizeImage(Path file, Path dest, ResizeOptions options) {
    if (options.ext() != null) dest = withExtension(dest, options.ext());
    if (options.resume() && Files.exists(dest) || !verifyImage(file)) return;
    var mode = options.nChannels() == 1 ? ImageMode.L : ImageMode.RGB;
    try (var _ = new TensorScope()) {
      var image = Image.open(file, mode);
      int most = options.maxSize();
      int side =
          options.useMin()
              ? Math.min(image.height(), image.width())
              : Math.max(image.height(), image.width());
      boolean large = most > 0 && side > most;
      if (large || channels(file, options.nChannels()) != options.nChannels()) {
        int[] size = most > 0 ? image.resizeTo(most, options.useMin()) : null;
        if (size != null) image = image.resizeTo(Math.max(size[0], 1), Math.max(size[1], 1));
        image.save(dest);
      } else if (!file.equals(dest)) {
        Files.createDirectories(dest.toAbsolutePath().getParent());
        Files.copy(
            file, dest, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + dest + ": " + e, e);
    }
  }

  /// Of a format that is decoded by the JDK, those that are wanted.
  private static int channels(Path file, int wanted) throws IOException {
    try {
      return Images.header(file).channels();
    } catch (TorchException _) {
      return wanted;
    }
  }

  private static Path withExtension(Path file, String ext) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ext);
  }
}
