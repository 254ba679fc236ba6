package fastai.vision;

import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Images and a mask for each, in one line.
///
/// ```java
/// var dls = SegmentationDataLoaders.fromLabelFunc(path, Items.getImageFiles(path.resolve("images")),
///     file -> path.resolve("labels").resolve(stem(file) + "_P.png"), codes,
///     o -> o.withItemTfms(new Resize(96, 128)).withBs(8));
/// ```
public final class SegmentationDataLoaders {
  private SegmentationDataLoaders() {}

  /// @param labelFunc the mask's file (or whatever [Mask#create] takes) for an image's file
  /// @param codes the classes' names in the order of their numbers; empty if no one said
  public static DataLoaders fromLabelFunc(
      Path path,
      List<Path> fnames,
      Function<? super Path, ?> labelFunc,
      List<String> codes,
      UnaryOperator<ImageDataOptions> change) {
    var o = change.apply(ImageDataOptions.DEFAULT);
    var block =
        DataBlock.<Path>of(new ImageBlock(o.open()), new MaskBlock(codes)).withGetY(labelFunc);
    return ImageDataLoaders.with(block, o, ImageDataLoaders.random(o))
        .dataloaders(fnames, _ -> ImageDataLoaders.dl(o, path));
  }
}
