package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.nn.Hooks.Handle;
import torch.nn.Module;

/// Keeps, for the batch that is running, what the last recurrent layer of the model gave, raw and
/// after dropout (order 0). [RNNRegularizer] works with it. The model has a module that is an
/// [RNNOutput.Source]; where there are several, the last that is called counts.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | hooks on the sources |
/// | before_batch | forgets the values of the batch before |
/// | after_fit | the hooks off |
public final class RNNCallback extends Callback
    implements Event.BeforeFit, Event.BeforeBatch, Event.AfterFit {
  private final List<Handle> handles = new ArrayList<>();
  private RNNOutput last;

  public RNNCallback() {}

  /// What a recurrent model is trained with (fastai's `rnn_cbs`): [ModelResetter], `RNNCallback`
  /// and, if one of the factors is not 0, [RNNRegularizer].
  public static List<Callback> rnnCbs(double alpha, double beta) {
    var cbs = new ArrayList<Callback>(List.of(new ModelResetter(), new RNNCallback()));
    if (alpha != 0 || beta != 0) cbs.add(new RNNRegularizer(alpha, beta));
    return cbs;
  }

  /// What the last layer gave in this batch, before dropout: `[batch, time, features]`.
  ///
  /// @throws IllegalStateException if the model was not called in this batch
  public Tensor rawOut() {
    return known().raw().getLast();
  }

  /// What the last layer gave in this batch, after dropout.
  ///
  /// @throws IllegalStateException if the model was not called in this batch
  public Tensor out() {
    return known().out().getLast();
  }

  private RNNOutput known() {
    if (last == null)
      throw new IllegalStateException(
          "no recurrent layer has given anything in this batch; ask after the model was called,"
              + " from after_pred on");
    return last;
  }

  /// @throws IllegalStateException if no module of the model is an [RNNOutput.Source]
  @Override
  public void beforeFit() {
    remove();
    for (Module module : learn.model.modules())
      if (module instanceof RNNOutput.Source) handles.add(module.registerForwardHook(this::see));
    if (handles.isEmpty())
      throw new IllegalStateException(
          "no module of the model is an RNNOutput.Source: have the recurrent one implement it, and"
              + " give an RNNOutput");
  }

  private Object see(Module module, Object in, Object out) {
    if (out instanceof RNNOutput values) last = values;
    return null;
  }

  @Override
  public void beforeBatch() {
    last = null;
  }

  @Override
  public void afterFit() {
    remove();
  }

  private void remove() {
    handles.forEach(Handle::remove);
    handles.clear();
    last = null;
  }
}
