package fastai.data;

import fastai.losses.LossFunc;
import java.nio.file.Path;
import java.util.List;
import torch.Device;

/// The loaders of a training, the first for training and the second for validation, and what is
/// known about their data. A [DataBlock] makes them; [#of] takes any.
public final class DataLoaders {
  private final List<Loader> loaders;
  private final Path path;
  private final Processing processing;
  private final LossFunc lossFunc;

  DataLoaders(List<? extends Loader> loaders, Path path, Processing processing, LossFunc lossFunc) {
    this.loaders = List.copyOf(loaders);
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

  /// Where results are kept.
  public Path path() {
    return path;
  }

  public Device device() {
    return loaders.isEmpty() ? Device.CPU : loaders.getFirst().device();
  }

  /// The loss that suits the target; `null` if the data do not say.
  public LossFunc lossFunc() {
    return lossFunc;
  }

  /// How items become batches; `null` for loaders that no DataBlock made.
  public Processing processing() {
    return processing;
  }

  /// The labels of the target; empty if it is no category.
  public List<String> vocab() {
    return processing == null ? List.of() : processing.vocab();
  }

  /// The number of classes, and so of a model's outputs.
  ///
  /// @throws IllegalStateException if the target is no category
  public int c() {
    if (vocab().isEmpty())
      throw new IllegalStateException(
          "the target is no category, so there is no number of classes");
    return vocab().size();
  }
}
