package fastai.data;

import java.util.Iterator;
import java.util.List;
import torch.Device;

/// Gives the batches of an epoch, one by one. [TfmdDL] is the usual one; [#of] gives ready batches.
public interface Loader {
  /// How many batches there are.
  int length();

  /// Starts an epoch. The batches belong to the scope that is open when they are asked for.
  Batches iterator();

  /// Where its batches are.
  Device device();

  /// A loader of the same samples that neither shuffles nor leaves any out.
  default Loader inOrder() {
    return this;
  }

  /// The batches of one epoch; closed when they are no longer wanted.
  interface Batches extends Iterator<Batch>, AutoCloseable {
    @Override
    default void close() {}
  }

  /// The same batches in every epoch. Their tensors are taken out of every scope.
  static Loader of(List<Batch> batches) {
    return new ReadyLoader(batches);
  }
}
