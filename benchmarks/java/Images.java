import fastai.data.DataLoaders;
import fastai.data.Items;
import fastai.vision.FlipItem;
import fastai.vision.ImageDataLoaders;
import fastai.vision.Normalize;
import fastai.vision.OpenOptions;
import fastai.vision.RandomCrop;
import fastai.vision.Resize;
import java.nio.file.Path;
import java.util.Scanner;
import torch.TensorScope;
import torch.Torch;

/// An epoch of batches of 224x224 made of photos: opened, cut and resized to 256, cut to 224,
/// mirrored or not, made floats and normalised, by two workers; the row of python/images.py.
///
/// | row | what |
/// |---|---|
/// | images | an epoch, all pixels of a JPEG decoded, as in Python |
/// | scaled | the same, large JPEGs decoded at half their size or less where that is enough |
///
/// The argument is a folder with one folder a label. Takes turns with the other column, as
/// Overhead.java does.
class Images {
  static final int WORKERS = 2;

  static DataLoaders loaders(Path folder, OpenOptions open) {
    return ImageDataLoaders.fromFolder(
        folder,
        o ->
            o.withValidPct(0)
                .withOpen(open)
                .withItemTfms(new Resize(256), new RandomCrop(224), new FlipItem())
                .withBatchTfms(Normalize.imagenetStats())
                .withDl(d -> d.withBs(64).withNumWorkers(WORKERS).withDropLast(false)));
  }

  static long epoch(DataLoaders dls) {
    long images = 0;
    try (var batches = dls.train().iterator()) {
      while (true) {
        try (var _ = new TensorScope()) {
          if (!batches.hasNext()) return images;
          images += batches.next().size();
        }
      }
    }
  }

  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    var whole = loaders(folder, OpenOptions.DEFAULT);
    var scaled = loaders(folder, OpenOptions.DEFAULT.withScaledDecoding(256, 256));
    System.out.println(
        "ready libtorch "
            + Torch.version()
            + ", "
            + WORKERS
            + " workers, "
            + Items.getImageFiles(folder).size()
            + " images");
    var in = new Scanner(System.in);
    while (in.hasNext()) {
      var dls = in.next().equals("scaled") ? scaled : whole;
      int count = in.nextInt();
      long images = 0, begin = System.nanoTime();
      for (int i = 0; i < count; i++) images += epoch(dls);
      System.out.println((double) (System.nanoTime() - begin) / images);
    }
  }
}
