package torch.data;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/// The indices of a sampler in groups (`torch.utils.data.BatchSampler`).
///
/// @param dropLast leaves out a last group that is not full
public record BatchSampler(Sampler sampler, int batchSize, boolean dropLast)
    implements Iterable<long[]> {
  public BatchSampler {
    if (batchSize <= 0)
      throw new IllegalArgumentException(
          "batch_size should be a positive integer value, but got batch_size=" + batchSize);
  }

  /// The number of groups.
  public long size() {
    return dropLast ? sampler.size() / batchSize : (sampler.size() + batchSize - 1) / batchSize;
  }

  @Override
  public Iterator<long[]> iterator() {
    var indices = sampler.iterator();
    return new Iterator<>() {
      private long[] group;

      @Override
      public boolean hasNext() {
        if (group != null) return group.length > 0;
        group = new long[batchSize];
        int count = 0;
        while (count < batchSize && indices.hasNext()) group[count++] = indices.nextLong();
        if (count < batchSize) group = dropLast ? new long[0] : Arrays.copyOf(group, count);
        return group.length > 0;
      }

      @Override
      public long[] next() {
        if (!hasNext()) throw new NoSuchElementException();
        long[] result = group;
        group = null;
        return result;
      }
    };
  }
}
