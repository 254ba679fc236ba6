package torch.data;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/// All indices in order (`torch.utils.data.SequentialSampler`).
public record SequentialSampler(long size) implements Sampler {
  public SequentialSampler(Dataset<?> dataset) {
    this(dataset.size());
  }

  @Override
  public PrimitiveIterator.OfLong iterator() {
    return new PrimitiveIterator.OfLong() {
      private long next;

      @Override
      public boolean hasNext() {
        return next < size;
      }

      @Override
      public long nextLong() {
        if (!hasNext()) throw new NoSuchElementException();
        return next++;
      }
    };
  }
}
