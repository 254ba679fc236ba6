package torch.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import torch.Tensor;
import torch.TensorScope;

/// A batch on its way from the thread that loaded it to the consumer, or the reason why there is
/// none.
///
/// @param tensors those made for the batch, handed over; tensors that the dataset owns are not
///   among them
record Loaded<B>(B batch, List<Tensor> tensors, Throwable failure) {

  /// Takes the next batch from the source and loads it; `null` at the end.
  static <T, B> Loaded<B> load(Pull<T> pull, Function<? super List<T>, ? extends B> collate) {
    try (var scope = new TensorScope()) {
      BatchSource.Job<T> job = pull.next();
      if (job == null) return null;
      B batch = collate(job.load(), collate);
      var tensors = new ArrayList<Tensor>();
      Parts.forEachTensor(
          batch,
          tensor -> {
            if (scope.holds(tensor)) tensors.add(tensor.handOver());
          });
      return new Loaded<>(batch, tensors, null);
    } catch (Throwable e) {
      return new Loaded<>(null, List.of(), e);
    }
  }

  /// The part of loading that one thread at a time may do.
  @FunctionalInterface
  interface Pull<T> {
    BatchSource.Job<T> next() throws InterruptedException;
  }

  private static <T, B> B collate(List<T> items, Function<? super List<T>, ? extends B> collate) {
    try {
      return collate.apply(items);
    } catch (RuntimeException e) {
      throw new DataLoaderException(
          "making a batch of " + items.size() + " items failed: " + e.getMessage(), -1, e);
    }
  }

  /// Gives the batch to this thread, in its innermost scope.
  B take() {
    if (failure instanceof DataLoaderException e) throw e;
    if (failure != null)
      throw new DataLoaderException("loading a batch failed: " + failure, -1, failure);
    for (Tensor tensor : tensors) tensor.takeOver();
    return batch;
  }

  void discard() {
    for (Tensor tensor : tensors) tensor.takeOver().close();
  }
}
