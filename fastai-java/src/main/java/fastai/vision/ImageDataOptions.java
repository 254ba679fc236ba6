package fastai.vision;

import fastai.data.Column;
import fastai.data.DlOptions;
import fastai.data.Transform;
import fastai.data.TransformBlock;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// What [ImageDataLoaders] and [SegmentationDataLoaders] take beside the items: fastai's keyword
/// arguments. Each setter returns a changed copy.
public final class ImageDataOptions implements Cloneable {
  public static final ImageDataOptions DEFAULT = new ImageDataOptions();

  private String train = "train";
  private String valid = "valid";
  private Double validPct;
  private Long seed;
  private List<String> vocab;
  private OpenOptions open = OpenOptions.DEFAULT;
  private Path folder;
  private String suff = "";
  private Column fnCol = Column.of(0);
  private List<Column> labelCols = List.of(Column.of(1));
  private String labelDelim;
  private Column validCol;
  private TransformBlock yBlock;
  private boolean header = true;
  private char delimiter = ',';
  private char quote = '"';
  private List<Transform> itemTfms = List.of();
  private List<Transform> batchTfms = List.of();
  private DlOptions dl = DlOptions.DEFAULT;

  private ImageDataOptions() {}

  private ImageDataOptions copy() {
    try {
      return (ImageDataOptions) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /// The folders of [ImageDataLoaders#fromFolder]; `train` and `valid` by default.
  public ImageDataOptions withFolders(String train, String valid) {
    var o = copy();
    o.train = train;
    o.valid = valid;
    return o;
  }

  /// The share of the items that is drawn for validation. By default 0.2, and for
  /// [ImageDataLoaders#fromFolder] what lies in the folder for it.
  public ImageDataOptions withValidPct(double validPct) {
    var o = copy();
    o.validPct = validPct;
    return o;
  }

  /// Draws the same items each time.
  public ImageDataOptions withSeed(long seed) {
    var o = copy();
    o.seed = seed;
    return o;
  }

  /// The labels in the order of their numbers; by default those of the training items, sorted.
  public ImageDataOptions withVocab(List<String> vocab) {
    var o = copy();
    o.vocab = List.copyOf(vocab);
    return o;
  }

  /// How files are opened (`img_cls`): `o ->
  /// o.withOpen(OpenOptions.DEFAULT.withMode(ImageMode.L))`.
  public ImageDataOptions withOpen(OpenOptions open) {
    var o = copy();
    o.open = open;
    return o;
  }

  /// The folder of a table's images, below the path.
  public ImageDataOptions withFolder(String folder) {
    var o = copy();
    o.folder = Path.of(folder);
    return o;
  }

  /// What follows the names in a table, such as `.jpg`.
  public ImageDataOptions withSuff(String suff) {
    var o = copy();
    o.suff = suff;
    return o;
  }

  /// The table's column of file names; the first by default.
  public ImageDataOptions withFnCol(Column fnCol) {
    var o = copy();
    o.fnCol = fnCol;
    return o;
  }

  /// The table's columns of labels; the second by default. Several are several labels.
  public ImageDataOptions withLabelCol(Column... labelCols) {
    var o = copy();
    o.labelCols = List.of(labelCols);
    return o;
  }

  /// What divides the labels in a cell.
  public ImageDataOptions withLabelDelim(String labelDelim) {
    var o = copy();
    o.labelDelim = labelDelim;
    return o;
  }

  /// The table's column that is true for validation.
  public ImageDataOptions withValidCol(Column validCol) {
    var o = copy();
    o.validCol = validCol;
    return o;
  }

  /// What the labels are; by default the labels tell.
  public ImageDataOptions withYBlock(TransformBlock yBlock) {
    var o = copy();
    o.yBlock = yBlock;
    return o;
  }

  /// Whether a CSV file's first line names the columns; true by default.
  public ImageDataOptions withHeader(boolean header) {
    var o = copy();
    o.header = header;
    return o;
  }

  /// What lies between the cells of a CSV file.
  public ImageDataOptions withDelimiter(char delimiter) {
    var o = copy();
    o.delimiter = delimiter;
    return o;
  }

  /// What lies around cells of a CSV file.
  public ImageDataOptions withQuote(char quote) {
    var o = copy();
    o.quote = quote;
    return o;
  }

  /// Transforms of each sample.
  public ImageDataOptions withItemTfms(Transform... itemTfms) {
    return withItemTfms(List.of(itemTfms));
  }

  public ImageDataOptions withItemTfms(List<? extends Transform> itemTfms) {
    var o = copy();
    o.itemTfms = List.copyOf(itemTfms);
    return o;
  }

  /// Transforms of each batch.
  public ImageDataOptions withBatchTfms(Transform... batchTfms) {
    return withBatchTfms(List.of(batchTfms));
  }

  public ImageDataOptions withBatchTfms(List<? extends Transform> batchTfms) {
    var o = copy();
    o.batchTfms = List.copyOf(batchTfms);
    return o;
  }

  /// Samples a batch; 64 by default.
  public ImageDataOptions withBs(int bs) {
    return withDl(d -> d.withBs(bs));
  }

  /// Changes how they are loaded: `o.withDl(d -> d.withNumWorkers(4))`.
  public ImageDataOptions withDl(UnaryOperator<DlOptions> change) {
    var o = copy();
    o.dl = change.apply(dl);
    return o;
  }

  String train() {
    return train;
  }

  String valid() {
    return valid;
  }

  /// `null` if no one said.
  Double validPct() {
    return validPct;
  }

  /// `null` for none.
  Long seed() {
    return seed;
  }

  List<String> vocab() {
    return vocab;
  }

  OpenOptions open() {
    return open;
  }

  Path folder(Path path) {
    return folder == null ? path : path.resolve(folder);
  }

  String suff() {
    return suff;
  }

  Column fnCol() {
    return fnCol;
  }

  List<Column> labelCols() {
    return labelCols;
  }

  String labelDelim() {
    return labelDelim;
  }

  Column validCol() {
    return validCol;
  }

  TransformBlock yBlock() {
    return yBlock;
  }

  boolean header() {
    return header;
  }

  char delimiter() {
    return delimiter;
  }

  char quote() {
    return quote;
  }

  Transform[] itemTfms() {
    return itemTfms.toArray(Transform[]::new);
  }

  Transform[] batchTfms() {
    return batchTfms.toArray(Transform[]::new);
  }

  DlOptions dl() {
    return dl;
  }
}
