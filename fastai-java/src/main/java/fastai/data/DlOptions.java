package fastai.data;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Device;

/// How items are read: fastai's arguments of `dataloaders`, for all its loaders. Each setter
/// returns a changed copy.
///
/// Defaults: 64 samples a batch; training is shuffled and leaves out a last batch that is not full;
/// the others keep the items' order and all of them.
public final class DlOptions implements Cloneable {
  public static final DlOptions DEFAULT = new DlOptions();

  private LoaderOptions all = LoaderOptions.DEFAULT;
  private int valBs;
  private boolean shuffle = true;
  private boolean valShuffle;
  private Boolean dropLast;
  private int n = -1;
  private Path path;
  private Map<Integer, UnaryOperator<LoaderOptions>> more = Map.of();

  private DlOptions() {}

  private DlOptions copy() {
    try {
      return (DlOptions) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /// Samples a batch, in validation too.
  public DlOptions withBs(int bs) {
    return with(all.withBs(bs)).withValBs(0);
  }

  /// Samples a batch in validation; 0: as in training.
  public DlOptions withValBs(int valBs) {
    if (valBs < 0)
      throw new IllegalArgumentException("a batch size must be 1 or more, not " + valBs);
    var o = copy();
    o.valBs = valBs;
    return o;
  }

  /// Whether training batches are drawn in another order in each epoch. Those that are not are all
  /// kept, unless [#withDropLast] says otherwise.
  public DlOptions withShuffle(boolean shuffle) {
    var o = copy();
    o.shuffle = shuffle;
    return o;
  }

  /// Whether the other loaders shuffle.
  public DlOptions withValShuffle(boolean valShuffle) {
    var o = copy();
    o.valShuffle = valShuffle;
    return o;
  }

  /// Whether a last training batch that is not full is left out.
  public DlOptions withDropLast(boolean dropLast) {
    var o = copy();
    o.dropLast = dropLast;
    return o;
  }

  /// How many items a training epoch has.
  public DlOptions withN(int n) {
    var o = copy();
    o.n = n;
    return o;
  }

  /// See [LoaderOptions#withNumWorkers].
  public DlOptions withNumWorkers(int numWorkers) {
    return with(all.withNumWorkers(numWorkers));
  }

  /// Where batches go; by default an accelerator, if there is one.
  public DlOptions withDevice(Device device) {
    return with(all.withDevice(device));
  }

  /// Where results are kept; by default the working folder.
  public DlOptions withPath(Path path) {
    var o = copy();
    o.path = path;
    return o;
  }

  /// Replaces steps of all loaders (`dl_type`).
  public DlOptions withHooks(DlHooks hooks) {
    return with(all.withHooks(hooks));
  }

  public DlOptions withAfterItem(Transform... tfms) {
    return with(all.withAfterItem(tfms));
  }

  public DlOptions withBeforeBatch(Transform... tfms) {
    return with(all.withBeforeBatch(tfms));
  }

  public DlOptions withAfterBatch(Transform... tfms) {
    return with(all.withAfterBatch(tfms));
  }

  /// What is the same for all loaders; batch size, shuffle, dropLast and n of training are said
  /// here.
  public DlOptions with(LoaderOptions all) {
    var o = copy();
    o.all = all;
    return o;
  }

  /// Changes one loader (`dl_kwargs`): 0 is for training, 1 for validation.
  public DlOptions withLoader(int i, UnaryOperator<LoaderOptions> change) {
    var o = copy();
    o.more = new HashMap<>(more);
    o.more.put(i, change);
    return o;
  }

  /// The options of a loader.
  LoaderOptions loader(int i) {
    var options =
        i == 0
            ? all.withShuffle(shuffle).withDropLast(dropLast())
            : all.withShuffle(valShuffle).withDropLast(false);
    if (i == 0 && n >= 0) options = options.withN(n);
    if (i > 0 && valBs > 0) options = options.withBs(valBs);
    return more.getOrDefault(i, UnaryOperator.identity()).apply(options);
  }

  public int bs() {
    return all.bs();
  }

  public int valBs() {
    return valBs > 0 ? valBs : bs();
  }

  public boolean shuffle() {
    return shuffle;
  }

  public boolean valShuffle() {
    return valShuffle;
  }

  /// As `shuffle` if no one said.
  public boolean dropLast() {
    return dropLast == null ? shuffle : dropLast;
  }

  public int numWorkers() {
    return all.numWorkers();
  }

  public Device device() {
    return all.device();
  }

  /// `null` if no one said.
  public Path path() {
    return path;
  }
}
