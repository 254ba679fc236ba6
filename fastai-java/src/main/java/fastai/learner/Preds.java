package fastai.learner;

import java.util.List;
import torch.Tensor;

/// What a model predicts for all samples of a loader, row for row.
///
/// @param preds outputs after the loss's activation: probabilities, for cross entropy
/// @param targs the targets; empty if the data have none
/// @param decoded predictions, such as class numbers; `null` unless asked for
/// @param inputs the inputs; empty unless asked for
/// @param losses the loss of each sample; `null` unless asked for
public record Preds(
    Tensor preds, List<Tensor> targs, Tensor decoded, List<Tensor> inputs, Tensor losses) {
  /// The target, where there is one.
  public Tensor targ() {
    if (targs.size() != 1)
      throw new IllegalStateException(
          "there is not one target but " + targs.size() + "; use targs()");
    return targs.getFirst();
  }
}
