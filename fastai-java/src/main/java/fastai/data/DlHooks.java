package fastai.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import torch.data.Dataset;
import torch.data.RandomSampler;

/// The steps of a [TfmdDL] that can be replaced: make a subclass, and give it with
/// [LoaderOptions#withHooks]. Copies of a loader share its hooks.
///
/// For an epoch, in this order: `beforeIter`, [#getIdxs] (which calls [#shuffleFn]), [#sample];
/// then for each batch, on worker threads: [#createItem] of each index, the loader's after-item
/// transforms, [#doBatch] (before-batch transforms and [#createBatch]); on the consumer's thread
/// the batch goes to the device and through the after-batch transforms; at the end `afterIter`.
///
/// ```java
/// class EveryOther extends DlHooks {
///   @Override protected long[] getIdxs(TfmdDL dl) {
///     return LongStream.range(0, dl.n()).filter(i -> i % 2 == 0).toArray();
///   }
///   @Override protected long epochSize(TfmdDL dl) { return (dl.n() + 1) / 2; }
/// }
/// ```
public class DlHooks {
  public DlHooks() {}

  /// The consumer begins an epoch.
  protected void beforeIter(TfmdDL dl) {}

  /// The epoch is over, or was left.
  protected void afterIter(TfmdDL dl) {}

  /// A worker begins; on its thread.
  protected void wif(TfmdDL dl, int worker) {}

  /// How many items an epoch has; where [#getIdxs] gives other than `n` indices, this says how
  /// many.
  protected long epochSize(TfmdDL dl) {
    return dl.n();
  }

  /// The indices of the items of an epoch, in their order.
  protected long[] getIdxs(TfmdDL dl) {
    long[] idxs = LongStream.range(0, dl.n()).toArray();
    return dl.shuffle() ? shuffleFn(dl, idxs) : idxs;
  }

  /// The indices in another order; by default that of PyTorch's loader for the same seed.
  protected long[] shuffleFn(TfmdDL dl, long[] idxs) {
    if (idxs.length == 0) return idxs;
    var shuffled = new long[idxs.length];
    var order = new RandomSampler(idxs.length, dl.options().generator()).iterator();
    for (int i = 0; i < shuffled.length; i++) shuffled[i] = idxs[Math.toIntExact(order.nextLong())];
    return shuffled;
  }

  /// The indices of each batch; a last one may be shorter.
  protected List<long[]> sample(TfmdDL dl, long[] idxs) {
    int bs = Math.max(dl.bs(), 1);
    var batches = new ArrayList<long[]>(idxs.length / bs + 1);
    for (int from = 0; from < idxs.length; from += bs)
      batches.add(Arrays.copyOfRange(idxs, from, Math.min(from + bs, idxs.length)));
    return batches;
  }

  /// The sample at an index, on a worker.
  ///
  /// @throws SkipItemException to leave it out
  protected Object createItem(TfmdDL dl, long index) throws Exception {
    Dataset<?> dataset = dl.dataset();
    if (dataset == null)
      throw new IllegalStateException(
          "this loader has no dataset with items by number; override DlHooks.createItem");
    return dataset.get(index);
  }

  /// The values of a batch, of transformed samples; on a worker.
  protected Object[] doBatch(TfmdDL dl, List<?> samples, Pipeline beforeBatch) {
    return createBatch(dl, (List<?>) beforeBatch.encode(samples, dl.split()));
  }

  /// The values of a batch: one a place of the samples.
  protected Object[] createBatch(TfmdDL dl, List<?> samples) {
    return dl.bs() == 0 ? Collation.convert(samples.getFirst()) : Collation.columns(samples);
  }
}
