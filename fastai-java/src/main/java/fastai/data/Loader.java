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

  /// The samples' numbers in the order in which the loader gives them; `null`: as they are. Of a
  /// loader from [#inOrder] the order is the same in every epoch.
  default long[] idxs() {
    return null;
  }

  /// A loader of the same samples with the transforms of one part of the data, whichever they
  /// belong to. One without transforms gives them as they are.
  default Loader as(Split split) {
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
