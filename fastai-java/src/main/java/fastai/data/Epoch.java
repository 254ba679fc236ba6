package fastai.data;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;
import torch.data.BatchIterator;

/// The batches of one epoch of a [TfmdDL].
///
/// Workers make whole batches. Only where an item was left out ([SkipItemException]) do they hand
/// over samples, from which the consumer fills up the batches.
public final class Epoch implements Loader.Batches {
  private final TfmdDL dl;
  private final LoaderOptions options;
  private final EpochSource source;
  private BatchIterator<EpochSource.Chunk> chunks;

  /// The indices of a last batch that is not full, which is left out unless it is needed to fill
  /// another.
  private long[] tail;

  /// Samples that wait for a full batch, outside every scope.
  private final List<Object> waiting = new ArrayList<>();

  private Object[] ready;
  private Object[] kinds;
  private boolean ended;

  Epoch(TfmdDL dl, EpochSource source) {
    this.dl = dl;
    this.options = dl.options();
    this.source = source;
    options.hooks().beforeIter(dl);
    var begun = source.begin();
    chunks = begun.chunks();
    tail = begun.tail();
  }

  @Override
  public boolean hasNext() {
    if (ready != null) return true;
    if (ended) return false;
    // A batch that has been loaded has been counted; while nothing was left out, all are whole.
    if (chunks.hasNext() && waiting.isEmpty() && source.isWhole()) return true;
    ready = fill();
    if (ready == null) close();
    return ready != null;
  }

  @Override
  public Batch next() {
    return Processing.batch(nextValues(), dl.nInp(kinds.length));
  }

  /// The next batch as values with their meaning, after all transforms.
  public Object[] nextValues() {
    try (var scope = new TensorScope()) {
      var values = options.afterBatch().encodeAll(raw(), dl.split());
      TensorParts.forEach(values, scope::keep);
      kinds = values;
      dl.sawKinds(values);
      return values;
    }
  }

  /// The next batch before the transforms of batches, on the device.
  Object[] raw() {
    if (!hasNext()) throw new java.util.NoSuchElementException("the epoch is over");
    Object[] values = ready != null ? ready : chunks.next().values();
    ready = null;
    for (int i = 0; i < values.length; i++)
      values[i] =
          TensorParts.map(
              values[i],
              tensor ->
                  tensor.device().equals(options.device())
                      ? tensor
                      : tensor.to(options.device(), options.pinMemory()));
    return values;
  }

  /// What the values of the last batch stand for.
  Object[] kinds() {
    return kinds;
  }

  /// A batch of the samples that wait and those that follow; `null` at the end.
  private Object[] fill() {
    int bs = Math.max(options.bs(), 1);
    while (waiting.size() < bs) {
      if (!chunks.hasNext()) {
        if (tail == null || waiting.isEmpty()) break;
        chunks = source.read(tail);
        tail = null;
        continue;
      }
      var chunk = chunks.next();
      if (waiting.isEmpty() && chunk.isWhole(bs, options.dropLast())) return chunk.values();
      TensorParts.forEach(chunk.samples(), Tensor::keep);
      waiting.addAll(chunk.samples());
    }
    if (waiting.isEmpty() || options.dropLast() && waiting.size() < bs) return null;
    var samples = waiting.subList(0, Math.min(bs, waiting.size()));
    var values = source.batch(List.copyOf(samples));
    // What the batch took over lives as long as it.
    var taken = new ArrayList<Tensor>();
    TensorParts.forEach(values, taken::add);
    TensorParts.forEach(
        samples,
        tensor -> {
          if (!taken.contains(tensor)) tensor.close();
        });
    samples.clear();
    return values;
  }

  @Override
  public void close() {
    if (ended) return;
    ended = true;
    chunks.close();
    TensorParts.forEach(waiting, Tensor::close);
    waiting.clear();
    options.hooks().afterIter(dl);
  }
}
