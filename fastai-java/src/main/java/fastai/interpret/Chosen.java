package fastai.interpret;

import fastai.data.DlHooks;
import fastai.data.TfmdDL;

/// Some of the samples, by their numbers and in the order of these.
final class Chosen extends DlHooks {
  private final long[] idxs;

  Chosen(long[] idxs) {
    this.idxs = idxs;
  }

  @Override
  protected long epochSize(TfmdDL dl) {
    return idxs.length;
  }

  @Override
  protected long[] getIdxs(TfmdDL dl) {
    return idxs.clone();
  }
}
