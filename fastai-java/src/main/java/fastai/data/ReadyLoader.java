package fastai.data;

import java.util.Iterator;
import java.util.List;
import torch.Device;
import torch.Tensor;

/// Batches that lie ready in memory.
final class ReadyLoader implements Loader {
  private final List<Batch> batches;

  ReadyLoader(List<Batch> batches) {
    this.batches = List.copyOf(batches);
    for (var batch : batches) {
      for (Tensor x : batch.xb()) x.keep();
      for (Tensor y : batch.yb()) y.keep();
    }
  }

  @Override
  public int length() {
    return batches.size();
  }

  @Override
  public Batches iterator() {
    Iterator<Batch> all = batches.iterator();
    return new Batches() {
      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Batch next() {
        return all.next();
      }
    };
  }

  @Override
  public Device device() {
    return batches.isEmpty() ? Device.CPU : batches.getFirst().xb()[0].device();
  }
}
