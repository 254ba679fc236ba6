package torch.data;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;

/// A batch on its way from the thread that loaded it to the consumer, or the reason why there is
/// none.
///
/// @param tensors those made for the batch, handed over; tensors that the dataset owns are not
///   among them
record Loaded<B>(B batch, List<Tensor> tensors, Throwable failure) {

  /// Takes the next batch from the source and loads it; `null` at the end.
  static <B> Loaded<B> load(Pull<B> pull) {
    try (var scope = new TensorScope()) {
      BatchSource.Job<B> job = pull.next();
      if (job == null) return null;
      B batch = job.load();
      var tensors = new ArrayList<Tensor>();
      boolean all =
          Parts.forEachTensor(
              batch,
              tensor -> {
                if (scope.holds(tensor)) tensors.add(tensor.handOver());
              });
      if (!all) scope.keepAll();
      return new Loaded<>(batch, tensors, null);
    } catch (Throwable e) {
      return failed(e);
    }
  }

  static <B> Loaded<B> failed(Throwable failure) {
    return new Loaded<>(null, List.of(), failure);
  }

  /// The part of loading that one thread at a time may do.
  @FunctionalInterface
  interface Pull<B> {
    BatchSource.Job<B> next();
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
