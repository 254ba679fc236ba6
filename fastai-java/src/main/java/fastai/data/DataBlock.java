package fastai.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
/// and of two of the same class the later one counts.
public final class DataBlock<T> {
  private final List<TransformBlock> blocks;
  private final int nInp;
  private final Function<Path, List<T>> getItems;
  private final Splitter<? super T> splitter;
  private final List<Function<? super T, ?>> getters;
  private final List<Transform> itemTfms;
  private final List<Transform> batchTfms;

  private DataBlock(
      List<TransformBlock> blocks,
      int nInp,
      Function<Path, List<T>> getItems,
      Splitter<? super T> splitter,
      List<Function<? super T, ?>> getters,
      List<Transform> itemTfms,
      List<Transform> batchTfms) {
    this.blocks = blocks;
    this.nInp = nInp;
    this.getItems = getItems;
    this.splitter = splitter;
    this.getters = getters;
    this.itemTfms = itemTfms;
    this.batchTfms = batchTfms;
  }

  public static <T> DataBlock<T> of(TransformBlock... blocks) {
    if (blocks.length == 0)
      throw new IllegalArgumentException("a DataBlock needs a block for each input and target");
    List<Function<? super T, ?>> getters = Collections.nCopies(blocks.length, Function.identity());
    return new DataBlock<T>(
        List.of(blocks),
        Math.max(1, blocks.length - 1),
        null,
        new RandomSplitter(),
        getters,
        List.of(),
        List.of());
  }

  /// How many blocks are inputs; the others are targets.
  public DataBlock<T> withNInp(int nInp) {
    return new DataBlock<>(blocks, nInp, getItems, splitter, getters, itemTfms, batchTfms);
  }

  /// Finds the items under a folder, for [#dataloaders(Path)].
  public DataBlock<T> withGetItems(Function<Path, List<T>> getItems) {
    return new DataBlock<>(blocks, nInp, getItems, splitter, getters, itemTfms, batchTfms);
  }

  public DataBlock<T> withSplitter(Splitter<? super T> splitter) {
    return new DataBlock<>(blocks, nInp, getItems, splitter, getters, itemTfms, batchTfms);
  }

  /// What of an item the input starts from.
  public DataBlock<T> withGetX(Function<? super T, ?> getX) {
    return withGetX(List.of(getX));
  }

  /// The same for several inputs, one function each.
  public DataBlock<T> withGetX(List<? extends Function<? super T, ?>> getX) {
    return new DataBlock<>(
        blocks, nInp, getItems, splitter, replace(0, nInp, getX), itemTfms, batchTfms);
  }

  /// What of an item the target starts from.
  public DataBlock<T> withGetY(Function<? super T, ?> getY) {
    return withGetY(List.of(getY));
  }

  /// The same for several targets, one function each.
  public DataBlock<T> withGetY(List<? extends Function<? super T, ?>> getY) {
    return new DataBlock<>(
        blocks, nInp, getItems, splitter, replace(nInp, blocks.size(), getY), itemTfms, batchTfms);
  }

  private List<Function<? super T, ?>> replace(
      int from, int to, List<? extends Function<? super T, ?>> functions) {
    if (functions.size() != to - from)
      throw new IllegalArgumentException(
          functions.size()
              + " functions were given for "
              + (to - from)
              + " blocks (numbers "
              + from
              + " to "
              + (to - 1)
              + "); give one each");
    var all = new ArrayList<>(getters);
    for (int i = from; i < to; i++) all.set(i, functions.get(i - from));
    return all;
  }

  /// Transforms of each sample.
  public DataBlock<T> withItemTfms(Transform... tfms) {
    return new DataBlock<>(blocks, nInp, getItems, splitter, getters, List.of(tfms), batchTfms);
  }

  /// Transforms of each batch.
  public DataBlock<T> withBatchTfms(Transform... tfms) {
    return new DataBlock<>(blocks, nInp, getItems, splitter, getters, itemTfms, List.of(tfms));
  }

  // ---- data -------------------------------------------------------------------------------------

  /// The samples of the items, without batches.
  public Datasets<T> datasets(List<? extends T> items) {
    if (items.isEmpty())
      throw new IllegalArgumentException("there are no items; a DataBlock needs at least one");
    List<T> all = List.copyOf(items);
    var splits = splitter.split(all);
    var processing =
        new Processing(
            blocks.stream().map(block -> new Pipeline(block.typeTfms())).toList(),
            nInp,
            pipeline(TransformBlock::itemTfms, itemTfms),
            pipeline(TransformBlock::batchTfms, batchTfms));
    return new Datasets<>(all, splits, getters, processing);
  }

  private Pipeline pipeline(
      Function<TransformBlock, List<Transform>> ofBlock, List<Transform> more) {
    var defaults = blocks.stream().map(ofBlock).flatMap(List::stream).toList();
    return new Pipeline(Pipeline.merge(defaults, more));
  }

  /// Loaders of the items: 64 a batch, training shuffled.
  public DataLoaders dataloaders(List<? extends T> items) {
    return dataloaders(items, UnaryOperator.identity());
  }

  /// The same, changed: `block.dataloaders(rows, o -> o.withBs(32))`.
  public DataLoaders dataloaders(List<? extends T> items, UnaryOperator<DlOptions> change) {
    return dataloaders(items, Path.of("."), change.apply(DlOptions.DEFAULT));
  }

  /// Loaders of the items under a folder, which [#withGetItems] finds.
  public DataLoaders dataloaders(Path folder) {
    return dataloaders(folder, UnaryOperator.identity());
  }

  public DataLoaders dataloaders(Path folder, UnaryOperator<DlOptions> change) {
    if (getItems == null)
      throw new IllegalStateException(
          "this DataBlock does not know the items of a folder: call withGetItems, with"
              + " Items::getImageFiles for instance");
    return dataloaders(getItems.apply(folder), folder, change.apply(DlOptions.DEFAULT));
  }

  private DataLoaders dataloaders(List<? extends T> items, Path path, DlOptions options) {
    var datasets = datasets(items);
    var train = new TfmdDL(datasets, Split.TRAIN, options);
    var valid = new TfmdDL(datasets, Split.VALID, options);
    setupBatchTfms(datasets.processing(), train);
    var loss =
        blocks.subList(nInp, blocks.size()).stream()
            .map(TransformBlock::lossFunc)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new DataLoaders(List.of(train, valid), path, datasets.processing(), loss);
  }

  private static void setupBatchTfms(Processing processing, TfmdDL train) {
    Object[] batch = null;
    var before = new ArrayList<Transform>();
    try (var _ = new torch.TensorScope()) {
      for (var transform : processing.batchTfms().transforms()) {
        if (transform.needsBatch()) {
          if (batch == null) batch = train.oneRawBatch();
          transform.setupBatch(
              new Pipeline(before).encodeAll(Arrays.copyOf(batch, batch.length), Split.TRAIN));
        }
        before.add(transform);
      }
    }
  }
}
