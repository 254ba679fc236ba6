package fastai.data;

import fastai.losses.LossFunc;
import java.util.List;
import java.util.function.UnaryOperator;

/// One input or target of a model: how it is made from what a getter gives, and what it brings
/// along. Domains have theirs: image, category, ... [#of] makes a plain one.
public interface TransformBlock {
  /// From what the getter gives to the value of the sample.
  default List<Transform> typeTfms() {
    return List.of();
  }

  /// On each sample.
  default List<Transform> itemTfms() {
    return List.of();
  }

  /// On each batch.
  default List<Transform> batchTfms() {
    return List.of();
  }

  /// The loss that suits it as a target; `null`: what its transforms say ([Transform#lossFunc]).
  default LossFunc lossFunc() {
    return null;
  }

  /// What makes its loaders; `null` for the usual one. Of several blocks the last decides.
  default DlType dlType() {
    return null;
  }

  /// What its loaders need to be told, before what is given to [DataBlock#dataloaders] (fastai's
  /// `dls_kwargs`). Of several blocks the later ones count more.
  default DlOptions dlOptions(DlOptions options) {
    return options;
  }

  /// What the getter gives, as it is, and then these transforms.
  static Plain of(Transform... typeTfms) {
    return new Plain(List.of(typeTfms), List.of(), List.of(), null, null, UnaryOperator.identity());
  }

  /// A block put together of its parts.
  record Plain(
      List<Transform> typeTfms,
      List<Transform> itemTfms,
      List<Transform> batchTfms,
      LossFunc lossFunc,
      DlType dlType,
      UnaryOperator<DlOptions> change)
      implements TransformBlock {
    public Plain withItemTfms(Transform... itemTfms) {
      return new Plain(typeTfms, List.of(itemTfms), batchTfms, lossFunc, dlType, change);
    }

    public Plain withBatchTfms(Transform... batchTfms) {
      return new Plain(typeTfms, itemTfms, List.of(batchTfms), lossFunc, dlType, change);
    }

    public Plain withLossFunc(LossFunc lossFunc) {
      return new Plain(typeTfms, itemTfms, batchTfms, lossFunc, dlType, change);
    }

    public Plain withDlType(DlType dlType) {
      return new Plain(typeTfms, itemTfms, batchTfms, lossFunc, dlType, change);
    }

    /// `dls_kwargs`: `block.withDlOptions(o -> o.withNumWorkers(0))`.
    public Plain withDlOptions(UnaryOperator<DlOptions> change) {
      return new Plain(typeTfms, itemTfms, batchTfms, lossFunc, dlType, change);
    }

    @Override
    public DlOptions dlOptions(DlOptions options) {
      return change.apply(options);
    }
  }
}
