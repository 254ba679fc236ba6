package fastai.learner;

import java.util.ArrayList;
import java.util.List;

/// Predicts during a training: after every validation it runs the model over a loader and keeps
/// what comes out. Callbacks that judge an epoch ([Callback#removeOnFetch()]) do not see that pass.
///
/// ```java
/// var fetch = new FetchPredsCallback();
/// learn.fit(1, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(fetch));
/// fetch.preds().preds();
/// ```
public final class FetchPredsCallback extends Callback implements Event.AfterValidate {
  private final Options options;
  private Preds preds;

  /// @param dsIdx the loader of the learner's data
  /// @param dl another loader; `null`: the one of the number
  /// @param withInput whether inputs are kept
  /// @param withDecoded whether predictions are decoded
  /// @param cbs callbacks of the learner that do not see the pass, beside those that never do
  /// @param reorder whether a loader's own order is undone
  public record Options(
      int dsIdx,
      fastai.data.Loader dl,
      boolean withInput,
      boolean withDecoded,
      List<Callback> cbs,
      boolean reorder) {
    public static final Options DEFAULT = new Options(1, null, false, false, List.of(), true);

    public Options withDsIdx(int dsIdx) {
      return new Options(dsIdx, dl, withInput, withDecoded, cbs, reorder);
    }

    public Options withDl(fastai.data.Loader dl) {
      return new Options(dsIdx, dl, withInput, withDecoded, cbs, reorder);
    }

    public Options withInput(boolean withInput) {
      return new Options(dsIdx, dl, withInput, withDecoded, cbs, reorder);
    }

    public Options withDecoded(boolean withDecoded) {
      return new Options(dsIdx, dl, withInput, withDecoded, cbs, reorder);
    }

    public Options withCbs(Callback... cbs) {
      return new Options(dsIdx, dl, withInput, withDecoded, List.of(cbs), reorder);
    }

    public Options withReorder(boolean reorder) {
      return new Options(dsIdx, dl, withInput, withDecoded, cbs, reorder);
    }
  }

  public FetchPredsCallback() {
    this(Options.DEFAULT);
  }

  public FetchPredsCallback(Options options) {
    this.options = options;
  }

  @Override
  public boolean removeOnFetch() {
    return true;
  }

  /// The predictions after the last validation; `null` before the first.
  public Preds preds() {
    return preds;
  }

  @Override
  public void afterValidate() {
    // Removed, it no longer knows its learner.
    Learner learn = this.learn;
    var away = new ArrayList<Callback>(options.cbs);
    for (var cb : learn.cbs()) if (cb.removeOnFetch()) away.add(cb);
    try (var _ = learn.removedCbs(away)) {
      preds =
          learn.getPreds(
              options.dl != null ? options.dl : learn.dls.get(options.dsIdx),
              PredsOptions.DEFAULT
                  .withInner(true)
                  .withInput(options.withInput)
                  .withDecoded(options.withDecoded)
                  .withReorder(options.reorder));
    }
  }
}
