package fastai.learner;

import java.util.List;
import torch.Tensor;

/// What a model predicts for all samples of a loader, row for row.
///
/// @param preds outputs after the loss's activation: probabilities, for cross entropy; `null` if
///   they were not asked for, or are in `items`
/// @param targs the targets; empty if the data have none
/// @param decoded predictions, such as class numbers; `null` unless asked for
/// @param inputs the inputs; empty unless asked for
/// @param losses the loss of each sample; `null` unless asked for
/// @param items what could not be joined to one tensor, sample by sample
public record Preds(
    Tensor preds,
    List<Tensor> targs,
    Tensor decoded,
    List<Tensor> inputs,
    Tensor losses,
    Items items) {

  /// The samples of a pass in which batches have different shapes, such as texts of different
  /// lengths. What fits into one tensor is `null` here; what does not is `null` there.
  ///
  /// @param preds outputs after the loss's activation
  /// @param targs for each target, its samples
  /// @param inputs for each input, its samples
  public record Items(List<Tensor> preds, List<List<Tensor>> targs, List<List<Tensor>> inputs) {}

  /// The target, where there is one.
  public Tensor targ() {
    if (targs.size() != 1)
      throw new IllegalStateException(
          "there is not one target but " + targs.size() + "; use targs()");
    return targs.getFirst();
  }
}
