package fastai.vision;

import fastai.data.CategoryBlock;
import fastai.data.CategoryMap;
import fastai.data.ColReader;
import fastai.data.Column;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.GrandparentSplitter;
import fastai.data.IndexSplitter;
import fastai.data.Items;
import fastai.data.MultiCategoryBlock;
import fastai.data.RegressionBlock;
import fastai.data.Row;
import fastai.data.Splitter;
import fastai.data.Table;
import fastai.data.Transform;
import fastai.data.TransformBlock;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Images and their labels as fastai 0.7 takes them; each is a [DataBlock] written out. Loader 2 is
/// the test images, if there are any.
///
/// ```java
/// var data = ImageClassifierData.fromPaths(Path.of("dogscats"), o -> o.withTestName("test"));
/// var planet = ImageClassifierData.fromCsv(path, "train-jpg", path.resolve("train_v2.csv"),
///     o -> o.withSuffix(".jpg"));
/// ```
public final class ImageClassifierData {
  private ImageClassifierData() {}

  /// Images in folders by label, in a folder for training and one for validation.
  public static DataLoaders fromPaths(Path path, UnaryOperator<ClassifierDataOptions> change) {
    var options = change.apply(ClassifierDataOptions.DEFAULT);
    var block =
        DataBlock.<Path>of(new ImageBlock(), new CategoryBlock())
            .withGetItems(
                Items.imageGetter("", o -> o.withFolders(options.trnName(), options.valName())))
            .withSplitter(new GrandparentSplitter(options.trnName(), options.valName()))
            .withGetY(Items::parentLabel)
            .withItemTfms(options.itemTfms().toArray(Transform[]::new))
            .withBatchTfms(options.batchTfms().toArray(Transform[]::new));
    var dls = block.dataloaders(path, _ -> options.dl());
    if (options.testName() != null)
      dls.set(
          2,
          dls.testDl(
              Items.getImageFiles(path.resolve(options.testName())), options.testWithLabels()));
    return dls;
  }

  /// Images in one folder, and a table with their names in its first column and their label in the
  /// second. If any image has several labels there, all are taken for lists of labels.
  ///
  /// @param folder within `path`
  public static DataLoaders fromCsv(
      Path path, String folder, Path csv, UnaryOperator<ClassifierDataOptions> change) {
    var options = change.apply(ClassifierDataOptions.DEFAULT);
    var table = Table.read(csv, o -> o.withHeader(options.skipHeader()));
    int[] valIdxs =
        options.valIdxs() != null ? options.valIdxs() : Splitter.getCvIdxs(table.rows().size());
    var block =
        DataBlock.<Row>of(new ImageBlock(), target(table, options))
            .withGetX(new ColReader(0).withPref(path.resolve(folder)).withSuff(options.suffix()))
            .withGetY(label(table, options))
            .withSplitter(new IndexSplitter(valIdxs))
            .withItemTfms(options.itemTfms().toArray(Transform[]::new))
            .withBatchTfms(options.batchTfms().toArray(Transform[]::new));
    var dls = block.dataloaders(table.rows(), _ -> options.dl().withPath(path));
    if (options.testName() != null) {
      var files = Items.getImageFiles(path.resolve(options.testName()));
      dls.set(2, dls.testDl(files.stream().map(Path::toString).toList()));
    }
    return dls;
  }

  /// The labels of all rows are known, not those of the training rows alone.
  private static TransformBlock target(Table table, ClassifierDataOptions options) {
    if (options.continuous()) return new RegressionBlock();
    var labels =
        table.column(Column.of(1)).stream().flatMap(cell -> labels(cell, options).stream());
    var vocab = CategoryMap.of(labels.toList()).vocab();
    return isMulti(table, options) ? new MultiCategoryBlock(vocab) : new CategoryBlock(vocab);
  }

  private static Function<Row, Object> label(Table table, ClassifierDataOptions options) {
    if (options.continuous()) {
      int columns = table.rows().getFirst().values().size();
      return new ColReader(IntStream.range(1, columns).toArray());
    }
    return isMulti(table, options) ? row -> labels(row.get(1), options) : row -> row.get(1);
  }

  private static boolean isMulti(Table table, ClassifierDataOptions options) {
    return table.column(Column.of(1)).stream().anyMatch(cell -> labels(cell, options).size() > 1);
  }

  private static List<String> labels(String cell, ClassifierDataOptions options) {
    return List.of(cell.split(java.util.regex.Pattern.quote(options.catSeparator())));
  }
}
