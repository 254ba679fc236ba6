package fastai.data;

import fastai.losses.LossFunc;
import java.util.List;

/// One input or target of a model: how it is made from what a getter gives, and what it brings
/// along. Domains have theirs: image, category, ...
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

  /// The loss that suits it as a target; `null` if it has none.
  default LossFunc lossFunc() {
    return null;
  }
}
