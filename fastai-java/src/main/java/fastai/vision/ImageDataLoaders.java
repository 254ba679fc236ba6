package fastai.vision;

import fastai.data.CategoryBlock;
import fastai.data.ColReader;
import fastai.data.ColSplitter;
import fastai.data.Column;
import fastai.data.DataBlock;
import fastai.data.DataLoaders;
import fastai.data.GrandparentSplitter;
import fastai.data.Items;
import fastai.data.MultiCategoryBlock;
import fastai.data.RandomSplitter;
import fastai.data.RegexLabeller;
import fastai.data.RegressionBlock;
import fastai.data.Row;
import fastai.data.Splitter;
import fastai.data.Table;
import fastai.data.TransformBlock;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Images and their labels in one line, for the ways in which they usually lie there. Each is a
/// [DataBlock] written out; what else there is goes into one of your own.
///
/// ```java
/// var dls = ImageDataLoaders.fromFolder(path, o -> o.withItemTfms(new Resize(224)).withBs(32));
/// var pets = ImageDataLoaders.fromNameRe(path, Items.getImageFiles(path), "(.+)_\\d+.jpg$",
///     o -> o.withItemTfms(new Resize(224)));
/// var tags = ImageDataLoaders.fromCsv(path, "labels.csv",
///     o -> o.withFolder("train").withSuff(".jpg").withLabelDelim(" "));
/// ```
public final class ImageDataLoaders {
  private ImageDataLoaders() {}

  /// Images in folders by label: in a folder for training and one for validation, or, with
  /// [ImageDataOptions#withValidPct], anywhere.
  public static DataLoaders fromFolder(Path path, UnaryOperator<ImageDataOptions> change) {
    var o = change.apply(ImageDataOptions.DEFAULT);
    boolean random = o.validPct() != null;
    var block =
        DataBlock.<Path>of(new ImageBlock(o.open()), category(o))
            .withGetItems(
                random
                    ? Items::getImageFiles
                    : folder ->
                        Items.getImageFiles(folder, f -> f.withFolders(o.train(), o.valid())))
            .withGetY(Items::parentLabel);
    return with(block, o, random ? random(o) : new GrandparentSplitter(o.train(), o.valid()))
        .dataloaders(path, _ -> o.dl());
  }

  public static DataLoaders fromFolder(Path path) {
    return fromFolder(path, UnaryOperator.identity());
  }

  /// Labels that a function tells of the files' paths.
  public static DataLoaders fromPathFunc(
      Path path,
      List<Path> fnames,
      Function<? super Path, ?> labelFunc,
      UnaryOperator<ImageDataOptions> change) {
    var o = change.apply(ImageDataOptions.DEFAULT);
    var block = DataBlock.<Path>of(new ImageBlock(o.open()), category(o)).withGetY(labelFunc);
    return with(block, o, random(o)).dataloaders(fnames, _ -> dl(o, path));
  }

  /// Labels that a function tells of the files' names.
  public static DataLoaders fromNameFunc(
      Path path,
      List<Path> fnames,
      Function<? super String, ?> labelFunc,
      UnaryOperator<ImageDataOptions> change) {
    return fromPathFunc(
        path, fnames, file -> labelFunc.apply(file.getFileName().toString()), change);
  }

  /// Labels that group 1 of a regular expression finds in the files' paths.
  public static DataLoaders fromPathRe(
      Path path, List<Path> fnames, String pat, UnaryOperator<ImageDataOptions> change) {
    return fromPathFunc(path, fnames, new RegexLabeller(pat), change);
  }

  /// Labels that group 1 of a regular expression finds in the files' names.
  public static DataLoaders fromNameRe(
      Path path, List<Path> fnames, String pat, UnaryOperator<ImageDataOptions> change) {
    return fromNameFunc(path, fnames, new RegexLabeller(pat), change);
  }

  /// A table with the files' names and their labels: several labels a file where there are several
  /// label columns or a delimiter.
  public static DataLoaders fromDf(Path path, Table df, UnaryOperator<ImageDataOptions> change) {
    return fromDf(path, df, change.apply(ImageDataOptions.DEFAULT));
  }

  private static DataLoaders fromDf(Path path, Table df, ImageDataOptions o) {
    boolean multi = o.labelCols().size() > 1 || o.labelDelim() != null;
    TransformBlock target =
        o.yBlock() != null
            ? o.yBlock()
            : !multi
                ? category(o)
                : o.vocab() == null ? new MultiCategoryBlock() : new MultiCategoryBlock(o.vocab());
    var names =
        new ColReader(List.of(o.fnCol()), o.folder(path) + java.io.File.separator, o.suff(), null);
    var block =
        DataBlock.<Row>of(new ImageBlock(o.open()), target)
            .withGetX(names)
            .withGetY(new ColReader(o.labelCols(), "", "", o.labelDelim()));
    return with(block, o, o.validCol() == null ? random(o) : validCol(o.validCol()))
        .dataloaders(df.rows(), _ -> dl(o, path));
  }

  /// The same of a CSV file below the path, `labels.csv` as a rule.
  public static DataLoaders fromCsv(
      Path path, String csvFname, UnaryOperator<ImageDataOptions> change) {
    var o = change.apply(ImageDataOptions.DEFAULT);
    var df =
        Table.read(
            path.resolve(csvFname),
            t -> t.withHeader(o.header()).withDelimiter(o.delimiter()).withQuote(o.quote()));
    return fromDf(path, df, o);
  }

  public static DataLoaders fromCsv(Path path, UnaryOperator<ImageDataOptions> change) {
    return fromCsv(path, "labels.csv", change);
  }

  /// Images (files, or whatever [Image#create] takes) and their labels. The first label tells what
  /// they are: a `Double` or `Float` a number to predict, a list longer than one several labels,
  /// all else one label.
  public static DataLoaders fromLists(
      Path path, List<?> fnames, List<?> labels, UnaryOperator<ImageDataOptions> change) {
    var o = change.apply(ImageDataOptions.DEFAULT);
    var block = DataBlock.fromColumns(new ImageBlock(o.open()), target(labels, o));
    return with(block, o, random(o)).dataloaders(Items.zip(fnames, labels), _ -> dl(o, path));
  }

  private static TransformBlock target(List<?> labels, ImageDataOptions o) {
    if (o.yBlock() != null) return o.yBlock();
    return switch (labels.isEmpty() ? null : labels.getFirst()) {
      case Double _, Float _ -> new RegressionBlock();
      case List<?> several when several.size() > 1 ->
          o.vocab() == null ? new MultiCategoryBlock() : new MultiCategoryBlock(o.vocab());
      case null, default -> category(o);
    };
  }

  private static ColSplitter validCol(Column column) {
    return switch (column) {
      case Column.Named(String name) -> new ColSplitter(name);
      case Column.At(int position) -> new ColSplitter(position);
    };
  }

  private static CategoryBlock category(ImageDataOptions o) {
    return o.vocab() == null ? new CategoryBlock() : new CategoryBlock(o.vocab());
  }

  static <T> DataBlock<T> with(
      DataBlock<T> block, ImageDataOptions o, Splitter<? super T> splitter) {
    return block.withSplitter(splitter).withItemTfms(o.itemTfms()).withBatchTfms(o.batchTfms());
  }

  static RandomSplitter random(ImageDataOptions o) {
    double pct = o.validPct() == null ? 0.2 : o.validPct();
    return new RandomSplitter(pct, o.seed());
  }

  static fastai.data.DlOptions dl(ImageDataOptions o, Path path) {
    return o.dl().path() == null ? o.dl().withPath(path) : o.dl();
  }
}
