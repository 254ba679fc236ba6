package fastai.data;

/// The first item over and over.
final class FirstItemOnly extends DlHooks {
  private final DlHooks others;

  FirstItemOnly(DlHooks others) {
    this.others = others;
  }

  @Override
  protected long[] getIdxs(TfmdDL dl) {
    return new long[dl.n()];
  }

  @Override
  protected Object createItem(TfmdDL dl, long index) throws Exception {
    return others.createItem(dl, index);
  }

  @Override
  protected Object[] doBatch(TfmdDL dl, java.util.List<?> samples, Pipeline beforeBatch) {
    return others.doBatch(dl, samples, beforeBatch);
  }
}
