package fastai.learner;

import fastai.losses.LossFunc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorScope;
import torch.io.NumPy;

/// Collects inputs, predictions, targets and losses of a validation pass, on the CPU or in files.
/// [Learner#getPreds] uses it; that a learner has one (`cb("gather_preds")`) tells other callbacks
/// that this is a pass for predictions.
public final class GatherPredsCallback extends Callback
    implements Event.BeforeValidate, Event.AfterBatch {
  private final PredsOptions options;
  private final List<Gathered> inputs = new ArrayList<>();
  private final Gathered preds = new Gathered();
  private final List<Gathered> targs = new ArrayList<>();
  private final Gathered losses = new Gathered();

  GatherPredsCallback(PredsOptions options) {
    this.options = options;
  }

  @Override
  public void beforeValidate() {
    clear();
  }

  private void clear() {
    inputs.forEach(Gathered::clear);
    targs.forEach(Gathered::clear);
    inputs.clear();
    targs.clear();
    preds.clear();
    losses.clear();
  }

  @Override
  public void afterBatch() {
    if (options.withInput()) add(inputs, learn.xb);
    if (options.withPreds()) preds.add(learn.pred);
    if (options.withTargs()) add(targs, learn.yb);
    if (options.savePreds() != null) save(options.savePreds(), learn.pred);
    if (options.saveTargs() != null) save(options.saveTargs(), learn.yb);
    if (options.withLoss() && learn.loss != null)
      losses.add(perItem(learn.loss, learn.xb[0].size(0)));
  }

  private static void add(List<Gathered> columns, Tensor[] tensors) {
    while (columns.size() < tensors.length) columns.add(new Gathered());
    for (int i = 0; i < tensors.length; i++) columns.get(i).add(tensors[i]);
  }

  private void save(Path folder, Tensor... tensors) {
    for (int i = 0; i < tensors.length; i++) {
      String name = learn.iter + (tensors.length == 1 ? "" : "_" + i) + ".npy";
      NumPy.save(folder.resolve(name), tensors[i].detach().cpu());
    }
  }

  private static Tensor perItem(Tensor loss, long bs) {
    return loss.numel() > bs ? loss.view(bs, -1).mean(1L) : loss;
  }

  /// All that was collected, in the scope that is open now.
  ///
  /// @param idxs the samples in the order in which the loader gave them; `null`: their own
  Preds result(LossFunc lossFunc, long[] idxs) {
    UnaryOperator<Tensor> act = options.act() != null ? options.act() : lossFunc::activation;
    int dim = options.concatDim();
    long[] order = idxs == null ? null : Gathered.argsort(idxs);
    try (var scope = new TensorScope()) {
      Tensor all = preds.joined(dim, order);
      Tensor activated = all == null ? null : act.apply(all);
      var predItems = preds.items(dim, order);
      if (predItems != null) predItems = predItems.stream().map(act).toList();
      var result =
          new Preds(
              activated,
              targs.stream().map(column -> column.joined(dim, order)).toList(),
              activated == null || !options.withDecoded() ? null : lossFunc.decodes(activated),
              inputs.stream().map(column -> column.joined(dim, order)).toList(),
              losses.joined(0, order),
              new Preds.Items(
                  predItems,
                  targs.stream().map(column -> column.items(dim, order)).toList(),
                  inputs.stream().map(column -> column.items(dim, order)).toList()));
      keep(scope, result);
      return result;
    } finally {
      clear();
    }
  }

  private static void keep(TensorScope scope, Preds result) {
    var tensors = new ArrayList<Tensor>();
    tensors.add(result.preds());
    tensors.addAll(result.targs());
    tensors.add(result.decoded());
    tensors.addAll(result.inputs());
    tensors.add(result.losses());
    var items = result.items();
    if (items.preds() != null) tensors.addAll(items.preds());
    for (var column : items.targs()) if (column != null) tensors.addAll(column);
    for (var column : items.inputs()) if (column != null) tensors.addAll(column);
    for (var tensor : tensors) if (tensor != null) scope.keep(tensor);
  }
}
