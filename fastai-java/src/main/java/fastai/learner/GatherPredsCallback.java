package fastai.learner;

import fastai.losses.LossFunc;
import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Collects inputs, predictions, targets and losses of a validation pass, on the CPU.
/// [Learner#getPreds] uses it.
public final class GatherPredsCallback extends Callback
    implements Event.BeforeValidate, Event.AfterBatch {
  private final boolean withInput;
  private final boolean withLoss;
  private final List<List<Tensor>> inputs = new ArrayList<>();
  private final List<Tensor> preds = new ArrayList<>();
  private final List<List<Tensor>> targs = new ArrayList<>();
  private final List<Tensor> losses = new ArrayList<>();

  GatherPredsCallback(boolean withInput, boolean withLoss) {
    this.withInput = withInput;
    this.withLoss = withLoss;
  }

  @Override
  public void beforeValidate() {
    clear();
  }

  private void clear() {
    inputs.forEach(column -> column.forEach(Tensor::close));
    preds.forEach(Tensor::close);
    targs.forEach(column -> column.forEach(Tensor::close));
    losses.forEach(Tensor::close);
    inputs.clear();
    preds.clear();
    targs.clear();
    losses.clear();
  }

  @Override
  public void afterBatch() {
    if (withInput) addColumns(inputs, learn.xb);
    preds.add(lasting(learn.pred));
    addColumns(targs, learn.yb);
    if (withLoss && learn.loss != null)
      losses.add(lasting(perItem(learn.loss, learn.xb[0].size(0))));
  }

  private static void addColumns(List<List<Tensor>> columns, Tensor[] tensors) {
    while (columns.size() < tensors.length) columns.add(new ArrayList<>());
    for (int i = 0; i < tensors.length; i++) columns.get(i).add(lasting(tensors[i]));
  }

  private static Tensor lasting(Tensor tensor) {
    return tensor.detach().cpu().keep();
  }

  private static Tensor perItem(Tensor loss, long bs) {
    return loss.numel() > bs ? loss.view(bs, -1).mean(1L) : loss;
  }

  /// All that was collected, in the scope that is open now.
  Preds result(LossFunc lossFunc, boolean activate, boolean decode) {
    try (var scope = new TensorScope()) {
      Tensor all = cat(preds);
      Tensor activated = all == null || !activate ? all : lossFunc.activation(all);
      Tensor decoded = activated == null || !decode ? null : lossFunc.decodes(activated);
      var result =
          new Preds(activated, catColumns(targs), decoded, catColumns(inputs), cat(losses));
      scope.keep(
          new Object[] {
            result.preds(), result.targs(), result.decoded(), result.inputs(), result.losses()
          });
      return result;
    } finally {
      clear();
    }
  }

  private static Tensor cat(List<Tensor> tensors) {
    return tensors.isEmpty() ? null : Torch.cat(tensors);
  }

  private static List<Tensor> catColumns(List<List<Tensor>> columns) {
    return columns.stream().map(GatherPredsCallback::cat).toList();
  }
}
