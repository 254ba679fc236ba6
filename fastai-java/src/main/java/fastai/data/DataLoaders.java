package fastai.data;

import fastai.losses.LossFunc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Device;
import torch.DeviceType;
import torch.data.Dataset;

/// The loaders of a training: the first for training, the second for validation, more as one likes;
/// and what is known about their data. A [DataBlock] or [Datasets] makes them; [#of] takes any
/// loaders, [#fromDsets] any datasets.
public final class DataLoaders {
  private final List<Loader> loaders;
  private final Path path;

  /// Of loaders that are no [TfmdDL]; `null` if no one said.
  private final Processing processing;

  private final LossFunc lossFunc;

  DataLoaders(List<? extends Loader> loaders, Path path, Processing processing, LossFunc lossFunc) {
    this.loaders = new ArrayList<>(loaders);
    this.path = path;
    this.processing = processing;
    this.lossFunc = lossFunc;
  }

  public static DataLoaders of(Loader... loaders) {
    return new DataLoaders(List.of(loaders), Path.of("."), null, null);
  }

  /// No data, only how to process them: for predictions.
  public static DataLoaders empty(Processing processing, LossFunc lossFunc) {
    return new DataLoaders(List.of(), Path.of("."), processing, lossFunc);
  }

  /// Loaders of datasets: the first is shuffled and leaves out a last batch that is not full.
  ///
  /// ```java
  /// var dls = DataLoaders.fromDsets(List.of(trainSet, validSet), o -> o.withBs(32));
  /// ```
  public static DataLoaders fromDsets(
      List<? extends Dataset<?>> datasets, UnaryOperator<DlOptions> change) {
    var options = change.apply(DlOptions.DEFAULT);
    var loaders = new ArrayList<TfmdDL>();
    for (int i = 0; i < datasets.size(); i++)
      loaders.add(new TfmdDL(datasets.get(i), options.loader(i)));
    return new DataLoaders(loaders, path(options), null, null);
  }

  public static DataLoaders fromDsets(Dataset<?>... datasets) {
    return fromDsets(List.of(datasets), UnaryOperator.identity());
  }

  static Path path(DlOptions options) {
    return options.path() == null ? Path.of(".") : options.path();
  }

  /// Those that a DataBlock makes of items.
  public static <T> DataLoaders fromDblock(
      DataBlock<T> dblock, List<? extends T> items, UnaryOperator<DlOptions> change) {
    return dblock.dataloaders(items, change);
  }

  /// Those that a DataBlock makes of a folder.
  public static DataLoaders fromDblock(
      DataBlock<?> dblock, Path source, UnaryOperator<DlOptions> change) {
    return dblock.dataloaders(source, change);
  }

  // ---- loaders ----------------------------------------------------------------------------------

  /// How many loaders there are.
  public int size() {
    return loaders.size();
  }

  /// @throws IllegalStateException if there is no such loader, as after loading an export
  public Loader get(int i) {
    if (i < 0 || i >= loaders.size())
      throw new IllegalStateException(
          "there is no loader "
              + i
              + ": "
              + (loaders.isEmpty()
                  ? "these DataLoaders hold no data; set learn.dls to others to train or validate"
                  : "there are " + loaders.size()));
    return loaders.get(i);
  }

  public Loader train() {
    return get(0);
  }

  public Loader valid() {
    return get(1);
  }

  public void setTrain(Loader loader) {
    set(0, loader);
  }

  public void setValid(Loader loader) {
    set(1, loader);
  }

  /// Replaces a loader, or adds one at the end.
  public void set(int i, Loader loader) {
    if (i == loaders.size()) loaders.add(loader);
    else {
      get(i);
      loaders.set(i, loader);
    }
  }

  /// The dataset of the training loader.
  public Dataset<?> trainDs() {
    return tfmd(0).dataset();
  }

  /// The dataset of the validation loader.
  public Dataset<?> validDs() {
    return tfmd(1).dataset();
  }

  private TfmdDL tfmd(int i) {
    if (get(i) instanceof TfmdDL loader) return loader;
    throw new IllegalStateException(
        "loader "
            + i
            + " is a "
            + get(i).getClass().getSimpleName()
            + " of ready batches; this needs a TfmdDL, as a DataBlock or Datasets makes it");
  }

  /// Fastai v1's kinds of data: `Fix` is training data in order and without augmentation, `Single`
  /// and `Test` are made of items with [#testDl].
  public Loader dl(DatasetType type) {
    return switch (type) {
      case TRAIN -> train();
      case VALID -> valid();
      case FIX -> fixDl();
      case TEST -> get(2);
    };
  }

  /// The training data in their order, all of them, transformed as in validation (v0.7's `fix_dl`).
  public TfmdDL fixDl() {
    return tfmd(0).as(Split.VALID).inOrder();
  }

  /// The validation data, transformed as in training (v0.7's `aug_dl`).
  public TfmdDL augDl() {
    return tfmd(1).as(Split.TRAIN);
  }

  // ---- settings ---------------------------------------------------------------------------------

  /// Where results are kept.
  public Path path() {
    return path;
  }

  public Device device() {
    return loaders.isEmpty() ? Device.CPU : loaders.getFirst().device();
  }

  /// Moves the transforms' tensors, and from now on the batches, of all loaders.
  public DataLoaders to(Device device) {
    for (int i = 0; i < size(); i++) tfmd(i).to(device);
    return this;
  }

  public DataLoaders cpu() {
    return to(Device.CPU);
  }

  public DataLoaders cuda() {
    return to(new Device(DeviceType.CUDA, 0));
  }

  /// Samples a training batch.
  public int bs() {
    return tfmd(0).bs();
  }

  /// Changes how many samples the batches of all loaders have.
  public void setBs(int bs) {
    for (int i = 0; i < size(); i++) set(i, tfmd(i).with(o -> o.withBs(bs)));
  }

  /// Adds transforms to some of the loaders, by number; to all if none is given.
  public DataLoaders addTfms(List<? extends Transform> tfms, DlEvent event, int... loaders) {
    if (loaders.length == 0) for (int i = 0; i < size(); i++) tfmd(i).addTfms(tfms, event);
    for (int i : loaders) tfmd(i).addTfms(tfms, event);
    return this;
  }

  /// The same loaders without samples, but with all transforms.
  public DataLoaders newEmpty() {
    var empty = new ArrayList<TfmdDL>();
    for (int i = 0; i < size(); i++) empty.add(tfmd(i).newEmpty());
    return new DataLoaders(empty, path, processing, lossFunc);
  }

  // ---- items for predictions --------------------------------------------------------------------

  /// A loader of other items without targets, transformed as in validation, all of them and in
  /// order. The items are those that the data were made of, or what the getter of the input gives.
  public TfmdDL testDl(List<?> items) {
    return testDl(items, TestDlOptions.DEFAULT);
  }

  /// The same, with targets if wanted.
  public TfmdDL testDl(List<?> items, boolean withLabels) {
    return testDl(items, TestDlOptions.DEFAULT.withLabels(withLabels));
  }

  public TfmdDL testDl(List<?> items, TestDlOptions options) {
    if (loaders.isEmpty()) return testDlOfExport(items, options);
    var like = size() > 1 ? tfmd(1) : tfmd(0);
    Dataset<?> test =
        like.dataset() instanceof SampleSource known
            ? known.testSet(items, options.labels(), options.rmTypeTfms())
            : new TfmdDL(items, LoaderOptions.DEFAULT.withNumWorkers(0)).dataset();
    var change = options.loader();
    return like.newDl(test, o -> change.apply(o.withDatasetOrder().withSplit(Split.VALID)));
  }

  /// Without data there is only what a getter of the input gives.
  private TfmdDL testDlOfExport(List<?> items, TestDlOptions options) {
    if (processing == null || options.labels())
      throw new IllegalStateException(
          processing == null
              ? "these DataLoaders do not say how an item becomes a batch; make them with a"
                  + " DataBlock"
              : "an export does not keep how targets are got of items; leave labels off");
    return new TfmdDL(
        processing.testSet(items),
        options
            .loader()
            .apply(
                LoaderOptions.DEFAULT
                    .withDatasetOrder()
                    .withAfterItem(processing.itemTfms())
                    .withBeforeBatch(processing.beforeBatch())
                    .withAfterBatch(processing.batchTfms())));
  }

  // ---- what is known of the data ----------------------------------------------------------------

  /// The loss that suits the target; `null` if the data do not say.
  public LossFunc lossFunc() {
    return lossFunc != null || processing() == null ? lossFunc : processing().lossFunc();
  }

  /// How items become batches; `null` for loaders of which no one said.
  public Processing processing() {
    if (processing != null && !hasTransforms()) return processing;
    return hasTransforms() ? tfmd(0).processing() : null;
  }

  private boolean hasTransforms() {
    return !loaders.isEmpty() && loaders.getFirst() instanceof TfmdDL;
  }

  /// The transform of a class or interface, from the training loader; `null` if there is none.
  public <T> T find(Class<T> type) {
    return processing() == null
        ? null
        : processing().getAll(type).stream().findFirst().orElse(null);
  }

  /// The labels of the target; empty if it is no category.
  public List<String> vocab() {
    return processing() == null ? List.of() : processing().vocab();
  }

  /// Fastai v1's name of [#vocab].
  public List<String> classes() {
    return vocab();
  }

  /// How many outputs a model of these data needs: the number of classes, or of the target's
  /// numbers.
  ///
  /// @throws IllegalStateException if the target does not say
  public int c() {
    int c = HasC.getC(this);
    if (c > 0) return c;
    throw new IllegalStateException("the target is no category, so there is no number of classes");
  }

  // ---- looking at them --------------------------------------------------------------------------

  /// The first training batch.
  public Batch oneBatch() {
    return tfmd(0).oneBatch();
  }

  /// Nine samples of the first training batch, as they are before the model gets them: pictures in
  /// a grid, other values in a table.
  public BatchView showBatch() {
    return showBatch(9, false);
  }

  /// @param unique the first sample over and over, to see what augmentation does with it
  public BatchView showBatch(int maxN, boolean unique) {
    return tfmd(0).showBatch(maxN, unique);
  }
}
