package fastai.learner;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// What [Learner#getPreds] takes by keyword in Python.
///
/// @param withInput whether inputs are returned
/// @param withDecoded whether predictions are decoded
/// @param withLoss whether the loss of each sample is returned
/// @param act applied to what the model says; `null`: the loss's activation
/// @param inner whether a fit, or another pass, is under way: then events outside of the pass
///   itself are not sent
/// @param reorder whether a loader's own order is undone, so that row k is sample k
/// @param cbs callbacks for this pass
/// @param withPreds whether predictions are returned
/// @param withTargs whether targets are returned
/// @param concatDim the dimension along which batches are joined
/// @param savePreds a folder for what the model says, `0.npy`, `1.npy`, ... by batch, before any
///   activation; `null`: none. With `withPreds(false)` predictions of any number pass through
///   without staying in memory
/// @param saveTargs the same for targets; those of batches with several are `0_0.npy`, `0_1.npy`
public record PredsOptions(
    boolean withInput,
    boolean withDecoded,
    boolean withLoss,
    UnaryOperator<Tensor> act,
    boolean inner,
    boolean reorder,
    List<Callback> cbs,
    boolean withPreds,
    boolean withTargs,
    int concatDim,
    Path savePreds,
    Path saveTargs) {
  public static final PredsOptions DEFAULT =
      new PredsOptions(
          false, false, false, null, false, true, List.of(), true, true, 0, null, null);

  public PredsOptions withInput(boolean withInput) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withDecoded(boolean withDecoded) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withLoss(boolean withLoss) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withAct(UnaryOperator<Tensor> act) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  /// Without activation, predictions are what the model says.
  public PredsOptions withActivate(boolean activate) {
    return withAct(activate ? null : UnaryOperator.identity());
  }

  public PredsOptions withInner(boolean inner) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withReorder(boolean reorder) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withCbs(Callback... cbs) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        List.of(cbs),
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withPreds(boolean withPreds) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withTargs(boolean withTargs) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withConcatDim(int concatDim) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withSavePreds(Path savePreds) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }

  public PredsOptions withSaveTargs(Path saveTargs) {
    return new PredsOptions(
        withInput,
        withDecoded,
        withLoss,
        act,
        inner,
        reorder,
        cbs,
        withPreds,
        withTargs,
        concatDim,
        savePreds,
        saveTargs);
  }
}
