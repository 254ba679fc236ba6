package fastai.data;

import fastai.plot.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import torch.data.Dataset;

/// Items that pass through one pipeline when they are asked for.
///
/// ```java
/// var lists = new TfmdLists<>(files, List.of(Transform.of(Items::parentLabel), new Categorize()), splits);
/// Object first = lists.train().get(0);
/// ```
///
/// Transforms that learn from the items do so at once, from the training part. Without splits all
/// items are for training.
public final class TfmdLists<T> implements Dataset<Object>, SampleSource {
  private final Part<T> part;
  private final Pipeline pipeline;

  public TfmdLists(List<? extends T> items, List<? extends Transform> tfms) {
    this(items, tfms, List.of());
  }

  public TfmdLists(List<? extends T> items, List<? extends Transform> tfms, Splits splits) {
    this(Part.of(items, splits), tfms);
  }

  /// @param splits the numbers of the items of each part, training first, then validation
  public TfmdLists(List<? extends T> items, List<? extends Transform> tfms, List<int[]> splits) {
    this(Part.of(items, splits), tfms);
  }

  private TfmdLists(Part<T> part, List<? extends Transform> tfms) {
    this(part, new Pipeline(List.copyOf(tfms)));
    setup();
  }

  /// Sets nothing up.
  TfmdLists(Part<T> part, Pipeline pipeline) {
    this.part = part;
    this.pipeline = pipeline;
  }

  void setup() {
    // Reading every item is not for nothing.
    if (pipeline.needsSetup()) pipeline.setup(part.values(part.splits().getFirst()), part.items());
  }

  TfmdLists<T> with(Part<T> other) {
    return new TfmdLists<>(other, pipeline);
  }

  // ---- items ------------------------------------------------------------------------------------

  @Override
  public long size() {
    return part.size();
  }

  /// The result of the pipeline for an item.
  @Override
  public Object get(long index) {
    return part.with((int) index, this::encode);
  }

  /// The results for several items.
  public List<Object> get(long... indices) {
    return LongStream.of(indices).mapToObj(this::get).toList();
  }

  Object encode(T item) {
    return pipeline.encode(item, part.split());
  }

  /// All items, of all parts.
  public List<T> items() {
    return part.items();
  }

  public T item(int index) {
    return part.item(index);
  }

  @Override
  public String describe(long index) {
    return part.describe((int) index);
  }

  // ---- parts ------------------------------------------------------------------------------------

  /// The numbers of the items of each part.
  public List<int[]> splits() {
    return part.splits();
  }

  /// What its transforms take the items for; `null` for no part in particular.
  @Override
  public Split split() {
    return part.split();
  }

  /// A part, with the same transforms: 0 is training, 1 validation.
  public TfmdLists<T> subset(int i) {
    return with(part.subset(i));
  }

  public TfmdLists<T> train() {
    return subset(0);
  }

  public TfmdLists<T> valid() {
    return subset(1);
  }

  /// The same items, transformed as another part (`set_split_idx`).
  @Override
  public TfmdLists<T> as(Split split) {
    return with(part.as(split));
  }

  /// The numbers of items in more than one part; none, as a rule.
  public int[] overlappingSplits() {
    return part.overlapping();
  }

  /// No items, but all transforms.
  @Override
  public TfmdLists<T> newEmpty() {
    return with(part.empty());
  }

  /// Other items, transformed as in validation. Transforms that they have been through already are
  /// left out, by the type of the first.
  @Override
  public TfmdLists<Object> testSet(List<?> items, boolean withLabels, int rmTypeTfms) {
    return testSet(Part.test(List.<Object>copyOf(items)), rmTypeTfms);
  }

  /// @param rmTypeTfms how many transforms to leave out; -1: by the type of the first item
  TfmdLists<Object> testSet(Part<Object> test, int rmTypeTfms) {
    int from =
        rmTypeTfms >= 0 ? rmTypeTfms : test.size() == 0 ? 0 : inferIdx(test.items().getFirst());
    var rest = pipeline.transforms().subList(from, pipeline.transforms().size());
    return new TfmdLists<>(test, new Pipeline(rest));
  }

  // ---- there and back ---------------------------------------------------------------------------

  public Pipeline pipeline() {
    return pipeline;
  }

  public List<Transform> tfms() {
    return pipeline.transforms();
  }

  /// What comes out of the pipeline, back to what can be shown.
  public Object decode(Object value) {
    return pipeline.decode(value, part.split(), true);
  }

  /// Shows what comes out of the pipeline.
  public void show(Object value, Panel panel) {
    pipeline.show(value, panel);
  }

  /// A value that has been through some of the transforms, through the others: which those are, its
  /// type says.
  public Object infer(Object value) {
    var rest = pipeline.transforms().subList(inferIdx(value), pipeline.transforms().size());
    return new Pipeline(rest).encode(value, part.split());
  }

  /// The type of an item, and those of the values after each transform.
  public List<Class<?>> types() {
    var types = new ArrayList<Class<?>>();
    int[] train = part.splits().getFirst();
    if (part.items().isEmpty()) return types;
    Object value = part.items().get(train.length > 0 ? train[0] : 0);
    types.add(value.getClass());
    try (var _ = new torch.TensorScope()) {
      for (var transform : pipeline.transforms()) {
        value = transform.call(value, Split.VALID);
        types.add(value == null ? Void.class : value.getClass());
      }
    }
    return types;
  }

  /// How many transforms a value has been through.
  private int inferIdx(Object value) {
    var tfms = pipeline.transforms();
    // The items themselves, as a rule; the first value of another type need not be computed then.
    if (tfms.isEmpty()
        || !part.items().isEmpty() && isLike(value, part.items().getFirst().getClass())) return 0;
    var declared = new ArrayList<Class<?>>();
    for (int i = 0; i < tfms.size(); i++) {
      declared.addAll(tfms.get(i).inputTypes());
      if (tfms.get(i).inputTypes().stream().anyMatch(type -> type.isInstance(value))) return i;
    }
    var types = types();
    for (int i = 0; i < types.size(); i++) if (isLike(value, types.get(i))) return i;
    // Without items there is nothing to compare with: only getters belong to items alone.
    if (types.isEmpty()) return tfms.getFirst() instanceof Getter ? 1 : 0;
    var expected = new ArrayList<>(types);
    expected.addAll(declared);
    throw new IllegalArgumentException(
        "expected an item of one of the types "
            + expected.stream().map(Class::getSimpleName).distinct().toList()
            + ", but got a "
            + value.getClass().getSimpleName()
            + " ("
            + value
            + "); to say how many transforms it has been through: rmTypeTfms");
  }

  private static boolean isLike(Object value, Class<?> type) {
    return type.isInstance(value)
        // Of one family, such as two kinds of Path or of List.
        || value instanceof java.nio.file.Path && java.nio.file.Path.class.isAssignableFrom(type)
        || value instanceof List && List.class.isAssignableFrom(type)
        || value instanceof java.util.Map && java.util.Map.class.isAssignableFrom(type);
  }
}
