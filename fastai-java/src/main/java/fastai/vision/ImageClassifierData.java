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
import fastai.data.TensorLoader;
import fastai.data.Transform;
import fastai.data.TransformBlock;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import torch.Tensor;

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

  /// Images, or what a model made of them, that are tensors already, with a number or class each.
  ///
  /// @param x `[items, ...]`
  /// @param y int64 `[items]` for classes, floats for numbers
  public static DataLoaders fromArrays(
      Tensor trnX,
      Tensor trnY,
      Tensor valX,
      Tensor valY,
      UnaryOperator<ClassifierDataOptions> change) {
    var options = change.apply(ClassifierDataOptions.DEFAULT);
    var tfms = options.batchTfms().toArray(Transform[]::new);
    return DataLoaders.of(
        TensorLoader.train(typed(trnX), trnY)
            .withBs(options.dl().bs())
            .withDropLast(options.dl().dropLast())
            .withBatchTfms(tfms),
        TensorLoader.valid(typed(valX), valY).withBs(options.dl().valBs()).withBatchTfms(tfms));
  }

  /// Bytes of one or three channels are images, for transforms.
  private static Object typed(Tensor x) {
    if (x.dtype() == torch.DType.UINT8 && x.dim() == 4)
      for (var mode : ImageMode.values())
        if (x.size(1) == mode.channels()) return new TensorImage(x, mode);
    return x;
  }

  /// Files below a folder, and the label of each: a class, or, with
  /// [ClassifierDataOptions#withContinuous], one number or several.
  ///
  /// @param fnames without the suffix
  /// @param y one a name
  public static DataLoaders fromNamesAndArray(
      Path path,
      List<String> fnames,
      List<?> y,
      List<String> classes,
      UnaryOperator<ClassifierDataOptions> change) {
    var options = change.apply(ClassifierDataOptions.DEFAULT);
    int[] valIdxs =
        options.valIdxs() != null ? options.valIdxs() : Splitter.getCvIdxs(fnames.size());
    var files = fnames.stream().map(name -> path.resolve(name + options.suffix())).toList();
    TransformBlock target =
        options.continuous() ? new RegressionBlock() : new CategoryBlock(classes);
    // Numbers stand for the classes at their places.
    var labels =
        options.continuous()
            ? y
            : y.stream()
                .map(one -> one instanceof Number n ? classes.get(n.intValue()) : one)
                .toList();
    return DataBlock.fromColumns(new ImageBlock(), target)
        .withSplitter(new IndexSplitter(valIdxs))
        .withItemTfms(options.itemTfms().toArray(Transform[]::new))
        .withBatchTfms(options.batchTfms().toArray(Transform[]::new))
        .dataloaders(Items.zip(files, labels), _ -> options.dl().withPath(path));
  }
}
