package fastai.data;

import fastai.losses.LossFunc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The plan by which data becomes batches: what the items are, how they are split, and what inputs
/// and targets are made of them. `T` is the type of an item: a [Row] of a table, a file's Path, or
/// any other.
///
/// ```java
/// var digits = DataBlock.<Row>of(new ImageBlock(ImageMode.L), new CategoryBlock())
///     .withGetX(row -> Image.of(8, 8, row.bytes(0, 64)))
///     .withGetY(row -> row.get(64))
///     .withSplitter(new RandomSplitter(0.2, 42));
/// var dls = digits.dataloaders(Table.read(csv).rows());
/// ```
///
/// Defaults, as in fastai: a fifth of the items, at random, is for validation; the first block is
/// the input, the others are targets; blocks bring their transforms, those given here come on top,
/// and of two of the same class the later one counts. A block never changes: each `with` gives
/// another one.
///
/// When something does not fit, [#summary] goes through every step for one item and one batch, and
/// tells where it fails and why.
public final class DataBlock<T> {
  /// Stands where no getter was given.
  static final Function<Object, Object> NOOP = item -> item;

  private List<TransformBlock> blocks;
  private DlType dlType;
  private int nInp;
  private Function<Path, ? extends List<? extends T>> getItems;
  private Splitter<? super T> splitter = new RandomSplitter();
  private List<Function<? super T, ?>> getters;
  private List<Function<? super T, ?>> getX;
  private List<Function<? super T, ?>> getY;
  private List<Transform> itemTfms = List.of();
  private List<Transform> batchTfms = List.of();

  private DataBlock(List<TransformBlock> blocks) {
    this.blocks = blocks;
    nInp = Math.max(1, blocks.size() - 1);
  }

  /// A block for each input and target; without any, two plain ones, which take what the getters
  /// give.
  public static <T> DataBlock<T> of(TransformBlock... blocks) {
    return new DataBlock<>(
        blocks.length == 0 ? List.of(TransformBlock.of(), TransformBlock.of()) : List.of(blocks));
  }

  /// For items that are rows of columns, one column a block: `block.dataloaders(Items.zip(files,
  /// labels))`.
  public static DataBlock<List<?>> fromColumns(TransformBlock... blocks) {
    var block = DataBlock.<List<?>>of(blocks);
    return block.withGetters(
        IntStream.range(0, block.blocks.size()).mapToObj(ItemGetter::new).toList());
  }

  /// The same, with a function that gives the columns of a folder.
  public static DataBlock<List<?>> fromColumns(
      Function<Path, ? extends List<? extends List<?>>> getColumns, TransformBlock... blocks) {
    return fromColumns(blocks).withGetItems(folder -> Items.zip(getColumns.apply(folder)));
  }

  private DataBlock<T> with(Consumer<DataBlock<T>> change) {
    var copy = new DataBlock<T>(blocks);
    copy.dlType = dlType;
    copy.nInp = nInp;
    copy.getItems = getItems;
    copy.splitter = splitter;
    copy.getters = getters;
    copy.getX = getX;
    copy.getY = getY;
    copy.itemTfms = itemTfms;
    copy.batchTfms = batchTfms;
    change.accept(copy);
    return copy;
  }

  /// How many blocks are inputs; the others are targets.
  public DataBlock<T> withNInp(int nInp) {
    if (nInp < 0 || nInp > blocks.size())
      throw new IllegalArgumentException(
          nInp + " inputs of " + blocks.size() + " blocks; there must be a block for each");
    return with(block -> block.nInp = nInp);
  }

  /// What makes the loaders, whatever the blocks say.
  public DataBlock<T> withDlType(DlType dlType) {
    return with(block -> block.dlType = dlType);
  }

  /// Finds the items under a folder, for [#dataloaders(Path)].
  public DataBlock<T> withGetItems(Function<Path, ? extends List<? extends T>> getItems) {
    return with(block -> block.getItems = getItems);
  }

  public DataBlock<T> withSplitter(Splitter<? super T> splitter) {
    return with(block -> block.splitter = Objects.requireNonNull(splitter));
  }

  /// What of an item each block starts from, inputs first; [#withGetX] and [#withGetY] count more.
  public DataBlock<T> withGetters(List<? extends Function<? super T, ?>> getters) {
    return with(block -> block.getters = List.copyOf(getters));
  }

  /// What of an item the input starts from.
  public DataBlock<T> withGetX(Function<? super T, ?> getX) {
    return withGetX(List.of(getX));
  }

  /// The same for several inputs, one function each.
  public DataBlock<T> withGetX(List<? extends Function<? super T, ?>> getX) {
    return with(block -> block.getX = List.copyOf(getX));
  }

  /// What of an item the target starts from.
  public DataBlock<T> withGetY(Function<? super T, ?> getY) {
    return withGetY(List.of(getY));
  }

  /// The same for several targets, one function each.
  public DataBlock<T> withGetY(List<? extends Function<? super T, ?>> getY) {
    return with(block -> block.getY = List.copyOf(getY));
  }

  /// One function a block. Which blocks are inputs may be told after the functions, so the numbers
  /// are compared when the data come.
  List<Function<? super T, ?>> getters() {
    List<Function<? super T, ?>> all = new ArrayList<>(Collections.nCopies(blocks.size(), NOOP));
    if (getters != null) put(all, 0, blocks.size(), "getters", getters);
    if (getX != null) put(all, 0, nInp, "getX", getX);
    if (getY != null) put(all, nInp, blocks.size(), "getY", getY);
    return all;
  }

  /// What a getter is called in messages.
  String getterName(int b) {
    if (b < nInp && getX != null) return nInp == 1 ? "getX" : "getX " + b;
    if (b >= nInp && getY != null) return blocks.size() == nInp + 1 ? "getY" : "getY " + (b - nInp);
    return "getter " + b;
  }

  private void put(
      List<Function<? super T, ?>> all,
      int from,
      int to,
      String name,
      List<Function<? super T, ?>> functions) {
    if (functions.size() != to - from)
      throw new IllegalArgumentException(
          name
              + " has "
              + functions.size()
              + " functions for "
              + (to - from)
              + " of the "
              + blocks.size()
              + " blocks, of which "
              + nInp
              + " are inputs; give one each (several steps of one block go into one function:"
              + " first.andThen(second))");
    for (int i = from; i < to; i++) all.set(i, functions.get(i - from));
  }

  /// Transforms of each sample.
  public DataBlock<T> withItemTfms(Transform... tfms) {
    return with(block -> block.itemTfms = List.of(tfms));
  }

  /// Transforms of each batch.
  public DataBlock<T> withBatchTfms(Transform... tfms) {
    return with(block -> block.batchTfms = List.of(tfms));
  }

  /// The same plan with other transforms on top of the blocks' own; those given before are gone
  /// (fastai's `new`, which changes the block itself).
  public DataBlock<T> newBlock(List<Transform> itemTfms, List<Transform> batchTfms) {
    return with(
        block -> {
          block.itemTfms = List.copyOf(itemTfms);
          block.batchTfms = List.copyOf(batchTfms);
        });
  }

  // ---- data -------------------------------------------------------------------------------------

  /// The items under a folder.
  List<? extends T> items(Path folder) {
    if (getItems == null)
      throw new IllegalStateException(
          "this DataBlock does not know the items of a folder: call withGetItems, with"
              + " Items::getImageFiles for instance");
    return getItems.apply(folder);
  }

  String splitterName() {
    return Summary.name(splitter, "");
  }

  Splits split(List<? extends T> items) {
    return splitter.split(items);
  }

  /// How items become batches, before anything is learned from them.
  Processing processing(DlOptions options) {
    var more = options.loader(0);
    return new Processing(
        blocks.stream().map(block -> new Pipeline(block.typeTfms())).toList(),
        nInp,
        pipeline(TransformBlock::itemTfms, itemTfms).add(more.afterItem().transforms()),
        more.beforeBatch(),
        pipeline(TransformBlock::batchTfms, batchTfms).add(more.afterBatch().transforms()));
  }

  /// What the blocks want of loaders.
  DlOptions dlOptions() {
    var options = DlOptions.DEFAULT;
    for (var block : blocks) options = block.dlOptions(options);
    return options;
  }

  private Pipeline pipeline(
      Function<TransformBlock, List<Transform>> ofBlock, List<Transform> more) {
    var defaults = blocks.stream().map(ofBlock).flatMap(List::stream).toList();
    return new Pipeline(Pipeline.merge(defaults, more));
  }

  /// The samples of the items, without batches.
  public Datasets<T> datasets(List<? extends T> items) {
    return datasets(items, dlOptions());
  }

  private Datasets<T> datasets(List<? extends T> items, DlOptions options) {
    if (items.isEmpty())
      throw new IllegalArgumentException("there are no items; a DataBlock needs at least one");
    List<T> all = checked(items);
    var getters = getters();
    return new Datasets<>(all, split(all), getters, processing(options));
  }

  static <T> List<T> checked(List<? extends T> items) {
    int i = 0;
    for (T item : items) {
      if (item == null) throw new IllegalArgumentException("item " + i + " is null");
      i++;
    }
    return List.copyOf(items);
  }

  /// The samples of the items under a folder.
  public Datasets<T> datasets(Path folder) {
    return datasets(items(folder));
  }

  /// Loaders of the items: 64 a batch, training shuffled.
  public DataLoaders dataloaders(List<? extends T> items) {
    return dataloaders(items, UnaryOperator.identity());
  }

  /// The same, changed: `block.dataloaders(rows, o -> o.withBs(32))`. What the blocks want of
  /// loaders comes first, and what is said here counts more.
  public DataLoaders dataloaders(List<? extends T> items, UnaryOperator<DlOptions> change) {
    return loaders(items, Path.of("."), change.apply(dlOptions()));
  }

  /// Loaders of the items under a folder, which [#withGetItems] finds; results are kept there.
  public DataLoaders dataloaders(Path folder) {
    return dataloaders(folder, UnaryOperator.identity());
  }

  public DataLoaders dataloaders(Path folder, UnaryOperator<DlOptions> change) {
    return loaders(items(folder), folder, change.apply(dlOptions()));
  }

  private DataLoaders loaders(List<? extends T> items, Path path, DlOptions options) {
    var datasets = datasets(items, options);
    var maker = dlType();
    // Training first: what transforms learn, they learn from it.
    var train = maker.create(datasets, Split.TRAIN, options);
    var valid = maker.create(datasets, Split.VALID, options);
    return new DataLoaders(
        List.of(train, valid),
        options.path() != null ? options.path() : path,
        datasets.processing(),
        lossFunc());
  }

  /// The given one, the last that a block brings, or the usual one.
  private DlType dlType() {
    if (dlType != null) return dlType;
    return blocks.reversed().stream()
        .map(TransformBlock::dlType)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(TfmdDL::new);
  }

  LossFunc lossFunc() {
    return blocks.subList(nInp, blocks.size()).stream()
        .map(TransformBlock::lossFunc)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  // ---- what happens -----------------------------------------------------------------------------

  /// Goes through every step for the first training item and the first batch, and prints what each
  /// gives; where a step fails, it says which one, with the shapes, and what to do.
  ///
  /// ```java
  /// block.summary(Items.getImageFiles(folder));
  /// ```
  ///
  /// @throws IllegalStateException after the print, if a step fails
  public void summary(List<? extends T> items) {
    summary(items, UnaryOperator.identity());
  }

  /// The same with options: `block.summary(rows, o -> o.withBs(8))`.
  public void summary(List<? extends T> items, UnaryOperator<SummaryOptions> change) {
    new Summary<>(this, change.apply(SummaryOptions.DEFAULT))
        .of(items.size() + " given items", () -> items);
  }

  /// The same for the items under a folder.
  public void summary(Path folder) {
    summary(folder, UnaryOperator.identity());
  }

  public void summary(Path folder, UnaryOperator<SummaryOptions> change) {
    new Summary<>(this, change.apply(SummaryOptions.DEFAULT))
        .of(folder.toString(), () -> items(folder));
  }
}
