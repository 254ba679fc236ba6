package fastai.data;

import fastai.core.Nested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

  /// Samples that wait for a full batch.
  private final List<Object> waiting = new ArrayList<>();

  /// The tensors that were made for them, outside every scope; a dataset may own others.
  private final Set<Tensor> made = Collections.newSetFromMap(new IdentityHashMap<>());

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
      Nested.forEach(values, scope::keep);
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
          Nested.apply(
              tensor ->
                  tensor.device().equals(options.device())
                      ? tensor
                      : tensor.to(options.device(), options.pinMemory()),
              values[i]);
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
      var values = take(bs);
      if (values != null) return values;
    }
    if (waiting.isEmpty() || options.dropLast() && waiting.size() < bs) return null;
    var samples = waiting.subList(0, Math.min(bs, waiting.size()));
    var values = source.batch(List.copyOf(samples));
    // What the batch took over lives as long as it.
    Nested.forEach(values, made::remove);
    release(samples);
    samples.clear();
    return values;
  }

  /// The next batch if it is whole and nothing waits; otherwise its samples wait.
  private Object[] take(int bs) {
    try (var scope = new TensorScope()) {
      var chunk = chunks.next();
      if (waiting.isEmpty() && chunk.isWhole(bs, options.dropLast())) {
        Nested.forEach(chunk.values(), scope::keep);
        return chunk.values();
      }
      Nested.forEach(
          chunk.samples(),
          tensor -> {
            if (scope.holds(tensor)) made.add(tensor.keep());
          });
      waiting.addAll(chunk.samples());
      return null;
    }
  }

  private void release(List<?> samples) {
    Nested.forEach(
        samples,
        tensor -> {
          if (made.remove(tensor)) tensor.close();
        });
  }

  @Override
  public void close() {
    if (ended) return;
    ended = true;
    chunks.close();
    release(waiting);
    waiting.clear();
    options.hooks().afterIter(dl);
  }
}
