package fastai.data;

import fastai.plot.Panel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import torch.data.Dataset;

/// Items and how each becomes a sample: one pipeline for each input and target, which starts from
/// the item.
///
/// ```java
/// var datasets = new Datasets<>(files,
///     List.of(List.of(Transform.of(Photo::open)), List.of(Transform.of(Items::parentLabel), new Categorize())),
///     new RandomSplitter().split(files));
/// Object[] sample = datasets.train().get(0);
/// var dls = datasets.dataloaders(o -> o.withBs(32));
/// ```
public final class Datasets<T> implements Dataset<Object[]>, SampleSource {
  private final Part<T> part;
  private final List<TfmdLists<T>> tls;
  private final int nInp;

  /// How a [DataBlock] wants them loaded; `null` if no one said.
  private final Processing processing;

  /// All items for training.
  public Datasets(List<? extends T> items, List<? extends List<? extends Transform>> tfms) {
    this(items, tfms, List.of(), 0);
  }

  public Datasets(
      List<? extends T> items, List<? extends List<? extends Transform>> tfms, Splits splits) {
    this(items, tfms, List.of(splits.train(), splits.valid()), 0);
  }

  /// @param tfms the transforms of each input and target; empty for the items as they are
  /// @param splits the numbers of the items of each part, training first, then validation
  /// @param nInp how many of the pipelines are inputs; 0: all but the last, at least one
  public Datasets(
      List<? extends T> items,
      List<? extends List<? extends Transform>> tfms,
      List<int[]> splits,
      int nInp) {
    this(Part.of(items, splits), pipelines(tfms), nInp);
  }

  private static List<Pipeline> pipelines(List<? extends List<? extends Transform>> tfms) {
    return tfms.isEmpty()
        ? List.of(Pipeline.of())
        : tfms.stream().map(one -> new Pipeline(List.copyOf(one))).toList();
  }

  private Datasets(Part<T> part, List<Pipeline> pipelines, int nInp) {
    this(
        part,
        pipelines.stream().map(pipeline -> new TfmdLists<>(part, pipeline)).toList(),
        nInp > 0 ? nInp : Math.max(1, pipelines.size() - 1),
        null);
    tls.forEach(TfmdLists::setup);
  }

  Datasets(
      List<T> items, Splits splits, List<Function<? super T, ?>> getters, Processing processing) {
    this(Part.<T>of(items, splits), List.of(), processing.nInp(), processing, getters);
  }

  private Datasets(
      Part<T> part,
      List<TfmdLists<T>> none,
      int nInp,
      Processing processing,
      List<Function<? super T, ?>> getters) {
    this(part, lists(part, getters, processing), nInp, processing);
    tls.forEach(TfmdLists::setup);
  }

  private static <T> List<TfmdLists<T>> lists(
      Part<T> part, List<Function<? super T, ?>> getters, Processing processing) {
    var lists = new ArrayList<TfmdLists<T>>();
    for (int i = 0; i < getters.size(); i++)
      lists.add(
          new TfmdLists<>(
              part,
              Pipeline.of(new Getter(getters.get(i)))
                  .add(processing.blocks().get(i).transforms())));
    return lists;
  }

  /// Sets nothing up.
  Datasets(Part<T> part, List<TfmdLists<T>> tls, int nInp, Processing processing) {
    if (nInp < 0 || nInp > tls.size())
      throw new IllegalArgumentException(nInp + " inputs of " + tls.size() + " pipelines");
    this.part = part;
    this.tls = List.copyOf(tls);
    this.nInp = nInp;
    this.processing = processing;
  }

  /// Pipelines that have their items already (fastai's `Datasets(tls=...)`).
  public static <T> Datasets<T> ofLists(List<TfmdLists<T>> tls, int nInp) {
    if (tls.isEmpty()) throw new IllegalArgumentException("there is no TfmdLists");
    var first = tls.getFirst();
    for (var other : tls)
      if (other.size() != first.size())
        throw new IllegalArgumentException(
            "lists of "
                + first.size()
                + " and "
                + other.size()
                + " items have no samples in common");
    return new Datasets<>(
        Part.<T>of(first.items(), first.splits()),
        tls,
        nInp > 0 ? nInp : Math.max(1, tls.size() - 1),
        null);
  }

  private Datasets<T> with(Part<T> other) {
    return new Datasets<>(
        other, tls.stream().map(list -> list.with(other)).toList(), nInp, processing);
  }

  // ---- samples ----------------------------------------------------------------------------------

  @Override
  public long size() {
    return part.size();
  }

  /// A sample: one value a pipeline; errors name the item.
  @Override
  public Object[] get(long index) {
    return part.with(
        (int) index,
        item -> {
          var values = new Object[tls.size()];
          for (int i = 0; i < values.length; i++) values[i] = tls.get(i).encode(item);
          return values;
        });
  }

  /// All items, of all parts.
  public List<T> items() {
    return part.items();
  }

  /// The item behind a sample.
  public T item(int index) {
    return part.item(index);
  }

  @Override
  public String describe(long index) {
    return part.describe((int) index);
  }

  /// How many values of a sample are inputs.
  public int nInp() {
    return nInp;
  }

  // ---- parts ------------------------------------------------------------------------------------

  public List<int[]> splits() {
    return part.splits();
  }

  @Override
  public Split split() {
    return part.split();
  }

  /// A part, with the same transforms: 0 is training, 1 validation.
  public Datasets<T> subset(int i) {
    return with(part.subset(i));
  }

  public Datasets<T> subset(Split split) {
    return subset(split == Split.TRAIN ? 0 : 1);
  }

  public Datasets<T> train() {
    return subset(0);
  }

  public Datasets<T> valid() {
    return subset(1);
  }

  /// The same items, transformed as another part (`set_split_idx`).
  @Override
  public Datasets<T> as(Split split) {
    return with(part.as(split));
  }

  /// The numbers of items in more than one part; none, as a rule.
  public int[] overlappingSplits() {
    return part.overlapping();
  }

  /// No items, but all transforms.
  @Override
  public Datasets<T> newEmpty() {
    return with(part.empty());
  }

  /// How many samples a part has.
  public int size(Split split) {
    return (int) subset(split).size();
  }

  /// The item behind a sample of a part.
  public T item(Split split, int index) {
    return subset(split).item(index);
  }

  /// A sample of a part.
  public Object[] get(Split split, int index) {
    return subset(split).get(index);
  }

  /// Other items, transformed as in validation: the inputs alone, or with their targets. Each
  /// pipeline leaves out the transforms that the items have been through, by the type of the first.
  @Override
  public Datasets<Object> testSet(List<?> items, boolean withLabels, int rmTypeTfms) {
    var test = Part.test(List.<Object>copyOf(items));
    var lists =
        tls.subList(0, withLabels ? tls.size() : nInp).stream()
            .map(list -> list.testSet(test, rmTypeTfms))
            .toList();
    return new Datasets<>(test, lists, nInp, processing);
  }

  // ---- there and back ---------------------------------------------------------------------------

  /// The pipelines with their items, one a value of a sample.
  public List<TfmdLists<T>> tls() {
    return tls;
  }

  /// A sample, each value back through its pipeline.
  public Object[] decode(Object[] sample) {
    return decode(sample, true);
  }

  /// @param full whether to go on to the end once a value can be shown
  Object[] decode(Object[] sample, boolean full) {
    var decoded = new Object[sample.length];
    for (int i = 0; i < decoded.length; i++)
      decoded[i] =
          i < tls.size() ? tls.get(i).pipeline().decode(sample[i], split(), full) : sample[i];
    return decoded;
  }

  @Override
  public Object decode(Object sample) {
    return decode((Object[]) sample);
  }

  /// Shows a sample: pictures in the panel, other values as its title.
  public void show(Object[] sample, Panel panel) {
    for (int i = 0; i < sample.length; i++) tls.get(i).show(sample[i], panel);
  }

  /// The transforms of the pipelines, and those a [DataBlock] has for loaders.
  public Processing processing() {
    var blocks = tls.stream().map(list -> Getter.without(list.pipeline())).toList();
    return processing == null
        ? new Processing(blocks, nInp, Pipeline.of(), Pipeline.of())
        : new Processing(
            blocks, nInp, processing.itemTfms(), processing.beforeBatch(), processing.batchTfms());
  }

  // ---- loaders ----------------------------------------------------------------------------------

  /// Loaders of the parts: 64 samples a batch, training shuffled.
  public DataLoaders dataloaders() {
    return dataloaders(UnaryOperator.identity());
  }

  /// The same, changed: `datasets.dataloaders(o -> o.withBs(32))`.
  public DataLoaders dataloaders(UnaryOperator<DlOptions> change) {
    var options = change.apply(DlOptions.DEFAULT);
    var loaders = new ArrayList<TfmdDL>();
    for (int i = 0; i < part.splits().size(); i++)
      loaders.add(new TfmdDL(subset(i), options.loader(i)));
    return new DataLoaders(
        loaders, options.path() == null ? Path.of(".") : options.path(), null, null);
  }

  /// How many samples there are, and the pipelines of the inputs and targets in their order. No
  /// item is read.
  @Override
  public String toString() {
    var text = new StringBuilder("Datasets (").append(size()).append(" samples)");
    for (int i = 0; i < tls.size(); i++)
      text.append(i < nInp ? "\n  input:  " : "\n  target: ").append(tls.get(i).pipeline());
    return text.toString();
  }
}
